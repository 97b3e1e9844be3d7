package org.scribeline.date;

import static java.util.Map.entry;

import java.util.Map;
import org.scribeline.text.Word;

/** The guards of months, quarters, halves and seasons: where a word or a code is one. */
final class PeriodGuards {
    private PeriodGuards() {}

    static Map<String, Guard> byName() {
        return Map.ofEntries(
                entry("bare-month", PeriodGuards::bareMonth),
                entry("bare-quarter", PeriodGuards::bareQuarter),
                entry(
                        "bare-half-code",
                        (s, from, to) -> bareQuarter(s, from, to) && (s.is(from - 1, Kind.IN) || s.is(to, Kind.DATED))),
                entry(
                        "bare-half",
                        (s, from, to) -> !s.is(to, "of")
                                && !Around.attached(s, from, to)
                                && !s.story().isGame()),
                entry(
                        "no-century",
                        (s, from, to) -> !s.story().isGame()
                                && !(s.is(to, "of")
                                        && (s.is(to + 2, Kind.ORDINAL)
                                                || s.is(to + 1, Kind.ORDINAL)
                                                || s.is(to + 2, "game")))),
                entry("year-month", (s, from, to) -> !s.is(to - 1, Kind.DOUBTFUL) && !Around.attached(s, from, to)),
                entry(
                        "half-word",
                        (s, from, to) -> s.is(from - 1, Kind.DETERMINER)
                                && !s.is(to, "of")
                                && !s.story().isGame()),
                entry("bare-season", PeriodGuards::bareSeason));
    }

    /** A month's name alone; one that is a name or a word as well must stand where a date does. */
    private static boolean bareMonth(Scene s, int from, int to) {
        boolean dash = s.is(to, "-") || s.is(from - 1, "-") || s.is(to, "/") || s.is(from - 1, "/");
        boolean name = Around.named(s, from);
        boolean tied = s.is(to, "-") && s.is(from, Kind.DOUBTFUL) && Around.touches(s, to, to + 1);
        if ((!dash && Around.attached(s, from, to)) || (tied && s.is(to + 1, "a"))) {
            return false;
        }
        boolean placed = s.is(from - 1, Kind.IN)
                || s.is(from - 1, Kind.OF)
                || s.is(from - 1, Kind.JOIN)
                || s.is(from - 1, Kind.DATED);
        if (s.is(from, Kind.DOUBTFUL) && doubtful(s, from, to)) {
            return false;
        }
        // "August update", "April sales": not "April said" or "August Home".
        boolean heading = from == s.from()
                && !s.is(from, "may")
                && s.tokens().form(from).length() > 3
                && Around.noun(s, to)
                && !s.is(to, Kind.TENSE)
                && (!Around.plural(s, to) || s.is(to, Kind.DATED));
        // "the revised June total"
        boolean inside = !name
                && !s.is(from, "may")
                && !s.is(from, "march")
                && from > s.from()
                && Around.noun(s, to)
                && !s.is(to, Kind.TENSE)
                && (s.is(from - 2, Kind.DETERMINER) || s.is(from - 3, Kind.DETERMINER));
        boolean dated = !name && from > s.from() && s.is(to, Kind.DATED);
        return placed
                || dated
                || heading
                || inside
                || (!name && !s.is(from, Kind.DOUBTFUL))
                || (!name && from > s.from() && Around.possessive(s, to));
    }

    /** A month's name that is a person's or an abbreviation: {@code to April Okafor}, {@code written as DEC}. */
    private static boolean doubtful(Scene s, int from, int to) {
        Word word = s.tokens().word(from);
        boolean capitals = word.isAllCaps()
                && !s.word(from - 1).map(Word::isAllCaps).orElse(false)
                && !s.word(to).map(Word::isAllCaps).orElse(false);
        boolean person = Around.capitalised(s, to)
                && (s.is(from - 1, "to") || s.is(from - 1, "by") || s.is(from - 1, "with") || s.is(from - 1, "and"));
        return capitals || person || s.is(from - 2, "according");
    }

    /** A code alone, such as {@code Q3}: not a product's, which stands behind a maker's name or an article. */
    private static boolean bareQuarter(Scene s, int from, int to) {
        if (Around.attached(s, from, to) && !s.is(to, "/") && !s.is(to, "-")) {
            return false;
        }
        if (s.is(to, Kind.DATED) || s.is(to, ":")) {
            return true;
        }
        boolean name = Around.named(s, from) || Around.capitalised(s, to) || s.is(to, Kind.PRODUCT);
        return !name && !s.is(from - 1, "the") && !s.is(from - 1, Kind.NUMBER);
    }

    /** {@code in spring}, {@code by the summer}; not {@code continues to fall} or {@code the summer league}. */
    private static boolean bareSeason(Scene s, int from, int to) {
        boolean placed =
                s.is(from - 1, "the") ? s.is(from - 2, Kind.IN) : s.is(from - 1, Kind.IN) && !s.is(from - 1, "to");
        return placed
                && !Around.attached(s, from, to)
                && !s.is(to, "of")
                && !(Around.capitalised(s, from) && Around.capitalised(s, to))
                && (!Around.noun(s, to) || s.is(to, Kind.TENSE));
    }
}
