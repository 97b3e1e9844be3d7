package org.scribeline.date;

import static java.util.Map.entry;

import java.util.Map;
import java.util.Optional;
import org.scribeline.date.Meaning.Moment;
import org.scribeline.date.Meaning.Yearly;
import org.scribeline.entity.Period.Interval;

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
        return s.published()
                .flatMap(day -> DayReadings.nearest(
                        year -> holiday.holiday().in(year).map(Interval::start), day, s.tense(m.from(), m.to())))
                .flatMap(first -> day(holiday, first.getYear()));
    }

    /** {@code last Thanksgiving}, {@code next Christmas}; {@code this} is the one of the year of publication. */
    private static Optional<? extends Meaning> beside(Match m, Scene s) {
        Yearly holiday = m.part(Yearly.class);
        return s.published().flatMap(day -> {
            int year = day.getYear();
            boolean gone = holiday.holiday()
                    .in(year)
                    .filter(same -> same.start().isBefore(day))
                    .isPresent();
            int direction = m.has(Kind.LAST) ? (gone ? 0 : -1) : m.has(Kind.NEXT) && gone ? 1 : 0;
            return day(holiday, year + direction);
        });
    }

    private static Optional<? extends Meaning> day(Yearly holiday, int year) {
        return holiday.holiday().in(year).map(days -> {
            Stretch first = new Stretch(Grain.DAY, days.start());
            Stretch last = new Stretch(Grain.DAY, days.end());
            return first.equals(last) ? new Moment(first, "") : CalendarReadings.range(first, last);
        });
    }
}
