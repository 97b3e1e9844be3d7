package org.scribeline.cli;

import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.atomic.LongAdder;

/** How long the stages of a run took. Shared by threads, whose times add up. */
final class Seconds {
    private static final double NANOS = 1e9;
    private final Map<Stage, LongAdder> spent = new EnumMap<>(Stage.class);
    private final long start = System.nanoTime();

    Seconds() {
        for (Stage stage : Stage.values()) {
            spent.put(stage, new LongAdder());
        }
    }

    /** The stages of a run. */
    enum Stage {
        LOAD,
        READ,
        ANALYZE,
        WRITE
    }

    /** Adds what passed since {@code nanos}, a {@link System#nanoTime}. */
    void add(Stage stage, long nanos) {
        LongAdder adder = spent.get(stage);
        if (adder != null) {
            adder.add(System.nanoTime() - nanos);
        }
    }

    /** Since the beginning, by the clock on the wall. */
    double total() {
        return (System.nanoTime() - start) / NANOS;
    }

    double of(Stage stage) {
        LongAdder adder = spent.get(stage);
        return adder == null ? 0 : adder.sum() / NANOS;
    }

    /** Every stage under its name, and {@code total}. */
    Map<String, Double> byStage() {
        Map<String, Double> seconds = new LinkedHashMap<>();
        for (Stage stage : Stage.values()) {
            seconds.put(stage.name().toLowerCase(Locale.ROOT), of(stage));
        }
        seconds.put("total", total());
        return seconds;
    }
}
