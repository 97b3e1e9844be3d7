package org.scribeline.figure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.scribeline.catalog.Table;

class UnitTableTest {
    /** Symbols that two units share on purpose; the first in the table has them. */
    private static final Set<String> AMBIGUOUS = Set.of();

    private final Read read = new Read();

    @Test
    void eachSymbolMeansOneUnit() {
        assertUnique("symbols");
    }

    @Test
    void eachNameMeansOneUnit() {
        assertUnique("names");
    }

    private static void assertUnique(String column) {
        Map<String, String> owners = new HashMap<>();
        for (Table.Row row : Table.resource("rules/units.csv")) {
            for (String spelling : row.list(column)) {
                String owner = owners.putIfAbsent(spelling, row.get("code"));
                assertThat(owner == null || owner.equals(row.get("code")) || AMBIGUOUS.contains(spelling))
                        .as("%s: %s is %s too", row.at(), spelling, owner)
                        .isTrue();
            }
        }
    }

    @TestFactory
    Stream<DynamicTest> readsEachExample() {
        return Table.resource("rules/units.csv")
                .rows()
                .map(row -> DynamicTest.dynamicTest(
                        row.at(),
                        () -> assertThat(units(row.get("example"))).as(row.at()).contains(row.get("code"))));
    }

    @TestFactory
    Stream<DynamicTest> readsNoCounterExample() {
        return Table.resource("rules/units.csv")
                .rows()
                .map(row -> DynamicTest.dynamicTest(
                        row.at(),
                        () -> assertThat(units(row.get("counter_example")))
                                .as(row.at())
                                .doesNotContain(row.get("code"))));
    }

    private List<String> units(String sentence) {
        return read.figures(sentence).stream()
                .map(mention -> Read.quantity(mention).unit())
                .toList();
    }

    @Test
    void eachCurrencyIsReadBeforeAndBehindItsNumber() {
        for (Table.Row row : Table.resource("rules/currencies.csv")) {
            for (String prefix : row.list("prefixes")) {
                assertThat(units("It paid " + prefix + " 500 million for it."))
                        .as("%s: %s", row.at(), prefix)
                        .containsExactly(row.get("code"));
            }
            for (String word : row.list("words")) {
                assertThat(units("It paid 500 million " + word + " for it."))
                        .as("%s: %s", row.at(), word)
                        .containsExactly(row.get("code"));
            }
        }
    }
}
