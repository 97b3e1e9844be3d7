package org.scribeline.figure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.scribeline.catalog.Table;
import org.scribeline.entity.Mention;

/** Runs each row of {@code rules/counted-examples.csv}: a sentence, the span of a figure in it, and what it counts. */
class CountedExamplesTest {
    private final Read read = new Read();

    @TestFactory
    Stream<DynamicTest> eachExample() {
        return Table.resource("rules/counted-examples.csv")
                .rows()
                .map(row -> DynamicTest.dynamicTest(row.at() + " " + row.get("sentence"), () -> check(row)));
    }

    @Test
    void thereAreEnough() {
        assertThat(Table.resource("rules/counted-examples.csv").rows()).hasSizeGreaterThan(250);
    }

    private void check(Table.Row row) {
        String sentence = row.get("sentence");
        List<String> found =
                read.figures(sentence).stream().map(m -> describe(m, sentence)).toList();
        assertThat(found).as(row.at()).contains(row.get("span") + " | " + row.get("counted"));
    }

    private static String describe(Mention mention, String sentence) {
        return mention.span().in(sentence) + " | " + Read.quantity(mention).counted();
    }
}
