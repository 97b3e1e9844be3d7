package org.scribeline.cli;

import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.scribeline.entity.Extraction;
import org.scribeline.entity.Mention;
import org.scribeline.entity.MentionType;
import org.scribeline.entity.Name;
import org.scribeline.text.Failure;

/** Counts what a run found, for the summary at its end. */
final class Tally {
    private static final int NAMED = 5;
    private final Map<MentionType, Long> types = new EnumMap<>(MentionType.class);
    private final Map<MentionType, Map<String, Long>> names = new EnumMap<>(MentionType.class);
    private long articles;
    private long tokens;
    private long failures;
    private long warnings;
    private Optional<Failure> first = Optional.empty();
    private Optional<Failure> firstWarning = Optional.empty();

    void add(Extraction extraction) {
        articles++;
        tokens += extraction.document().tokens().size();
        for (Mention mention : extraction.mentions()) {
            types.merge(mention.type(), 1L, Long::sum);
            if (mention.value() instanceof Name name) {
                names.computeIfAbsent(mention.type(), type -> new HashMap<>()).merge(name.canonical(), 1L, Long::sum);
            }
        }
    }

    void add(Failure failure) {
        failures++;
        if (first.isEmpty()) {
            first = Optional.of(failure);
        }
    }

    /** Counts a warning: of its article nothing is lost but a detail. */
    void warn(Failure warning) {
        warnings++;
        if (firstWarning.isEmpty()) {
            firstWarning = Optional.of(warning);
        }
    }

    long articles() {
        return articles;
    }

    long failures() {
        return failures;
    }

    /** One line about what failed; empty where nothing did. */
    Optional<String> failed() {
        return first.map(failure -> String.format(Locale.ROOT, "%,d failed", failures) + named(failures, failure));
    }

    /** One line about the warnings; empty where there are none. */
    Optional<String> warned() {
        return firstWarning.map(warning -> count(warnings, "warning") + named(warnings, warning));
    }

    private static String named(long number, Failure first) {
        return (number == 1 ? ", namely " : ", the first ")
                + first.source()
                + (first.record() > 0 ? ":" + first.record() : "")
                + ": "
                + first.message();
    }

    /** The summary, a few lines. */
    String summary(double seconds) {
        StringBuilder lines = new StringBuilder();
        long mentions = types.values().stream().mapToLong(Long::longValue).sum();
        lines.append(String.format(
                Locale.ROOT,
                "%s, %s: %s, %s, %s, %s%n",
                count(articles, "article"),
                count(mentions, "mention"),
                count(of(MentionType.CHIP), "chip"),
                of(MentionType.COMPANY) == 1
                        ? "1 company"
                        : String.format(Locale.ROOT, "%,d companies", of(MentionType.COMPANY)),
                count(of(MentionType.FIGURE), "figure"),
                count(of(MentionType.DATE), "date")));
        mostNamed(lines, "chips", MentionType.CHIP);
        mostNamed(lines, "companies", MentionType.COMPANY);
        lines.append(String.format(
                Locale.ROOT,
                "%.1f s, %,d tokens, %,.0f tokens a second%n",
                seconds,
                tokens,
                tokens / Math.max(seconds, 1e-3)));
        return lines.toString();
    }

    private void mostNamed(StringBuilder lines, String what, MentionType type) {
        Map<String, Long> counts = names.getOrDefault(type, Map.of());
        if (!counts.isEmpty()) {
            lines.append("most named ")
                    .append(what)
                    .append(": ")
                    .append(top(counts))
                    .append(System.lineSeparator());
        }
    }

    private static String top(Map<String, Long> counts) {
        List<Map.Entry<String, Long>> sorted = counts.entrySet().stream()
                .sorted(Map.Entry.<String, Long>comparingByValue(Comparator.reverseOrder())
                        .thenComparing(Map.Entry.comparingByKey()))
                .limit(NAMED)
                .toList();
        return sorted.stream()
                .map(entry ->
                        String.format(Locale.ROOT, "%s (%,d)", Terminal.harmless(entry.getKey()), entry.getValue()))
                .collect(Collectors.joining(", "));
    }

    private long of(MentionType type) {
        return types.getOrDefault(type, 0L);
    }

    /** {@code 1 article}, {@code 2,000 articles}. */
    static String count(long number, String noun) {
        return String.format(Locale.ROOT, "%,d %s%s", number, noun, number == 1 ? "" : "s");
    }
}
