package org.scribeline.bench;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.scribeline.bench.DateSpec.Expected;
import org.scribeline.entity.Mention;
import org.scribeline.entity.Period;
import org.scribeline.entity.Period.Timex;
import org.scribeline.text.Span;

/**
 * Compares dates with a spec: the same spans and no other, each with one of the spec's readings.
 *
 * <p>Prepositions, articles and approximators at the front of either, where the definitions differ, are overlooked. In a
 * file of one kind (clock times, durations …) what else we find is not held against us.
 */
final class DateSpecCheck {
    private static final Set<String> FRONT = Set.of(
            "in", "on", "at", "the", "a", "an", "from", "during", "for", "since", "by", "of", "to", "within", "between",
            "over", "as", "about", "around");

    private DateSpecCheck() {}

    /** What is not as the spec has it, its own dates first; nothing when the case passes. */
    static List<DateMiss> misses(DateSpec spec, List<Mention> found) {
        List<DateMiss> misses = new ArrayList<>();
        for (Expected expected : spec.results()) {
            if (found.stream().noneMatch(mention -> isMet(spec, expected, mention))) {
                String words = spec.input().substring(expected.start(), expected.end());
                misses.add(new DateMiss.Unmet(expected.type(), words.strip(), outline(spec.input(), expected, found)));
            }
        }
        Collection<Timex> kinds = kinds(spec.file());
        found.stream()
                .filter(mention -> kinds.contains(period(mention).timexType()))
                .map(Mention::span)
                .filter(span -> spec.results().stream().noneMatch(expected -> overlaps(expected, span)))
                .forEach(span -> misses.add(new DateMiss.Unasked(span.in(spec.input()))));
        return misses;
    }

    private static Period period(Mention mention) {
        return (Period) mention.value();
    }

    /** The types of ours that a file is about; a file that is about none of them asks for nothing. */
    private static Collection<Timex> kinds(String file) {
        if (file.startsWith("Merged") || file.startsWith("DateTimeModel")) {
            return EnumSet.allOf(Timex.class);
        }
        if (file.startsWith("TimeZone")) {
            return EnumSet.noneOf(Timex.class);
        }
        if (file.startsWith("Time") || file.startsWith("DateTime")) {
            return EnumSet.of(Timex.TIME);
        }
        if (file.startsWith("Duration")) {
            return EnumSet.of(Timex.DURATION);
        }
        return EnumSet.of(file.startsWith("Set") ? Timex.SET : Timex.DATE);
    }

    private static boolean overlaps(Expected expected, Span span) {
        return span.start() < expected.end() && expected.start() < span.end();
    }

    private static boolean isMet(DateSpec spec, Expected expected, Mention mention) {
        Span span = mention.span();
        return span.end() == end(spec.input(), expected)
                && bare(spec.input(), span.start(), span.end()) == bare(spec.input(), expected.start(), span.end())
                && (expected.readings().isEmpty()
                        || expected.readings().stream()
                                .anyMatch(reading -> DateReadings.agrees(reading, period(mention))));
    }

    /** Where the words end without the blanks behind them. */
    private static int end(String input, Expected expected) {
        return expected.start()
                + input.substring(expected.start(), expected.end())
                        .stripTrailing()
                        .length();
    }

    /** Where the words begin without the prepositions and articles at their front. */
    private static int bare(String input, int start, int end) {
        int at = start;
        int space = input.indexOf(' ', at);
        while (space >= 0
                && space < end
                && FRONT.contains(input.substring(at, space).toLowerCase(Locale.ROOT))) {
            at = space + 1;
            space = input.indexOf(' ', at);
        }
        return at;
    }

    private static String outline(String input, Expected expected, List<Mention> found) {
        StringBuilder outline = new StringBuilder();
        int end = end(input, expected);
        int at = expected.start();
        for (Mention mention : found) {
            Span span = mention.span();
            if (overlaps(expected, span)) {
                boolean beyond = bare(input, span.start(), span.end()) < expected.start() || span.end() > end;
                outline.append(input, at, Math.max(at, span.start()))
                        .append('<')
                        .append(period(mention).timexType().name())
                        .append(beyond ? "+>" : ">");
                at = span.end();
            }
        }
        return outline.append(input, Math.min(at, end), end)
                .toString()
                .toLowerCase(Locale.ROOT)
                .replaceAll("\\s+", " ");
    }
}
