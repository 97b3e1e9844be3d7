package org.scribeline.bench;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.scribeline.catalog.Table;
import org.scribeline.entity.Mention;
import org.scribeline.figure.FigureAnnotator;
import org.scribeline.nlp.PtbAnalyzer;
import org.scribeline.text.Article;
import org.scribeline.text.Vocabulary;

/**
 * Runs the figures over the English specs of Microsoft Recognizers-Text and prints what passes, by file.
 *
 * <p>{@code RecognizersReport SPECS [--failures]}: the folder that holds {@code Number} and {@code NumberWithUnit}. What our
 * definition rules out stands in {@code pipeline/bench/recognizers/differences.csv}, by file and case, with its reason.
 */
public final class RecognizersReport {
    private static final Path DATA = Path.of("pipeline/bench/recognizers");
    private static final LocalDate DATE = LocalDate.of(2020, 1, 1);
    private static final List<String> FILES = List.of(
            "NumberWithUnit/English/CurrencyModel.json",
            "NumberWithUnit/English/DimensionModel.json",
            "NumberWithUnit/English/TemperatureModel.json",
            "NumberWithUnit/English/AgeModel.json",
            "Number/English/PercentModel.json",
            "Number/English/PercentModelPercentMode.json",
            "Number/English/NumberModel.json",
            "Number/English/NumberModelExperimentalMode.json",
            "Number/English/NumberModelPercentMode.json",
            "Number/English/NumberRangeModel.json",
            "Number/English/NumberRangeModelExperimentalMode.json",
            "Number/English/OrdinalModel.json",
            "Number/English/OrdinalModelSuppressExtendedTypes.json");

    private final Vocabulary vocabulary = new Vocabulary();
    private final PtbAnalyzer analyzer = new PtbAnalyzer(vocabulary);
    private final FigureAnnotator annotator = new FigureAnnotator(vocabulary);
    private final SpecCheck check = new SpecCheck(Table.file(DATA.resolve("units.csv")));
    private final Map<String, String> differences = new HashMap<>();
    private final Map<String, Integer> reasons = new TreeMap<>();
    private final boolean failures;
    private final PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);

    private RecognizersReport(boolean failures) throws IOException {
        this.failures = failures;
        for (Table.Row row : Table.file(DATA.resolve("differences.csv"))) {
            differences.put(row.get("file") + ":" + row.get("case"), row.get("reason"));
        }
    }

    /** Prints the report. */
    public static void main(String[] arguments) throws IOException {
        if (arguments.length == 0) {
            throw new IllegalArgumentException(
                    "the folder of the specs is needed, which holds Number and NumberWithUnit");
        }
        Path specs = Path.of(arguments[0]);
        new RecognizersReport(List.of(arguments).contains("--failures")).run(specs);
    }

    private void run(Path specs) throws IOException {
        out.println("| file | cases | passed | ruled out | failed |");
        out.println("|---|---|---|---|---|");
        for (String file : FILES) {
            if (Files.exists(specs.resolve(file))) {
                report(file, Spec.read(specs.resolve(file)));
            }
        }
        reasons.forEach((reason, count) -> out.println(reason + ": " + count));
    }

    private void report(String file, List<Spec> specs) {
        String name = String.valueOf(Path.of(file).getFileName()).replace(".json", "");
        int passed = 0;
        int ruled = 0;
        List<String> failed = new ArrayList<>();
        for (int i = 0; i < specs.size(); i++) {
            Spec spec = specs.get(i);
            List<Mention> found = annotator.annotate(analyzer.analyze(Article.of(name, spec.input(), DATE)));
            String reason = differences.getOrDefault(name + ":" + i, "");
            if (check.passes(name, spec, found)) {
                passed++;
                if (!reason.isEmpty()) {
                    failed.add(i + " passes, though " + reason + " rules it out: take it from differences.csv");
                }
            } else if (!reason.isEmpty()) {
                ruled++;
                reasons.merge(reason, 1, Integer::sum);
            } else {
                failed.add(i + " " + check.describe(spec, found));
            }
        }
        out.println(String.format(
                Locale.ROOT,
                "| %s | %d | %d | %d | %d |",
                name,
                specs.size(),
                passed,
                ruled,
                specs.size() - passed - ruled));
        if (failures) {
            failed.forEach(out::println);
        }
    }
}
