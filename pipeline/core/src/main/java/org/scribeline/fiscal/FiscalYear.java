package org.scribeline.fiscal;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.scribeline.entity.Period.Interval;

/**
 * How a company's years run.
 *
 * @param end the last day of each
 * @param namedByStart whether year N is the one that starts in the calendar's year N, not the one that ends in it
 * @param longQuarter the quarter that takes the extra week of a year of 53 weeks; 0 where we do not know
 */
record FiscalYear(YearEnd end, boolean namedByStart, int longQuarter) {
    private static final int QUARTERS = 4;
    private static final int QUARTER_DAYS = 91;
    private static final int WEEK = 7;

    /** The days of the year of that number. */
    Interval year(int number) {
        return new Interval(first(number), last(number));
    }

    /** The days of a quarter, 1 to 4; empty in a year of 53 weeks where we do not know which quarter is the longer one. */
    Optional<Interval> quarter(int number, int quarter) {
        return edge(number, quarter - 1)
                .flatMap(before -> edge(number, quarter).map(last -> new Interval(before.plusDays(1), last)));
    }

    /** The days of a half, 1 or 2; empty as {@link #quarter} is. */
    Optional<Interval> half(int number, int half) {
        return edge(number, 2 * half - 2)
                .flatMap(before -> edge(number, 2 * half).map(last -> new Interval(before.plusDays(1), last)));
    }

    /** The number of the year that a day falls in. */
    int numberOf(LocalDate day) {
        int number = day.getYear() - 1;
        while (last(number).isBefore(day)) {
            number++;
        }
        return number;
    }

    /** The last day of a quarter; of quarter 0 the day before the year. */
    private Optional<LocalDate> edge(int number, int quarter) {
        LocalDate first = first(number);
        if (quarter == 0) {
            return Optional.of(first.minusDays(1));
        }
        if (quarter == QUARTERS) {
            return Optional.of(last(number));
        }
        if (end.isFixed()) {
            return Optional.of(first.plusMonths(3L * quarter).minusDays(1));
        }
        long extra = ChronoUnit.DAYS.between(first, last(number)) + 1 - QUARTERS * QUARTER_DAYS;
        if (extra != 0 && (extra != WEEK || longQuarter == 0)) {
            return Optional.empty();
        }
        long longer = extra != 0 && quarter >= longQuarter ? WEEK : 0;
        return Optional.of(first.plusDays((long) quarter * QUARTER_DAYS + longer - 1));
    }

    private LocalDate first(int number) {
        return last(number - 1).plusDays(1);
    }

    private LocalDate last(int number) {
        return end.in(namedByStart ? number + 1 : number);
    }
}
