package org.scribeline.cli;

import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;

/** {@code scribeline catalog}: the verbs about the catalog itself. */
@Command(
        name = "catalog",
        description = "Looks into the catalog of chips and companies.",
        synopsisSubcommandLabel = "VERB",
        commandListHeading = "%nVerbs:%n",
        footer = {
            "",
            "Examples:",
            "  scribeline catalog find 'Ascend 910B'",
            "  scribeline catalog check --catalog mine.csv"
        })
final class CatalogCommand implements Runnable {
    @CommandLine.Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public void run() {
        throw new CommandLine.ParameterException(spec.commandLine(), "no verb: say check or find");
    }
}
