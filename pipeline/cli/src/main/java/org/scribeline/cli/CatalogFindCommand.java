package org.scribeline.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.scribeline.catalog.Catalog;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code scribeline catalog find}: what a name would be. */
@Command(
        name = "find",
        description = "Tells what a name would be in an article, and when it counts.",
        sortOptions = false,
        footer = {
            "",
            "Exit status: 0 it would be something, 1 nothing.",
            "",
            "Examples:",
            "  scribeline catalog find 'Ascend 910B'",
            "  scribeline catalog find Arm"
        })
final class CatalogFindCommand implements Callable<Integer> {
    private final Terminal terminal;

    @Parameters(paramLabel = "NAME", description = "The name, as an article may write it, or an id of the catalog.")
    private String name = "";

    @Option(
            names = "--catalog",
            paramLabel = "FILE",
            description = "A CSV file with more chips and companies; may be given several times.")
    private List<Path> catalogs = List.of();

    CatalogFindCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        Catalog catalog = Catalog.packed(Pipelines.tables(catalogs));
        NameLookup.Answer answer = new NameLookup(catalog).of(name);
        answer.lines().forEach(line -> terminal.out().println(Terminal.harmless(line)));
        terminal.out().flush();
        return answer.found() ? ExitStatus.DONE : ExitStatus.INCOMPLETE;
    }
}
