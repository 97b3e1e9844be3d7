package org.scribeline.date;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.scribeline.catalog.Table;

/**
 * One line of {@code models/rules/date-rules.csv}.
 *
 * @param yields what it makes, by which other rules call it: {@code $year}
 * @param guard what must hold for it to be a mention; inside another rule it is not asked
 * @param article whether {@code the} in front belongs to the mention
 */
record Rule(
        String name,
        String yields,
        List<Element> pattern,
        Reading reading,
        Guard guard,
        boolean article,
        double score) {
    Rule {
        pattern = List.copyOf(pattern);
        if (pattern.isEmpty()) {
            throw new IllegalArgumentException(name + " has no pattern");
        }
    }

    /** One place of a pattern: what may stand there, whether it may be missing, whether nothing may part it. */
    record Element(Set<String> words, Set<Kind> kinds, String symbol, boolean optional, boolean joined) {}

    /** Reads an element: {@code ~} before it for joined, {@code ?} behind it for optional, {@code |} between choices. */
    static Element element(String written, Table.Row row) {
        boolean joined = written.startsWith("~");
        boolean optional = written.endsWith("?");
        String bare = written.substring(joined ? 1 : 0, written.length() - (optional ? 1 : 0));
        if (bare.startsWith("$")) {
            return new Element(Set.of(), Set.of(), bare.substring(1), optional, joined);
        }
        List<String> choices = List.of(bare.split("\\|"));
        Set<String> kinds = Set.copyOf(choices.stream().filter(Rule::isKind).toList());
        Set<String> words = Set.copyOf(choices.stream().filter(c -> !isKind(c)).toList());
        try {
            Set<Kind> known = Set.copyOf(kinds.stream().map(Kind::valueOf).toList());
            return new Element(words, known, "", optional, joined);
        } catch (IllegalArgumentException e) {
            throw row.error("no kind of word in " + written);
        }
    }

    private static boolean isKind(String choice) {
        return !choice.equals(choice.toLowerCase(Locale.ROOT));
    }
}
