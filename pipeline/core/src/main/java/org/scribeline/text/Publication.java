package org.scribeline.text;

import java.time.LocalDate;
import java.util.Locale;

/** The day an article was published, and where that was read. */
public record Publication(LocalDate date, From from) {
    /** The places that may tell a publication date. */
    public enum From {
        INPUT,
        META,
        JSONLD,
        URL,
        TEXT,
        OPTION;

        /** The word for this place in {@code documents.csv}. */
        public String label() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
