package org.scribeline.date;

import static java.util.Map.entry;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjuster;
import java.time.temporal.TemporalAdjusters;
import java.util.Map;
import java.util.Optional;
import org.scribeline.date.Meaning.Moment;

/** Reads weeks, weekends and weekdays that are told from the publication date or from a month. */
final class WeekReadings {
    /** A weekday so many days back in the same week is its last one. */
    private static final int ENDING = 5;

    private WeekReadings() {}

    static Map<String, Reading> byName() {
        return Map.ofEntries(
                entry("week-of", WeekReadings::weekOf),
                entry("week-from", WeekReadings::weekFrom),
                entry("past-weekday", (m, s) -> weekday(s, TemporalAdjusters.previous(day(m)))),
                entry("coming-weekday", (m, s) -> weekday(s, TemporalAdjusters.next(day(m)))),
                entry(
                        "week-of-day",
                        (m, s) -> Optional.of(new Moment(
                                Stretch.of(Grain.WEEK, m.moment().stretch().start()), ""))),
                entry(
                        "this-weekend",
                        (m, s) -> s.published()
                                .map(day -> new Moment(
                                        Stretch.of(Grain.WEEKEND, day).plus(RelativeReadings.direction(m)), ""))),
                entry("weekend", WeekReadings::weekend),
                entry("this-weekday", WeekReadings::thisWeekday));
    }

    private static DayOfWeek day(Match m) {
        return DayOfWeek.of(m.number(Kind.WEEKDAY));
    }

    private static Optional<Moment> weekday(Scene s, TemporalAdjuster to) {
        return s.published().flatMap(day -> CalendarReadings.moment(Grain.DAY, day.with(to)));
    }

    /** {@code the weekend}: the last that has begun, or the coming one. */
    private static Optional<Moment> weekend(Match m, Scene s) {
        return s.published().map(day -> {
            Tense tense = s.tense(m.from(), m.to());
            Optional<LocalDate> told = s.toldDay(m.from(), m.to(), tense);
            if (told.isPresent()) {
                return new Moment(Stretch.of(Grain.WEEKEND, told.get()), "");
            }
            Stretch here = Stretch.of(Grain.WEEKEND, day);
            boolean ahead = tense == Tense.FUTURE;
            return new Moment(!ahead && here.start().isAfter(day) ? here.plus(-1) : here, "");
        });
    }

    /** The weekday of last, this or next week; at a week's end {@code last Monday} is the one of that week. */
    private static Optional<Moment> thisWeekday(Match m, Scene s) {
        int weekday = m.number(Kind.WEEKDAY);
        return s.published().flatMap(day -> {
            boolean ending = m.has(Kind.LAST) && day.getDayOfWeek().getValue() - weekday >= ENDING;
            Stretch week = Stretch.of(Grain.WEEK, day).plus(ending ? 0 : RelativeReadings.direction(m));
            return CalendarReadings.moment(Grain.DAY, week.start().plusDays(weekday - 1L));
        });
    }

    private static Optional<Moment> weekFrom(Match m, Scene s) {
        return s.published().flatMap(day -> {
            int away = m.has(Kind.DAYWORD)
                    ? m.number(Kind.DAYWORD)
                    : Math.floorMod(m.number(Kind.WEEKDAY) - day.getDayOfWeek().getValue(), 7);
            return CalendarReadings.moment(Grain.DAY, day.plusDays(away + 7L));
        });
    }

    /** {@code the first week of March}: a week belongs to the month of its Thursday. */
    private static Optional<Moment> weekOf(Match m, Scene s) {
        Stretch month = m.moment().stretch();
        if (month.grain() != Grain.MONTH) {
            return Optional.empty();
        }
        if (!m.has(Kind.ORDINAL)) {
            return CalendarReadings.moment(
                    Grain.WEEK, month.end().with(TemporalAdjusters.previousOrSame(DayOfWeek.THURSDAY)));
        }
        Stretch first = Stretch.of(Grain.WEEK, month.start().plusDays(3));
        Stretch week = first.plus(m.number(Kind.ORDINAL) - 1L);
        return m.number(Kind.ORDINAL) > 5 ? Optional.empty() : Optional.of(new Moment(week, ""));
    }
}
