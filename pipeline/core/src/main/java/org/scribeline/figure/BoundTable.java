package org.scribeline.figure;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.scribeline.catalog.Table;
import org.scribeline.entity.Quantity.Bound;
import org.scribeline.figure.Spellings.Match;

/** Reads how the true number lies to the value, from the phrases of {@code rules/bounds.csv} around it. */
final class BoundTable {
    /** What may stand between a bound and its number. */
    private static final Set<String> BETWEEN = Set.of(
            "a",
            "an",
            "just",
            "only",
            "another",
            "the",
            "\"",
            "“",
            "'",
            "**",
            "*",
            "total",
            "whopping",
            "mere",
            "full");

    private static final int FARTHEST = 2;
    private final Spellings<Bound> before = new Spellings<>(false);
    private final Spellings<Bound> after = new Spellings<>(false);

    BoundTable() {
        Map<String, Bound> symbols = new HashMap<>();
        for (Bound bound : Bound.values()) {
            symbols.put(bound.symbol(), bound);
        }
        for (Table.Row row : Table.resource("rules/bounds.csv")) {
            Bound bound = symbols.get(row.get("bound"));
            boolean first = row.get("place").equals("before");
            if (bound == null || (!first && !row.get("place").equals("after"))) {
                throw row.error("a bound is one of > >= < <= ~, its place before or after");
            }
            if (!(first ? before : after).add(row.get("phrase"), bound)) {
                throw row.error("the phrase " + row.get("phrase") + " has another bound too");
            }
        }
    }

    /** The bound of what stands in the tokens {@code [from, to)}. */
    Bound of(Sentence s, int from, int to) {
        Bound left = left(s, from);
        if (left != Bound.EXACT) {
            return left;
        }
        return after.after(s, s.hyphen(to) ? to + 1 : to).map(Match::meaning).orElse(Bound.EXACT);
    }

    private Bound left(Sentence s, int from) {
        Bound found = Bound.EXACT;
        int at = from;
        int skipped = 0;
        while (s.has(at - 1)) {
            Optional<Match<Bound>> match = before.before(s, at);
            if (match.isPresent() && skipped == 0) {
                found = stronger(found, match.get().meaning());
                at = match.get().end();
            } else if (match.isPresent() && allows(s, at, from, match.get())) {
                found = stronger(found, match.get().meaning());
                at = match.get().end();
            } else if (skipped < FARTHEST && BETWEEN.contains(s.lower(at - 1))) {
                at--;
                skipped++;
            } else {
                return found;
            }
        }
        return found;
    }

    /** Whether a bound may reach over the words between: {@code about the 25 trillion}, but not {@code above the 8}. */
    private static boolean allows(Sentence s, int at, int from, Match<Bound> match) {
        boolean article = false;
        for (int t = at; t < from; t++) {
            article |= s.is(t, "the");
        }
        return !article || s.is(match.end(), "just");
    }

    /** A bound proper outweighs an approximation: {@code more than an estimated 800,000}. */
    private static Bound stronger(Bound near, Bound far) {
        return near == Bound.EXACT || near == Bound.ABOUT ? far : near;
    }

    /** Where the phrases before a token that tell its bound begin. */
    int start(Sentence s, int from) {
        return before.before(s, from).map(Match::end).orElse(from);
    }
}
