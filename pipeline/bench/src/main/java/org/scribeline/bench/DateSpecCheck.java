package org.scribeline.bench;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.scribeline.bench.DateSpec.Expected;
import org.scribeline.bench.DateSpec.Reading;
import org.scribeline.entity.Mention;
import org.scribeline.entity.Period;
import org.scribeline.entity.Period.Interval;
import org.scribeline.text.Span;

/**
 * Compares dates with a spec: the same spans and no other, each with one of the spec's readings.
 *
 * <p>Words before the date that our definition leaves outside, and those it has inside, may differ: prepositions, articles.
 */
final class DateSpecCheck {
    private static final Set<String> OUTSIDE = Set.of(
            "in", "on", "at", "the", "a", "an", "from", "during", "for", "since", "by", "of", "to", "within", "between",
            "over", "around", "about", "this", "earlier", "later");

    private DateSpecCheck() {}

    static boolean passes(DateSpec spec, List<Mention> found) {
        return found.size() == spec.results().size()
                && spec.results().stream()
                        .allMatch(expected -> found.stream().anyMatch(mention -> isSame(spec, expected, mention)));
    }

    private static boolean isSame(DateSpec spec, Expected expected, Mention mention) {
        Span span = mention.span();
        return span.end() == expected.end()
                && bareStart(spec.input(), span.start(), span.end())
                        == bareStart(spec.input(), expected.start(), expected.end())
                && (expected.readings().isEmpty()
                        || expected.readings().stream()
                                .anyMatch(reading -> agrees(expected.type(), reading, (Period) mention.value())));
    }

    /** Where the span begins without the words in front that may differ. */
    private static int bareStart(String input, int start, int end) {
        int at = start;
        while (at < end) {
            int space = input.indexOf(' ', at);
            if (space < 0
                    || space >= end
                    || !OUTSIDE.contains(input.substring(at, space).toLowerCase(java.util.Locale.ROOT))) {
                return at;
            }
            at = space + 1;
        }
        return at;
    }

    private static boolean agrees(String type, Reading reading, Period period) {
        return switch (type) {
            case "date" ->
                period.interval()
                        .filter(i -> i.start().toString().equals(day(reading.value())))
                        .isPresent();
            case "daterange" ->
                period.interval().filter(i -> isRange(reading, i)).isPresent();
            case "datetime" ->
                period.timex().equals(reading.value().replace(' ', 'T').replaceAll(":00$", ""));
            case "time" ->
                period.timex()
                        .replaceAll(".*T", "T")
                        .replace("Z", "")
                        .equals("T" + reading.value().replaceAll("(?<=:\\d\\d):00$", ""));
            case "timerange", "datetimerange" ->
                period.timex().replaceAll(".*T", "T").equals(reading.timex().replaceAll(".*T", "T"));
            default -> period.timex().equals(reading.timex());
        };
    }

    private static String day(String value) {
        return value.length() > 10 ? value.substring(0, 10) : value;
    }

    /** Their last day is the one after; in some specs it is the last. */
    private static boolean isRange(Reading reading, Interval interval) {
        Optional<LocalDate> end = date(reading.end());
        return day(reading.start()).equals(interval.start().toString())
                && end.filter(e -> e.equals(interval.end()) || e.minusDays(1).equals(interval.end()))
                        .isPresent();
    }

    private static Optional<LocalDate> date(String written) {
        return written.matches("\\d{4}-\\d\\d-\\d\\d.*")
                ? Optional.of(LocalDate.parse(day(written)))
                : Optional.empty();
    }

    /** What was expected and what was found. */
    static String describe(DateSpec spec, List<Mention> found) {
        StringBuilder text = new StringBuilder(spec.input())
                .append("  (")
                .append(spec.readOn())
                .append(')');
        spec.results()
                .forEach(e -> text.append("\n    want ")
                        .append(e.type())
                        .append(" [")
                        .append(cut(spec.input(), e))
                        .append("] ")
                        .append(e.readings().stream()
                                .map(r -> r.timex() + " " + r.value() + r.start() + ".." + r.end())
                                .distinct()
                                .toList()));
        found.forEach(m -> text.append("\n    got  [")
                .append(m.span().in(spec.input()))
                .append("] ")
                .append(((Period) m.value()).timex())
                .append(' ')
                .append(((Period) m.value())
                        .interval()
                        .map(i -> i.start() + ".." + i.end())
                        .orElse("")));
        return text.toString();
    }

    /** The words of a result. */
    static String cut(String input, Expected expected) {
        return input.substring(Math.min(expected.start(), input.length()), Math.min(expected.end(), input.length()));
    }
}
