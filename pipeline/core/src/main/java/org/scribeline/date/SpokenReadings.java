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

/** Reads what is told from a date that the article has spoken of before: {@code that year}, {@code two days later}. */
final class SpokenReadings {
    /** So many sentences back {@code that year} may reach. */
    private static final int NEAR = 2;

    private static final Set<Grain> DAYS = Set.of(Grain.DAY);
    private static final Set<Grain> MONTHS = Set.of(Grain.DAY, Grain.MONTH);
    private static final Set<Grain> QUARTERS = Set.of(Grain.DAY, Grain.MONTH, Grain.QUARTER);
    private static final Set<Grain> YEARS =
            Set.of(Grain.DAY, Grain.MONTH, Grain.QUARTER, Grain.HALF, Grain.SEASON, Grain.YEAR);
    private static final Set<Grain> PERIODS = Set.of(Grain.MONTH, Grain.QUARTER, Grain.HALF);

    private SpokenReadings() {}

    static Map<String, Reading> byName() {
        return Map.ofEntries(
                entry(
                        "next-day",
                        (m, s) -> s.story()
                                .last(DAYS, Story.ANYWHERE)
                                .map(said -> new Moment(said.stretch().plus(1), ""))),
                entry("beside-unit", (m, s) -> beside(unit(m), m.number(Kind.BESIDE), s)),
                entry(
                        "unit-before",
                        (m, s) -> said(unit(m).grain(), s, Story.BESIDE).map(said -> new Moment(said.plus(-1), ""))),
                entry(
                        "unit-after",
                        (m, s) -> said(unit(m).grain(), s, Story.BESIDE).map(said -> new Moment(said.plus(1), ""))),
                entry(
                        "that-unit",
                        (m, s) -> unit(m).isTimeOfDay()
                                ? Optional.empty()
                                : said(unit(m).grain(), s, NEAR).map(said -> new Moment(said, ""))),
                entry("that-season", SpokenReadings::thatSeason),
                entry("that-daytime", SpokenReadings::thatDaytime),
                entry("same-unit-of", SpokenReadings::sameUnitOf),
                entry("same-unit-ago", (m, s) -> sameUnit(m, s).map(SpokenReadings::yearBack)),
                entry("shift", (m, s) -> shift(m, s, m.number(Kind.SHIFT) < 0)),
                entry("shift-before", (m, s) -> shift(m, s, true)),
                entry("year-before", SpokenReadings::yearBefore));
    }

    private static Unit unit(Match m) {
        return m.has(Kind.UNIT) ? m.unit() : Unit.YEAR;
    }

    /** The grains of which a date tells which stretch of this grain is spoken of. */
    private static Set<Grain> within(Grain grain) {
        return switch (grain) {
            case DAY -> DAYS;
            case WEEK -> Set.of(Grain.DAY, Grain.WEEK);
            case MONTH -> MONTHS;
            case QUARTER -> QUARTERS;
            case YEAR -> YEARS;
            case DECADE -> Set.of(Grain.YEAR, Grain.DECADE);
            default -> Set.of(grain);
        };
    }

    private static boolean isNone(Unit unit) {
        return unit.isTimeOfDay() || unit == Unit.FORTNIGHT;
    }

    /** The stretch of this grain that was spoken of, at most so many sentences back. */
    static Optional<Stretch> said(Grain grain, Scene s, int back) {
        return s.story()
                .last(within(grain), back)
                .map(said -> Stretch.of(grain, said.stretch().start()));
    }

    /** {@code the previous quarter}, {@code the following year}: beside the last one spoken of, else beside this one. */
    private static Optional<Moment> beside(Unit unit, int direction, Scene s) {
        if (isNone(unit)) {
            return Optional.empty();
        }
        Grain grain = unit.grain();
        // Beside no quarter that was named: results tell of the one that ended last.
        int reported = grain == Grain.QUARTER ? -1 : 0;
        Optional<Stretch> said = grain == Grain.QUARTER
                ? s.story()
                        .last(Set.of(grain), Story.ANYWHERE)
                        .filter(quarter -> !quarter.mod().equals("FISCAL"))
                        .map(Moment::stretch)
                : said(grain, s, Story.BESIDE);
        return said.or(() -> s.published().map(day -> Stretch.of(grain, day).plus(reported)))
                .map(stretch -> new Moment(stretch.plus(direction), ""));
    }

    /** {@code the next month} of a story that is told: beside the date spoken of; empty where it is the next from now. */
    static Optional<Moment> nextOfStory(Unit unit, Match m, Scene s) {
        boolean told = s.is(m.from() - 1, "the") && s.tense(m.from(), m.to()) == Tense.PAST;
        return told && !isNone(unit)
                ? said(unit.grain(), s, Story.BESIDE).map(said -> new Moment(said.plus(1), ""))
                : Optional.empty();
    }

    private static Optional<Moment> thatSeason(Match m, Scene s) {
        return s.story()
                .last(YEARS, NEAR)
                .map(said -> new Moment(
                        new Stretch(Grain.SEASON, LocalDate.of(said.stretch().year(), m.number(Kind.SEASON), 1)), ""));
    }

    private static Optional<Whole> thatDaytime(Match m, Scene s) {
        return s.story().last(DAYS, NEAR).flatMap(day -> ClockReadings.daytime(day, m.text(Kind.DAYTIME)));
    }

    /** The quarter, month or other stretch that {@code the same} names; of a {@code period} whichever was spoken of. */
    private static Optional<Stretch> sameUnit(Match m, Scene s) {
        if (!m.has(Kind.UNIT)) {
            return s.story().last(PERIODS, Story.BESIDE).map(Moment::stretch);
        }
        Unit unit = m.unit();
        if (isNone(unit) || unit == Unit.YEAR) {
            return Optional.empty();
        }
        Optional<Stretch> said = said(unit.grain(), s, Story.ANYWHERE);
        return unit != Unit.QUARTER
                ? said
                : said.or(() ->
                        s.published().map(day -> Stretch.of(Grain.QUARTER, day).plus(-1)));
    }

    private static Moment yearBack(Stretch same) {
        return new Moment(same.inYear(same.year() - 1), "");
    }

    /** {@code the same quarter of 2023}, {@code the same month last year}. */
    private static Optional<Moment> sameUnitOf(Match m, Scene s) {
        boolean named = m.hasPart(Moment.class);
        return sameUnit(m, s)
                .map(same -> named ? new Moment(same.inYear(m.moment().stretch().year()), "") : yearBack(same));
    }

    /**
     * {@code a year earlier}, {@code two days later}: from the date spoken of in the sentence, what is later also from the
     * sentence before; what is earlier else from the publication.
     */
    private static Optional<Moment> shift(Match m, Scene s, boolean back) {
        Length length = m.length();
        if (length.amount().isEmpty() || length.unit().isTimeOfDay()) {
            return Optional.empty();
        }
        BigDecimal amount = back ? length.amount().get() : length.amount().get().negate();
        Length signed = new Length(Optional.of(amount), length.unit(), length.approximate());
        // A length that opens its sentence goes on from the sentence before: "Three days earlier, it had …".
        int reach = back && m.from() > s.from() && length.unit() != Unit.YEAR ? Story.HERE : Story.BESIDE;
        Optional<LocalDate> from = s.story()
                .last(within(length.unit().grain()), reach)
                .filter(moment -> !moment.mod().equals("FISCAL"))
                .map(said -> said.stretch().start());
        return from.or(() -> back ? s.published() : Optional.empty())
                .flatMap(day -> DistanceReadings.back(signed, day, m, s));
    }

    private static Optional<Moment> yearBefore(Match m, Scene s) {
        return said(Grain.YEAR, s, Story.BESIDE)
                .or(() -> s.published().map(day -> Stretch.of(Grain.YEAR, day)))
                .map(year -> new Moment(year.plus(-1), ""));
    }
}
