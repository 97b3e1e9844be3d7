package org.scribeline.company;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.scribeline.catalog.Gazetteer;
import org.scribeline.catalog.Guard;

/** What an article says for each company of the catalog: where it may be named, and where it is for sure. */
final class Evidence {
    /** One in so many of a company's places must be sure for the others to be it, too: fewer are mistakes. */
    private static final int FEWEST_SURE = 4;

    private final Map<String, Integer> places = new HashMap<>();
    private final Map<String, Integer> sure = new HashMap<>();
    private final Set<String> inFull = new HashSet<>();

    void addPlace(KnownNames.Known name) {
        name.entries().forEach(entry -> places.merge(entry.entry().id(), 1, Integer::sum));
    }

    void addSure(Gazetteer.Entry entry) {
        String id = entry.entry().id();
        sure.merge(id, 1, Integer::sum);
        if (!entry.alias().guard().isOfContext()) {
            inFull.add(id);
        }
    }

    /** Whether a name that tells nothing by itself and its surroundings is this company's for the article's sake. */
    boolean isEnoughFor(Gazetteer.Entry entry) {
        String id = entry.entry().id();
        if (inFull.contains(id)) {
            return true;
        }
        return entry.alias().guard() != Guard.NEEDS_CUE
                && FEWEST_SURE * sure.getOrDefault(id, 0) >= places.getOrDefault(id, 0);
    }
}
