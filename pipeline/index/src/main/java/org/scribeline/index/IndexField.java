package org.scribeline.index;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** The fields that a query may name; {@code figure} is followed by a point and a unit. */
enum IndexField {
    DOC_ID,
    TITLE,
    TEXT,
    PUBLISHED,
    SOURCE,
    COMPANY,
    CHIP,
    KIND,
    FIGURE,
    COUNTED,
    DATE;

    /** The field's name in queries and in the index. */
    String label() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The field in which figures of one unit stand. */
    static String figure(String unit) {
        return FIGURE.label() + "." + unit;
    }

    /** The field that a query names, in any case of letters; a unit behind {@code figure.} is not looked at. */
    static Optional<IndexField> named(String name) {
        int point = name.indexOf('.');
        String base = (point < 0 ? name : name.substring(0, point)).toUpperCase(Locale.ROOT);
        return Stream.of(values())
                .filter(field -> field.name().equals(base) && (point < 0 || field == FIGURE))
                .findFirst();
    }

    /** What to tell someone who named a field that does not exist. */
    static String advice(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        IndexField nearest = Stream.of(values())
                .min((a, b) -> Integer.compare(edits(lower, a.label()), edits(lower, b.label())))
                .orElseThrow();
        String unknown = "unknown field \"" + name + "\"; ";
        if (edits(lower, nearest.label()) <= Math.max(2, nearest.label().length() / 2)) {
            return unknown + "did you mean \"" + nearest.label() + "\"?";
        }
        return unknown + "the fields are " + String.join(", ", labels())
                + "; put words that hold a colon in quotation marks";
    }

    private static Iterable<String> labels() {
        return Arrays.stream(values())
                .map(field -> field == FIGURE ? figure("UNIT") : field.label())
                .toList();
    }

    /** Levenshtein's distance. */
    private static int edits(String a, String b) {
        int[] row = new int[b.length() + 1];
        Arrays.setAll(row, i -> i);
        for (int i = 1; i <= a.length(); i++) {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j <= b.length(); j++) {
                int replaced = diagonal + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.min(replaced, 1 + Math.min(row[j], row[j - 1]));
            }
        }
        return row[b.length()];
    }
}
