package org.scribeline.index;

import java.util.List;

/**
 * What a query found: the best hits, by score, then by {@code doc_id}.
 *
 * @param total how many articles match, listed or not
 */
public record Results(long total, List<Hit> hits) {
    public Results {
        hits = List.copyOf(hits);
    }
}
