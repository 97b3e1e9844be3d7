package org.scribeline.text;

import java.util.Locale;

/** The part of an article that a mention stands in. */
public enum Field {
    TITLE,
    TEXT;

    /** The word for this field in {@code mentions.csv}. */
    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }
}
