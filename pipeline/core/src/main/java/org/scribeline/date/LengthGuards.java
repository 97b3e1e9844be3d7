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
                entry(
                        "singular",
                        (s, from, to) -> duration(s, from, to)
                                && !s.is(to, "over")
                                && !s.is(to, "on")
                                && !(s.is(from, Kind.YEAR) && !s.is(from + 1, "-"))
                                && !(s.is(from, Kind.TENS) && s.is(to - 1, "second"))),
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
                entry("after-the", LengthGuards::afterThe),
                entry("long-unit", (s, from, to) -> s.is(to - 1, "decade") || s.is(to - 1, "century")),
                entry("named-age", LengthGuards::namedAge),
                entry(
                        "all-unit",
                        (s, from, to) -> !Around.attached(s, from, to)
                                && (s.is(to - 1, "day") || s.is(to - 1, "week") || s.is(to - 1, "month"))),
                entry(
                        "no-fraction",
                        (s, from, to) ->
                                !s.is(to - 1, "quarter") && !s.is(to - 1, "quarters") && !s.is(to - 1, "second")),
                entry("compound", (s, from, to) -> !Around.touches(s, from - 1, from) && !s.is(to, "-")),
                entry(
                        "every-unit",
                        (s, from, to) -> !(s.is(to - 1, "second") && Around.noun(s, to)) && !s.is(from - 1, "from")),
                entry("when-age", LengthGuards::whenAge),
                entry("frequency", LengthGuards::frequency));
    }

    /** {@code over the past year}, {@code in the next decade}; {@code in the next quarter} is that quarter. */
    private static boolean afterThe(Scene s, int from, int to) {
        boolean brief = s.is(to - 1, "quarter") || s.is(to - 1, "month") || s.is(to - 1, "week");
        boolean point = s.is(from - 2, "in") || s.is(from - 2, "for") || s.is(from - 2, "of");
        boolean ahead = s.is(from, "next") || s.is(from, "coming");
        return s.is(from - 1, "the") && s.is(from - 2, Kind.SPANNING) && !(brief && point && ahead);
    }

    /** A counted length: not a share ({@code three quarters of}) and no part of a number before it. */
    private static boolean duration(Scene s, int from, int to) {
        if (s.is(from, Kind.YEAR) && s.is(from + 1, Kind.ORDINAL)) {
            return false;
        }
        boolean quarters = s.is(to - 1, "quarters") || s.is(to - 1, "quarter");
        boolean plain =
                to - from == 2 && (s.is(to, "of") || s.is(to, "full") || (s.is(from, "one") && !s.is(from - 1, "in")));
        if (quarters && (plain || s.is(to - 2, "-"))) {
            return false;
        }
        return !Around.touches(s, from - 1, from) || s.is(from - 1, "-");
    }

    /** {@code a year} that is a length: after a preposition or before {@code after}; not {@code 40,000 a month}. */
    private static boolean aUnit(Scene s, int from, int to) {
        boolean fraction = s.is(to - 1, "quarter") || s.is(to - 1, "second");
        boolean lasting = s.is(to - 1, "decade") || s.is(to - 1, "century") || s.is(to - 1, "fortnight");
        if (fraction
                || Around.attached(s, from, to)
                || s.is(to, "-")
                || s.is(to, "when")
                || (s.is(to, "of") && !lasting)) {
            return false;
        }
        boolean rate = (Around.noun(s, from - 1) && !s.is(from - 1, Kind.TENSE)) || s.is(from - 1, Kind.NUMBER);
        boolean review = s.is(to, "in") && s.is(to + 1, "review");
        boolean before = review || s.is(to, "before") || s.is(to, "after") || s.is(to, "long") || s.is(to, Kind.SHIFT);
        return s.is(from - 1, Kind.MEASURED) || (before && !rate) || (lasting && !rate);
    }

    /** {@code Joanna Feld, 39, told}: a number of two figures between commas, behind a name. */
    private static boolean namedAge(Scene s, int from, int to) {
        String form = s.tokens().form(from);
        return form.length() == 2
                && form.charAt(0) >= '1'
                && Character.isDigit(form.charAt(1))
                && s.is(from - 1, ",")
                && (s.is(to, ",") || s.is(to, ";") || s.is(to, "."))
                && (person(s, from - 2) || hyphened(s, from - 2))
                && (person(s, from - 3)
                        || s.is(from - 3, Kind.KIN)
                        || hyphened(s, from - 2)
                        || (from - 2 == s.from() && (s.is(to + 1, Kind.TENSE) || s.is(to + 1, "who"))));
    }

    /** Whether the name is joined to another: {@code Wei-ting}. */
    private static boolean hyphened(Scene s, int token) {
        return s.is(token - 1, "-") && !s.tokens().spaced(token) && person(s, token - 2) && person(s, token - 3);
    }

    /** {@code when she was 10}, {@code turns 80}, {@code died at 87}. */
    private static boolean whenAge(Scene s, int from, int to) {
        String form = s.tokens().form(from);
        boolean number = form.length() <= 2
                ? Character.isDigit(form.charAt(0)) && form.charAt(0) != '0'
                : !s.tokens().word(from).hasDigit();
        boolean closed = s.word(to)
                        .map(w -> w.isPunctuation() && !s.is(to, "%") && !s.is(to, "-") && !s.is(to, "$"))
                        .orElse(true)
                || s.is(to, Kind.THIS)
                || s.is(to, Kind.SHIFT)
                || s.is(to, "in")
                || s.is(to, "on")
                || s.is(to, "at")
                || s.is(to, "and")
                || s.is(to, "so")
                || s.is(to, "when");
        int verb = s.is(from - 1, Kind.APPROX) ? from - 2 : from - 1;
        boolean someone = s.is(verb - 1, "he") || s.is(verb - 1, "she") || s.is(verb - 1, "who") || s.is(verb - 1, "i");
        boolean was = (s.is(verb, "was") || s.is(verb, "is")) && someone;
        boolean turned = s.is(from - 1, "turned") || s.is(from - 1, "turns") || s.is(from - 1, "turning");
        boolean died =
                s.is(from - 1, "at") && (s.is(from - 2, "died") || s.is(from - 2, "dies") || s.is(from - 2, "retired"));
        boolean now = s.is(from - 1, "now") && s.is(from - 2, ",") && s.is(to, ",");
        return number && closed && (was || turned || died || now);
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
        if (!word.isCapitalised() || word.isAllCaps() || s.is(to, "report")) {
            return true;
        }
        boolean before = from > s.from() && Around.capitalised(s, from - 1) && !s.is(from - 1, Kind.TENSE);
        // In the title case of a headline a name follows: of a paper it is rather "Daily" or "Weekly".
        boolean seldomNamed = s.is(from, "quarterly") || s.is(from, "annual") || s.is(from, "monthly");
        return !before && (seldomNamed || !Around.capitalised(s, to));
    }
}
