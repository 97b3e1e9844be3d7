package org.scribeline.source;

import java.util.List;
import org.scribeline.text.Publication;

/**
 * An article as a reader finds it, before it is checked; what is absent is empty.
 *
 * @param dates what may tell the publication date, the surest first
 */
record Draft(String id, String title, String text, List<Clue> dates, String url, String source) {
    Draft {
        dates = List.copyOf(dates);
    }

    /** A date as it is written, and where. */
    record Clue(String written, Publication.From from) {
        /** The date that an input itself tells: none for a blank one. */
        static List<Clue> input(String written) {
            return written.isBlank() ? List.of() : List.of(new Clue(written, Publication.From.INPUT));
        }
    }
}
