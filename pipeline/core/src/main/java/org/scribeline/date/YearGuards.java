package org.scribeline.date;

import static java.util.Map.entry;

import java.time.LocalDate;
import java.util.Map;

/** The guards of years and decades: where a number is one. */
final class YearGuards {
    /** So many years before and after the publication news speaks of a year without a preposition. */
    private static final int BACK = 35;

    private static final int AHEAD = 15;
    /** What stands for the year of publication where that is unknown. */
    private static final int NOW = 2025;
    /** A year that is more often a count. */
    private static final int ROUND = 2000;

    private YearGuards() {}

    static Map<String, Guard> byName() {
        return Map.ofEntries(
                entry("after-in", (s, from, to) -> s.is(from - 1, Kind.IN) || s.is(from - 1, "the")),
                entry("bare-year", YearGuards::bareYear),
                entry(
                        "about-year",
                        (s, from, to) -> bareYear(s, from + 1, to)
                                && (!s.is(to, "-") || s.tokens().spaced(to))),
                entry("old-year", YearGuards::oldYear),
                entry(
                        "iso-month",
                        (s, from, to) -> !Around.attached(s, from, to)
                                && s.tokens().form(to - 1).length() == 2),
                entry("short-behind", YearGuards::shortBehind),
                entry(
                        "short-year",
                        (s, from, to) -> (s.is(from - 1, Kind.IN) || s.is(from - 1, "the"))
                                && s.tokens().word(from).form().length() == 3),
                entry("year-range", (s, from, to) -> !Around.attached(s, from, to) && !Around.named(s, from)),
                entry("decade", YearGuards::decade));
    }

    private static boolean bareYear(Scene s, int from, int to) {
        boolean number = s.is(to, "/") && !s.tokens().spaced(to);
        if (number || Around.joinedBefore(s, from) || s.is(to, "%") || s.is(to, Kind.UNITS) || s.is(to, Kind.CLOCK)) {
            return false;
        }
        if (s.is(from - 1, "©")) {
            return true;
        }
        if (s.is(from - 1, Kind.NUMBERED) || s.is(to, Kind.GAME) || Around.address(s, to) || Around.event(s, to)) {
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
        boolean full = s.tokens().word(from).form().length() > 3
                && s.tokens().word(from).hasDigit();
        return !Around.attached(s, from, to)
                && (full
                        || s.is(from - 1, "the")
                        || s.is(from - 1, Kind.MOD)
                        || (s.is(from - 1, Kind.JOIN) && s.is(from - 2, Kind.DECADE)));
    }
}
