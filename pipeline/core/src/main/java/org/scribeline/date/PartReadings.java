package org.scribeline.date;

import static java.util.Map.entry;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.scribeline.date.Meaning.Moment;

/** Reads parts of years: quarters, halves, seasons, and the early, middle and late parts of what has them. */
final class PartReadings {
    private static final String FISCAL = "FISCAL";
    private static final List<Kind> COUNTING = List.of(Kind.ORDINAL, Kind.QUARTER_CODE, Kind.HALF_CODE, Kind.HALF_WORD);

    private PartReadings() {}

    static Map<String, Reading> byName() {
        return Map.ofEntries(
                entry("quarter-of", (m, s) -> quarterOf(m)),
                entry("quarter-near", (m, s) -> quarterNear(m, s, "")),
                entry("fiscal-quarter-of", (m, s) -> quarterOf(m).map(q -> new Moment(q.stretch(), FISCAL))),
                entry("fiscal-quarter-near", (m, s) -> quarterNear(m, s, FISCAL)),
                entry("half-of", PartReadings::halfOf),
                entry("half-near", (m, s) -> half(m).flatMap(half -> near(Stretch.half(2000, half), m, s, ""))),
                entry("code", (m, s) -> code(m.text(Kind.CODE))),
                entry("month-quarter", (m, s) -> near(Stretch.quarter(2000, (m.number(Kind.MONTH) + 2) / 3), m, s, "")),
                entry(
                        "month-quarter-of",
                        (m, s) -> Optional.of(new Moment(
                                Stretch.quarter(m.moment().stretch().year(), (m.number(Kind.MONTH) + 2) / 3),
                                m.moment().mod()))),
                entry(
                        "season-of",
                        (m, s) -> Optional.of(
                                new Moment(season(m).inYear(m.moment().stretch().year()), ""))),
                entry("season-near", (m, s) -> near(season(m), m, s, "")),
                entry("part", (m, s) -> part(m.moment(), m.text(Kind.MOD))),
                entry(
                        "eoy",
                        (m, s) -> (m.has(Kind.YEAR)
                                        ? Optional.of(Stretch.year(m.number(Kind.YEAR)))
                                        : s.published().map(day -> Stretch.of(Grain.YEAR, day)))
                                .map(year -> new Moment(year, "END"))),
                entry("part-to", (m, s) -> part(m.moment(), m.text(Kind.MOD, 1))),
                entry("edge", (m, s) -> part(m.moment(), m.text(Kind.EDGE))),
                entry(
                        "edge-of-year",
                        (m, s) -> s.published().map(day -> new Moment(Stretch.of(Grain.YEAR, day), m.text(Kind.EDGE)))),
                entry("year-end", PartReadings::yearEnd));
    }

    /** The quarter or half that a pattern counts, 0 where it has none: the last of a year. */
    private static int ordinal(Match m) {
        for (Kind kind : COUNTING) {
            if (m.has(kind)) {
                return m.number(kind);
            }
        }
        return 0;
    }

    private static Optional<Integer> quarter(Match m) {
        int ordinal = ordinal(m);
        return ordinal > 4 ? Optional.empty() : Optional.of(ordinal == 0 ? 4 : ordinal);
    }

    private static Optional<Integer> half(Match m) {
        int ordinal = ordinal(m);
        return ordinal > 2 ? Optional.empty() : Optional.of(ordinal == 0 ? 2 : ordinal);
    }

    private static Optional<Moment> quarterOf(Match m) {
        int year = m.hasPart(Moment.class) ? m.moment().stretch().year() : CalendarReadings.year(m);
        String mod = m.hasPart(Moment.class) ? m.moment().mod() : "";
        return quarter(m).map(quarter -> new Moment(Stretch.quarter(year, quarter), mod));
    }

    private static Optional<Moment> halfOf(Match m, Scene s) {
        int year = m.hasPart(Moment.class) ? m.moment().stretch().year() : CalendarReadings.year(m);
        String mod = m.hasPart(Moment.class) ? m.moment().mod() : "";
        return half(m).map(half -> new Moment(Stretch.half(year, half), mod));
    }

    private static Optional<Moment> quarterNear(Match m, Scene s, String mod) {
        return s.story().isGame()
                ? Optional.empty()
                : quarter(m)
                        .flatMap(quarter -> spokenYear(s)
                                .map(year -> new Moment(Stretch.quarter(year, quarter), mod))
                                .or(() -> reported(s, m.to())
                                        ? s.published()
                                                .map(day -> new Moment(
                                                        Scene.last(
                                                                Stretch.quarter(2000, quarter)
                                                                        .inYear(day.getYear()),
                                                                day),
                                                        mod))
                                        : near(Stretch.quarter(2000, quarter), m, s, mod)));
    }

    /** Whether results stand behind a quarter: they are always of one that has begun. */
    private static boolean reported(Scene s, int after) {
        return s.is(after, "results") || s.is(after, "earnings");
    }

    /** The year of the month or day that was named in the sentence: {@code in April 2024, hitting its Q2 margin}. */
    private static Optional<Integer> spokenYear(Scene s) {
        return s.story()
                .last(Set.of(Grain.DAY, Grain.MONTH), Story.HERE)
                .map(said -> said.stretch().year())
                .filter(year -> s.published().map(day -> year < day.getYear()).orElse(true));
    }

    private static Optional<Moment> near(Stretch any, Match m, Scene s, String mod) {
        return s.nearest(any, m.from(), m.to()).map(stretch -> new Moment(stretch, mod));
    }

    /** A code as {@link Kind#CODE} has it. */
    private static Optional<Moment> code(String code) {
        String[] fields = code.split(":", -1);
        int year = Integer.parseInt(fields[1]);
        String mod = fields[2].isEmpty() ? "" : FISCAL;
        String part = fields[0];
        if (part.isEmpty()) {
            return Optional.of(new Moment(Stretch.year(year), mod));
        }
        int number = part.charAt(1) - '0';
        Stretch stretch = part.charAt(0) == 'q' ? Stretch.quarter(year, number) : Stretch.half(year, number);
        return Optional.of(new Moment(stretch, mod));
    }

    private static Stretch season(Match m) {
        return new Stretch(Grain.SEASON, LocalDate.of(2000, m.number(Kind.SEASON), 1));
    }

    /** {@code early June}; no part of a day: there the bare word is the date. */
    private static Optional<Moment> part(Moment whole, String mod) {
        boolean divides = switch (whole.stretch().grain()) {
            case DAY, WEEKEND -> false;
            default -> whole.mod().isEmpty() || whole.mod().equals(FISCAL);
        };
        return divides ? Optional.of(new Moment(whole.stretch(), mod)) : Optional.empty();
    }

    private static Optional<Moment> yearEnd(Match m, Scene s) {
        Optional<Stretch> year = m.hasPart(Moment.class)
                ? Optional.of(m.moment().stretch())
                : s.published().map(day -> Stretch.of(Grain.YEAR, day));
        return year.map(stretch -> new Moment(stretch, "END"));
    }
}
