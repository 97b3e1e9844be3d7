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
import java.util.function.ToLongFunction;

/**
 * Takes many items through a function on several threads, and gives the results in the order of the items.
 *
 * <p>At most a few items for each thread are under way at once, and of heavy ones fewer, so memory does not grow with their
 * number, nor where many wait for the results of one that takes long. The items are read, and the results taken, on the
 * caller's thread.
 */
public final class Batch {
    private static final int UNDER_WAY_PER_THREAD = 16;
    /** The most that items under way weigh together, unless one is alone: in characters, what takes some 200 MB at once. */
    private static final long HEAVIEST = 4_000_000;

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

    /** Runs items that weigh nothing; see {@link #run(Iterator, ToLongFunction, Function, Taker)}. */
    public <T, R> void run(Iterator<T> items, Function<T, R> function, Taker<R> taker) throws IOException {
        run(items, item -> 0, function, taker);
    }

    /**
     * Runs the items through the function; a fault of the function ends the batch.
     *
     * @param weight the length of an item's text; the longest are run alone
     * @throws IOException what the taker throws
     */
    public <T, R> void run(Iterator<T> items, ToLongFunction<T> weight, Function<T, R> function, Taker<R> taker)
            throws IOException {
        ExecutorService workers = Executors.newFixedThreadPool(threads);
        try {
            Deque<UnderWay<R>> underWay = new ArrayDeque<>();
            long total = 0;
            while (items.hasNext()) {
                T item = items.next();
                long heavy = weight.applyAsLong(item);
                while (!underWay.isEmpty() && total + heavy > HEAVIEST) {
                    total -= take(underWay.remove(), taker);
                }
                underWay.add(new UnderWay<>(workers.submit(() -> function.apply(item)), heavy));
                total += heavy;
                while (underWay.size() >= threads * UNDER_WAY_PER_THREAD || isDone(underWay)) {
                    total -= take(underWay.remove(), taker);
                }
            }
            while (!underWay.isEmpty()) {
                take(underWay.remove(), taker);
            }
        } finally {
            workers.shutdownNow();
        }
    }

    /** An item that is being worked on, or whose result waits for those before it. */
    private record UnderWay<R>(Future<R> result, long weight) {}

    private static <R> boolean isDone(Deque<UnderWay<R>> underWay) {
        UnderWay<R> first = underWay.peek();
        return first != null && first.result().isDone();
    }

    /** Waits for a result and hands it on; gives its weight. */
    private static <R> long take(UnderWay<R> one, Taker<R> taker) throws IOException {
        taker.take(result(one.result()));
        return one.weight();
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
