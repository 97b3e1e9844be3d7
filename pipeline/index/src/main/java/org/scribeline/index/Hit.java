package org.scribeline.index;

import java.time.LocalDate;
import java.util.Optional;

/**
 * An article that a query found.
 *
 * @param title empty where the article has none, as {@code url} and {@code source} are
 * @param score Lucene's; it compares hits of one query alone
 */
public record Hit(
        String docId,
        String title,
        Optional<LocalDate> published,
        String source,
        String url,
        double score,
        Passage passage) {}
