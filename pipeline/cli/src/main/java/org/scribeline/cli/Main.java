package org.scribeline.cli;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Locale;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Model.CommandSpec;

/** The program {@code scribeline}. */
@Command(
        name = "scribeline",
        description =
                "Reads chip-industry news into records: chips, companies, figures and dates, each with its evidence.",
        synopsisSubcommandLabel = "VERB",
        commandListHeading = "%nVerbs:%n",
        footer = {
            "",
            "Exit status: 0 all articles done; 1 some failed (see errors.csv);",
            "2 the command line, the input or the output could not be used at all;",
            "130 it was interrupted, and left what was there before.",
            "",
            "Example:",
            "  scribeline extract corpus/articles --out out --index index",
            "  scribeline search index 'company:huawei figure.count:[500000 TO *]'"
        })
public final class Main implements Runnable {
    @CommandLine.Spec
    private CommandSpec spec = CommandSpec.create();

    private Main() {}

    public static void main(String[] args) {
        // Nothing that is written may depend on the user's locale, and the tagger's library reads the default one.
        Locale.setDefault(Locale.ROOT);
        int status = commandLine(Terminal.ofProcess(), Pipelines.standard()).execute(args);
        System.exit(status);
    }

    /** The verbs over these streams. */
    static CommandLine commandLine(Terminal terminal, Pipelines pipelines) {
        CommandLine line = new CommandLine(new Main())
                .addSubcommand(new ExtractCommand(terminal, pipelines))
                .addSubcommand(new SearchCommand(terminal))
                .addSubcommand(new ShowCommand(terminal, pipelines))
                .addSubcommand(new EvaluateCommand(terminal, pipelines))
                .addSubcommand(new CommandLine(new CatalogCommand())
                        .addSubcommand(new CatalogCheckCommand(terminal))
                        .addSubcommand(new CatalogFindCommand(terminal)));
        standardOptions(line);
        Faults faults = new Faults(terminal);
        return line.setOut(new PrintWriter(terminal.out(), true, StandardCharsets.UTF_8))
                .setErr(new PrintWriter(terminal.err(), true, StandardCharsets.UTF_8))
                .setColorScheme(CommandLine.Help.defaultColorScheme(terminal.colours() ? Ansi.ON : Ansi.OFF))
                // An argument that begins with @ is a file or a query like any other.
                .setExpandAtFiles(false)
                .setCaseInsensitiveEnumValuesAllowed(true)
                .registerConverter(LocalDate.class, Main::date)
                .setParameterExceptionHandler(faults::misused)
                .setExecutionExceptionHandler(faults::failed);
    }

    /** Gives a command and all below it {@code --help} and {@code --version}. */
    private static void standardOptions(CommandLine line) {
        line.getCommandSpec().versionProvider(() -> new String[] {"scribeline " + Version.current()});
        line.getCommandSpec().mixinStandardHelpOptions(true);
        line.getSubcommands().values().forEach(Main::standardOptions);
    }

    private static LocalDate date(String written) {
        try {
            return LocalDate.parse(written);
        } catch (DateTimeParseException e) {
            throw new CommandLine.TypeConversionException("'" + written + "' is not a date such as 2025-04-28");
        }
    }

    @Override
    public void run() {
        throw new CommandLine.ParameterException(spec.commandLine(), "no verb: say what to do");
    }
}
