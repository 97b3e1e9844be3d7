package org.scribeline.fiscal;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.scribeline.catalog.Table;

/** The years of companies, from {@code catalog/fiscal-years.csv}. */
final class FiscalYears {
    private static final Set<String> NAMED_BY = Set.of("start", "end");
    private final Map<String, FiscalYear> byCompany = new HashMap<>();

    private FiscalYears() {}

    /**
     * The table that is packed with the program.
     *
     * @throws Table.DataException at a fault, with file and line
     */
    static FiscalYears packed() {
        return of(Table.resource("catalog/fiscal-years.csv"));
    }

    static FiscalYears of(Table table) {
        FiscalYears years = new FiscalYears();
        for (Table.Row row : table) {
            if (years.byCompany.putIfAbsent(row.get("company"), year(row)) != null) {
                throw row.error("company " + row.get("company") + " is already there");
            }
        }
        return years;
    }

    private static FiscalYear year(Table.Row row) {
        YearEnd end = YearEnd.of(row.get("ends"))
                .orElseThrow(
                        () -> row.error(
                                "ends \"" + row.get("ends")
                                        + "\" is none of June 30, last Sunday of January, Friday nearest June 30, first Sunday after January 30"));
        String namedBy = row.get("named_by");
        if (!NAMED_BY.contains(namedBy)) {
            throw row.error("named_by \"" + namedBy + "\" is neither start nor end");
        }
        String longQuarter = row.get("long_quarter");
        if (!longQuarter.matches("[1-4]?") || (end.isFixed() && !longQuarter.isEmpty())) {
            throw row.error("long_quarter \"" + longQuarter
                    + "\" is none of 1 to 4; it is empty for a year that ends on a fixed day");
        }
        return new FiscalYear(end, namedBy.equals("start"), longQuarter.isEmpty() ? 0 : Integer.parseInt(longQuarter));
    }

    /** The years of the company with that id in the catalog. */
    Optional<FiscalYear> of(String company) {
        return Optional.ofNullable(byCompany.get(company));
    }

    Set<String> companies() {
        return Set.copyOf(byCompany.keySet());
    }
}
