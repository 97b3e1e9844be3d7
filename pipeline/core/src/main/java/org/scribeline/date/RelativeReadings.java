package org.scribeline.date;

import static java.util.Map.entry;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.scribeline.date.Meaning.Moment;

/** Reads days, months, quarters and years that are told from the publication date. */
final class RelativeReadings {
    /** Up to this month results and outlooks of a {@code full year} are the last one's. */
    private static final int RESULTS_OF_LAST_YEAR = 2;
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
                entry("two-days-ago", (m, s) -> days(s, -2)),
                entry("in-two-days", (m, s) -> days(s, 2)),
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
                        "past-month",
                        (m, s) -> s.published().map(day -> {
                            Stretch same = Stretch.month(day.getYear(), m.number(Kind.MONTH));
                            return new Moment(same.start().isAfter(day) ? same.inYear(day.getYear() - 1) : same, "");
                        })),
                entry("last-year", (m, s) -> unit(Unit.YEAR, -1, s, "")),
                entry("this-year", (m, s) -> s.published().map(day -> new Moment(Stretch.of(Grain.YEAR, day), ""))),
                entry("this-month-day", RelativeReadings::thisMonthDay),
                entry("this-month", (m, s) -> beside(Stretch.month(2000, m.number(Kind.MONTH)), m, s)),
                entry(
                        "this-season",
                        (m, s) ->
                                beside(new Stretch(Grain.SEASON, LocalDate.of(2000, m.number(Kind.SEASON), 1)), m, s)));
    }

    private static Optional<Moment> days(Scene s, long days) {
        return s.published().flatMap(day -> CalendarReadings.moment(Grain.DAY, day.plusDays(days)));
    }

    /** -1 for last, 0 for this, 1 for next. */
    static int direction(Match m) {
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
        return ended(unit, m, s).or(() -> said(unit, s)).or(() -> {
            int back = unit == Unit.QUARTER && s.tense(m.from(), m.to()) != Tense.FUTURE ? -1 : 0;
            return s.published()
                    .map(day -> new Moment(Stretch.of(unit.grain(), day).plus(back), ""));
        });
    }

    /** The quarter or day that the article spoke of last, or the year that the sentence did. */
    private static Optional<Moment> said(Unit unit, Scene s) {
        return switch (unit) {
            case QUARTER, DAY -> s.story().last(Set.of(unit.grain()), Story.ANYWHERE);
            case YEAR -> SpokenReadings.said(Grain.YEAR, s, Story.HERE).map(year -> new Moment(year, ""));
            default -> Optional.empty();
        };
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
        int number = DayReadings.dayNumber(m);
        Stretch month = Stretch.month(2000, m.number(Kind.MONTH));
        return number > month.end().getDayOfMonth()
                ? Optional.empty()
                : beside(new Stretch(Grain.DAY, month.start().plusDays(number - 1L)), m, s);
    }
}
