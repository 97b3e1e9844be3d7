package org.scribeline.catalog;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.scribeline.entity.MentionType;

/** Reads one row of a catalog file, and refuses what cannot be meant. */
final class EntryReader {
    private static final Set<String> KINDS = Set.of("model", "family", "system", "memory");

    private EntryReader() {}

    static CatalogEntry company(Table.Row row) {
        String name = needed(row, "name");
        String industry = row.has("industry") ? row.get("industry") : "";
        return new CatalogEntry(needed(row, "id"), MentionType.COMPANY, name, industry, "", "", aliases(row, name));
    }

    /** A chip's row; its vendor must be among {@code known}. */
    static CatalogEntry chip(Table.Row row, Map<String, CatalogEntry> known) {
        String vendor = row.get("vendor");
        String name = needed(row, "name");
        String kind = row.get("kind");
        if (!KINDS.contains(kind)) {
            throw row.error("kind \"" + kind + "\" is none of model, family, system, memory");
        }
        String surface = name;
        if (!vendor.isEmpty()) {
            CatalogEntry company = known.get(vendor);
            if (company == null) {
                throw row.error("vendor " + vendor + " is no company of the catalog");
            }
            surface = withoutVendor(name, company);
        }
        return new CatalogEntry(
                needed(row, "id"), MentionType.CHIP, name, kind, vendor, row.get("family"), aliases(row, surface));
    }

    /** A row of a user's table, which names its type. */
    static CatalogEntry typedChip(Table.Row row, Map<String, CatalogEntry> known) {
        if (!row.get("type").equals("CHIP")) {
            throw row.error("type \"" + row.get("type") + "\" is neither CHIP nor COMPANY");
        }
        return chip(row, known);
    }

    /** A chip's canonical name without the words that name its vendor. */
    private static String withoutVendor(String name, CatalogEntry vendor) {
        int longest = begins(name, vendor.name()) ? vendor.name().length() : 0;
        for (Alias alias : vendor.aliases()) {
            if (alias.surface().length() > longest && begins(name, alias.surface())) {
                longest = alias.surface().length();
            }
        }
        return longest == 0 ? name : name.substring(longest + 1);
    }

    private static boolean begins(String name, String word) {
        return name.length() > word.length()
                && name.charAt(word.length()) == ' '
                && name.regionMatches(true, 0, word, 0, word.length());
    }

    private static List<Alias> aliases(Table.Row row, String first) {
        Map<String, Guard> guards = new LinkedHashMap<>();
        guards.put(first, Guard.NONE);
        for (String surface : row.list("aliases")) {
            if (surface.isBlank() || !surface.equals(surface.strip())) {
                throw row.error("alias \"" + surface + "\" is empty or has white space around it");
            }
            guards.putIfAbsent(surface, Guard.NONE);
        }
        for (String surface : guards.keySet()) {
            if (!hasLetterOrDigit(surface)) {
                throw row.error("alias \"" + surface + "\" has neither letters nor digits");
            }
        }
        for (String pair : row.list("guards")) {
            int split = pair.lastIndexOf('=');
            String surface = split < 0 ? pair : pair.substring(0, split);
            Guard guard = Guard.named(pair.substring(split + 1))
                    .orElseThrow(
                            () -> row.error(
                                    "guard \"" + pair
                                            + "\" is not ALIAS=GUARD with one of none, case, needs-vendor, needs-context, needs-cue, never"));
            if (guards.replace(surface, guard) == null) {
                throw row.error("a guard names \"" + surface + "\", which is no alias of this entry");
            }
        }
        List<Alias> aliases = new ArrayList<>();
        guards.forEach((surface, guard) -> aliases.add(new Alias(surface, guard)));
        return aliases;
    }

    private static boolean hasLetterOrDigit(String surface) {
        for (int i = 0; i < surface.length(); i += Character.charCount(surface.codePointAt(i))) {
            if (Character.isLetterOrDigit(surface.codePointAt(i))) {
                return true;
            }
        }
        return false;
    }

    /** Throws where a chip's row names a family that is no chip among {@code known}, or is the chip itself. */
    static void checkFamily(Table.Row row, Map<String, CatalogEntry> known) {
        String family = row.get("family");
        if (family.isEmpty()) {
            return;
        }
        CatalogEntry parent = known.get(family);
        if (parent == null || parent.type() != MentionType.CHIP) {
            throw row.error("family " + family + " is no chip of the catalog");
        }
        if (row.has("id") && family.equals(row.get("id"))) {
            throw row.error("family " + family + " is the chip itself");
        }
    }

    private static String needed(Table.Row row, String column) {
        String cell = row.get(column);
        if (cell.isBlank() || !cell.equals(cell.strip())) {
            throw row.error(column + " is empty or has white space around it");
        }
        return cell;
    }
}
