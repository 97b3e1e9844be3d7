package org.scribeline.date;

import static java.util.Map.entry;

import java.math.BigDecimal;
import java.time.LocalDate;
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
    private static final Set<Grain> MONTHS = Set.of(Grain.DAY, Grain.MONTH);
    private static final Set<Grain> YEARS =
            Set.of(Grain.DAY, Grain.MONTH, Grain.QUARTER, Grain.HALF, Grain.SEASON, Grain.YEAR);
    /** Up to this month results and outlooks of a {@code full year} are the last one's. */
    private static final int RESULTS_OF_LAST_YEAR = 2;

    private RelativeReadings() {}

    static Map<String, Reading> byName() {
        return Map.ofEntries(
                entry(
                        "day-word",
                        (m, s) -> s.published()
                                .flatMap(day ->
                                        CalendarReadings.moment(Grain.DAY, day.plusDays(m.number(Kind.DAYWORD))))),
                entry(
                        "next-day",
                        (m, s) -> s.said()
                                .last(Set.of(Grain.DAY), false)
                                .map(said -> new Moment(said.stretch().plus(1), ""))),
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
                entry("this-year", (m, s) -> s.published().map(day -> new Moment(Stretch.of(Grain.YEAR, day), ""))),
                entry(
                        "this-weekend",
                        (m, s) -> s.published()
                                .map(day -> new Moment(
                                        Stretch.of(Grain.WEEKEND, day).plus(direction(m)), ""))),
                entry("weekend", RelativeReadings::weekend),
                entry("this-weekday", RelativeReadings::thisWeekday),
                entry("this-month", (m, s) -> beside(Stretch.month(2000, m.number(Kind.MONTH)), m, s)),
                entry(
                        "this-season",
                        (m, s) ->
                                beside(new Stretch(Grain.SEASON, LocalDate.of(2000, m.number(Kind.SEASON), 1)), m, s)),
                entry("beside-unit", RelativeReadings::besideUnit),
                entry("ago", RelativeReadings::ago),
                entry("ago-this", RelativeReadings::agoThis),
                entry("shift", (m, s) -> shift(m, s, m.number(Kind.SHIFT) < 0)),
                entry("shift-before", (m, s) -> shift(m, s, true)),
                entry("year-before", RelativeReadings::yearBefore),
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
        return unit.isTimeOfDay() || unit == Unit.FORTNIGHT || unit == Unit.DAY
                ? Optional.empty()
                : s.published()
                        .map(day -> new Moment(Stretch.of(unit.grain(), day).plus(direction(m)), mod));
    }

    /** {@code the quarter}: the one spoken of, else the last that has ended; other units: the current one. */
    private static Optional<Moment> theUnit(Match m, Scene s) {
        Unit unit = m.unit();
        if (unit.isTimeOfDay() || unit == Unit.FORTNIGHT) {
            return Optional.empty();
        }
        if (unit == Unit.QUARTER || unit == Unit.DAY) {
            Optional<Moment> said = s.said().last(Set.of(unit.grain()), false);
            if (said.isPresent()) {
                return said;
            }
        }
        int back = unit == Unit.QUARTER ? -1 : 0;
        return s.published().map(day -> new Moment(Stretch.of(unit.grain(), day).plus(back), ""));
    }

    /** {@code the weekend}: the last that has begun, or the coming one. */
    private static Optional<Moment> weekend(Match m, Scene s) {
        return s.published().map(day -> {
            Stretch here = Stretch.of(Grain.WEEKEND, day);
            boolean ahead = s.tense(m.from(), m.to()) == Tense.FUTURE;
            return new Moment(!ahead && here.start().isAfter(day) ? here.plus(-1) : here, "");
        });
    }

    /** The weekday of last, this or next week. */
    private static Optional<Moment> thisWeekday(Match m, Scene s) {
        return s.published()
                .flatMap(day -> CalendarReadings.moment(
                        Grain.DAY,
                        Stretch.of(Grain.WEEK, day).plus(direction(m)).start().plusDays(m.number(Kind.WEEKDAY) - 1L)));
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

    /** {@code the previous quarter}, {@code the following year}: beside the last one spoken of, else beside this one. */
    private static Optional<Moment> besideUnit(Match m, Scene s) {
        Unit unit = m.has(Kind.UNIT) ? m.unit() : Unit.YEAR;
        if (unit.isTimeOfDay() || unit == Unit.FORTNIGHT) {
            return Optional.empty();
        }
        Grain grain = unit.grain();
        Set<Grain> finer = switch (grain) {
            case DAY -> Set.of(Grain.DAY);
            case MONTH -> MONTHS;
            case YEAR -> YEARS;
            default -> Set.of(grain);
        };
        Optional<LocalDate> from = s.said()
                .last(finer, grain != Grain.QUARTER)
                .map(said -> said.stretch().start());
        return from.or(s::published)
                .map(day -> new Moment(Stretch.of(grain, day).plus(m.number(Kind.BESIDE)), ""));
    }

    private static Optional<Moment> ago(Match m, Scene s) {
        return s.published().flatMap(day -> back(m.length(), day, m, s));
    }

    /** So long before that day: as exact as its unit, a month where it counts halves of years. */
    private static Optional<Moment> back(Length length, LocalDate day, Match m, Scene s) {
        Unit unit = length.unit();
        if (length.amount().isEmpty()) {
            return Optional.empty();
        }
        BigDecimal amount = length.amount().get();
        boolean whole = amount.stripTrailingZeros().scale() <= 0;
        Grain grain = unit == Unit.DECADE || unit == Unit.CENTURY
                ? Grain.YEAR
                : whole ? unit.grain() : unit == Unit.YEAR ? Grain.MONTH : Grain.DAY;
        boolean compared = s.is(m.from() - 1, "from") || s.is(m.from() - 1, "than");
        String mod = compared && grain == Grain.YEAR && unit == Unit.YEAR ? "APPROX" : "";
        return unit.shift(day, amount.negate()).map(then -> new Moment(Stretch.of(grain, then), mod));
    }

    private static Optional<Moment> agoThis(Match m, Scene s) {
        Length length = m.length();
        return length.amount()
                .flatMap(amount -> s.published().flatMap(day -> length.unit().shift(day, amount.negate())))
                .map(then -> new Moment(Stretch.of(m.unit().grain(), then), ""));
    }

    /** {@code a year earlier}, {@code two days later}: from the date spoken of in the sentence, else from publication. */
    private static Optional<Moment> shift(Match m, Scene s, boolean back) {
        Length length = m.length();
        if (length.amount().isEmpty()) {
            return Optional.empty();
        }
        BigDecimal amount = back ? length.amount().get() : length.amount().get().negate();
        Length signed = new Length(Optional.of(amount), length.unit(), false);
        Optional<Moment> said = s.said()
                .last(length.unit().grain() == Grain.YEAR ? YEARS : MONTHS, true)
                .filter(moment -> !moment.mod().equals("FISCAL"));
        if (said.isEmpty()) {
            return back ? s.published().flatMap(day -> back(signed, day, m, s)) : Optional.empty();
        }
        Stretch from = said.get().stretch();
        return back(signed, from.start(), m, s);
    }

    /** {@code the first week of March}: a week belongs to the month of its Thursday; the last one ends in it. */
    private static Optional<Moment> weekOf(Match m, Scene s) {
        Stretch month = m.moment().stretch();
        if (month.grain() != Grain.MONTH) {
            return Optional.empty();
        }
        if (!m.has(Kind.ORDINAL)) {
            return CalendarReadings.moment(Grain.WEEK, month.end().minusDays(6));
        }
        Stretch first = Stretch.of(Grain.WEEK, month.start().plusDays(3));
        Stretch week = first.plus(m.number(Kind.ORDINAL) - 1L);
        return m.number(Kind.ORDINAL) > 5 ? Optional.empty() : Optional.of(new Moment(week, ""));
    }

    private static Optional<Moment> yearBefore(Match m, Scene s) {
        return s.said()
                .last(YEARS, true)
                .map(said -> said.stretch().start())
                .or(s::published)
                .map(day -> new Moment(Stretch.year(day.getYear() - 1), ""));
    }

    /** {@code the past 18 months}, {@code the next decade}: to the same day so many months or years on. */
    private static Optional<Whole> towards(Match m, Scene s) {
        Length length = m.hasPart(Length.class) ? m.length() : new Length(Optional.of(BigDecimal.ONE), m.unit(), false);
        int direction = m.number(Kind.TOWARDS);
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

    /** {@code the first nine months of 2024}. */
    private static Optional<Whole> firstOf(Match m, Scene s) {
        Length length = m.length();
        Stretch year = m.moment().stretch();
        if (length.amount().isEmpty() || length.unit().isTimeOfDay()) {
            return Optional.empty();
        }
        return length.unit()
                .shift(year.start(), length.amount().get())
                .map(next -> next.minusDays(1))
                .filter(end -> !end.isBefore(year.start()) && !end.isAfter(year.end()))
                .map(end -> new Whole(
                        new Period(Timex.DURATION, length.timex(), "", Optional.of(new Interval(year.start(), end)))));
    }
}
