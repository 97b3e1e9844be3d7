package org.scribeline.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.scribeline.entity.Extraction;
import org.scribeline.source.ArticleSource;
import org.scribeline.source.InputException;
import org.scribeline.source.Inputs;
import org.scribeline.source.Item;
import org.scribeline.text.Article;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code scribeline show}: one article with its mentions marked. */
@Command(
        name = "show",
        description = "Shows one article with its mentions marked.",
        sortOptions = false,
        footer = {
            "",
            "On a terminal the marks are colours; elsewhere, or with NO_COLOR set, they",
            "look like [Nvidia|COMPANY NVIDIA].",
            "",
            "Examples:",
            "  scribeline show corpus/articles/wire.txt",
            "  scribeline show news.jsonl --id wire-7 --html wire-7.html"
        })
final class ShowCommand implements Callable<Integer> {
    private final Terminal terminal;
    private final Pipelines pipelines;

    @Parameters(paramLabel = "INPUT", description = "A file with the article, or - for JSONL on standard input.")
    private String input = "";

    @Option(
            names = "--id",
            paramLabel = "ID",
            description = "Which article, where the input holds several; else the first.")
    private Optional<String> id = Optional.empty();

    @Option(names = "--html", paramLabel = "FILE", description = "Write one self-contained page instead.")
    private Optional<Path> html = Optional.empty();

    @Option(
            names = "--published",
            paramLabel = "DATE",
            description = "The publication date, such as 2025-04-28, of an article that carries none.")
    private Optional<LocalDate> published = Optional.empty();

    @Option(
            names = "--catalog",
            paramLabel = "FILE",
            description = "A CSV file with more chips and companies; may be given several times.")
    private List<Path> catalogs = List.of();

    ShowCommand(Terminal terminal, Pipelines pipelines) {
        this.terminal = terminal;
        this.pipelines = pipelines;
    }

    @Override
    public Integer call() throws IOException, InputException {
        Article article = article();
        Extraction extraction = pipelines.load(catalogs).pipeline().extract(article);
        if (html.isPresent()) {
            write(html.get(), MarkedPage.of(extraction));
        } else {
            terminal.out().print(new MarkedText(terminal.colours()).of(extraction));
            terminal.out().flush();
        }
        return ExitStatus.DONE;
    }

    /** The article that is asked for; it is read no further than that. */
    private Article article() throws InputException {
        Optional<String> failed = Optional.empty();
        try (ArticleSource source = Inputs.resolve(List.of(input)).open(published, terminal.in())) {
            while (source.hasNext()) {
                Item item = source.next();
                if (item instanceof Item.Found found) {
                    if (id.isEmpty() || id.get().equals(found.article().id())) {
                        return found.article();
                    }
                } else if (item instanceof Item.Failed bad && failed.isEmpty() && !bad.isWarning()) {
                    failed = Optional.of(
                            bad.failure().source() + ": " + bad.failure().message());
                }
            }
        }
        String otherwise = id.map(wanted -> input + ": holds no article with the id " + wanted)
                .orElse(input + ": holds no article");
        throw new UnusableException(failed.orElse(otherwise));
    }

    /** Writes beside the place and moves there when whole. */
    private static void write(Path file, String page) throws IOException {
        if (Files.isDirectory(file)) {
            throw new UnusableException(file + ": is a folder; name a file for the page");
        }
        Path folder = Optional.ofNullable(file.toAbsolutePath().getParent()).orElse(file.toAbsolutePath());
        if (!Files.isDirectory(folder)) {
            throw new UnusableException(file + ": cannot be written: there is no folder " + folder);
        }
        Path part = folder.resolve("." + file.getFileName() + ".part");
        try {
            Files.writeString(part, page, StandardCharsets.UTF_8);
            Files.move(part, file, StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(part);
        }
    }
}
