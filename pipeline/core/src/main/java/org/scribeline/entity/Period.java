package org.scribeline.entity;

import java.time.LocalDate;
import java.util.Optional;

/**
 * A date's meaning, as TIMEX3 has it and as an interval.
 *
 * @param timexType DATE, TIME, DURATION or SET
 * @param timex the TIMEX3 value, resolved against the publication date where that is known
 * @param mod {@code START}, {@code MID}, {@code END}, {@code APPROX}, {@code FISCAL} …; empty for none
 * @param interval the days it covers; empty for what is not anchored
 * @param fiscal the days it covers in the years of the company whose it is; empty where that is not known
 */
public record Period(Timex timexType, String timex, String mod, Optional<Interval> interval, Optional<Interval> fiscal)
        implements Value {
    /** A period of no company. */
    public Period(Timex timexType, String timex, String mod, Optional<Interval> interval) {
        this(timexType, timex, mod, interval, Optional.empty());
    }

    /** The same period with the days that it has with a company. */
    public Period inCompanyYear(Interval days) {
        return new Period(timexType, timex, mod, interval, Optional.of(days));
    }

    @Override
    public MentionType type() {
        return MentionType.DATE;
    }

    /** TIMEX3's types. */
    public enum Timex {
        DATE,
        TIME,
        DURATION,
        SET
    }

    /** A stretch of days, both ends inclusive. */
    public record Interval(LocalDate start, LocalDate end) {
        public Interval {
            if (end.isBefore(start)) {
                throw new IllegalArgumentException("an interval ends before it starts: " + start + " to " + end);
            }
        }
    }
}
