package org.scribeline.fiscal;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The last day of a company's year, by its rule: {@code June 30}, {@code last Sunday of January}, {@code Friday nearest June 30}. */
record YearEnd(Kind kind, Optional<DayOfWeek> weekday, Month month, int day) {
    /** How the weekday, where there is one, is found. */
    enum Kind {
        DAY,
        LAST,
        NEAREST,
        FIRST_AFTER
    }

    /** The rule in these words; empty for any other words. */
    static Optional<YearEnd> of(String rule) {
        List<String> words = List.of(rule.split(" "));
        if (words.size() == 2) {
            return yearEnd(Kind.DAY, Optional.empty(), words.get(0), words.get(1));
        }
        if (words.size() != 4) {
            return words.size() == 5
                            && rule.startsWith("first ")
                            && words.get(2).equals("after")
                    ? yearEnd(Kind.FIRST_AFTER, named(DayOfWeek.values(), words.get(1)), words.get(3), words.get(4))
                    : Optional.empty();
        }
        if (words.get(0).equals("last") && words.get(2).equals("of")) {
            return yearEnd(Kind.LAST, named(DayOfWeek.values(), words.get(1)), words.get(3), "1");
        }
        return words.get(1).equals("nearest")
                ? yearEnd(Kind.NEAREST, named(DayOfWeek.values(), words.get(0)), words.get(2), words.get(3))
                : Optional.empty();
    }

    private static Optional<YearEnd> yearEnd(Kind kind, Optional<DayOfWeek> weekday, String month, String day) {
        boolean number = day.matches("[1-9]|[12]\\d|3[01]");
        return named(Month.values(), month)
                .filter(known -> number && Integer.parseInt(day) <= known.maxLength())
                .filter(known -> kind == Kind.DAY || weekday.isPresent())
                .map(known -> new YearEnd(kind, weekday, known, Integer.parseInt(day)));
    }

    private static <E extends Enum<E>> Optional<E> named(E[] all, String name) {
        for (E one : all) {
            if (one.name().equals(name.toUpperCase(Locale.ROOT))) {
                return Optional.of(one);
            }
        }
        return Optional.empty();
    }

    /** Whether the year always ends on the same day of the same month, and so is no number of weeks. */
    boolean isFixed() {
        return kind == Kind.DAY;
    }

    /** The day by the rule, for the month of this calendar year; the nearest weekday may lie in the next one. */
    LocalDate in(int year) {
        YearMonth at = YearMonth.of(year, month);
        LocalDate about = at.atDay(Math.min(day, at.lengthOfMonth()));
        if (weekday.isEmpty()) {
            return about;
        }
        DayOfWeek on = weekday.get();
        return switch (kind) {
            case LAST -> about.with(TemporalAdjusters.lastInMonth(on));
            case NEAREST -> about.minusDays(3).with(TemporalAdjusters.nextOrSame(on));
            case FIRST_AFTER -> about.with(TemporalAdjusters.next(on));
            case DAY -> about;
        };
    }
}
