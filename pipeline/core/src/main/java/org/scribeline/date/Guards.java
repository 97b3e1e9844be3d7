package org.scribeline.date;

import static java.util.Map.entry;

import java.util.HashMap;
import java.util.Map;
import org.scribeline.text.Word;

/** The guards by their names, and those of days and times. Each is a pure function of the words around and of the story. */
final class Guards {
    private Guards() {}

    /** All guards by the names that {@code date-rules.csv} calls them. */
    static Map<String, Guard> byName() {
        Map<String, Guard> all = new HashMap<>(LengthGuards.byName());
        all.putAll(YearGuards.byName());
        all.putAll(PeriodGuards.byName());
        all.putAll(UnitGuards.byName());
        all.putAll(Map.ofEntries(
                entry("", (s, from, to) -> true),
                entry("inside", (s, from, to) -> false),
                entry("unattached", (s, from, to) -> !Around.attached(s, from, to)),
                entry(
                        "nine-eleven",
                        (s, from, to) -> !Around.attached(s, from, to)
                                && !s.is(to, "of")
                                && (from == s.from()
                                        || s.is(from - 1, Kind.IN)
                                        || s.is(from - 1, "on")
                                        || s.is(from - 1, "of")
                                        || s.is(from - 1, "the"))),
                entry(
                        "placed-slash",
                        (s, from, to) -> !Around.attached(s, from, to)
                                && (s.is(from - 1, "on")
                                        || s.is(from - 1, "by")
                                        || s.is(from - 1, "until")
                                        || s.is(from - 1, "since")
                                        || s.is(from - 1, Kind.WEEKDAY))),
                entry("bare-daytime", Guards::bareDaytime),
                entry("day-near", (s, from, to) -> !s.is(to, "%") && !Around.attached(s, from, to)),
                entry("day-and", Guards::dayAnd),
                entry("unnamed", (s, from, to) -> !Around.named(s, from) || s.is(from - 1, Kind.MONTH)),
                entry(
                        "day-word",
                        (s, from, to) -> !isFigurative(s, from)
                                && (!s.tokens().word(from).isAllCaps()
                                        || !s.word(from - 1)
                                                .map(Word::isAllCaps)
                                                .orElse(false))),
                entry(
                        "on-the",
                        (s, from, to) -> s.is(from - 1, "the")
                                && (s.is(from - 2, "on") || s.is(from - 2, "by") || s.is(from - 2, "until"))
                                && !Around.noun(s, to)
                                && !Around.capitalised(s, to)),
                entry(
                        "clock-alone",
                        (s, from, to) -> to - from > 1
                                || s.tokens().word(from).hasDigit()
                                || s.is(from - 1, "at")
                                || s.is(from - 1, Kind.IN)),
                entry(
                        "placed",
                        (s, from, to) -> s.is(from - 1, "on") || s.is(from - 1, Kind.IN) || s.is(from - 1, Kind.JOIN)),
                entry("clock", (s, from, to) -> s.is(from - 1, "at") || s.is(from - 1, Kind.IN))));
        return Map.copyOf(all);
    }

    /** {@code the workforce of tomorrow}, but not {@code the end of tomorrow} or {@code a preview of tomorrow's talks}. */
    private static boolean isFigurative(Scene s, int from) {
        return s.is(from, "tomorrow")
                && s.is(from - 1, "of")
                && !Around.possessive(s, from + 1)
                && Around.noun(s, from - 2)
                && !s.is(from - 2, Kind.EDGE)
                && !s.is(from - 2, Kind.REST)
                && !s.is(from - 2, Kind.DAYTIME);
    }

    /** {@code by mid-morning}, {@code in afternoon trading}. */
    private static boolean bareDaytime(Scene s, int from, int to) {
        boolean placed = s.is(from - 1, Kind.IN) && !s.is(from - 1, "this");
        boolean part = to - from > 1 && s.is(from, Kind.MOD);
        return placed && (part || s.is(to, "trading") || s.is(to, "trade")) && !Around.attached(s, from, to);
    }

    /** The {@code 10} of {@code September 9 and 10}. */
    private static boolean dayAnd(Scene s, int from, int to) {
        boolean number = s.is(from - 2, Kind.DAY) || s.is(from - 2, Kind.DAYTH);
        boolean day = number && (s.is(from - 3, Kind.MONTH) || s.is(from - 3, "and"));
        return day
                && s.is(from - 1, Kind.JOIN)
                && !s.is(from - 1, ",")
                && !Around.noun(s, to)
                && !s.is(to, "%")
                && !s.is(to, Kind.MONTH);
    }
}
