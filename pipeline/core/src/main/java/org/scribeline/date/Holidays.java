package org.scribeline.date;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.MonthDay;
import java.time.temporal.TemporalAdjusters;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.IntFunction;
import org.scribeline.catalog.Table;
import org.scribeline.entity.Period.Interval;

/**
 * The holidays of {@code models/rules/holidays.csv}.
 *
 * <p>Its column {@code days} says when: {@code December 25}; {@code 4th Thursday of November}, {@code last Monday of May}; {@code
 * Easter}; any of them with a number of days added, {@code Easter - 2}; a list of days, one for each year that has one; two of
 * these with {@code to} between them for a holiday of several days.
 */
final class Holidays {
    private Holidays() {}

    /** When a holiday is in a year; empty where that is not known. */
    @FunctionalInterface
    interface Holiday {
        Optional<Interval> in(int year);
    }

    /** The holiday that is told in a row's {@code days}; throws an error with file and line where they are not understood. */
    static Holiday of(Table.Row row) {
        String days = row.get("days");
        if (days.contains(";") || days.matches("\\d{4}-.*")) {
            return listed(row);
        }
        String[] ends = days.split(" to ", -1);
        try {
            IntFunction<LocalDate> first = day(ends[0]);
            IntFunction<LocalDate> last = day(ends[ends.length - 1]);
            return year -> Optional.of(new Interval(first.apply(year), last.apply(year)));
        } catch (DateTimeException | IllegalArgumentException | IndexOutOfBoundsException e) {
            throw row.error("no day of each year: " + days);
        }
    }

    private static Holiday listed(Table.Row row) {
        Map<Integer, Interval> byYear = new TreeMap<>();
        for (String written : row.list("days")) {
            try {
                LocalDate day = LocalDate.parse(written);
                byYear.put(day.getYear(), new Interval(day, day));
            } catch (DateTimeException e) {
                throw row.error("no day: " + written);
            }
        }
        return year -> Optional.ofNullable(byYear.get(year));
    }

    private static IntFunction<LocalDate> day(String told) {
        List<String> words = Arrays.asList(told.trim().split(" "));
        int size = words.size();
        if (size > 2 && (words.get(size - 2).equals("-") || words.get(size - 2).equals("+"))) {
            int moved = Integer.parseInt(words.get(size - 2) + words.get(size - 1));
            IntFunction<LocalDate> base = day(String.join(" ", words.subList(0, size - 2)));
            return year -> base.apply(year).plusDays(moved);
        }
        if (told.equals("Easter")) {
            return Holidays::easter;
        }
        if (size == 2) {
            Month month = Month.valueOf(words.get(0).toUpperCase(Locale.ROOT));
            int day = Integer.parseInt(words.get(1));
            return MonthDay.of(month, day)::atYear;
        }
        int nth =
                words.get(0).equals("last") ? -1 : Integer.parseInt(words.get(0).substring(0, 1));
        DayOfWeek weekday = DayOfWeek.valueOf(words.get(1).toUpperCase(Locale.ROOT));
        Month month = Month.valueOf(words.get(3).toUpperCase(Locale.ROOT));
        return year -> LocalDate.of(year, month, 1).with(TemporalAdjusters.dayOfWeekInMonth(nth, weekday));
    }

    /** Easter Sunday of the Gregorian calendar, by the anonymous algorithm that Meeus gives. */
    private static LocalDate easter(int year) {
        int golden = year % 19;
        int century = year / 100;
        int epact = (19 * golden + century - century / 4 - (century - (century + 8) / 25 + 1) / 3 + 15) % 30;
        int weekday = (32 + 2 * (century % 4) + 2 * (year % 100 / 4) - epact - year % 100 % 4) % 7;
        int late = (golden + 11 * epact + 22 * weekday) / 451;
        int day = epact + weekday - 7 * late + 114;
        return LocalDate.of(year, day / 31, day % 31 + 1);
    }
}
