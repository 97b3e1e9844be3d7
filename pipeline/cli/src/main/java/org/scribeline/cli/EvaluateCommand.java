package org.scribeline.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.scribeline.evaluate.GoldArticle;
import org.scribeline.evaluate.GoldException;
import org.scribeline.evaluate.GoldReader;
import org.scribeline.evaluate.RunMention;
import org.scribeline.evaluate.Score;
import org.scribeline.evaluate.ScoreTable;
import org.scribeline.evaluate.Scorer;
import org.scribeline.pipeline.Batch;
import org.scribeline.pipeline.Pipeline;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code scribeline evaluate}: the pipeline against gold annotations. */
@Command(
        name = "evaluate",
        description = "Runs the pipeline over gold articles and prints precision, recall and F1.",
        sortOptions = false,
        footer = {"", "Example:", "  scribeline evaluate corpus/gold/gold.jsonl --errors 20"})
final class EvaluateCommand implements Callable<Integer> {
    private final Terminal terminal;
    private final Pipelines pipelines;

    @CommandLine.Spec
    private CommandSpec spec = CommandSpec.create();

    @Parameters(
            paramLabel = "GOLD.jsonl",
            description =
                    "Annotated articles, one a line: {\"id\", \"published\", \"title\", \"text\", \"mentions\": [...]}.")
    private Path gold = Path.of("");

    @Option(names = "--errors", paramLabel = "N", description = "List the first N errors of each type, too.")
    private int errors;

    @Option(
            names = "--catalog",
            paramLabel = "FILE",
            description = "A CSV file with more chips and companies; may be given several times.")
    private List<Path> catalogs = List.of();

    EvaluateCommand(Terminal terminal, Pipelines pipelines) {
        this.terminal = terminal;
        this.pipelines = pipelines;
    }

    @Override
    public Integer call() throws IOException, GoldException {
        if (errors < 0) {
            throw new CommandLine.ParameterException(
                    spec.commandLine(), "Invalid value for option '--errors': " + errors + " is less than 0");
        }
        List<GoldArticle> articles = GoldReader.read(gold);
        if (articles.isEmpty()) {
            throw new UnusableException(gold + ": holds no articles");
        }
        Score score = score(articles, pipelines.load(catalogs).pipeline());
        terminal.out().print(ScoreTable.of(score));
        terminal.out().print(ScoreTable.errors(score, errors));
        terminal.out().flush();
        return ExitStatus.DONE;
    }

    private static Score score(List<GoldArticle> articles, Pipeline pipeline) throws IOException {
        Score[] sum = {Score.EMPTY};
        new Batch(Runtime.getRuntime().availableProcessors())
                .run(
                        articles.iterator(),
                        article -> Scorer.score(article, RunMention.of(pipeline.extract(article.article()))),
                        score -> sum[0] = sum[0].plus(score));
        return sum[0];
    }
}
