package org.scribeline.date;

import static java.util.Map.entry;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.scribeline.text.Word;

/** The guards of dates: where a bare year, month, quarter or season is one. Each is a pure function of the words around. */
final class Guards {
    /** So many years before and after the publication news speaks of a year without a preposition. */
    private static final int BACK = 35;

    private static final int AHEAD = 15;
    /** What stands for the year of publication where that is unknown. */
    private static final int NOW = 2025;
    /** A year that is more often a count. */
    private static final int ROUND = 2000;

    private Guards() {}

    /** All guards by the names that {@code date-rules.csv} calls them. */
    static Map<String, Guard> byName() {
        Map<String, Guard> all = new HashMap<>(LengthGuards.byName());
        all.putAll(Map.ofEntries(
                entry("", (s, from, to) -> true),
                entry("inside", (s, from, to) -> false),
                entry("unattached", (s, from, to) -> !Around.attached(s, from, to)),
                entry("after-in", (s, from, to) -> s.is(from - 1, Kind.IN) || s.is(from - 1, "the")),
                entry("bare-year", Guards::bareYear),
                entry(
                        "about-year",
                        (s, from, to) -> bareYear(s, from + 1, to)
                                && (!s.is(to, "-") || s.tokens().spaced(to))),
                entry("old-year", Guards::oldYear),
                entry(
                        "nine-eleven",
                        (s, from, to) -> !Around.attached(s, from, to)
                                && !s.is(to, "of")
                                && (from == s.from()
                                        || s.is(from - 1, Kind.IN)
                                        || s.is(from - 1, "on")
                                        || s.is(from - 1, "of")
                                        || s.is(from - 1, "the"))),
                entry(
                        "iso-month",
                        (s, from, to) -> !Around.attached(s, from, to)
                                && s.tokens().form(to - 1).length() == 2),
                entry(
                        "placed-slash",
                        (s, from, to) -> !Around.attached(s, from, to)
                                && (s.is(from - 1, "on")
                                        || s.is(from - 1, "by")
                                        || s.is(from - 1, "until")
                                        || s.is(from - 1, "since")
                                        || s.is(from - 1, Kind.WEEKDAY))),
                entry("after-determiner", (s, from, to) -> s.is(from - 1, Kind.DETERMINER)),
                entry("modifies", (s, from, to) -> !(s.is(from, "late") && s.is(from - 1, Kind.BEING))),
                entry("bare-daytime", Guards::bareDaytime),
                entry("that-unit", Guards::thatUnit),
                entry(
                        "unit-before",
                        (s, from, to) -> !Around.attached(s, from, to)
                                && (s.is(from - 1, "and")
                                        || s.word(to).map(Word::isPunctuation).orElse(true))),
                entry("short-behind", Guards::shortBehind),
                entry(
                        "first-length",
                        (s, from, to) ->
                                (s.is(from - 1, "the") || s.is(from - 1, "its")) && !s.is(to, "of") && !s.is(to, "-")),
                entry(
                        "short-year",
                        (s, from, to) -> (s.is(from - 1, Kind.IN) || s.is(from - 1, "the"))
                                && s.tokens().word(from).form().length() == 3),
                entry("year-range", (s, from, to) -> !Around.attached(s, from, to) && !Around.named(s, from)),
                entry("decade", Guards::decade),
                entry("bare-month", Guards::bareMonth),
                entry("bare-quarter", Guards::bareQuarter),
                entry(
                        "bare-half-code",
                        (s, from, to) -> bareQuarter(s, from, to) && (s.is(from - 1, Kind.IN) || s.is(to, Kind.DATED))),
                entry(
                        "bare-half",
                        (s, from, to) -> !s.is(to, "of")
                                && !Around.attached(s, from, to)
                                && !s.story().isGame()),
                entry("bare-season", Guards::bareSeason),
                entry("the-unit", Guards::theUnit),
                entry("day-near", (s, from, to) -> !s.is(to, "%") && !Around.attached(s, from, to)),
                entry("day-and", Guards::dayAnd),
                entry(
                        "day-word",
                        (s, from, to) -> !isFigurative(s, from)
                                && (!s.tokens().word(from).isAllCaps()
                                        || !s.word(from - 1)
                                                .map(Word::isAllCaps)
                                                .orElse(false))),
                entry(
                        "on-the",
                        (s, from, to) -> s.is(from - 1, "the")
                                && (s.is(from - 2, "on") || s.is(from - 2, "by") || s.is(from - 2, "until"))
                                && !Around.noun(s, to)
                                && !Around.capitalised(s, to)),
                entry(
                        "no-century",
                        (s, from, to) -> !s.story().isGame()
                                && !(s.is(to, "of")
                                        && (s.is(to + 2, Kind.ORDINAL)
                                                || s.is(to + 1, Kind.ORDINAL)
                                                || s.is(to + 2, "game")))),
                entry(
                        "bare-end",
                        (s, from, to) -> s.is(from, "end") && !s.is(from - 1, "to") && !s.is(from - 1, Kind.AHEAD)),
                entry("not-than", (s, from, to) -> !s.is(to, "than")),
                entry(
                        "clause-end",
                        (s, from, to) -> s.word(to).map(Word::isPunctuation).orElse(true)),
                entry(
                        "clock-alone",
                        (s, from, to) -> to - from > 1
                                || s.tokens().word(from).hasDigit()
                                || s.is(from - 1, "at")
                                || s.is(from - 1, Kind.IN)),
                entry(
                        "placed",
                        (s, from, to) -> s.is(from - 1, "on") || s.is(from - 1, Kind.IN) || s.is(from - 1, Kind.JOIN)),
                entry("clock", (s, from, to) -> s.is(from - 1, "at") || s.is(from - 1, Kind.IN))));
        return Map.copyOf(all);
    }

    /** {@code the workforce of tomorrow}, but not {@code the end of tomorrow} or {@code a preview of tomorrow's talks}. */
    private static boolean isFigurative(Scene s, int from) {
        return s.is(from, "tomorrow")
                && s.is(from - 1, "of")
                && !Around.possessive(s, from + 1)
                && Around.noun(s, from - 2)
                && !s.is(from - 2, Kind.EDGE)
                && !s.is(from - 2, Kind.REST)
                && !s.is(from - 2, Kind.DAYTIME);
    }

    private static boolean bareYear(Scene s, int from, int to) {
        boolean number = s.is(to, "/") && !s.tokens().spaced(to);
        if (number || Around.joinedBefore(s, from) || s.is(to, "%") || s.is(to, Kind.UNITS) || s.is(to, Kind.CLOCK)) {
            return false;
        }
        if (s.is(from - 1, "©")) {
            return true;
        }
        if (s.is(from - 1, Kind.NUMBERED) || s.is(to, Kind.GAME) || Around.address(s, to)) {
            return false;
        }
        boolean counting = s.is(to, Kind.COUNTED)
                || (s.is(to + 1, Kind.COUNTED) && Around.noun(s, to) && Around.noun(s, from - 1));
        boolean measure = s.is(to, Kind.COUNTED) && !s.tokens().word(to).lower().endsWith("s");
        if (measure || (counting && !s.is(from - 1, Kind.IN)) || longer(s, to)) {
            return false;
        }
        boolean beside = yearBeside(s, from, to);
        if (Around.named(s, from)) {
            boolean edition = s.is(to, Kind.DATED) && s.is(to, "edition") && Around.capitalised(s, to);
            return !s.is(from - 1, "of") && !edition && (s.is(to, Kind.DATED) || beside);
        }
        int year = Integer.parseInt(s.value(from, Kind.YEAR));
        boolean lately = isLately(s, year);
        if (s.is(from - 1, Kind.IN) || s.is(to, Kind.DATED) || beside) {
            return lately || !Around.plural(s, to);
        }
        boolean counted = Around.plural(s, to) && (!lately || Around.noun(s, from - 1));
        if (s.is(from - 1, Kind.NUMBER) || counted) {
            return false;
        }
        if (s.is(to, ")") && (s.is(from - 1, ",") || s.is(from - 1, "("))) {
            return true;
        }
        if (s.is(from - 1, Kind.DETERMINER) && Around.noun(s, to) && !Around.plural(s, to)) {
            return true;
        }
        boolean weakly = s.is(from - 1, Kind.OF) && !Around.noun(s, to);
        return lately || weakly || from == s.from() || Around.opening(s, from - 1);
    }

    /** Whether it is a year of which news of that day speaks without a preposition. */
    private static boolean isLately(Scene s, int year) {
        int now = s.published().map(LocalDate::getYear).orElse(NOW);
        return year >= now - BACK && year < now + AHEAD && year != ROUND;
    }

    /** {@code in 1817}: only behind a preposition, and before no noun that it may count. */
    private static boolean oldYear(Scene s, int from, int to) {
        boolean placed = s.is(from - 1, "in") || s.is(from - 1, "since") || s.is(from - 1, "until");
        boolean range = s.is(to, "to") || s.is(to, "-") || s.is(to, "and") || s.is(to, "or");
        return placed
                && !Around.attached(s, from, to)
                && !Around.noun(s, to)
                && !s.is(to, "%")
                && !s.is(to, Kind.COUNTED)
                && !(range && s.is(to + 1, Kind.NUMBER));
    }

    /** {@code by mid-morning}, {@code in afternoon trading}. */
    private static boolean bareDaytime(Scene s, int from, int to) {
        boolean placed = s.is(from - 1, Kind.IN) && !s.is(from - 1, "this");
        boolean part = to - from > 1 && s.is(from, Kind.MOD);
        return placed && (part || s.is(to, "trading") || s.is(to, "trade")) && !Around.attached(s, from, to);
    }

    /** {@code that year} behind a date; not {@code said that year-end results}, {@code the same day delivery}. */
    private static boolean thatUnit(Scene s, int from, int to) {
        boolean joined = s.is(to, "-") && !s.tokens().spaced(to);
        boolean same = s.is(from, "same") && (Around.noun(s, to) || s.is(from - 1, "a"));
        boolean clause =
                s.is(to, "of") || s.is(to, "when") || s.is(to, "as") || (s.is(to, "that") && !s.is(from, "that"));
        return !joined && !same && !clause;
    }

    /** {@code Q3 '20}, {@code 1H 23}; not {@code Q3 20 percent}. */
    private static boolean shortBehind(Scene s, int from, int to) {
        if (s.tokens().form(to - 1).length() > 2) {
            return true;
        }
        return !Around.attached(s, from, to)
                && !Around.noun(s, to)
                && !s.is(to, "%")
                && !s.is(to, Kind.NUMBER)
                && s.published()
                        .map(day -> Math.abs(day.getYear() - Integer.parseInt(s.value(to - 1, Kind.YEAR2))) < 10)
                        .orElse(false);
    }

    /** Whether a number or a code goes on behind the year: {@code 2019-44871}, {@code 2018.HK}. */
    private static boolean longer(Scene s, int to) {
        if (s.word(to).isEmpty() || s.tokens().spaced(to)) {
            return false;
        }
        String form = s.tokens().form(to);
        boolean code = form.length() > 1 && form.charAt(0) == '.' && Character.isLetter(form.charAt(1));
        boolean number = s.is(to, "-")
                && s.word(to + 1)
                        .filter(w -> w.hasDigit() && w.form().length() > 4)
                        .isPresent()
                && !s.tokens().spaced(to + 1);
        return code || number;
    }

    /** Whether another year stands beside this one: {@code 2023 and 2024}, {@code 2024 | 2023}. */
    private static boolean yearBeside(Scene s, int from, int to) {
        return (s.is(from - 1, Kind.JOIN) && s.is(from - 2, Kind.YEAR))
                || (s.is(to, Kind.JOIN) && s.is(to + 1, Kind.YEAR));
    }

    /** {@code the 1990s}; {@code 20s} without an apostrophe only after {@code the}, and no age: {@code in his 40s}. */
    private static boolean decade(Scene s, int from, int to) {
        boolean full = s.tokens().word(from).form().length() > 3;
        return !Around.attached(s, from, to)
                && (full
                        || s.is(from - 1, "the")
                        || s.is(from - 1, Kind.MOD)
                        || (s.is(from - 1, Kind.JOIN) && s.is(from - 2, Kind.DECADE)));
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
        return placed
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
        if (s.is(to, Kind.DATED)) {
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
                : s.is(from - 1, Kind.IN) || s.is(from - 1, Kind.OF) || s.is(from - 1, Kind.ENDING);
    }

    /** The {@code 10} of {@code September 9 and 10}. */
    private static boolean dayAnd(Scene s, int from, int to) {
        boolean day = s.is(from - 2, Kind.DAY) && (s.is(from - 3, Kind.MONTH) || s.is(from - 3, "and"));
        return day
                && s.is(from - 1, Kind.JOIN)
                && !s.is(from - 1, ",")
                && !Around.noun(s, to)
                && !s.is(to, "%")
                && !s.is(to, Kind.MONTH);
    }
}
