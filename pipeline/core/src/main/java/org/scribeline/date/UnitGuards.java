package org.scribeline.date;

import static java.util.Map.entry;

import java.util.Map;
import org.scribeline.text.Word;

/** The guards of units that stand for one stretch of time: {@code the quarter}, {@code that year}, {@code a year before}. */
final class UnitGuards {
    private UnitGuards() {}

    static Map<String, Guard> byName() {
        return Map.ofEntries(
                entry("the-unit", UnitGuards::theUnit),
                entry("that-unit", UnitGuards::thatUnit),
                entry(
                        "unit-before",
                        (s, from, to) -> !Around.attached(s, from, to)
                                && (s.is(from - 1, "and")
                                        || s.word(to).map(Word::isPunctuation).orElse(true))),
                entry("after-determiner", (s, from, to) -> s.is(from - 1, Kind.DETERMINER)),
                entry("modifies", (s, from, to) -> !(s.is(from, "late") && s.is(from - 1, Kind.BEING))),
                entry(
                        "first-length",
                        (s, from, to) ->
                                (s.is(from - 1, "the") || s.is(from - 1, "its")) && !s.is(to, "of") && !s.is(to, "-")),
                entry(
                        "bare-end",
                        (s, from, to) -> s.is(from, "end") && !s.is(from - 1, "to") && !s.is(from - 1, Kind.AHEAD)),
                entry("not-than", (s, from, to) -> !s.is(to, "than")),
                entry(
                        "clause-end",
                        (s, from, to) -> s.word(to).map(Word::isPunctuation).orElse(true)));
    }

    /** {@code the quarter} after a preposition, where it is not measured: {@code the year of}, {@code the day when}. */
    private static boolean theUnit(Scene s, int from, int to) {
        boolean measured = s.is(to, "of")
                || s.is(to, "to")
                || s.is(to, "when")
                || s.is(to, "that")
                || s.is(to, "before")
                || s.is(to, "-");
        if (measured || s.is(to - 1, "decade") || s.is(from - 2, "time")) {
            return false;
        }
        if (s.is(to - 1, "day")) {
            boolean part = s.is(from - 2, Kind.REST) || s.is(from - 2, Kind.MOD);
            return s.is(from - 1, Kind.ENDING) || s.is(from - 1, "for") || (s.is(from - 1, "in") && part);
        }
        boolean named = Around.capitalised(s, to - 1) && (from > s.from() || Around.capitalised(s, to));
        if (named && !s.tokens().word(to - 1).isAllCaps()) {
            return false;
        }
        if (s.is(to - 1, "week") && (s.is(from - 1, "throughout") || s.is(to, Kind.ENDING))) {
            return true;
        }
        boolean brief = s.is(to - 1, "week") || s.is(to - 1, "month");
        return brief
                ? s.is(from - 2, Kind.REST)
                : s.is(from - 1, Kind.IN)
                        || s.is(from - 1, Kind.OF)
                        || s.is(from - 1, Kind.ENDING)
                        || (s.is(from - 1, "out") && s.is(from - 2, Kind.ENDING));
    }

    /** {@code that year} behind a date; not {@code said that year-end results}, {@code the same day delivery}. */
    private static boolean thatUnit(Scene s, int from, int to) {
        boolean joined = s.is(to, "-") && !s.tokens().spaced(to);
        boolean same = s.is(from, "same") && (Around.noun(s, to) || s.is(from - 1, "a"));
        boolean clause =
                s.is(to, "of") || s.is(to, "when") || s.is(to, "as") || (s.is(to, "that") && !s.is(from, "that"));
        return !joined && !same && !clause;
    }
}
