package org.scribeline.date;

import static java.util.Map.entry;

import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.scribeline.date.Meaning.Length;
import org.scribeline.date.Meaning.Moment;
import org.scribeline.date.Meaning.Whole;
import org.scribeline.entity.Period;
import org.scribeline.entity.Period.Interval;
import org.scribeline.entity.Period.Timex;

/** Reads what is told from the publication date, or from the date spoken of last. */
final class RelativeReadings {
    /** Up to this month results and outlooks of a {@code full year} are the last one's. */
    private static final int RESULTS_OF_LAST_YEAR = 2;
    /** A weekday so many days back in the same week is its last one. */
    private static final int ENDING = 5;
    /** Days. */
    private static final int HALF_A_QUARTER = 45;

    private RelativeReadings() {}

    static Map<String, Reading> byName() {
        return Map.ofEntries(
                entry(
                        "day-word",
                        (m, s) -> s.published()
                                .flatMap(day ->
                                        CalendarReadings.moment(Grain.DAY, day.plusDays(m.number(Kind.DAYWORD))))),
                entry("week-of", RelativeReadings::weekOf),
                entry("two-days-ago", (m, s) -> days(s, -2)),
                entry("in-two-days", (m, s) -> days(s, 2)),
                entry("week-from", RelativeReadings::weekFrom),
                entry("this-unit", (m, s) -> unit(m, s, "")),
                entry("this-fiscal-year", (m, s) -> unit(m, s, "FISCAL")),
                entry("the-unit", RelativeReadings::theUnit),
                entry(
                        "full-year",
                        (m, s) -> s.published()
                                .map(day -> new Moment(
                                        Stretch.year(
                                                day.getMonthValue() <= RESULTS_OF_LAST_YEAR
                                                        ? day.getYear() - 1
                                                        : day.getYear()),
                                        ""))),
                entry("past-unit", (m, s) -> unit(m.unit(), -1, s, "")),
                entry("latest-unit", RelativeReadings::latest),
                entry(
                        "past-weekday",
                        (m, s) -> s.published()
                                .flatMap(day -> CalendarReadings.moment(
                                        Grain.DAY,
                                        day.with(TemporalAdjusters.previous(DayOfWeek.of(m.number(Kind.WEEKDAY))))))),
                entry(
                        "coming-weekday",
                        (m, s) -> s.published()
                                .flatMap(day -> CalendarReadings.moment(
                                        Grain.DAY,
                                        day.with(TemporalAdjusters.next(DayOfWeek.of(m.number(Kind.WEEKDAY))))))),
                entry(
                        "from-now",
                        (m, s) -> s.published()
                                .filter(day -> !m.length().unit().isTimeOfDay())
                                .flatMap(day -> back(
                                        new Length(
                                                m.length().amount().map(BigDecimal::negate),
                                                m.length().unit(),
                                                m.length().approximate()),
                                        day,
                                        m,
                                        s))),
                entry(
                        "past-month",
                        (m, s) -> s.published().map(day -> {
                            Stretch same = Stretch.month(day.getYear(), m.number(Kind.MONTH));
                            return new Moment(same.start().isAfter(day) ? same.inYear(day.getYear() - 1) : same, "");
                        })),
                entry("last-year", (m, s) -> unit(Unit.YEAR, -1, s, "")),
                entry(
                        "week-of-day",
                        (m, s) -> Optional.of(new Moment(
                                Stretch.of(Grain.WEEK, m.moment().stretch().start()), ""))),
                entry("first-of-date", RelativeReadings::firstOf),
                entry("this-year", (m, s) -> s.published().map(day -> new Moment(Stretch.of(Grain.YEAR, day), ""))),
                entry(
                        "this-weekend",
                        (m, s) -> s.published()
                                .map(day -> new Moment(
                                        Stretch.of(Grain.WEEKEND, day).plus(direction(m)), ""))),
                entry("weekend", RelativeReadings::weekend),
                entry("this-weekday", RelativeReadings::thisWeekday),
                entry("this-month-day", RelativeReadings::thisMonthDay),
                entry(
                        "ago-day",
                        (m, s) -> s.published()
                                .map(day -> day.plusDays(m.number(Kind.DAYWORD)))
                                .flatMap(day -> m.length()
                                        .amount()
                                        .flatMap(amount -> m.length().unit().shift(day, amount.negate())))
                                .flatMap(day -> CalendarReadings.moment(Grain.DAY, day))),
                entry("this-month", (m, s) -> beside(Stretch.month(2000, m.number(Kind.MONTH)), m, s)),
                entry(
                        "this-season",
                        (m, s) ->
                                beside(new Stretch(Grain.SEASON, LocalDate.of(2000, m.number(Kind.SEASON), 1)), m, s)),
                entry("ago", RelativeReadings::ago),
                entry("ago-this", RelativeReadings::agoThis),
                entry("towards", RelativeReadings::towards),
                entry("first-of", RelativeReadings::firstOf));
    }

    private static Optional<Moment> days(Scene s, long days) {
        return s.published().flatMap(day -> CalendarReadings.moment(Grain.DAY, day.plusDays(days)));
    }

    /** -1 for last, 0 for this, 1 for next. */
    private static int direction(Match m) {
        return m.has(Kind.LAST) ? -1 : m.has(Kind.NEXT) ? 1 : 0;
    }

    private static Optional<Moment> unit(Match m, Scene s, String mod) {
        Unit unit = m.has(Kind.UNIT) ? m.unit() : Unit.YEAR;
        Optional<Moment> told = m.has(Kind.NEXT) ? SpokenReadings.nextOfStory(unit, m, s) : Optional.empty();
        if (told.isPresent()) {
            return told;
        }
        return unit(unit, direction(m), s, mod);
    }

    private static Optional<Moment> unit(Unit unit, int direction, Scene s, String mod) {
        return unit.isTimeOfDay() || unit == Unit.FORTNIGHT || unit == Unit.DAY
                ? Optional.empty()
                : s.published()
                        .map(day -> new Moment(Stretch.of(unit.grain(), day).plus(direction), mod));
    }

    /** {@code the latest quarter}: the last that has ended; nothing of other units. */
    private static Optional<Moment> latest(Match m, Scene s) {
        return m.unit() == Unit.QUARTER ? unit(Unit.QUARTER, -1, s, "") : Optional.empty();
    }

    /** {@code the quarter}: the one spoken of, else the last that has ended; other units: the current one. */
    private static Optional<Moment> theUnit(Match m, Scene s) {
        Unit unit = m.unit();
        if (unit.isTimeOfDay() || unit == Unit.FORTNIGHT) {
            return Optional.empty();
        }
        Optional<Moment> ended = ended(unit, m, s);
        if (ended.isPresent()) {
            return ended;
        }
        if (unit == Unit.QUARTER || unit == Unit.DAY) {
            Optional<Moment> said = s.story().last(Set.of(unit.grain()), Story.ANYWHERE);
            if (said.isPresent()) {
                return said;
            }
        }
        if (unit == Unit.YEAR) {
            Optional<Moment> said =
                    SpokenReadings.said(Grain.YEAR, s, Story.HERE).map(year -> new Moment(year, ""));
            if (said.isPresent()) {
                return said;
            }
        }
        int back = unit == Unit.QUARTER && s.tense(m.from(), m.to()) != Tense.FUTURE ? -1 : 0;
        return s.published().map(day -> new Moment(Stretch.of(unit.grain(), day).plus(back), ""));
    }

    /** {@code the quarter ended September 28, 2025}: the calendar's quarter that holds most of it. */
    private static Optional<Moment> ended(Unit unit, Match m, Scene s) {
        int month = m.to() + 1;
        if (unit != Unit.QUARTER || !s.is(m.to(), Kind.ENDING) || !s.is(month, Kind.MONTH)) {
            return Optional.empty();
        }
        Stretch any = Stretch.month(2000, Integer.parseInt(s.value(month, Kind.MONTH)));
        Optional<Stretch> in = Optional.empty();
        for (int token = month + 1; token <= month + 4 && in.isEmpty(); token++) {
            in = s.is(token, Kind.YEAR)
                    ? Optional.of(any.inYear(Integer.parseInt(s.value(token, Kind.YEAR))))
                    : Optional.empty();
        }
        String number = s.value(month + 1, Kind.DAY);
        long day = number.isEmpty() ? 0 : Long.parseLong(number) - 1;
        return in.or(() -> s.nearest(any, month, month + 2))
                .map(ended -> new Moment(Stretch.of(Grain.QUARTER, ended.start().plusDays(day - HALF_A_QUARTER)), ""));
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
            Stretch week = Stretch.of(Grain.WEEK, day).plus(ending ? 0 : direction(m));
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

    /** A month or season of this year, or the last or next of its name. */
    private static Optional<Moment> beside(Stretch any, Match m, Scene s) {
        return s.published().map(day -> {
            Stretch same = any.inYear(day.getYear());
            int direction = direction(m);
            boolean on = direction < 0
                    ? !same.end().isBefore(day)
                    : direction > 0 && !same.start().isAfter(day);
            return new Moment(on ? any.inYear(day.getYear() + direction) : same, "");
        });
    }

    /** {@code next Nov. 23}: the day of this year, or the last or next of its name. */
    private static Optional<Moment> thisMonthDay(Match m, Scene s) {
        int number = m.number(m.has(Kind.DAYTH) ? Kind.DAYTH : Kind.DAY);
        Stretch month = Stretch.month(2000, m.number(Kind.MONTH));
        return number > month.end().getDayOfMonth()
                ? Optional.empty()
                : beside(new Stretch(Grain.DAY, month.start().plusDays(number - 1L)), m, s);
    }

    private static Optional<Moment> ago(Match m, Scene s) {
        return s.published().flatMap(day -> back(m.length(), day, m, s));
    }

    /**
     * So long before that day: as exact as its unit, a month where it counts halves of years; approximately where the text says
     * so, or compares a quarter with the year before.
     */
    static Optional<Moment> back(Length length, LocalDate day, Match m, Scene s) {
        Unit unit = length.unit();
        if (length.amount().isEmpty()) {
            return Optional.empty();
        }
        BigDecimal amount = length.amount().get();
        boolean whole = amount.stripTrailingZeros().scale() <= 0;
        Grain grain = unit == Unit.DECADE || unit == Unit.CENTURY
                ? Grain.YEAR
                : whole ? unit.grain() : unit == Unit.YEAR ? Grain.MONTH : Grain.DAY;
        boolean compared = grain == Grain.YEAR
                && unit == Unit.YEAR
                && (s.is(m.from() - 1, "from")
                        || s.is(m.from() - 1, "than")
                        || s.story().last(Set.of(Grain.QUARTER), Story.HERE).isPresent());
        String mod = compared || length.approximate() ? "APPROX" : "";
        return unit.shift(day, amount.negate()).map(then -> new Moment(Stretch.of(grain, then), mod));
    }

    private static Optional<Moment> agoThis(Match m, Scene s) {
        Length length = m.length();
        return length.amount()
                .flatMap(amount -> s.published().flatMap(day -> length.unit().shift(day, amount.negate())))
                .map(then -> new Moment(Stretch.of(m.unit().grain(), then), ""));
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

    /** {@code the past 18 months}, {@code the next decade}: to the same day so many months or years on. */
    private static Optional<Whole> towards(Match m, Scene s) {
        Length length = m.hasPart(Length.class) ? m.length() : new Length(Optional.of(BigDecimal.ONE), m.unit(), false);
        int direction = m.number(m.has(Kind.TOWARDS) ? Kind.TOWARDS : Kind.ONWARD);
        Optional<Interval> interval = length.unit().isTimeOfDay()
                ? Optional.empty()
                : length.amount()
                        .flatMap(amount -> s.published().flatMap(day -> anchored(day, length, amount, direction)));
        return Optional.of(new Whole(new Period(Timex.DURATION, length.timex(), length.mod(), interval)));
    }

    private static Optional<Interval> anchored(LocalDate day, Length length, BigDecimal amount, int direction) {
        return length.unit()
                .shift(day, direction < 0 ? amount.negate() : amount)
                .map(other -> direction < 0 ? new Interval(other, day) : new Interval(day, other));
    }

    /** {@code the first nine months of 2024}, {@code the last two weeks of May}. */
    private static Optional<Whole> firstOf(Match m, Scene s) {
        Length length = m.length();
        Stretch whole = m.moment().stretch();
        if (length.amount().isEmpty() || length.unit().isTimeOfDay()) {
            return Optional.empty();
        }
        boolean last = s.is(m.from(), "last") || s.is(m.from(), "final");
        LocalDate after = whole.end().plusDays(1);
        Optional<Interval> days = last
                ? length.unit()
                        .shift(after, length.amount().get().negate())
                        .filter(start -> !start.isBefore(whole.start()) && start.isBefore(after))
                        .map(start -> new Interval(start, whole.end()))
                : length.unit()
                        .shift(whole.start(), length.amount().get())
                        .filter(next -> next.isAfter(whole.start()) && !next.isAfter(after))
                        .map(next -> new Interval(whole.start(), next.minusDays(1)));
        return days.map(interval -> new Whole(new Period(Timex.DURATION, length.timex(), "", Optional.of(interval))));
    }
}
