package org.scribeline.date;

import static java.util.Map.entry;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.scribeline.date.Meaning.Clock;
import org.scribeline.date.Meaning.Moment;
import org.scribeline.date.Meaning.Whole;
import org.scribeline.entity.Period;
import org.scribeline.entity.Period.Interval;
import org.scribeline.entity.Period.Timex;

/** Reads times of day, alone or with their day. */
final class ClockReadings {
    /** Days; a day that was named farther from the publication gives a time that stands alone no day. */
    private static final int NEAR = 7;
    /** So many sentences back the day of a time may be named. */
    private static final int SENTENCES = 3;

    private ClockReadings() {}

    static Map<String, Reading> byName() {
        return Map.ofEntries(
                entry("zone", (m, s) -> clock(LocalTime.MIN, m.has(Kind.ZONE) ? m.text(Kind.ZONE) : "")),
                entry("clock-half", (m, s) -> clock(half(m), zone(m))),
                entry("clock-12", (m, s) -> clock(LocalTime.parse(m.text(Kind.CLOCK12)), zone(m))),
                entry("clock-24", (m, s) -> clock(time(m.text(Kind.CLOCK)), zone(m))),
                entry("clock-4", (m, s) -> clock(LocalTime.parse(m.text(Kind.CLOCK4)), zone(m))),
                entry("oclock", ClockReadings::oclock),
                entry("noon", (m, s) -> clock(LocalTime.NOON, zone(m))),
                entry("midnight", (m, s) -> clock(LocalTime.MIDNIGHT, zone(m))),
                entry("time-of-day", (m, s) -> at(m.moment(), m.clock())),
                entry("time-near", ClockReadings::near),
                entry(
                        "about-time",
                        (m, s) -> Optional.of(
                                new Whole(approximate(m.part(Whole.class).value())))),
                entry(
                        "said-daytime",
                        (m, s) -> saidDay(s, Story.BESIDE).flatMap(day -> daytime(day, m.text(Kind.DAYTIME)))),
                entry("time-today", (m, s) -> s.published().flatMap(day -> time(day, m.clock()))),
                entry(
                        "next-daytime",
                        (m, s) -> s.story()
                                .last(Set.of(Grain.DAY), Story.BESIDE)
                                .flatMap(said ->
                                        daytime(new Moment(said.stretch().plus(1), ""), m.text(Kind.DAYTIME)))),
                entry("time-on", (m, s) -> at(m.moment(), new Clock(time(m.text(Kind.CLOCK)), ""))),
                entry("iso-time", ClockReadings::isoTime),
                entry("overnight-of", (m, s) -> daytime(m.moment(), "NI")),
                entry("time-bare", (m, s) -> dayOfTime(s).flatMap(day -> time(day, "T" + time(m.text(Kind.CLOCK))))),
                entry("daytime-of", (m, s) -> daytime(m.moment(), m.text(Kind.DAYTIME))),
                entry(
                        "this-daytime",
                        (m, s) -> s.published()
                                .flatMap(day -> daytime(
                                        new Moment(Stretch.of(Grain.DAY, day.minusDays(m.has(Kind.LAST) ? 1 : 0)), ""),
                                        m.text(Kind.DAYTIME)))),
                entry(
                        "night",
                        (m, s) -> s.published()
                                .flatMap(day -> daytime(new Moment(Stretch.of(Grain.DAY, day), ""), "NI"))),
                entry("overnight", (m, s) -> saidDay(s, Story.HERE).flatMap(day -> daytime(day, "NI"))));
    }

    /** {@code 2019-12-31T23:30Z}. */
    private static Optional<Whole> isoTime(Match m, Scene s) {
        String time = m.text(Kind.DAY_TIME);
        try {
            LocalDate day = LocalDate.of(
                    m.number(Kind.YEAR), m.number(Kind.DAY), Integer.parseInt(time.substring(0, time.indexOf('T'))));
            return time(day, time.substring(time.indexOf('T')));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    /** The day that was named last, at most so many sentences back and near the publication; else that of the publication. */
    private static Optional<Moment> saidDay(Scene s, int back) {
        return s.published()
                .map(day -> s.story()
                        .last(Set.of(Grain.DAY), back)
                        .filter(said ->
                                Math.abs(ChronoUnit.DAYS.between(said.stretch().start(), day)) <= NEAR)
                        .orElse(new Moment(Stretch.of(Grain.DAY, day), "")));
    }

    private static Period approximate(Period time) {
        return new Period(time.timexType(), time.timex(), "APPROX", time.interval());
    }

    private static Optional<Clock> clock(LocalTime time, String zone) {
        return Optional.of(new Clock(time, zone));
    }

    /** The zone that a pattern has caught as a clock of its own. */
    private static String zone(Match m) {
        return m.hasPart(Clock.class) ? m.clock().suffix() : "";
    }

    private static LocalTime half(Match m) {
        String[] written = m.text(Kind.CLOCK_PLAIN).split(":", -1);
        int hour = Figures.hour(Integer.parseInt(written[0]), m.text(Kind.AMPM));
        return LocalTime.of(hour, written.length > 1 ? Integer.parseInt(written[1]) : 0);
    }

    private static LocalTime time(String written) {
        return LocalTime.parse(written.length() < 5 ? "0" + written : written);
    }

    private static Optional<Whole> at(Moment day, Clock clock) {
        if (day.stretch().grain() != Grain.DAY) {
            return Optional.empty();
        }
        return time(day.stretch().start(), clock);
    }

    /** {@code 7 o'clock}: as it is written, before noon or not. */
    private static Optional<Clock> oclock(Match m, Scene s) {
        String hour = m.text(m.has(Kind.CLOCK_PLAIN) ? Kind.CLOCK_PLAIN : Kind.NUMBER);
        return hour.matches("1?\\d") && Integer.parseInt(hour) <= 12
                ? clock(LocalTime.of(Integer.parseInt(hour), 0), zone(m))
                : Optional.empty();
    }

    /** A time alone. */
    private static Optional<Whole> near(Match m, Scene s) {
        return dayOfTime(s).flatMap(day -> time(day, m.clock()));
    }

    /**
     * The day of a time that stands alone: the one named in the sentence or the one before ({@code on March 23 at 9 a.m.}), else
     * one that was named a little before and is near the publication, else the publication's.
     */
    private static Optional<LocalDate> dayOfTime(Scene s) {
        return s.story()
                .last(Set.of(Grain.DAY), Story.BESIDE)
                .or(() -> saidDay(s, SENTENCES))
                .map(said -> said.stretch().start());
    }

    static Optional<Whole> daytime(Moment day, String part) {
        return day.stretch().grain() == Grain.DAY ? time(day.stretch().start(), "T" + part) : Optional.empty();
    }

    private static Optional<Whole> time(LocalDate day, Clock clock) {
        return time(day, "T" + clock.time() + clock.suffix());
    }

    private static Optional<Whole> time(LocalDate day, String time) {
        return Optional.of(new Whole(new Period(Timex.TIME, day + time, "", Optional.of(new Interval(day, day)))));
    }
}
