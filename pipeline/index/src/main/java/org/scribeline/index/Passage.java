package org.scribeline.index;

import java.util.List;
import java.util.Optional;
import org.scribeline.entity.MentionType;
import org.scribeline.text.Span;

/**
 * The piece of an article that answers a query best: a sentence, or part of a long one.
 *
 * @param text its exact characters; empty where the article is
 * @param start where it stands in the document's text, in UTF-16 code units
 * @param marks what the query found in it, disjoint and in order
 */
public record Passage(String text, int start, List<Mark> marks) {
    public Passage {
        marks = List.copyOf(marks);
    }

    /**
     * A stretch that the query found.
     *
     * @param span in the passage's own text
     * @param type of the mention that was found, empty for words
     */
    public record Mark(Span span, Optional<MentionType> type) {}
}
