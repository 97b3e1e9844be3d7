package org.scribeline.sink;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Supplier;
import org.scribeline.entity.Extraction;
import org.scribeline.entity.Mention;
import org.scribeline.entity.MentionType;
import org.scribeline.text.Failure;

/** Counts what comes, and writes {@code run.json}: what was run, with what, what came of it and how long it took. */
public final class RunReport implements Staged {
    static final String FILE = "run.json";
    private final Run run;
    private final Supplier<Map<String, Double>> seconds;
    private final PartFile part;
    private final Map<MentionType, Long> types = new EnumMap<>(MentionType.class);
    private final SortedMap<String, Long> errors = new TreeMap<>();
    private final SortedMap<String, Long> warnings = new TreeMap<>();
    private long articles;
    private long sentences;
    private long tokens;

    /**
     * What was run.
     *
     * @param version of the program
     * @param options as given, by name, in the order to be written
     * @param models the versions of catalogs, rules and models by name: the first digits of the files' SHA-256
     * @param warnings the classes of error after which the article is done all the same
     */
    public record Run(
            String version,
            Map<String, String> options,
            Map<String, String> models,
            Set<String> warnings,
            PassedOver passedOver) {
        public Run {
            options = new LinkedHashMap<>(options);
            models = new LinkedHashMap<>(models);
            warnings = Set.copyOf(warnings);
        }
    }

    /**
     * What of the input was not looked at.
     *
     * @param count how many files and folders
     * @param first the first of their names
     */
    public record PassedOver(long count, List<String> first) {
        /** Nothing. */
        public static final PassedOver NOTHING = new PassedOver(0, List.of());

        public PassedOver {
            first = List.copyOf(first);
        }
    }

    /**
     * What was counted.
     *
     * @param mentions by type; a type without mentions has 0
     * @param errors by class of error: articles and sources that could not be done
     * @param warnings by class of error: articles that were done without a detail
     */
    public record Counts(
            long articles,
            long sentences,
            long tokens,
            Map<MentionType, Long> mentions,
            Map<String, Long> errors,
            Map<String, Long> warnings) {}

    /**
     * A report on a run.
     *
     * @param seconds asked once, at the commit: the seconds by stage, in the order to be written
     */
    public RunReport(OutputFolder folder, Run run, Supplier<Map<String, Double>> seconds) throws IOException {
        this.run = run;
        this.seconds = seconds;
        for (MentionType type : MentionType.values()) {
            types.put(type, 0L);
        }
        this.part = folder.open(FILE);
    }

    /** What was counted so far. */
    public Counts counts() {
        return new Counts(
                articles, sentences, tokens, new EnumMap<>(types), new TreeMap<>(errors), new TreeMap<>(warnings));
    }

    @Override
    public void accept(Extraction extraction) {
        articles++;
        sentences += extraction.document().sentences();
        tokens += extraction.document().tokens().size();
        for (Mention mention : extraction.mentions()) {
            types.merge(mention.type(), 1L, Long::sum);
        }
    }

    @Override
    public void fail(Failure failure) {
        (run.warnings().contains(failure.error()) ? warnings : errors).merge(failure.error(), 1L, Long::sum);
    }

    @Override
    public void finish() throws IOException {
        ObjectNode report = Json.object();
        report.put("version", run.version());
        run.options().forEach(report.putObject("options")::put);
        run.models().forEach(report.putObject("models")::put);
        ObjectNode counts = report.putObject("counts");
        counts.put("articles", articles).put("sentences", sentences).put("tokens", tokens);
        ObjectNode mentions = counts.putObject("mentions");
        types.forEach((type, count) -> mentions.put(type.name(), count));
        errors.forEach(counts.putObject("errors")::put);
        warnings.forEach(counts.putObject("warnings")::put);
        ObjectNode passedOver = report.putObject("passed_over");
        passedOver.put("count", run.passedOver().count());
        run.passedOver().first().forEach(passedOver.putArray("first")::add);
        ObjectNode took = report.putObject("seconds");
        seconds.get().forEach((stage, value) -> took.put(stage, milliseconds(value)));
        Json.write(part, report);
    }

    @Override
    public void publish() throws IOException {
        part.publish();
    }

    @Override
    public void close() throws IOException {
        part.close();
    }

    private static BigDecimal milliseconds(double seconds) {
        return BigDecimal.valueOf(seconds).setScale(3, RoundingMode.HALF_EVEN);
    }
}
