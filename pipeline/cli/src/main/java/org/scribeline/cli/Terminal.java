package org.scribeline.cli;

import java.io.BufferedOutputStream;
import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.channels.Channels;
import java.nio.charset.StandardCharsets;

/**
 * The streams that a command reads and writes, and what is behind them.
 *
 * @param colours whether standard output is a terminal whose owner has nothing against colours
 * @param progress whether standard error is a terminal, on which a line can be drawn again and again
 * @param width how many characters fit on a line of it
 */
record Terminal(InputStream in, PrintStream out, PrintStream err, boolean colours, boolean progress, int width) {
    /** What the launcher found to be terminals: {@code out}, {@code err}, both or none. Java 17 cannot tell by itself. */
    private static final String PROPERTY = "scribeline.terminal";

    private static final int WIDTH = 80;

    /** The terminal that this process runs in. */
    static Terminal ofProcess() {
        String found = System.getProperty(PROPERTY, "");
        boolean plain = "dumb".equals(System.getenv("TERM"));
        return new Terminal(
                // Unlike System.in, a channel can be interrupted while it waits for input.
                Channels.newInputStream(new FileInputStream(FileDescriptor.in).getChannel()),
                stream(FileDescriptor.out),
                stream(FileDescriptor.err),
                found.contains("out") && !plain && noColour().isEmpty(),
                found.contains("err") && !plain,
                WIDTH);
    }

    /** The value of NO_COLOR, which forbids colours unless it is empty (no-color.org). */
    private static String noColour() {
        String value = System.getenv("NO_COLOR");
        return value == null ? "" : value;
    }

    private static PrintStream stream(FileDescriptor descriptor) {
        return new PrintStream(
                new BufferedOutputStream(new FileOutputStream(descriptor), 1 << 13), true, StandardCharsets.UTF_8);
    }

    /** Text without the control characters by which an article could command a terminal. */
    static String harmless(String text) {
        boolean harmful = text.chars().anyMatch(Terminal::isHarmful);
        if (!harmful) {
            return text;
        }
        StringBuilder clean = new StringBuilder(text.length());
        text.chars().forEach(c -> clean.append(isHarmful(c) ? '\uFFFD' : (char) c));
        return clean.toString();
    }

    private static boolean isHarmful(int c) {
        boolean isLayout = c == '\n' || c == '\r' || c == '\t';
        return (c < ' ' && !isLayout) || (c >= 0x7F && c < 0xA0);
    }
}
