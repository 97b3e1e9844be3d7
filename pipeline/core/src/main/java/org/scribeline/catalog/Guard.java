package org.scribeline.catalog;

import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.scribeline.entity.MentionType;

/** When an alias counts as its entry, beyond being there. */
public enum Guard {
    /** It counts wherever it stands, unless in lower case altogether; a chip's bare code needs an article of the field. */
    NONE,
    /** Only in exactly its letter case. */
    CASE,
    /** Only where the article names the vendor and the sentence speaks of chips. */
    NEEDS_VENDOR,
    /** Only beside words of the field, or in an article that also has the full form. */
    NEEDS_CONTEXT,
    /** Only where a word right beside it tells that it is meant, each time anew. */
    NEEDS_CUE,
    /** Never by itself: it is kept for linking and for search. */
    NEVER;

    private static final Map<String, Guard> NAMED =
            Arrays.stream(values()).collect(Collectors.toUnmodifiableMap(Guard::label, guard -> guard));

    /** Whether what stands around a name decides. */
    public boolean isOfContext() {
        return this == NEEDS_VENDOR || this == NEEDS_CONTEXT || this == NEEDS_CUE;
    }

    /** The name in a catalog file, as {@code needs-vendor}. */
    public String label() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** What it asks for, for a person; of a chip or of a company. */
    public String asks(MentionType type) {
        boolean chip = type == MentionType.CHIP;
        return switch (this) {
            case NONE ->
                chip
                        ? "counts wherever it stands; a bare code such as H100 needs its vendor or two words of the"
                                + " field in the article, or one in the sentence"
                        : "counts wherever it stands, unless in lower case altogether";
            case CASE -> "counts only in exactly this letter case";
            case NEEDS_VENDOR -> "counts only where the article names the vendor and the sentence speaks of chips";
            case NEEDS_CONTEXT ->
                chip
                        ? "counts only with its vendor in the article, and not as places and people stand"
                        : "counts only beside a cue such as \"said\" or \"shares\", or in an article that has the full"
                                + " form";
            case NEEDS_CUE ->
                "counts only where a cue such as \"said\" or \"shares\" stands right beside it, each time";
            case NEVER -> "never counts by itself; it is kept for linking and search";
        };
    }

    /** The guard of this name in a catalog file, as {@code needs-vendor}. */
    public static Optional<Guard> named(String name) {
        return Optional.ofNullable(NAMED.get(name));
    }
}
