package org.scribeline.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.scribeline.index.QueryException;
import org.scribeline.index.Searcher;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code scribeline search}: a query to hits. */
@Command(
        name = "search",
        description = "Searches an index that extract --index has made.",
        sortOptions = false,
        footer = {
            "",
            "A query is words, which must all occur, and fields:",
            "  company:huawei  chip:\"ascend 910b\"  kind:system  source:reuters",
            "  figure.USD:[1e9 TO *]  figure.count:>=500000  counted:wafers",
            "  published:2025-Q2  date:[2025-05-21 TO 2025-05-31] (dates spoken of)",
            "  title:  text:  doc_id:  and AND, OR, NOT, ( ), \"phrases\", *",
            "A query that begins with - comes after --.",
            "",
            "Examples:",
            "  scribeline search index 'company:huawei figure.count:[500000 TO *]'",
            "  scribeline search index export controls --facets --limit 3"
        })
final class SearchCommand implements Callable<Integer> {
    private static final int FACETS = 10;
    private final Terminal terminal;

    @CommandLine.Spec
    private CommandSpec spec = CommandSpec.create();

    @Parameters(index = "0", paramLabel = "INDEX", description = "The folder of the index.")
    private Path index = Path.of("");

    @Parameters(index = "1..*", arity = "1..*", paramLabel = "QUERY", description = "What to look for.")
    private List<String> query = List.of();

    @Option(names = "--limit", paramLabel = "N", description = "How many hits to show; 10 by default.")
    private int limit = 10;

    @Option(
            names = "--facets",
            description =
                    "Count companies, chips, sources and months of all articles that match; as csv and jsonl these"
                            + " counts come instead of the hits.")
    private boolean facets;

    @Option(names = "--format", paramLabel = "FORMAT", description = "text, csv or jsonl; text by default.")
    private ResultFormat format = ResultFormat.TEXT;

    SearchCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    /** The forms in which hits can be shown. */
    enum ResultFormat {
        TEXT,
        CSV,
        JSONL
    }

    @Override
    public Integer call() throws IOException, QueryException {
        if (limit < 0) {
            throw new CommandLine.ParameterException(
                    spec.commandLine(), "Invalid value for option '--limit': " + limit + " is less than 0");
        }
        String words = String.join(" ", query);
        try (Searcher searcher = Searcher.open(index)) {
            ResultPrinter printer = printer();
            if (!facets || format == ResultFormat.TEXT) {
                printer.print(searcher.search(words, limit));
            }
            if (facets) {
                printer.print(searcher.facets(words, FACETS));
            }
        }
        terminal.out().flush();
        return ExitStatus.DONE;
    }

    private ResultPrinter printer() {
        return switch (format) {
            case TEXT -> new TextResults(terminal);
            case CSV -> new CsvResults(terminal.out());
            case JSONL -> new JsonResults(terminal.out());
        };
    }
}
