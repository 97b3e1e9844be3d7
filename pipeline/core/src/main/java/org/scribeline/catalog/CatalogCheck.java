package org.scribeline.catalog;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.scribeline.entity.MentionType;

/**
 * Looks a catalog through for all that is wrong with it, where {@link Catalog#read} stops at the first fault.
 *
 * <p>Beyond what {@code read} refuses, these are faults: ids that are not in order or not in their form, letters that are not
 * composed (Unicode NFC), names that two entries share without a guard, names that hide a common word without one, rules
 * of {@code chip-families.csv} whose vendor or family is not there, and fiscal years of companies that are not.
 */
public final class CatalogCheck {
    private static final Pattern ID = Pattern.compile("[a-z0-9]+(?:-[a-z0-9]+)*");
    private final Map<String, CatalogEntry> entries = new LinkedHashMap<>();
    private final List<String> faults = new ArrayList<>();
    private final SharedNames names;

    private CatalogCheck(Set<String> commonWords) {
        this.names = new SharedNames(commonWords);
    }

    /** What is wrong with the packed catalog: one line each, which begins with file and line. */
    public static List<String> packed() {
        return packed(
                Table.resource("catalog/companies.csv"),
                Table.resource("catalog/chips.csv"),
                Table.resource("rules/chip-families.csv"),
                Table.resource("catalog/fiscal-years.csv"));
    }

    static List<String> packed(Table companies, Table chips, Table families, Table fiscalYears) {
        CatalogCheck check = of(companies, chips);
        check.attempt(() -> inOrder(companies, "id"));
        check.attempt(() -> inOrder(chips, "id"));
        check.attempt(() -> inOrder(fiscalYears, "company"));
        families.forEach(row -> check.attempt(() -> check.rule(row)));
        fiscalYears.forEach(row -> check.attempt(() -> check.company(row)));
        return List.copyOf(check.faults);
    }

    /** What is wrong with tables of the user's, which have a column {@code type}, beside the packed catalog. */
    public static List<String> of(List<Table> more) {
        CatalogCheck check = of(Table.resource("catalog/companies.csv"), Table.resource("catalog/chips.csv"));
        // What is wrong with the packed catalog is no fault of the user's.
        check.faults.clear();
        for (Table table : more) {
            check.attempt(() -> table.forEach(row -> row.get("type")));
        }
        if (check.faults.isEmpty()) {
            check.add(rows(more, true), rows(more, false));
        }
        return List.copyOf(check.faults);
    }

    private static CatalogCheck of(Table companies, Table chips) {
        CatalogCheck check = new CatalogCheck(Table.resource("rules/common-words.csv")
                .rows()
                .map(row -> row.get("word"))
                .collect(Collectors.toSet()));
        check.add(companies.rows().toList(), chips.rows().toList());
        return check;
    }

    private static List<Table.Row> rows(List<Table> tables, boolean companies) {
        return tables.stream()
                .flatMap(Table::rows)
                .filter(row -> row.get("type").equals("COMPANY") == companies)
                .toList();
    }

    private void add(List<Table.Row> companies, List<Table.Row> chips) {
        companies.forEach(row -> attempt(() -> add(row, EntryReader.company(row))));
        chips.forEach(row -> attempt(() ->
                add(row, row.has("type") ? EntryReader.typedChip(row, entries) : EntryReader.chip(row, entries))));
        chips.forEach(row -> attempt(() -> EntryReader.checkFamily(row, entries)));
    }

    private void add(Table.Row row, CatalogEntry entry) {
        if (entries.putIfAbsent(entry.id(), entry) != null) {
            throw row.error("id " + entry.id() + " is already taken");
        }
        if (!ID.matcher(entry.id()).matches()) {
            faults.add(row.at() + ": id \"" + entry.id() + "\" is not lower-case letters, digits and single hyphens");
        }
        for (String cell : row.cells()) {
            if (!Normalizer.isNormalized(cell, Normalizer.Form.NFC)) {
                faults.add(row.at() + ": \"" + cell + "\" is not in Unicode's composed form, NFC");
            }
        }
        names.add(row, entry, faults);
    }

    private static void inOrder(Table table, String column) {
        String before = "";
        for (Table.Row row : table) {
            String id = row.get(column);
            if (id.compareTo(before) < 0) {
                throw row.error(id + " stands behind " + before + "; the rows are sorted by " + column);
            }
            before = id;
        }
    }

    /** A rule that forms names of a family. */
    private void rule(Table.Row row) {
        String vendor = row.get("vendor");
        if (!vendor.isEmpty() && !entries.containsKey(vendor)) {
            throw row.error("vendor " + vendor + " is no company of the catalog");
        }
        EntryReader.checkFamily(row, entries);
    }

    /** A company's fiscal years. */
    private void company(Table.Row row) {
        CatalogEntry entry = entries.get(row.get("company"));
        if (entry == null || entry.type() != MentionType.COMPANY) {
            throw row.error("company " + row.get("company") + " is no company of the catalog");
        }
    }

    private void attempt(Runnable step) {
        try {
            step.run();
        } catch (Table.DataException e) {
            faults.add(String.valueOf(e.getMessage()));
        }
    }
}
