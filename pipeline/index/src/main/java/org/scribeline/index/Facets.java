package org.scribeline.index;

import java.util.List;

/**
 * In how many of the articles that match a query each name occurs.
 *
 * @param total how many articles match
 * @param companies canonical names, the most frequent first
 * @param chips canonical names, the most frequent first
 * @param sources the most frequent first
 * @param months months of publication such as {@code 2025-04}, the latest, in the calendar's order
 */
public record Facets(long total, List<Count> companies, List<Count> chips, List<Count> sources, List<Count> months) {
    public Facets {
        companies = List.copyOf(companies);
        chips = List.copyOf(chips);
        sources = List.copyOf(sources);
        months = List.copyOf(months);
    }

    /** A name and the number of articles that have it. */
    public record Count(String name, long articles) {}
}
