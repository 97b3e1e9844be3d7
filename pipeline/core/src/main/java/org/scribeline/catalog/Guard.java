package org.scribeline.catalog;

import java.util.Locale;
import java.util.Optional;

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

    /** Whether what stands around a name decides. */
    public boolean isOfContext() {
        return this == NEEDS_VENDOR || this == NEEDS_CONTEXT || this == NEEDS_CUE;
    }

    /** The guard of this name in a catalog file, as {@code needs-vendor}. */
    static Optional<Guard> named(String name) {
        for (Guard guard : values()) {
            if (guard.label().equals(name)) {
                return Optional.of(guard);
            }
        }
        return Optional.empty();
    }

    private String label() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
