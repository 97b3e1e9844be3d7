package org.scribeline.date;

import static java.util.Map.entry;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.scribeline.date.Meaning.Moment;
import org.scribeline.date.Meaning.Whole;
import org.scribeline.entity.Period;
import org.scribeline.entity.Period.Interval;
import org.scribeline.entity.Period.Timex;

/** Reads days, months, weekdays and years, and ranges of them. */
final class CalendarReadings {
    /** A day less far than this is meant rather than another year's, whatever the verb. */
    private static final long LATELY = 45;

    private static final LocalDate ATTACKS = LocalDate.of(2001, 9, 11);

    private CalendarReadings() {}

    static Map<String, Reading> byName() {
        return Map.ofEntries(
                entry("same", (m, s) -> Optional.of(m.moment())),
                entry("iso", (m, s) -> moment(Grain.DAY, LocalDate.parse(m.text(Kind.ISO)))),
                entry("slashed", (m, s) -> moment(Grain.DAY, LocalDate.parse(m.text(Kind.SLASHED)))),
                entry("day", CalendarReadings::day),
                entry("day-of", CalendarReadings::dayOf),
                entry("nine-eleven", (m, s) -> moment(Grain.DAY, ATTACKS)),
                entry("day-and-weekday", CalendarReadings::dayAndWeekday),
                entry("mdy", CalendarReadings::monthDayYear),
                entry("iso-month", CalendarReadings::isoMonth),
                entry("slashed-short", CalendarReadings::slashedShort),
                entry("day-to-day", CalendarReadings::dayToDay),
                entry("day-near", CalendarReadings::dayNear),
                entry("day-of-month", CalendarReadings::dayOfMonth),
                entry("day-and", CalendarReadings::dayAnd),
                entry(
                        "month-of",
                        (m, s) -> Optional.of(
                                new Moment(Stretch.month(m.moment().stretch().year(), m.number(Kind.MONTH)), ""))),
                entry("month", (m, s) -> Optional.of(new Moment(Stretch.month(year(m), m.number(Kind.MONTH)), ""))),
                entry(
                        "month-near",
                        (m, s) -> s.nearest(Stretch.month(2000, m.number(Kind.MONTH)), m.from(), m.to())
                                .map(stretch -> new Moment(stretch, ""))),
                entry("weekday-near", CalendarReadings::weekdayNear),
                entry(
                        "weekday-part",
                        (m, s) -> weekdayNear(m, s).map(day -> new Moment(day.stretch(), m.text(Kind.MOD)))),
                entry("old-year", (m, s) -> Optional.of(new Moment(Stretch.year(m.number(Kind.OLD_YEAR)), ""))),
                entry("year-about", (m, s) -> Optional.of(new Moment(Stretch.year(m.number(Kind.YEAR)), "APPROX"))),
                entry("year", (m, s) -> Optional.of(new Moment(Stretch.year(year(m)), ""))),
                entry("fiscal-year", (m, s) -> Optional.of(new Moment(Stretch.year(year(m)), "FISCAL"))),
                entry("decade", (m, s) -> moment(Grain.DECADE, LocalDate.of(m.number(Kind.DECADE), 1, 1))),
                entry(
                        "century",
                        (m, s) -> m.number(Kind.ORDINAL) < 15 || m.number(Kind.ORDINAL) > 30
                                ? Optional.empty()
                                : moment(Grain.CENTURY, LocalDate.of(m.number(Kind.ORDINAL) * 100 - 100, 1, 1))),
                entry("year-range", CalendarReadings::yearRange),
                entry("month-range", CalendarReadings::monthRange),
                entry("day-range", CalendarReadings::dayRange));
    }

    static Optional<Moment> moment(Grain grain, LocalDate day) {
        return Optional.of(new Moment(Stretch.of(grain, day), ""));
    }

    /** The year that a pattern has caught, in four figures or two. */
    static int year(Match match) {
        return match.number(match.has(Kind.YEAR) ? Kind.YEAR : Kind.YEAR2);
    }

    private static int dayNumber(Match match) {
        return match.number(match.has(Kind.DAYTH) ? Kind.DAYTH : Kind.DAY);
    }

    /** The day, empty where the calendar has none such. */
    private static Optional<LocalDate> date(Supplier<LocalDate> day) {
        try {
            return Optional.of(day.get());
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static Optional<Moment> day(Match m, Scene s) {
        return date(() -> LocalDate.of(year(m), m.number(Kind.MONTH), dayNumber(m)))
                .flatMap(day -> moment(Grain.DAY, day));
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
                        .flatMap(day -> moment(Grain.DAY, day));
    }

    /** {@code 04-27-2025}, or the European order where only that makes a day. */
    private static Optional<Moment> monthDayYear(Match m, Scene s) {
        int first = m.number(Kind.DAY);
        int second = m.number(Kind.DAY, 1);
        return date(() -> first > 12 ? LocalDate.of(year(m), second, first) : LocalDate.of(year(m), first, second))
                .flatMap(day -> moment(Grain.DAY, day));
    }

    /** {@code 2025-04}; not {@code 2025-26}. */
    private static Optional<Moment> isoMonth(Match m, Scene s) {
        int month = m.number(Kind.DAY);
        return month > 12 ? Optional.empty() : Optional.of(new Moment(Stretch.month(year(m), month), ""));
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
        Optional<LocalDate> last = date(() -> LocalDate.of(year(m), m.number(Kind.MONTH, 1), m.number(Kind.DAY, 1)));
        boolean over = m.number(Kind.MONTH) > m.number(Kind.MONTH, 1);
        Optional<LocalDate> first =
                date(() -> LocalDate.of(year(m) - (over ? 1 : 0), m.number(Kind.MONTH), m.number(Kind.DAY)));
        return first.flatMap(from -> last.filter(to -> to.isAfter(from))
                .map(to -> range(new Stretch(Grain.DAY, from), new Stretch(Grain.DAY, to))));
    }

    private static Optional<Moment> dayNear(Match m, Scene s) {
        int month = m.number(Kind.MONTH);
        int number = dayNumber(m);
        return month == 9 && number == 11 && isAttack(s, m.to())
                ? moment(Grain.DAY, ATTACKS)
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
        LocalDate best = null;
        for (int year = published.getYear() - 1; year <= published.getYear() + 1; year++) {
            int in = year;
            Optional<LocalDate> day = date(() -> LocalDate.of(in, month, number));
            if (day.isPresent() && (best == null || closer(day.get(), best, published, tense))) {
                best = day.get();
            }
        }
        return best == null ? Optional.empty() : moment(Grain.DAY, best);
    }

    private static boolean closer(LocalDate day, LocalDate than, LocalDate published, Tense tense) {
        return cost(day, published, tense) < cost(than, published, tense);
    }

    /** How far the day lies from the publication, with a penalty where the tense does not allow it. */
    static long cost(LocalDate day, LocalDate published, Tense tense) {
        long days = ChronoUnit.DAYS.between(published, day);
        boolean against = (tense == Tense.PAST && days > LATELY) || (tense == Tense.FUTURE && days < -LATELY);
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
                return date(() -> told.get().withDayOfMonth(number)).flatMap(day -> moment(Grain.DAY, day));
            }
            LocalDate that = ahead && number < published.getDayOfMonth()
                    ? month.plusMonths(1)
                    : !ahead && number > published.getDayOfMonth() ? month.minusMonths(1) : month;
            return date(() -> that.withDayOfMonth(number)).flatMap(day -> moment(Grain.DAY, day));
        });
    }

    /** The second day of {@code September 9 and 10}. */
    private static Optional<Moment> dayAnd(Match m, Scene s) {
        return s.story().last(Set.of(Grain.DAY), Story.HERE).flatMap(said -> {
            LocalDate before = said.stretch().start();
            int number = m.number(Kind.DAY);
            return number <= before.getDayOfMonth()
                    ? Optional.empty()
                    : date(() -> before.withDayOfMonth(number)).flatMap(day -> moment(Grain.DAY, day));
        });
    }

    private static Optional<Moment> weekdayNear(Match m, Scene s) {
        return s.published().flatMap(published -> {
            Tense tense = s.tense(m.from(), m.to());
            boolean ahead = tense == Tense.FUTURE;
            Optional<LocalDate> told = s.toldDay(m.from(), m.to(), tense);
            if (told.isPresent()) {
                DayOfWeek weekday = DayOfWeek.of(m.number(Kind.WEEKDAY));
                return moment(Grain.DAY, told.get().with(TemporalAdjusters.nextOrSame(weekday)));
            }
            int away = m.number(Kind.WEEKDAY) - published.getDayOfWeek().getValue();
            int days = ahead ? Math.floorMod(away, 7) : -Math.floorMod(-away, 7);
            return moment(Grain.DAY, published.plusDays(days));
        });
    }

    private static Optional<Whole> yearRange(Match m, Scene s) {
        int from = m.number(Kind.YEAR);
        boolean whole = m.has(Kind.YEAR2);
        int to = whole ? from - from % 100 + m.number(Kind.YEAR2) % 100 : m.number(Kind.YEAR, 1);
        return to > from ? Optional.of(range(Stretch.year(from), Stretch.year(to))) : Optional.empty();
    }

    private static Optional<? extends Meaning> monthRange(Match m, Scene s) {
        int from = m.number(Kind.MONTH);
        int to = m.number(Kind.MONTH, 1);
        Optional<Stretch> last = m.hasPart(Moment.class)
                ? Optional.of(Stretch.month(m.moment().stretch().year(), to))
                : s.nearest(Stretch.month(2000, to), m.from(), m.to());
        return last.map(end -> {
            Stretch start = end.plus(-Math.floorMod(to - from, 12));
            boolean quarter = from % 3 == 1 && to == from + 2;
            return quarter ? new Moment(Stretch.of(Grain.QUARTER, end.start()), "") : range(start, end);
        });
    }

    private static Optional<? extends Meaning> dayRange(Match m, Scene s) {
        int month = m.number(Kind.MONTH);
        int first = m.number(Kind.DAY);
        int second = m.number(Kind.DAY, 1);
        if (second <= first) {
            return Optional.empty();
        }
        Optional<LocalDate> start = m.has(Kind.YEAR)
                ? date(() -> LocalDate.of(year(m), month, first))
                : dayNear(m, s).map(day -> day.stretch().start());
        return start.flatMap(day -> date(() -> day.withDayOfMonth(second))
                .map(end -> range(new Stretch(Grain.DAY, day), new Stretch(Grain.DAY, end))));
    }

    private static Whole range(Stretch from, Stretch to) {
        return new Whole(new Period(
                Timex.DATE, from.timex() + "/" + to.timex(), "", Optional.of(new Interval(from.start(), to.end()))));
    }
}
