package org.scribeline.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import org.scribeline.catalog.Table;
import org.scribeline.evaluate.GoldException;
import org.scribeline.index.QueryException;
import org.scribeline.source.InputException;
import picocli.CommandLine;

/** Turns what a command throws into a message on standard error and an exit status. */
final class Faults {
    private final Terminal terminal;

    Faults(Terminal terminal) {
        this.terminal = terminal;
    }

    /** A command line that picocli cannot read. */
    int misused(CommandLine.ParameterException fault, String... args) {
        CommandLine command = fault.getCommandLine();
        String name = command.getCommandSpec().qualifiedName();
        tell(message(fault).strip());
        if (!CommandLine.UnmatchedArgumentException.printSuggestions(
                fault, new PrintWriter(terminal.err(), true, StandardCharsets.UTF_8))) {
            terminal.err().println("Try '" + name + " --help'.");
        }
        return ExitStatus.UNUSABLE;
    }

    /** A command that could not be carried out. */
    int failed(Exception fault, CommandLine command, CommandLine.ParseResult parsed) {
        if (fault instanceof Interruption.InterruptedRunException) {
            return ExitStatus.INTERRUPTED;
        }
        if (fault instanceof UnusableException
                || fault instanceof InputException
                || fault instanceof QueryException
                || fault instanceof GoldException
                || fault instanceof Table.DataException) {
            tell(message(fault));
            return ExitStatus.UNUSABLE;
        }
        if (fault instanceof IOException io) {
            tell(UnusableException.reason(io));
            return ExitStatus.UNUSABLE;
        }
        if (fault instanceof UncheckedIOException && fault.getCause() instanceof IOException io) {
            tell(UnusableException.reason(io));
            return ExitStatus.UNUSABLE;
        }
        tell("a fault of the program itself; please report the command line and the lines below");
        fault.printStackTrace(terminal.err());
        return ExitStatus.UNUSABLE;
    }

    private static String message(Exception fault) {
        return Objects.requireNonNullElse(fault.getMessage(), fault.getClass().getSimpleName());
    }

    private void tell(String message) {
        terminal.err().println("scribeline: " + Terminal.harmless(message));
    }
}
