package org.scribeline.cli;

import java.io.IOException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.scribeline.entity.Sink;

/**
 * Lets Ctrl-C end a run promptly and cleanly: the process waits until what was half written is taken away, and says what
 * was kept.
 *
 * <p>The run's thread, which is the one that makes this, is interrupted where it waits, for input or for an article. A
 * commit that has begun is let finish.
 */
final class Interruption implements AutoCloseable {
    private static final int PATIENCE_SECONDS = 5;
    private static final int PATIENCE_SECONDS_COMMIT = 60;
    private final Terminal terminal;
    private final Outputs outputs;
    private final String kept;
    private final Thread runner = Thread.currentThread();
    private final Thread hook = new Thread(this::end, "interruption");
    private final CountDownLatch finished = new CountDownLatch(1);
    private boolean asked;
    private boolean committing;
    private boolean committed;
    private boolean told;

    Interruption(Terminal terminal, Outputs outputs) {
        this.terminal = terminal;
        this.outputs = outputs;
        this.kept = outputs.kept();
        Runtime.getRuntime().addShutdownHook(hook);
    }

    /** The end of a run that was asked to end; there is nothing more to say of it. */
    static final class InterruptedRunException extends RuntimeException {
        private static final long serialVersionUID = 1;

        InterruptedRunException() {
            super("interrupted");
        }
    }

    /** Throws when the process was asked to end; the thread is then no longer interrupted, so that it can tidy up. */
    synchronized void check() {
        if (asked && !committing) {
            Thread.interrupted();
            throw new InterruptedRunException();
        }
    }

    /** Commits the sink, unless the process was asked to end before. */
    void commit(Sink sink) throws IOException {
        synchronized (this) {
            check();
            committing = true;
        }
        sink.commit();
        synchronized (this) {
            committed = true;
        }
    }

    /** Asks the run to end. */
    synchronized void ask() {
        asked = true;
        if (!committing) {
            runner.interrupt();
        }
    }

    /** What the process does when it is to end before the run is done. */
    private void end() {
        ask();
        try {
            if (!finished.await(isCommitting() ? PATIENCE_SECONDS_COMMIT : PATIENCE_SECONDS, TimeUnit.SECONDS)) {
                outputs.sweep();
                tell();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private synchronized boolean isCommitting() {
        return committing;
    }

    private synchronized void tell() {
        if (asked && !told && committing == committed) {
            terminal.err().println("scribeline: interrupted; " + (committed ? "all was written already" : kept));
            terminal.err().flush();
            told = true;
        }
    }

    private synchronized boolean isAsked() {
        return asked;
    }

    /** Is called when all files of the run are closed. */
    @Override
    public void close() {
        if (isAsked()) {
            tell();
        } else {
            try {
                Runtime.getRuntime().removeShutdownHook(hook);
            } catch (IllegalStateException e) {
                // The process is ending already, and the hook is just about to ask; it need not wait.
                ask();
                tell();
            }
        }
        finished.countDown();
    }
}
