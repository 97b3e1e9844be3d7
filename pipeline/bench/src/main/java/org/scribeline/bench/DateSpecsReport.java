package org.scribeline.bench;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.scribeline.catalog.Table;
import org.scribeline.date.DateAnnotator;
import org.scribeline.entity.Mention;
import org.scribeline.entity.Period;
import org.scribeline.nlp.PtbAnalyzer;
import org.scribeline.text.Article;
import org.scribeline.text.Vocabulary;

/**
 * Runs the dates over the English specs of Microsoft Recognizers-Text and prints what passes, by file.
 *
 * <p>{@code DateSpecsReport SPECS [--failures]}: the folder that holds {@code DateTime}. What our definition rules out stands in
 * {@code pipeline/bench/recognizers/date-differences.csv}, with its reason. A case that fails is read
 * again with the {@link Capitals} of news: one that then passes is ruled out as {@code lower-case}, any other by what it misses then.
 */
public final class DateSpecsReport {
    private static final Path DIFFERENCES = Path.of("pipeline/bench/recognizers/date-differences.csv");
    private static final String LOWER_CASE = "lower-case";

    private final Vocabulary vocabulary = new Vocabulary();
    private final PtbAnalyzer analyzer = new PtbAnalyzer(vocabulary);
    private final DateAnnotator annotator = new DateAnnotator(vocabulary);
    private final Capitals capitals =
            new Capitals(Table.resource("rules/date-words.csv"), Table.resource("rules/holidays.csv"));
    private final DateDifferences differences;
    private final Map<String, Integer> reasons = new TreeMap<>();
    private final boolean failures;
    private final PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);

    private DateSpecsReport(boolean failures) throws IOException {
        this.failures = failures;
        this.differences = new DateDifferences(Table.file(DIFFERENCES));
    }

    /** Prints the report. */
    public static void main(String[] arguments) throws IOException {
        if (arguments.length == 0) {
            throw new IllegalArgumentException("the folder of the specs is needed, which holds DateTime");
        }
        Path specs = Path.of(arguments[0]);
        new DateSpecsReport(List.of(arguments).contains("--failures")).run(specs);
    }

    private void run(Path specs) throws IOException {
        out.println("| file | cases | passed | ruled out | failed |");
        out.println("|---|---|---|---|---|");
        List<Path> files;
        try (Stream<Path> all = Files.list(specs.resolve("DateTime/English"))) {
            files = all.filter(file -> file.toString().endsWith(".json"))
                    .sorted()
                    .toList();
        }
        for (Path file : files) {
            report(file, DateSpec.read(file));
        }
        reasons.forEach((reason, count) -> out.println(reason + ": " + count));
        differences.faults().forEach(out::println);
    }

    private void report(Path file, List<DateSpec> specs) {
        int passed = 0;
        int ruled = 0;
        List<String> failed = new ArrayList<>();
        for (int i = 0; i < specs.size(); i++) {
            DateSpec spec = specs.get(i);
            if (DateSpecCheck.misses(spec, found(spec)).isEmpty()) {
                passed++;
                continue;
            }
            DateSpec news = capitals.of(spec);
            List<Mention> found = found(news);
            List<DateMiss> misses = DateSpecCheck.misses(news, found);
            Optional<String> reason = misses.isEmpty() ? Optional.of(LOWER_CASE) : differences.reason(news, misses);
            if (reason.isPresent()) {
                ruled++;
                reasons.merge(reason.get(), 1, Integer::sum);
            } else {
                failed.add(i + " " + describe(news, found));
            }
        }
        out.println(String.format(
                Locale.ROOT,
                "| %s | %d | %d | %d | %d |",
                String.valueOf(file.getFileName()).replace(".json", ""),
                specs.size(),
                passed,
                ruled,
                failed.size()));
        if (failures) {
            failed.forEach(out::println);
        }
    }

    private List<Mention> found(DateSpec spec) {
        return annotator.annotate(analyzer.analyze(Article.of(spec.file(), spec.input(), spec.readOn())));
    }

    /** What was expected and what was found. */
    private static String describe(DateSpec spec, List<Mention> found) {
        StringBuilder text = new StringBuilder(spec.input())
                .append(" (read on ")
                .append(spec.readOn())
                .append(')');
        for (DateSpec.Expected expected : spec.results()) {
            text.append("\n    want ")
                    .append(expected.type())
                    .append(" [")
                    .append(spec.input(), expected.start(), expected.end())
                    .append(']');
            expected.readings().stream()
                    .map(reading ->
                            " " + reading.timex() + " " + reading.value() + reading.start() + ".." + reading.end())
                    .distinct()
                    .forEach(text::append);
        }
        for (Mention mention : found) {
            Period period = (Period) mention.value();
            text.append("\n    got  ")
                    .append(period.timexType())
                    .append(" [")
                    .append(mention.span().in(spec.input()))
                    .append("] ")
                    .append(period.timex());
            period.interval()
                    .ifPresent(days ->
                            text.append(' ').append(days.start()).append("..").append(days.end()));
        }
        return text.toString();
    }
}
