package org.scribeline.date;

import java.time.LocalDate;
import org.scribeline.entity.Period.Interval;

/**
 * One named piece of the calendar: a day, a week, a quarter, a decade.
 *
 * @param start its first day
 */
record Stretch(Grain grain, LocalDate start) {
    /** The stretch of this grain that holds the day. */
    static Stretch of(Grain grain, LocalDate day) {
        return new Stretch(grain, grain.start(day));
    }

    static Stretch year(int year) {
        return new Stretch(Grain.YEAR, LocalDate.of(year, 1, 1));
    }

    static Stretch month(int year, int month) {
        return new Stretch(Grain.MONTH, LocalDate.of(year, month, 1));
    }

    static Stretch quarter(int year, int quarter) {
        return new Stretch(Grain.QUARTER, LocalDate.of(year, 3 * quarter - 2, 1));
    }

    static Stretch half(int year, int half) {
        return new Stretch(Grain.HALF, LocalDate.of(year, 6 * half - 5, 1));
    }

    LocalDate end() {
        return grain.end(start);
    }

    int year() {
        return start.getYear();
    }

    String timex() {
        return grain.timex(start);
    }

    Stretch plus(long stretches) {
        return new Stretch(grain, grain.plus(start, stretches));
    }

    /** The same piece of another year; a 29th of February becomes the 28th. */
    Stretch inYear(int year) {
        return new Stretch(grain, start.withYear(year));
    }

    /** The days that are meant where {@code mod} is START, MID or END: thirds of it, as TAGS divides them. */
    Interval interval(String mod) {
        int part = switch (mod) {
            case "START" -> 0;
            case "MID" -> 1;
            case "END" -> 2;
            default -> 3;
        };
        return part == 3 ? new Interval(start, end()) : third(part);
    }

    private Interval third(int part) {
        return switch (grain) {
            case MONTH -> new Interval(start.plusDays(10L * part), part == 2 ? end() : start.plusDays(10L * part + 9));
            case QUARTER, SEASON, HALF, YEAR -> {
                long months = grain == Grain.YEAR ? 4 : grain == Grain.HALF ? 2 : 1;
                LocalDate from = start.plusMonths(months * part);
                yield new Interval(from, from.plusMonths(months).minusDays(1));
            }
            case DECADE, CENTURY -> {
                // Years 0 to 3, 4 to 6 and 7 to 9, so that the decade's end is the last three.
                long years = grain == Grain.DECADE ? 1 : 10;
                LocalDate from = start.plusYears(years * (part == 0 ? 0 : part == 1 ? 4 : 7));
                LocalDate to = start.plusYears(years * (part == 0 ? 4 : part == 1 ? 7 : 10));
                yield new Interval(from, to.minusDays(1));
            }
            case DAY, WEEK, WEEKEND -> new Interval(start, end());
        };
    }
}
