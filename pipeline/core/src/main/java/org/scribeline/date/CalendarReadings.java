package org.scribeline.date;

import static java.util.Map.entry;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.scribeline.date.Meaning.Moment;
import org.scribeline.date.Meaning.Whole;
import org.scribeline.entity.Period;
import org.scribeline.entity.Period.Interval;
import org.scribeline.entity.Period.Timex;

/** Reads months, years, decades and centuries, and ranges of them. */
final class CalendarReadings {
    private CalendarReadings() {}

    static Map<String, Reading> byName() {
        return Map.ofEntries(
                entry("same", (m, s) -> Optional.of(m.moment())),
                entry("iso-month", CalendarReadings::isoMonth),
                entry(
                        "month-of",
                        (m, s) -> Optional.of(
                                new Moment(Stretch.month(m.moment().stretch().year(), m.number(Kind.MONTH)), ""))),
                entry("month", (m, s) -> Optional.of(new Moment(Stretch.month(year(m), m.number(Kind.MONTH)), ""))),
                entry(
                        "month-near",
                        (m, s) -> s.nearest(Stretch.month(2000, m.number(Kind.MONTH)), m.from(), m.to())
                                .map(stretch -> new Moment(stretch, ""))),
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
                entry("month-range", CalendarReadings::monthRange));
    }

    static Optional<Moment> moment(Grain grain, LocalDate day) {
        return Optional.of(new Moment(Stretch.of(grain, day), ""));
    }

    /** The year that a pattern has caught, in four figures or two. */
    static int year(Match match) {
        return match.number(match.has(Kind.YEAR) ? Kind.YEAR : Kind.YEAR2);
    }

    /** {@code 2025-04}; not {@code 2025-26}. */
    private static Optional<Moment> isoMonth(Match m, Scene s) {
        int month = m.number(Kind.DAY);
        return month > 12 ? Optional.empty() : Optional.of(new Moment(Stretch.month(year(m), month), ""));
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

    static Whole range(Stretch from, Stretch to) {
        return new Whole(new Period(
                Timex.DATE, from.timex() + "/" + to.timex(), "", Optional.of(new Interval(from.start(), to.end()))));
    }
}
