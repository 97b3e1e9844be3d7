/**
 * The command line: one small class for each verb. Printing and {@code System.exit} happen here and nowhere else.
 *
 * <p>The path: {@link org.scribeline.cli.Main} hands the arguments to picocli, which fills in a command such as {@code
 * ExtractCommand} and calls it; what a command cannot do it throws, and {@code Faults} makes one line and an exit status of
 * it. Results go to files or standard output, everything else to standard error; {@code Terminal} holds both, so that a
 * test can read them.
 *
 * <pre>{@code
 * int status = Main.commandLine(terminal, Pipelines.standard()).execute("extract", "news", "--out", "out");
 * }</pre>
 */
@NullMarked
package org.scribeline.cli;

import org.jspecify.annotations.NullMarked;
