package org.scribeline.bench;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.scribeline.catalog.Table;
import org.scribeline.date.DateAnnotator;
import org.scribeline.entity.Mention;
import org.scribeline.nlp.PtbAnalyzer;
import org.scribeline.text.Article;
import org.scribeline.text.Vocabulary;

/**
 * Runs the dates over the English date specs of Microsoft Recognizers-Text and prints what passes, by file.
 *
 * <p>{@code DateSpecsReport SPECS [--failures]}: the folder that holds {@code DateTime}. What our definition rules out is told
 * in {@code pipeline/bench/recognizers/date-differences.csv}: a failed case of which a result, or the whole text where the
 * table says so, matches a row's pattern is counted under its reason and not as passed.
 */
public final class DateSpecsReport {
    private static final Path DIFFERENCES = Path.of("pipeline/bench/recognizers/date-differences.csv");
    private final Vocabulary vocabulary = new Vocabulary();
    private final PtbAnalyzer analyzer = new PtbAnalyzer(vocabulary);
    private final DateAnnotator annotator = new DateAnnotator(vocabulary);
    private final List<Difference> differences;
    private final Map<String, Integer> reasons = new LinkedHashMap<>();
    private final boolean failures;
    private final PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);

    /** What our definition rules out: a pattern over the words of a result of a type, or over the whole text. */
    private record Difference(String reason, String types, boolean whole, Pattern pattern) {
        boolean explains(DateSpec spec) {
            return whole
                    ? pattern.matcher(spec.input()).find()
                    : spec.results().stream()
                            .anyMatch(result -> (types.isEmpty()
                                            || List.of(types.split(";", -1)).contains(result.type()))
                                    && pattern.matcher(DateSpecCheck.cut(spec.input(), result))
                                            .find());
        }
    }

    private DateSpecsReport(boolean failures) throws IOException {
        this.failures = failures;
        this.differences = Table.file(DIFFERENCES)
                .rows()
                .map(row -> new Difference(
                        row.get("reason"),
                        row.get("types"),
                        row.get("on").equals("text"),
                        Pattern.compile(row.get("pattern"), Pattern.CASE_INSENSITIVE)))
                .toList();
        differences.forEach(difference -> reasons.put(difference.reason(), 0));
    }

    /** Prints the report. */
    public static void main(String[] arguments) throws IOException {
        if (arguments.length == 0) {
            throw new IllegalArgumentException("the folder of the specs is needed, which holds DateTime");
        }
        new DateSpecsReport(List.of(arguments).contains("--failures"))
                .run(Path.of(arguments[0], "DateTime", "English"));
    }

    private void run(Path specs) throws IOException {
        out.println("| file | cases | passed | ruled out | failed |");
        out.println("|---|---|---|---|---|");
        List<Path> files;
        try (Stream<Path> listed = Files.list(specs)) {
            files = listed.filter(file -> file.toString().endsWith(".json"))
                    .sorted()
                    .toList();
        }
        for (Path file : files) {
            report(String.valueOf(file.getFileName()).replace(".json", ""), DateSpec.read(file));
        }
        reasons.forEach((reason, count) -> out.println(
                count == 0 ? reason + " rules nothing out: take it from date-differences.csv" : reason + ": " + count));
    }

    private void report(String name, List<DateSpec> specs) {
        int passed = 0;
        int ruled = 0;
        List<String> failed = new ArrayList<>();
        for (DateSpec spec : specs) {
            List<Mention> found = annotator.annotate(analyzer.analyze(Article.of(name, spec.input(), spec.readOn())));
            Optional<Difference> difference =
                    differences.stream().filter(d -> d.explains(spec)).findFirst();
            if (DateSpecCheck.passes(spec, found)) {
                passed++;
            } else if (difference.isPresent()) {
                ruled++;
                reasons.merge(difference.get().reason(), 1, Integer::sum);
            } else {
                failed.add(DateSpecCheck.describe(spec, found));
            }
        }
        out.println(String.format(
                Locale.ROOT, "| %s | %d | %d | %d | %d |", name, specs.size(), passed, ruled, failed.size()));
        if (failures) {
            failed.forEach(out::println);
        }
    }
}
