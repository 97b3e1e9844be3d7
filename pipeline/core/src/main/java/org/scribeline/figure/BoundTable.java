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
    private final Lexicon lexicon;
    private final Spellings<Bound> before = new Spellings<>(false);
    private final Spellings<Bound> after = new Spellings<>(false);

    BoundTable(Lexicon lexicon) {
        this.lexicon = lexicon;
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

    /** The bound of an amount. */
    Bound of(Sentence s, Amount a) {
        Bound left = left(s, a.from());
        if (left == Bound.MORE || left == Bound.LESS) {
            return isOrEqual(s, a.to()) ? (left == Bound.MORE ? Bound.AT_LEAST : Bound.AT_MOST) : left;
        }
        if (left != Bound.EXACT) {
            Bound right =
                    left == Bound.ABOUT ? behind(s, a.to()).map(Match::meaning).orElse(left) : left;
            return stronger(left, right);
        }
        Bound over = a.isCount() ? overNoun(s, a.from() - 1) : Bound.EXACT;
        if (over != Bound.EXACT) {
            return over;
        }
        return behind(s, a.to()).map(Match::meaning).orElseGet(() -> a.isCount() ? behindNoun(s, a.to()) : Bound.EXACT);
    }

    /** The bound behind the noun: {@code 500 workers or more}. */
    private Bound behindNoun(Sentence s, int to) {
        for (int at = to + 1; at <= to + FARTHEST && s.has(at) && s.word(at - 1).hasLetter(); at++) {
            if (s.is(at, "or")) {
                return after.after(s, at).map(Match::meaning).orElse(Bound.EXACT);
            }
        }
        return Bound.EXACT;
    }

    /** The token after a postposed bound, or the same token: {@code chips} in {@code 500 or more chips}. */
    int end(Sentence s, int to) {
        return behind(s, to).map(Match::end).orElse(to);
    }

    private Optional<Match<Bound>> behind(Sentence s, int to) {
        return after.after(s, s.hyphen(to) ? to + 1 : to)
                .filter(match -> !(s.is(match.end(), "than")
                        && s.has(match.end() + 1)
                        && s.word(match.end() + 1).hasDigit()));
    }

    /** {@code more than 5000 or equal}, unless another number follows. */
    private static boolean isOrEqual(Sentence s, int to) {
        boolean equal = s.is(to, "or") && s.is(to + 1, "equal");
        int next = s.is(to + 2, "to") ? to + 3 : to + 2;
        return equal && !(s.has(next) && s.word(next).hasDigit());
    }

    /** The bound that a noun parts from its number: {@code up to concurrency 64}. */
    private Bound overNoun(Sentence s, int noun) {
        boolean word = s.has(noun) && s.word(noun).hasLetter() && !s.word(noun).isCapitalised();
        return word
                ? before.before(s, noun)
                        .filter(m -> noun - m.end() > 1 && m.meaning() != Bound.ABOUT)
                        .map(Match::meaning)
                        .orElse(Bound.EXACT)
                : Bound.EXACT;
    }

    private Bound left(Sentence s, int from) {
        Bound found = Bound.EXACT;
        int at = from;
        int skipped = 0;
        while (s.has(at - 1)) {
            Optional<Match<Bound>> match =
                    before.before(s, at).filter(m -> !isArrow(s, m.end()) && !isRise(s, m.end()) && !isTop(s, m.end()));
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

    /** {@code the top five}: an adjective, no verb. */
    private static boolean isTop(Sentence s, int phrase) {
        return s.is(phrase, "top")
                && (s.is(phrase - 1, "the")
                        || s.is(phrase - 1, "its")
                        || s.is(phrase - 1, "their")
                        || phrase == s.from());
    }

    /** {@code edged up to 4.3%}: {@code up} belongs to the verb. */
    private boolean isRise(Sentence s, int phrase) {
        return s.is(phrase, "up")
                && s.is(phrase + 1, "to")
                && s.has(phrase - 1)
                && lexicon.is(s.word(phrase - 1), WordClass.RISING);
    }

    /** {@code =>} and {@code <>} are no bounds. */
    private static boolean isArrow(Sentence s, int sign) {
        boolean angle = s.is(sign, ">") || s.is(sign, "<");
        return angle && s.joined(sign) && (s.is(sign - 1, "=") || s.is(sign - 1, "<") || s.is(sign - 1, ">"));
    }

    /** Whether a bound may reach over the words between: {@code about the 25 trillion}, but not {@code above the 8}. */
    private static boolean allows(Sentence s, int at, int from, Match<Bound> match) {
        boolean the = false;
        boolean article = false;
        for (int t = at; t < from; t++) {
            the |= s.is(t, "the");
            article |= s.is(t, "a") || s.is(t, "an");
        }
        boolean alone = at - match.end() == 1 && match.meaning() != Bound.ABOUT;
        return s.is(match.end(), "just") || (!(the && match.meaning() != Bound.ABOUT) && !(article && alone));
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
