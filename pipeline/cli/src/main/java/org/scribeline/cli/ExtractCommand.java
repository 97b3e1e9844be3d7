package org.scribeline.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.scribeline.catalog.Versions;
import org.scribeline.entity.Sink;
import org.scribeline.sink.FolderLock;
import org.scribeline.sink.OutputFolder;
import org.scribeline.sink.RunReport;
import org.scribeline.source.ArticleSource;
import org.scribeline.source.InputException;
import org.scribeline.source.Inputs;
import org.scribeline.source.Item;
import org.scribeline.source.PassedOver;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code scribeline extract}: articles to tables, and to an index. */
@Command(
        name = "extract",
        description = "Reads articles and writes what they name into tables.",
        sortOptions = false,
        footer = {
            "",
            "Writes documents.csv, mentions.csv, errors.csv, articles.jsonl,",
            "datapackage.json and run.json.",
            "",
            "Examples:",
            "  scribeline extract corpus/articles --out out --index index",
            "  zcat news.jsonl.gz | scribeline extract - --out out --format csv"
        })
final class ExtractCommand implements Callable<Integer> {
    private final Terminal terminal;
    private final Pipelines pipelines;

    @CommandLine.Spec
    private CommandSpec spec = CommandSpec.create();

    @Parameters(
            paramLabel = "INPUT",
            arity = "1..*",
            description = "A file, a folder, a glob, or - for JSONL on standard input. Readable: .txt .md .html .htm"
                    + " .jsonl .ndjson, each also with .gz")
    private List<String> inputs = List.of();

    @Option(names = "--out", paramLabel = "DIR", required = true, description = "The folder for the tables.")
    private Path out = Path.of("");

    @Option(names = "--index", paramLabel = "DIR", description = "Also index the articles into this folder.")
    private Optional<Path> index = Optional.empty();

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            split = ",",
            description = "What to write: csv, jsonl or csv,jsonl, which is the default.")
    private Set<OutputFormat> formats = EnumSet.allOf(OutputFormat.class);

    @Option(names = "--threads", paramLabel = "N", description = "How many threads work; all cores by default.")
    private int threads = Runtime.getRuntime().availableProcessors();

    @Option(
            names = "--published",
            paramLabel = "DATE",
            description = "The publication date, such as 2025-04-28, of articles that carry none.")
    private Optional<LocalDate> published = Optional.empty();

    @Option(
            names = "--catalog",
            paramLabel = "FILE",
            description = "A CSV file with more chips and companies; may be given several times.")
    private List<Path> catalogs = List.of();

    @Option(names = "--quiet", description = "Say nothing but why the run failed.")
    private boolean quiet;

    ExtractCommand(Terminal terminal, Pipelines pipelines) {
        this.terminal = terminal;
        this.pipelines = pipelines;
    }

    @Override
    public Integer call() throws IOException, InputException {
        if (threads < 1) {
            throw new CommandLine.ParameterException(
                    spec.commandLine(), "Invalid value for option '--threads': " + threads + " is less than 1");
        }
        if (index.isPresent() && same(index.get(), out)) {
            throw new CommandLine.ParameterException(
                    spec.commandLine(), "--out and --index name the same folder; the index needs its own");
        }
        Seconds seconds = new Seconds();
        Inputs found = Inputs.resolve(inputs, ownFiles());
        Outputs outputs = new Outputs(OutputFolder.of(out), index, formats);
        Tally tally;
        try (Interruption interruption = new Interruption(terminal, outputs)) {
            tally = extract(found, outputs, interruption, seconds);
        }
        return close(tally, seconds.total() - seconds.of(Seconds.Stage.LOAD), outputs, found.passedOver());
    }

    @SuppressWarnings("try") // The lock is held, not used.
    private Tally extract(Inputs found, Outputs outputs, Interruption interruption, Seconds seconds)
            throws IOException {
        try (FolderLock lock = outputs.folder().lock()) {
            long start = System.nanoTime();
            Pipelines.Loaded loaded = pipelines.load(catalogs);
            seconds.add(Seconds.Stage.LOAD, start);
            interruption.check();
            try (ArticleSource source = found.open(published, terminal.in());
                    Sink sink = outputs.open(loaded.catalog(), report(found), seconds::byStage);
                    Progress progress = Progress.of(terminal, quiet, found.bytes())) {
                return new Run(source, sink, progress, interruption, seconds).through(loaded.pipeline(), threads);
            }
        }
    }

    /** What this run writes, and so must not read. */
    private Set<Path> ownFiles() {
        Set<Path> own = new LinkedHashSet<>(OutputFolder.own(out));
        own.add(out);
        index.ifPresent(own::add);
        return own;
    }

    /** Says what came of it; the exit status. */
    private int close(Tally tally, double seconds, Outputs outputs, PassedOver passedOver) {
        if (tally.articles() == 0) {
            throw new UnusableException(tally.failed()
                    .map(line -> "no article could be done: " + line + " (all in " + outputs.errors() + ")")
                    .orElse("no articles in " + String.join(" ", inputs) + "; nothing was written"));
        }
        if (!quiet) {
            terminal.err().print(tally.summary(seconds));
            String all = " (all in " + outputs.errors() + ")";
            tally.failed().ifPresent(line -> say(line + all));
            tally.warned().ifPresent(line -> say(line + all));
            passedOver.line().ifPresent(this::say);
            terminal.err().println("written to " + outputs.places());
        }
        return tally.failures() == 0 ? ExitStatus.DONE : ExitStatus.INCOMPLETE;
    }

    private void say(String line) {
        terminal.err().println(Terminal.harmless(line));
    }

    private static boolean same(Path one, Path other) {
        return one.toAbsolutePath().normalize().equals(other.toAbsolutePath().normalize());
    }

    /** What {@code run.json} tells of the run before it begins. */
    private RunReport.Run report(Inputs found) throws IOException {
        PassedOver passedOver = found.passedOver();
        return new RunReport.Run(
                Version.current(),
                options(),
                Versions.of(catalogs),
                Item.WARNINGS,
                new RunReport.PassedOver(passedOver.count(), passedOver.first()));
    }

    /** The options that {@code run.json} tells of. */
    private Map<String, String> options() {
        Map<String, String> options = new LinkedHashMap<>();
        options.put("input", String.join(";", inputs));
        options.put("out", out.toString());
        index.ifPresent(path -> options.put("index", path.toString()));
        options.put(
                "format",
                formats.stream()
                        .sorted()
                        .map(format -> format.name().toLowerCase(Locale.ROOT))
                        .collect(Collectors.joining(",")));
        options.put("threads", Integer.toString(threads));
        published.ifPresent(date -> options.put("published", date.toString()));
        if (!catalogs.isEmpty()) {
            options.put("catalog", catalogs.stream().map(Path::toString).collect(Collectors.joining(";")));
        }
        return options;
    }
}
