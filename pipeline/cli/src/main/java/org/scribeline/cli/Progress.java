package org.scribeline.cli;

import java.io.PrintStream;
import java.time.Duration;
import java.util.Locale;
import me.tongfei.progressbar.DelegatingProgressBarConsumer;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;

/** Tells on standard error how far a run is. */
interface Progress extends AutoCloseable {
    /**
     * What is done by now.
     *
     * @param bytes how many bytes of the input were read
     */
    void at(long articles, long bytes);

    @Override
    void close();

    /**
     * A bar on a terminal, a line a minute elsewhere, nothing where quiet is asked for.
     *
     * @param bytes the size of the input, 0 where it is not known
     */
    static Progress of(Terminal terminal, boolean quiet, long bytes) {
        if (quiet) {
            return new Silence();
        }
        return terminal.progress() ? new Bar(terminal, bytes) : new Lines(terminal.err(), bytes, Duration.ofMinutes(1));
    }

    /** Says nothing. */
    record Silence() implements Progress {
        @Override
        public void at(long articles, long bytes) {}

        @Override
        public void close() {}
    }

    /** A bar that is drawn again in its place, and taken away at the end. */
    final class Bar implements Progress {
        private static final String ERASE_LINE = "\r\u001B[K";
        private static final int REDRAW_MILLISECONDS = 200;
        private final ProgressBar bar;
        private final PrintStream err;

        Bar(Terminal terminal, long bytes) {
            this.err = terminal.err();
            this.bar = new ProgressBarBuilder()
                    .setTaskName("reading")
                    .setInitialMax(bytes > 0 ? bytes : -1)
                    .setUnit(" MB", 1_000_000)
                    .setStyle(ProgressBarStyle.ASCII)
                    .setUpdateIntervalMillis(REDRAW_MILLISECONDS)
                    .setConsumer(
                            new DelegatingProgressBarConsumer(drawn -> err.print("\r" + drawn), terminal.width() - 1))
                    .build();
        }

        @Override
        public void at(long articles, long bytes) {
            bar.stepTo(bytes);
            bar.setExtraMessage(articles + " articles");
        }

        @Override
        public void close() {
            bar.close();
            err.print(ERASE_LINE);
            err.flush();
        }
    }

    /** A line every now and then. */
    final class Lines implements Progress {
        private final PrintStream err;
        private final long bytes;
        private final Duration every;
        private long next;

        Lines(PrintStream err, long bytes, Duration every) {
            this.err = err;
            this.bytes = bytes;
            this.every = every;
            this.next = System.nanoTime() + every.toNanos();
        }

        @Override
        public void at(long articles, long read) {
            long now = System.nanoTime();
            if (now - next < 0) {
                return;
            }
            next = now + every.toNanos();
            String part = bytes > 0 ? String.format(Locale.ROOT, ", %d %% of the input", read * 100 / bytes) : "";
            err.printf(Locale.ROOT, "%,d articles done%s%n", articles, part);
        }

        @Override
        public void close() {}
    }
}
