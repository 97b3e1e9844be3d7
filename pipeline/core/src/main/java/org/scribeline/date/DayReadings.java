package org.scribeline.date;

import static java.util.Map.entry;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntFunction;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.scribeline.date.Meaning.Moment;
import org.scribeline.date.Meaning.Whole;

/** Reads days: with or without their year, by their weekday, and ranges of them. */
final class DayReadings {
    /** A day less far than this is meant rather than another year's, whatever the verb. */
    private static final long LATELY = 45;

    private static final Set<Kind> DAYS = Set.of(Kind.DAY, Kind.DAYTH);

    private static final LocalDate ATTACKS = LocalDate.of(2001, 9, 11);

    private DayReadings() {}

    static Map<String, Reading> byName() {
        return Map.ofEntries(
                entry("iso", (m, s) -> CalendarReadings.moment(Grain.DAY, LocalDate.parse(m.text(Kind.ISO)))),
                entry("slashed", (m, s) -> CalendarReadings.moment(Grain.DAY, LocalDate.parse(m.text(Kind.SLASHED)))),
                entry("day", DayReadings::day),
                entry("day-of", DayReadings::dayOf),
                entry("nine-eleven", (m, s) -> CalendarReadings.moment(Grain.DAY, ATTACKS)),
                entry("day-and-weekday", DayReadings::dayAndWeekday),
                entry("mdy", DayReadings::monthDayYear),
                entry("slashed-short", DayReadings::slashedShort),
                entry("day-to-day", DayReadings::dayToDay),
                entry("day-near", DayReadings::dayNear),
                entry("day-of-month", DayReadings::dayOfMonth),
                entry("day-and", DayReadings::dayAnd),
                entry("weekday-the-day", DayReadings::weekdayTheDay),
                entry("weekday-near", DayReadings::weekdayNear),
                entry(
                        "weekday-part",
                        (m, s) -> weekdayNear(m, s).map(day -> new Moment(day.stretch(), m.text(Kind.MOD)))),
                entry("day-range", DayReadings::dayRange));
    }

    private static Optional<Moment> day(Match m, Scene s) {
        return date(() -> LocalDate.of(CalendarReadings.year(m), m.number(Kind.MONTH), dayNumber(m)))
                .flatMap(day -> CalendarReadings.moment(Grain.DAY, day));
    }

    /** {@code November 19, 1990, Monday}, where that day is a Monday. */
    private static Optional<Moment> dayAndWeekday(Match m, Scene s) {
        Moment day = m.moment();
        return day.stretch().start().getDayOfWeek().getValue() == m.number(Kind.WEEKDAY)
                ? Optional.of(day)
                : Optional.empty();
    }

    /** {@code January 12 of last year}: a day of the year that stands behind it. */
    private static Optional<Moment> dayOf(Match m, Scene s) {
        Stretch year = m.moment().stretch();
        return year.grain() != Grain.YEAR
                ? Optional.empty()
                : date(() -> LocalDate.of(year.year(), m.number(Kind.MONTH), dayNumber(m)))
                        .flatMap(day -> CalendarReadings.moment(Grain.DAY, day));
    }

    /** {@code 04-27-2025}, or the European order where only that makes a day. */
    private static Optional<Moment> monthDayYear(Match m, Scene s) {
        int first = m.number(Kind.DAY);
        int second = m.number(Kind.DAY, 1);
        return date(() -> first > 12
                        ? LocalDate.of(CalendarReadings.year(m), second, first)
                        : LocalDate.of(CalendarReadings.year(m), first, second))
                .flatMap(day -> CalendarReadings.moment(Grain.DAY, day));
    }

    /** {@code 4/27}, month and day. */
    private static Optional<Moment> slashedShort(Match m, Scene s) {
        int month = m.number(Kind.DAY);
        return month > 12
                ? Optional.empty()
                : s.published().flatMap(published -> near(month, m.number(Kind.DAY, 1), published, m, s));
    }

    /** {@code October 31 - November 2, 2025}. */
    private static Optional<Whole> dayToDay(Match m, Scene s) {
        Optional<LocalDate> last =
                date(() -> LocalDate.of(CalendarReadings.year(m), m.number(Kind.MONTH, 1), m.number(Kind.DAY, 1)));
        boolean over = m.number(Kind.MONTH) > m.number(Kind.MONTH, 1);
        Optional<LocalDate> first = date(() ->
                LocalDate.of(CalendarReadings.year(m) - (over ? 1 : 0), m.number(Kind.MONTH), m.number(Kind.DAY)));
        return first.flatMap(from -> last.filter(to -> to.isAfter(from))
                .map(to -> CalendarReadings.range(new Stretch(Grain.DAY, from), new Stretch(Grain.DAY, to))));
    }

    private static Optional<Moment> dayNear(Match m, Scene s) {
        int month = m.number(Kind.MONTH);
        int number = dayNumber(m);
        return month == 9 && number == 11 && isAttack(s, m.to())
                ? CalendarReadings.moment(Grain.DAY, ATTACKS)
                : s.published().flatMap(published -> near(month, number, published, m, s));
    }

    /** Whether {@code the September 11 attacks} go on here. */
    private static boolean isAttack(Scene s, int token) {
        return s.is(token, "attacks") || s.is(token, "attack") || s.is(token, "terrorist") || s.is(token, "terror");
    }

    /** The day in the year that the tense allows, but a near one before all: {@code a June 3 hearing was set}. */
    private static Optional<Moment> near(int month, int number, LocalDate published, Match m, Scene s) {
        Tense tense = s.tense(m.from(), m.to());
        Optional<Stretch> tale = date(() -> LocalDate.of(2000, month, number))
                .flatMap(any -> s.inTale(new Stretch(Grain.DAY, any), m.from(), m.to(), tense));
        if (tale.isPresent()) {
            return tale.map(day -> new Moment(day, ""));
        }
        // "vanished on December 28" is past; "a June 3 hearing was set" may be near.
        boolean over = tense == Tense.PAST
                && s.is(m.from() - 1, "on")
                && s.value(m.from() - 2, Kind.TENSE).equals("PAST");
        return nearest(year -> date(() -> LocalDate.of(year, month, number)), published, tense, over ? 0 : LATELY)
                .flatMap(day -> CalendarReadings.moment(Grain.DAY, day));
    }

    /** The day of a year that the tense allows, but a near one before all. */
    static Optional<LocalDate> nearest(IntFunction<Optional<LocalDate>> inYear, LocalDate published, Tense tense) {
        return nearest(inYear, published, tense, LATELY);
    }

    private static Optional<LocalDate> nearest(
            IntFunction<Optional<LocalDate>> inYear, LocalDate published, Tense tense, long ahead) {
        return IntStream.rangeClosed(published.getYear() - 1, published.getYear() + 1)
                .mapToObj(inYear)
                .flatMap(Optional::stream)
                .min(Comparator.comparingLong(day -> cost(day, published, tense, ahead)));
    }

    /** How far the day lies from the publication, with a penalty where the tense does not allow it. */
    private static long cost(LocalDate day, LocalDate published, Tense tense, long ahead) {
        long days = ChronoUnit.DAYS.between(published, day);
        boolean against = (tense == Tense.PAST && days > ahead) || (tense == Tense.FUTURE && days < -LATELY);
        return Math.abs(days) + (against ? 10_000 : 0);
    }

    /** {@code the 10th}, of the month of publication or the next to it that the tense allows. */
    private static Optional<Moment> dayOfMonth(Match m, Scene s) {
        return s.published().flatMap(published -> {
            LocalDate month = published.withDayOfMonth(1);
            Tense tense = s.tense(m.from(), m.to());
            boolean ahead = tense == Tense.FUTURE;
            int number = m.number(Kind.DAYTH);
            Optional<LocalDate> told = s.toldDay(m.from(), m.to(), tense);
            if (told.isPresent()) {
                return date(() -> told.get().withDayOfMonth(number))
                        .flatMap(day -> CalendarReadings.moment(Grain.DAY, day));
            }
            LocalDate that = ahead && number < published.getDayOfMonth()
                    ? month.plusMonths(1)
                    : !ahead && number > published.getDayOfMonth() ? month.minusMonths(1) : month;
            return date(() -> that.withDayOfMonth(number)).flatMap(day -> CalendarReadings.moment(Grain.DAY, day));
        });
    }

    /** {@code Friday the 22nd}: the nearest 22nd that is a Friday. */
    private static Optional<Moment> weekdayTheDay(Match m, Scene s) {
        DayOfWeek weekday = DayOfWeek.of(m.number(Kind.WEEKDAY));
        return s.published().flatMap(published -> {
            boolean ahead = s.tense(m.from(), m.to()) == Tense.FUTURE;
            for (int months = 0; months < 12; months++) {
                LocalDate month = published.withDayOfMonth(1).plusMonths(ahead ? months : -months);
                Optional<LocalDate> day = date(() -> month.withDayOfMonth(m.number(Kind.DAYTH)))
                        .filter(d ->
                                d.getDayOfWeek() == weekday && !(ahead ? d.isBefore(published) : d.isAfter(published)));
                if (day.isPresent()) {
                    return CalendarReadings.moment(Grain.DAY, day.get());
                }
            }
            return Optional.empty();
        });
    }

    /** The second day of {@code September 9 and 10}. */
    private static Optional<Moment> dayAnd(Match m, Scene s) {
        return s.story().last(Set.of(Grain.DAY), Story.HERE).flatMap(said -> {
            LocalDate before = said.stretch().start();
            int number = m.number(DAYS, 0);
            return number <= before.getDayOfMonth()
                    ? Optional.empty()
                    : date(() -> before.withDayOfMonth(number)).flatMap(day -> CalendarReadings.moment(Grain.DAY, day));
        });
    }

    private static Optional<Moment> weekdayNear(Match m, Scene s) {
        return s.published().flatMap(published -> {
            Tense tense = s.tense(m.from(), m.to());
            boolean ahead = tense == Tense.FUTURE;
            Optional<LocalDate> told = s.toldDay(m.from(), m.to(), tense);
            if (told.isPresent()) {
                DayOfWeek weekday = DayOfWeek.of(m.number(Kind.WEEKDAY));
                return CalendarReadings.moment(Grain.DAY, told.get().with(TemporalAdjusters.nextOrSame(weekday)));
            }
            int away = m.number(Kind.WEEKDAY) - published.getDayOfWeek().getValue();
            int days = ahead ? Math.floorMod(away, 7) : -Math.floorMod(-away, 7);
            return CalendarReadings.moment(Grain.DAY, published.plusDays(days));
        });
    }

    private static Optional<? extends Meaning> dayRange(Match m, Scene s) {
        int month = m.number(Kind.MONTH);
        int first = m.number(DAYS, 0);
        int second = m.number(DAYS, 1);
        if (second <= first) {
            return Optional.empty();
        }
        Optional<LocalDate> start = m.has(Kind.YEAR)
                ? date(() -> LocalDate.of(CalendarReadings.year(m), month, first))
                : dayNear(m, s).map(day -> day.stretch().start());
        return start.flatMap(day -> date(() -> day.withDayOfMonth(second))
                .map(end -> CalendarReadings.range(new Stretch(Grain.DAY, day), new Stretch(Grain.DAY, end))));
    }

    /** The day of the month that a pattern has caught. */
    static int dayNumber(Match match) {
        return match.number(DAYS, 0);
    }

    /** The day, empty where the calendar has none such. */
    private static Optional<LocalDate> date(Supplier<LocalDate> day) {
        try {
            return Optional.of(day.get());
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
