package org.scribeline.date;

import java.time.LocalDate;
import java.time.Month;
import java.time.temporal.ChronoUnit;
import java.time.temporal.IsoFields;
import java.time.temporal.TemporalUnit;

/** How long a calendar stretch is, and where such stretches begin. */
enum Grain {
    DAY(1, ChronoUnit.DAYS),
    WEEKEND(1, ChronoUnit.WEEKS),
    WEEK(1, ChronoUnit.WEEKS),
    MONTH(1, ChronoUnit.MONTHS),
    QUARTER(3, ChronoUnit.MONTHS),
    SEASON(3, ChronoUnit.MONTHS),
    HALF(6, ChronoUnit.MONTHS),
    YEAR(1, ChronoUnit.YEARS),
    DECADE(10, ChronoUnit.YEARS),
    CENTURY(100, ChronoUnit.YEARS);

    private static final int SATURDAY = 6;
    private final int length;
    private final TemporalUnit unit;

    Grain(int length, TemporalUnit unit) {
        this.length = length;
        this.unit = unit;
    }

    /** The start moved by so many stretches of this grain. */
    LocalDate plus(LocalDate start, long stretches) {
        return start.plus(stretches * length, unit);
    }

    /** The first day of the stretch that holds this day; a weekend belongs to the days of the week before it. */
    LocalDate start(LocalDate day) {
        LocalDate month = day.withDayOfMonth(1);
        return switch (this) {
            case DAY -> day;
            case WEEK -> day.minusDays(day.getDayOfWeek().getValue() - 1L);
            case WEEKEND -> day.plusDays(SATURDAY - (long) day.getDayOfWeek().getValue());
            case MONTH -> month;
            case QUARTER -> month.with(day.getMonth().firstMonthOfQuarter());
            case SEASON -> month.minusMonths(month.getMonthValue() % 3);
            case HALF -> month.with(day.getMonthValue() > 6 ? Month.JULY : Month.JANUARY);
            case YEAR -> LocalDate.of(day.getYear(), 1, 1);
            case DECADE -> LocalDate.of(day.getYear() - day.getYear() % 10, 1, 1);
            case CENTURY -> LocalDate.of(day.getYear() - day.getYear() % 100, 1, 1);
        };
    }

    /** The last day of the stretch that begins on this day. */
    LocalDate end(LocalDate start) {
        return this == WEEKEND ? start.plusDays(1) : plus(start, 1).minusDays(1);
    }

    /** TIMEX3's value for the stretch that begins on this day. */
    String timex(LocalDate start) {
        int year = start.getYear();
        int month = start.getMonthValue();
        return switch (this) {
            case DAY -> start.toString();
            case WEEK -> week(start);
            case WEEKEND -> week(start) + "-WE";
            case MONTH -> year + "-" + two(month);
            case QUARTER -> year + "-Q" + (month + 2) / 3;
            case SEASON -> year + "-" + (month == 3 ? "SP" : month == 6 ? "SU" : month == 9 ? "FA" : "WI");
            case HALF -> year + "-H" + (month > 6 ? 2 : 1);
            case YEAR -> Integer.toString(year);
            case DECADE -> Integer.toString(year / 10);
            case CENTURY -> Integer.toString(year / 100);
        };
    }

    private static String week(LocalDate day) {
        return day.get(IsoFields.WEEK_BASED_YEAR) + "-W" + two(day.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR));
    }

    static String two(int number) {
        return number < 10 ? "0" + number : Integer.toString(number);
    }
}
