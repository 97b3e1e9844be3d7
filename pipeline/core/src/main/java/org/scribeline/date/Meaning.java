package org.scribeline.date;

import java.math.BigDecimal;
import java.time.LocalTime;
import java.util.Optional;
import org.scribeline.entity.Period;
import org.scribeline.entity.Period.Timex;

/** What a rule has read: a piece of an expression, or a whole one that has a {@link #period}. */
sealed interface Meaning {
    /** The value of the whole expression; empty for what is only a piece of one. */
    default Optional<Period> period() {
        return Optional.empty();
    }

    /** A piece of the calendar, {@code mod} empty for all of it. */
    record Moment(Stretch stretch, String mod) implements Meaning {
        @Override
        public Optional<Period> period() {
            return Optional.of(new Period(Timex.DATE, stretch.timex(), mod, Optional.of(stretch.interval(mod))));
        }
    }

    /** How many; no amount where it is vague ({@code several}). */
    record Count(Optional<BigDecimal> amount, boolean approximate) implements Meaning {}

    /** How long: {@code amount} times {@code unit}. */
    record Length(Optional<BigDecimal> amount, Unit unit, boolean approximate) implements Meaning {
        @Override
        public Optional<Period> period() {
            return Optional.of(new Period(Timex.DURATION, timex(), mod(), Optional.empty()));
        }

        String timex() {
            return unit.timex(amount);
        }

        String mod() {
            return approximate ? "APPROX" : "";
        }
    }

    /** A time of day, {@code suffix} {@code Z} where it is UTC. */
    record Clock(LocalTime time, String suffix) implements Meaning {}

    /** A holiday, of which the year is not yet told. */
    record Yearly(Holidays.Holiday holiday) implements Meaning {}

    /** A name that holds words of a date and is none: {@code USA Today}. */
    record Name() implements Meaning {}

    /** An expression whose value is final: a set, a time, an anchored duration, a range. */
    record Whole(Period value) implements Meaning {
        @Override
        public Optional<Period> period() {
            return Optional.of(value);
        }
    }
}
