package org.scribeline.figure;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.scribeline.catalog.Table;

class UnitTableTest {
    private static final String UNITS = "rules/units.csv";
    private static final BigDecimal EXACT = new BigDecimal("0.000001");
    private final Read read = new Read();

    /** No two rows spell a symbol alike, but for a row that takes it only near certain words. */
    @Test
    void eachSymbolAndNameMeansOneUnit() {
        Map<String, String> owners = new HashMap<>();
        for (Table.Row row : Table.resource(UNITS)) {
            String guard = row.get("near").isEmpty() ? "" : "near " + row.get("near") + " ";
            List<String> spellings = new ArrayList<>(UnitTable.names(row));
            spellings.replaceAll(name -> "name " + name.toLowerCase(java.util.Locale.ROOT));
            row.list("symbols").forEach(symbol -> spellings.add("symbol " + symbol));
            for (String spelling : spellings) {
                String owner = owners.putIfAbsent(guard + spelling, row.get("code"));
                assertThat(owner == null || owner.equals(row.get("code")))
                        .as("%s: %s is %s too", row.at(), spelling, owner)
                        .isTrue();
            }
        }
    }

    /** The rows of one dimension are the same measure, and their factors are to each other as UCUM has them. */
    @Test
    void codesAreUcumOrListedAndFactorsAgree() {
        Map<String, Table.Row> bases = new HashMap<>();
        for (Table.Row row : Table.resource(UNITS)) {
            if (Ucum.OWN.contains(row.get("code"))) {
                continue;
            }
            Optional<Ucum.Measure> measure = Ucum.parse(row.get("code"));
            assertThat(measure)
                    .as("%s: %s is in UCUM", row.at(), row.get("code"))
                    .isPresent();
            Table.Row base = bases.computeIfAbsent(row.get("dimension"), k -> row);
            Ucum.Measure other = Ucum.parse(base.get("code")).orElseThrow();
            assertThat(measure.get().dimension())
                    .as("%s: %s measures what %s does", row.at(), row.get("code"), base.get("code"))
                    .isEqualTo(other.dimension());
            BigDecimal expected = measure.get().factor().divide(other.factor(), MathContext.DECIMAL64);
            BigDecimal factor =
                    new BigDecimal(row.get("factor")).divide(new BigDecimal(base.get("factor")), MathContext.DECIMAL64);
            assertThat(factor.subtract(expected).abs())
                    .as("%s: %s is %s times %s, not %s", row.at(), row.get("code"), expected, base.get("code"), factor)
                    .isLessThanOrEqualTo(expected.multiply(EXACT));
        }
    }

    @Test
    void eachCodeHasOneFactorAndDimension() {
        Map<String, String> known = new HashMap<>();
        for (Table.Row row : Table.resource(UNITS)) {
            String meaning = row.get("dimension") + " " + row.get("factor");
            assertThat(known.putIfAbsent(row.get("code"), meaning)).as(row.at()).isIn(null, meaning);
        }
    }

    @Test
    void ownCodesAreAllUsed() {
        List<String> codes =
                Table.resource(UNITS).rows().map(row -> row.get("code")).toList();
        assertThat(codes).containsAll(Ucum.OWN);
    }

    @TestFactory
    Stream<DynamicTest> readsEachExample() {
        return Table.resource(UNITS)
                .rows()
                .map(row -> DynamicTest.dynamicTest(
                        row.at(),
                        () -> assertThat(units(row.get("example"))).as(row.at()).contains(row.get("code"))));
    }

    @TestFactory
    Stream<DynamicTest> readsNoCounterExample() {
        return Table.resource(UNITS)
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

    @Test
    void whatCurrenciesShareIsOwnedByOneOfThem() {
        List<String> owned = new ArrayList<>();
        for (Table.Row row : Table.resource("rules/currencies.csv")) {
            owned.addAll(row.list("prefixes"));
            owned.addAll(row.list("words"));
            owned.addAll(row.list("minor"));
        }
        for (Table.Row row : Table.resource("rules/currencies.csv")) {
            assertThat(owned).as(row.at()).containsAll(row.list("shared"));
            assertThat(owned).as(row.at()).containsAll(row.list("shared_minor"));
        }
    }
}
