package org.scribeline.cli;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/**
 * Lets Ctrl-C end a run cleanly: the process waits until what was half written is taken away.
 *
 * <p>The run asks {@link #check} after each article, and closes this when all its files are closed.
 */
final class Interruption implements AutoCloseable {
    private static final int PATIENCE_SECONDS = 10;
    private final CountDownLatch finished = new CountDownLatch(1);
    private final Thread hook = new Thread(this::waitForRun, "interruption");
    private volatile boolean asked;

    Interruption() {
        Runtime.getRuntime().addShutdownHook(hook);
    }

    /** Throws when the process was asked to end. */
    void check() {
        if (asked) {
            throw new UnusableException("interrupted; nothing was written");
        }
    }

    private void waitForRun() {
        asked = true;
        try {
            // A run that waits for input cannot see that it was asked; it is not waited for any longer.
            finished.await(PATIENCE_SECONDS, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public void close() {
        finished.countDown();
        if (!asked) {
            try {
                Runtime.getRuntime().removeShutdownHook(hook);
            } catch (IllegalStateException e) {
                // The process is ending already; the hook has nothing left to wait for.
                asked = true;
            }
        }
    }
}
