package org.scribeline.figure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.scribeline.catalog.Table;
import org.scribeline.entity.Mention;
import org.scribeline.entity.Quantity;

/**
 * Runs each sentence of {@code rules/figure-spellings.csv}, whose figures are those of its rows and no others, and of {@code
 * rules/figure-counter-examples.csv}, which has none.
 */
class FigureSpellingsTest {
    private static final String SPELLINGS = "rules/figure-spellings.csv";
    private static final String COUNTER_EXAMPLES = "rules/figure-counter-examples.csv";
    private final Read read = new Read();

    /** A sentence, what the article says before it, and where it stands in the table. */
    private record Case(String at, String article, String sentence) {}

    @TestFactory
    Stream<DynamicTest> eachSpelling() {
        Map<String, Case> cases = new LinkedHashMap<>();
        Map<String, List<String>> expected = new LinkedHashMap<>();
        for (Table.Row row : Table.resource(SPELLINGS)) {
            String key = row.get("article") + "|" + row.get("sentence");
            cases.putIfAbsent(key, new Case(row.at(), row.get("article"), row.get("sentence")));
            expected.computeIfAbsent(key, k -> new ArrayList<>())
                    .add(line(row.get("span"), row.get("value"), row.get("max"), row.get("unit"), row.get("bound")));
        }
        return cases.entrySet().stream().map(e -> test(e.getValue(), expected.getOrDefault(e.getKey(), List.of())));
    }

    @TestFactory
    Stream<DynamicTest> eachCounterExample() {
        return Table.resource(COUNTER_EXAMPLES)
                .rows()
                .map(row -> test(new Case(row.at(), "", row.get("sentence")), List.of()));
    }

    @Test
    void thereAreEnoughOfBothSorts() {
        assertThat(Table.resource(SPELLINGS).rows()).hasSizeGreaterThan(350);
        assertThat(Table.resource(COUNTER_EXAMPLES).rows()).hasSizeGreaterThan(250);
    }

    private DynamicTest test(Case example, List<String> expected) {
        return DynamicTest.dynamicTest(
                example.at() + " " + example.sentence(),
                () -> assertThat(found(example)).as(example.at()).isEqualTo(expected));
    }

    private List<String> found(Case example) {
        String lead = example.article().isEmpty() ? "" : example.article() + "\n\n";
        String text = lead + example.sentence();
        List<String> found = new ArrayList<>();
        for (Mention mention : read.figures(text)) {
            if (mention.span().start() >= lead.length()) {
                found.add(describe(mention, text));
            }
        }
        return found;
    }

    private static String describe(Mention mention, String text) {
        Quantity q = Read.quantity(mention);
        return line(
                mention.span().in(text),
                q.value().toPlainString(),
                q.max().map(max -> max.toPlainString()).orElse(""),
                q.unit(),
                q.bound().symbol());
    }

    private static String line(String... cells) {
        return String.join(" | ", cells);
    }
}
