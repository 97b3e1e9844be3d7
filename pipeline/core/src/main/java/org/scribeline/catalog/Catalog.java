package org.scribeline.catalog;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.scribeline.entity.MentionType;
import org.scribeline.entity.Name;

/** The chips and companies that we know, by id and by canonical name. */
public final class Catalog {
    private final Map<String, CatalogEntry> byId;
    private final Map<String, CatalogEntry> byName;

    private Catalog(Map<String, CatalogEntry> byId) {
        this.byId = Collections.unmodifiableMap(byId);
        Map<String, CatalogEntry> names = new LinkedHashMap<>();
        byId.values().forEach(entry -> names.putIfAbsent(fold(entry.name()), entry));
        this.byName = Collections.unmodifiableMap(names);
    }

    /** The catalog that is packed with the program. */
    public static Catalog packed() {
        return packed(List.of());
    }

    /** The packed catalog with tables of the user's, as {@link #read} takes them. */
    public static Catalog packed(List<Table> more) {
        List<Table> tables = Stream.of("catalog/companies.csv", "catalog/chips.csv")
                .parallel()
                .map(Table::resource)
                .toList();
        return read(tables.get(0), tables.get(1), more);
    }

    /**
     * Reads the packed catalog's form, and further tables of the user's whose column {@code type} says CHIP or COMPANY.
     *
     * @throws Table.DataException at a fault, with file and line
     */
    public static Catalog read(Table companies, Table chips, List<Table> more) {
        Map<String, CatalogEntry> entries = new LinkedHashMap<>();
        companies.forEach(row -> add(entries, row, EntryReader.company(row)));
        more.forEach(table -> table.rows()
                .filter(row -> row.get("type").equals("COMPANY"))
                .forEach(row -> add(entries, row, EntryReader.company(row))));
        chips.forEach(row -> add(entries, row, EntryReader.chip(row, entries)));
        more.forEach(table -> table.rows()
                .filter(row -> !row.get("type").equals("COMPANY"))
                .forEach(row -> add(entries, row, EntryReader.typedChip(row, entries))));
        // A family may stand behind its chips, so this waits until all are known.
        chips.forEach(row -> EntryReader.checkFamily(row, entries));
        more.forEach(table -> table.rows()
                .filter(row -> row.get("type").equals("CHIP"))
                .forEach(row -> EntryReader.checkFamily(row, entries)));
        return new Catalog(entries);
    }

    private static void add(Map<String, CatalogEntry> entries, Table.Row row, CatalogEntry entry) {
        if (entries.putIfAbsent(entry.id(), entry) != null) {
            throw row.error("id " + entry.id() + " is already taken");
        }
    }

    /** The catalog of those entries that a test accepts; what no longer has its family or vendor keeps their ids. */
    public Catalog only(Predicate<CatalogEntry> test) {
        Map<String, CatalogEntry> entries = new LinkedHashMap<>(byId);
        entries.values().removeIf(test.negate());
        return new Catalog(entries);
    }

    public Collection<CatalogEntry> entries() {
        return byId.values();
    }

    /** The entries of one type, in the order of the files. */
    public List<CatalogEntry> entries(MentionType type) {
        List<CatalogEntry> found = new ArrayList<>();
        for (CatalogEntry entry : byId.values()) {
            if (entry.type() == type) {
                found.add(entry);
            }
        }
        return found;
    }

    public Optional<CatalogEntry> byId(String id) {
        return Optional.ofNullable(byId.get(id));
    }

    /** The chip of this canonical name, letter case and punctuation aside. */
    public Optional<Name> chip(String name) {
        return byName(name).filter(entry -> entry.type() == MentionType.CHIP).map(CatalogEntry::asName);
    }

    /** The entry of this canonical name, letter case and punctuation aside. */
    public Optional<CatalogEntry> byName(String name) {
        return Optional.ofNullable(byName.get(fold(name)));
    }

    /** All surfaces of an entry, its canonical name first; empty for an id that is not there. */
    public List<String> surfaces(String id) {
        CatalogEntry entry = byId.get(id);
        if (entry == null) {
            return List.of();
        }
        List<String> surfaces = new ArrayList<>();
        surfaces.add(entry.name());
        entry.aliases().forEach(alias -> surfaces.add(alias.surface()));
        return surfaces;
    }

    private static String fold(String name) {
        StringBuilder folded = new StringBuilder(name.length());
        for (int i = 0, c; i < name.length(); i += Character.charCount(c)) {
            c = name.codePointAt(i);
            if (Character.isLetterOrDigit(c) || c == '+') {
                folded.appendCodePoint(c);
            } else if (!folded.isEmpty() && folded.charAt(folded.length() - 1) != ' ') {
                folded.append(' ');
            }
        }
        return folded.toString().strip().toLowerCase(Locale.ROOT);
    }
}
