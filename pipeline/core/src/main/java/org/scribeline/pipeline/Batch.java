package org.scribeline.pipeline;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Function;

/**
 * Takes many items through a function on several threads, and gives the results in the order of the items.
 *
 * <p>At most a few items for each thread are under way at once, so memory does not grow with their number. The items are
 * read, and the results taken, on the caller's thread.
 */
public final class Batch {
    private static final int UNDER_WAY_PER_THREAD = 8;
    private final int threads;

    /** A batch over so many threads, one or more. */
    public Batch(int threads) {
        if (threads < 1) {
            throw new IllegalArgumentException("a batch needs one thread or more, not " + threads);
        }
        this.threads = threads;
    }

    /** Takes one result; what it throws ends the batch. */
    @FunctionalInterface
    public interface Taker<R> {
        void take(R result) throws IOException;
    }

    /**
     * Runs the items through the function; a fault of the function ends the batch.
     *
     * @throws IOException what the taker throws
     */
    public <T, R> void run(Iterator<T> items, Function<T, R> function, Taker<R> taker) throws IOException {
        ExecutorService workers = Executors.newFixedThreadPool(threads);
        try {
            Deque<Future<R>> underWay = new ArrayDeque<>();
            while (items.hasNext()) {
                T item = items.next();
                underWay.add(workers.submit(() -> function.apply(item)));
                if (underWay.size() >= threads * UNDER_WAY_PER_THREAD) {
                    taker.take(result(underWay.remove()));
                }
                while (!underWay.isEmpty() && underWay.peek().isDone()) {
                    taker.take(result(underWay.remove()));
                }
            }
            while (!underWay.isEmpty()) {
                taker.take(result(underWay.remove()));
            }
        } finally {
            workers.shutdownNow();
        }
    }

    private static <R> R result(Future<R> future) {
        try {
            return future.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted", e);
        } catch (ExecutionException e) {
            if (e.getCause() instanceof Error error) {
                throw error;
            }
            throw new IllegalStateException(e.getCause());
        }
    }
}
