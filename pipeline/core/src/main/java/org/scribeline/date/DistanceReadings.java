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

/** Reads what lies so long before or after a day, and lengths that begin or end with one. */
final class DistanceReadings {
    private DistanceReadings() {}

    static Map<String, Reading> byName() {
        return Map.ofEntries(
                entry("ago", DistanceReadings::ago),
                entry("ago-this", DistanceReadings::agoThis),
                entry(
                        "ago-day",
                        (m, s) -> s.published()
                                .map(day -> day.plusDays(m.number(Kind.DAYWORD)))
                                .flatMap(day -> m.length()
                                        .amount()
                                        .flatMap(amount -> m.length().unit().shift(day, amount.negate())))
                                .flatMap(day -> CalendarReadings.moment(Grain.DAY, day))),
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
                entry("towards", DistanceReadings::towards),
                entry("first-of", DistanceReadings::firstOf));
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
