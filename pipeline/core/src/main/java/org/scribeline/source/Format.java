package org.scribeline.source;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The formats that are read, told by the ending of a file's name. */
enum Format {
    TEXT(".txt", ".md"),
    HTML(".html", ".htm"),
    JSONL(".jsonl", ".ndjson");

    private static final String GZIP = ".gz";

    @SuppressWarnings("ImmutableEnumChecker") // List.of is immutable; its type does not tell.
    private final List<String> endings;

    Format(String... endings) {
        this.endings = List.of(endings);
    }

    /** What a file's name tells. */
    record Named(String stem, Format format, boolean gzip) {}

    /** The format of a file, and its name without the endings; empty for a name that tells no format. */
    static Optional<Named> of(String name) {
        boolean gzip = endsWith(name, GZIP);
        String plain = gzip ? name.substring(0, name.length() - GZIP.length()) : name;
        for (Format format : values()) {
            for (String ending : format.endings) {
                if (endsWith(plain, ending) && plain.length() > ending.length()) {
                    return Optional.of(new Named(plain.substring(0, plain.length() - ending.length()), format, gzip));
                }
            }
        }
        return Optional.empty();
    }

    /** All endings, for a person. */
    static String readable() {
        List<String> all = new ArrayList<>();
        for (Format format : values()) {
            all.addAll(format.endings);
        }
        return String.join(" ", all) + ", each also with " + GZIP;
    }

    private static boolean endsWith(String name, String ending) {
        return name.toLowerCase(Locale.ROOT).endsWith(ending);
    }
}
