package org.scribeline.date;

import static java.util.Map.entry;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.Optional;
import org.scribeline.date.Meaning.Moment;
import org.scribeline.date.Meaning.Whole;
import org.scribeline.date.Meaning.Yearly;
import org.scribeline.entity.Period;
import org.scribeline.entity.Period.Interval;
import org.scribeline.entity.Period.Timex;

/** Reads holidays by their names. */
final class HolidayReadings {
    private HolidayReadings() {}

    static Map<String, Reading> byName() {
        return Map.ofEntries(
                entry("holiday-near", HolidayReadings::near),
                entry(
                        "holiday-of",
                        (m, s) -> day(m.part(Yearly.class), m.moment().stretch().year())),
                entry("this-holiday", HolidayReadings::beside));
    }

    /** The one that the tense allows, but a near one before all. */
    private static Optional<? extends Meaning> near(Match m, Scene s) {
        Yearly holiday = m.part(Yearly.class);
        return s.published().flatMap(day -> {
            Tense tense = s.tense(m.from(), m.to());
            long least = Long.MAX_VALUE;
            Optional<? extends Meaning> best = Optional.empty();
            for (int year = day.getYear() - 1; year <= day.getYear() + 1; year++) {
                Optional<Interval> days = holiday.holiday().in(year);
                long cost =
                        days.map(d -> DayReadings.cost(d.start(), day, tense)).orElse(Long.MAX_VALUE);
                if (cost < least) {
                    least = cost;
                    best = day(holiday, year);
                }
            }
            return best;
        });
    }

    /** {@code last Thanksgiving}, {@code next Christmas}; {@code this} is the one of the year of publication. */
    private static Optional<? extends Meaning> beside(Match m, Scene s) {
        Yearly holiday = m.part(Yearly.class);
        return s.published().flatMap(day -> {
            int year = day.getYear();
            Optional<LocalDate> same = holiday.holiday().in(year).map(Interval::start);
            boolean gone = same.isPresent() && ChronoUnit.DAYS.between(same.get(), day) > 0;
            int direction = m.has(Kind.LAST) ? (gone ? 0 : -1) : m.has(Kind.NEXT) && gone ? 1 : 0;
            return day(holiday, year + direction);
        });
    }

    private static Optional<? extends Meaning> day(Yearly holiday, int year) {
        return holiday.holiday()
                .in(year)
                .map(days -> days.start().equals(days.end())
                        ? new Moment(new Stretch(Grain.DAY, days.start()), "")
                        : new Whole(new Period(Timex.DATE, days.start() + "/" + days.end(), "", Optional.of(days))));
    }
}
