package org.scribeline.date;

import static java.util.Map.entry;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.scribeline.date.Meaning.Count;
import org.scribeline.date.Meaning.Length;
import org.scribeline.date.Meaning.Whole;
import org.scribeline.entity.Period;
import org.scribeline.entity.Period.Timex;

/** Reads numbers of units, durations, ages and sets. */
final class LengthReadings {
    private static final BigDecimal HALF = new BigDecimal("0.5");

    private LengthReadings() {}

    static Map<String, Reading> byName() {
        return Map.ofEntries(
                entry("count", (m, s) -> count(new BigDecimal(m.text(Kind.NUMBER)))),
                entry(
                        "count-tens",
                        (m, s) -> count(new BigDecimal(m.text(Kind.TENS))
                                .add(m.has(Kind.NUMBER) ? new BigDecimal(m.text(Kind.NUMBER)) : BigDecimal.ZERO))),
                entry("count-scaled", LengthReadings::scaled),
                entry("count-half", (m, s) -> count(new BigDecimal(m.text(Kind.NUMBER)).add(HALF))),
                entry("count-range", LengthReadings::range),
                entry("count-vague", (m, s) -> Optional.of(new Count(Optional.empty(), false))),
                entry("length", (m, s) -> length(m.part(Count.class), m.unit())),
                entry("one", (m, s) -> Optional.of(new Length(Optional.of(BigDecimal.ONE), m.unit(), false))),
                entry(
                        "quarter-century",
                        (m, s) -> Optional.of(new Length(Optional.of(BigDecimal.valueOf(25)), Unit.YEAR, false))),
                entry(
                        "count-and-half",
                        (m, s) -> length(new Count(m.part(Count.class).amount().map(HALF::add), false), m.unit())),
                entry("compound", LengthReadings::compound),
                entry("half-unit", (m, s) -> Optional.of(new Length(Optional.of(HALF), m.unit(), false))),
                entry(
                        "one-and-half",
                        (m, s) -> Optional.of(new Length(Optional.of(BigDecimal.ONE.add(HALF)), m.unit(), false))),
                entry(
                        "row",
                        (m, s) -> Optional.of(
                                new Length(Optional.of(new BigDecimal(m.text(Kind.ORDINAL))), m.unit(), false))),
                entry(
                        "approximate",
                        (m, s) -> Optional.of(
                                new Length(m.length().amount(), m.length().unit(), true))),
                entry("same-length", (m, s) -> Optional.of(m.length())),
                entry(
                        "age",
                        (m, s) -> Optional.of(new Length(
                                Optional.of(new BigDecimal(m.text(m.has(Kind.NUMBER) ? Kind.NUMBER : Kind.TENS))),
                                Unit.YEAR,
                                false))),
                entry("frequency", (m, s) -> set(m.text(Kind.FREQUENCY))),
                entry("half-yearly", (m, s) -> set("P6M")),
                entry("every-unit", (m, s) -> set(m.unit().timex(Optional.of(BigDecimal.ONE)))),
                entry("every-other", (m, s) -> set(m.unit().timex(Optional.of(BigDecimal.valueOf(2))))),
                entry("every-length", (m, s) -> set(m.length().timex())),
                entry("every-weekday", (m, s) -> set("XXXX-WXX-" + m.text(Kind.WEEKDAY))),
                entry("weekdays", (m, s) -> set("XXXX-WXX-" + m.text(Kind.WEEKDAYS))),
                entry(
                        "every-season",
                        (m, s) -> set(new Stretch(Grain.SEASON, LocalDate.of(2000, m.number(Kind.SEASON), 1))
                                .timex()
                                .replace("2000", "XXXX"))),
                entry("every-month", (m, s) -> set("XXXX-" + Grain.two(m.number(Kind.MONTH)))));
    }

    private static Optional<Count> count(BigDecimal amount) {
        return Optional.of(new Count(Optional.of(amount), false));
    }

    /** {@code two hundred}, {@code a thousand}; {@code several hundred} is vague. */
    private static Optional<Count> scaled(Match m, Scene s) {
        boolean vague = s.is(m.from(), "several") || s.is(m.from(), "couple");
        BigDecimal scale = new BigDecimal(m.text(m.has(Kind.SCALE) ? Kind.SCALE : Kind.SCALE_WORD));
        BigDecimal times = m.has(Kind.NUMBER) ? new BigDecimal(m.text(Kind.NUMBER)) : BigDecimal.ONE;
        return vague ? Optional.of(new Count(Optional.empty(), false)) : count(times.multiply(scale));
    }

    /** {@code three to four}: the upper end, approximately. */
    private static Optional<Count> range(Match m, Scene s) {
        BigDecimal from = new BigDecimal(m.text(Kind.NUMBER));
        BigDecimal to = new BigDecimal(m.text(Kind.NUMBER, 1));
        return from.compareTo(to) < 0 ? Optional.of(new Count(Optional.of(to), true)) : Optional.empty();
    }

    private static Optional<Length> length(Count count, Unit unit) {
        return Optional.of(new Length(count.amount(), unit, count.approximate()));
    }

    /** {@code 6 minutes 39 seconds}, as TIMEX3 writes it: {@code PT6M39S}. */
    private static Optional<Whole> compound(Match m, Scene s) {
        Count first = m.part(Count.class);
        Count second = m.part(Count.class, 1);
        Unit unit = m.unit(0);
        Unit finer = m.unit(1);
        if (first.amount().isEmpty() || second.amount().isEmpty() || finer.compareTo(unit) >= 0) {
            return Optional.empty();
        }
        String one = unit.timex(first.amount());
        String other = finer.timex(second.amount());
        boolean both = unit.isTimeOfDay() && finer.isTimeOfDay();
        String joined = one + other.substring(both ? "PT".length() : "P".length());
        return Optional.of(new Whole(new Period(Timex.DURATION, joined, "", Optional.empty())));
    }

    private static Optional<Whole> set(String timex) {
        return Optional.of(new Whole(new Period(Timex.SET, timex, "", Optional.empty())));
    }
}
