package org.scribeline.date;

import static java.util.Map.entry;

import java.util.Map;
import org.scribeline.text.Word;

/** The guards of lengths, ages and sets. */
final class LengthGuards {
    private LengthGuards() {}

    static Map<String, Guard> byName() {
        return Map.ofEntries(
                entry("duration", LengthGuards::duration),
                entry("singular", (s, from, to) -> duration(s, from, to) && !s.is(to, "over") && !s.is(to, "on")),
                entry("a-unit", LengthGuards::aUnit),
                entry("full-unit", (s, from, to) -> !s.is(to - 1, "quarter") && !Around.attached(s, from, to)),
                entry(
                        "short-unit",
                        (s, from, to) -> (s.is(to, "read") || s.is(from - 1, Kind.IN))
                                && !s.tokens().word(to - 1).isAllCaps()),
                entry(
                        "span",
                        (s, from, to) ->
                                s.is(from - 1, "the") || s.is(from - 1, "these") || s.is(from - 1, Kind.SPANNING)),
                entry("after-the", (s, from, to) -> s.is(from - 1, "the") && s.is(from - 2, Kind.SPANNING)),
                entry("long-unit", (s, from, to) -> s.is(to - 1, "decade") || s.is(to - 1, "century")),
                entry("named-age", LengthGuards::namedAge),
                entry("frequency", LengthGuards::frequency));
    }

    /** A counted length: not a share ({@code three quarters of}) and no part of a number before it. */
    private static boolean duration(Scene s, int from, int to) {
        boolean quarters = s.is(to - 1, "quarters") || s.is(to - 1, "quarter");
        boolean plain = to - from == 2 && (s.is(to, "of") || s.is(from, "one"));
        if (quarters && (plain || s.is(to - 2, "-"))) {
            return false;
        }
        return !Around.touches(s, from - 1, from) || s.is(from - 1, "-");
    }

    /** {@code a year} that is a length: after a preposition or before {@code after}; not {@code 40,000 a month}. */
    private static boolean aUnit(Scene s, int from, int to) {
        boolean fraction = s.is(to - 1, "quarter") || s.is(to - 1, "second");
        if (fraction || Around.attached(s, from, to) || s.is(to, "-") || s.is(to, "of") || s.is(to, "when")) {
            return false;
        }
        boolean rate = (Around.noun(s, from - 1) && !s.is(from - 1, Kind.TENSE)) || s.is(from - 1, Kind.NUMBER);
        boolean before = s.is(to, "before") || s.is(to, "after") || s.is(to, "long") || s.is(to, Kind.SHIFT);
        return s.is(from - 1, Kind.MEASURED) || (before && !rate);
    }

    /** {@code Joanna Feld, 39, told}: a number of two figures between commas, behind a name. */
    private static boolean namedAge(Scene s, int from, int to) {
        String form = s.tokens().form(from);
        return form.length() == 2
                && form.charAt(0) >= '1'
                && Character.isDigit(form.charAt(1))
                && s.is(from - 1, ",")
                && (s.is(to, ",") || s.is(to, ";") || s.is(to, "."))
                && person(s, from - 2)
                && person(s, from - 3);
    }

    /** Whether a word may be part of a person's name: capitalised, all capitals only with a point. */
    private static boolean person(Scene s, int token) {
        return s.word(token)
                        .filter(w -> w.isCapitalised()
                                && !w.hasDigit()
                                && (!w.isAllCaps() || w.form().endsWith(".")))
                        .isPresent()
                && !s.is(token, Kind.MONTH);
    }

    /** {@code weekly}, but not in a name: {@code China Daily}. */
    private static boolean frequency(Scene s, int from, int to) {
        if (Around.attached(s, from, to)) {
            return false;
        }
        Word word = s.tokens().word(from);
        if (!word.isCapitalised() || word.isAllCaps()) {
            return true;
        }
        boolean before = from > s.from() && Around.capitalised(s, from - 1);
        return !before && !Around.capitalised(s, to);
    }
}
