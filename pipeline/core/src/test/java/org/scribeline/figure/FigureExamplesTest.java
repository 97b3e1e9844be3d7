package org.scribeline.figure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.scribeline.catalog.Table;
import org.scribeline.entity.Mention;
import org.scribeline.entity.Quantity;

/** Runs each row of {@code rules/figure-examples.csv}; a row with {@code -} must have no figure at all. */
class FigureExamplesTest {
    private final Read read = new Read();

    @TestFactory
    Stream<DynamicTest> eachExample() {
        return Table.resource("rules/figure-examples.csv")
                .rows()
                .map(row -> DynamicTest.dynamicTest(row.at() + " " + row.get("sentence"), () -> check(row)));
    }

    @Test
    void thereAreEnoughOfBothSorts() {
        Table examples = Table.resource("rules/figure-examples.csv");
        assertThat(examples.rows()).hasSizeGreaterThan(150);
        assertThat(examples.rows().filter(row -> row.get("span").equals("-"))).hasSizeGreaterThan(40);
    }

    private void check(Table.Row row) {
        String sentence = row.get("sentence");
        List<String> found = new ArrayList<>();
        for (Mention mention : read.figures(sentence)) {
            found.add(describe(mention, sentence));
        }
        if (row.get("span").equals("-")) {
            assertThat(found).as(row.at()).isEmpty();
        } else {
            assertThat(found).as(row.at()).contains(expected(row));
        }
    }

    private static String describe(Mention mention, String sentence) {
        Quantity q = Read.quantity(mention);
        return line(
                mention.span().in(sentence),
                q.value().toPlainString(),
                q.max().map(max -> max.toPlainString()).orElse(""),
                q.unit(),
                q.bound().symbol(),
                q.counted());
    }

    private static String expected(Table.Row row) {
        return line(
                row.get("span"),
                row.get("value"),
                row.get("max"),
                row.get("unit"),
                row.get("bound"),
                row.get("counted"));
    }

    private static String line(String... cells) {
        return String.join(" | ", cells);
    }
}
