package org.scribeline.pipeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIOException;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BatchTest {
    @ParameterizedTest
    @ValueSource(ints = {1, 2, 8})
    void resultsComeInTheOrderOfTheItems(int threads) throws IOException {
        List<Integer> taken = new ArrayList<>();
        new Batch(threads).run(items(500), BatchTest::uneven, taken::add);
        assertThat(taken)
                .containsExactlyElementsOf(IntStream.range(0, 500).boxed().toList());
    }

    /** Reading waits for taking: what is under way does not grow with the number of items. */
    @Test
    void fewItemsAreUnderWayAtOnce() throws IOException {
        AtomicInteger read = new AtomicInteger();
        AtomicInteger taken = new AtomicInteger();
        AtomicInteger most = new AtomicInteger();
        Iterator<Integer> items = IntStream.range(0, 2000)
                .peek(item -> most.accumulateAndGet(read.incrementAndGet() - taken.get(), Math::max))
                .iterator();
        new Batch(2).run(items, BatchTest::uneven, item -> taken.incrementAndGet());
        assertThat(taken).hasValue(2000);
        assertThat(most.get()).isLessThan(40);
    }

    /** Of items that weigh much, few are under way, and the heaviest alone. */
    @Test
    void heavyItemsWaitForOneAnother() throws IOException {
        AtomicInteger read = new AtomicInteger();
        AtomicInteger taken = new AtomicInteger();
        AtomicInteger most = new AtomicInteger();
        List<Integer> results = new ArrayList<>();
        new Batch(4)
                .run(
                        items(60),
                        item -> item % 10 == 0 ? 9_000_000L : 1_500_000L,
                        item -> {
                            int underWay = read.incrementAndGet() - taken.get();
                            most.accumulateAndGet(underWay, Math::max);
                            assertThat(item % 10 == 0 && underWay > 1).isFalse();
                            return uneven(item);
                        },
                        item -> {
                            taken.incrementAndGet();
                            results.add(item);
                        });
        assertThat(results)
                .containsExactlyElementsOf(IntStream.range(0, 60).boxed().toList());
        assertThat(most.get()).isLessThanOrEqualTo(2);
    }

    @Test
    void whatTheTakerThrowsEndsTheBatch() {
        assertThatIOException()
                .isThrownBy(() -> new Batch(2).run(items(50), item -> item, item -> {
                    throw new IOException("disk full");
                }))
                .withMessage("disk full");
    }

    @Test
    void aFaultOfTheFunctionEndsTheBatch() {
        assertThatIllegalStateException()
                .isThrownBy(() -> new Batch(2)
                        .run(
                                items(50),
                                item -> {
                                    throw new IllegalArgumentException("no");
                                },
                                item -> {}));
    }

    @Test
    void needsAThread() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Batch(0));
    }

    private static Iterator<Integer> items(int count) {
        return IntStream.range(0, count).iterator();
    }

    /** Takes longer for every seventh item. */
    private static int uneven(int item) {
        long spin = item % 7 == 0 ? 200_000 : 10;
        long sum = 0;
        for (long i = 0; i < spin; i++) {
            sum += i * item;
        }
        return sum == Long.MIN_VALUE ? -1 : item;
    }
}
