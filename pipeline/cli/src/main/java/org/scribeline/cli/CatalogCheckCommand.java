package org.scribeline.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.scribeline.catalog.CatalogCheck;
import org.scribeline.catalog.Table;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code scribeline catalog check}: all that is wrong with a catalog. */
@Command(
        name = "check",
        description = "Lists what is wrong with the catalog, or with a file of your own.",
        sortOptions = false,
        footer = {
            "",
            "Each fault is a line that begins with file and line. Exit status: 0 none, 1 some.",
            "",
            "Examples:",
            "  scribeline catalog check",
            "  scribeline catalog check --catalog mine.csv"
        })
final class CatalogCheckCommand implements Callable<Integer> {
    private final Terminal terminal;

    @Option(
            names = "--catalog",
            paramLabel = "FILE",
            description = "Check this CSV file, beside the program's own catalog; may be given several times.")
    private List<Path> catalogs = List.of();

    CatalogCheckCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        List<String> faults = faults();
        faults.forEach(fault -> terminal.out().println(Terminal.harmless(fault)));
        terminal.out().flush();
        terminal.err().println(faults.isEmpty() ? "no faults" : Tally.count(faults.size(), "fault"));
        return faults.isEmpty() ? ExitStatus.DONE : ExitStatus.INCOMPLETE;
    }

    private List<String> faults() {
        if (catalogs.isEmpty()) {
            return CatalogCheck.packed();
        }
        try {
            return CatalogCheck.of(Pipelines.tables(catalogs));
        } catch (Table.DataException e) {
            // A file that is no table at all has this one fault.
            return List.of(String.valueOf(e.getMessage()));
        }
    }
}
