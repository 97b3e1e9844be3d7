package org.scribeline.evaluate;

import java.util.ArrayList;
import java.util.List;
import java.util.StringJoiner;
import java.util.function.Function;

/** Tells what went wrong in one article, a line each: {@code SPAN} and {@code VALUE}, then {@code MISS}, then {@code EXTRA}. */
final class Errors {
    private static final int BEFORE = 40;
    private static final int AFTER = 30;
    private static final List<String> GOLD_KEYS = List.of("name", "value", "max", "unit");
    private static final List<String> RUN_KEYS = List.of("name", "value", "value_max", "unit", "timex_value");
    private final String id;
    private final int[] text;

    Errors(String id, int[] text) {
        this.id = id;
        this.text = text;
    }

    List<String> of(Pairing pairing) {
        List<String> lines = new ArrayList<>();
        for (Pairing.Pair pair : pairing.pairs()) {
            if (!pair.exact()) {
                lines.add("SPAN  " + id + " gold[" + pair.gold().text() + "] run["
                        + pair.run().text() + "]");
            }
            if (!Agreement.value(pair.gold(), pair.run())) {
                lines.add("VALUE " + id + " [" + pair.gold().text() + "] gold=" + values(GOLD_KEYS, pair.gold()::value)
                        + " run=" + values(RUN_KEYS, pair.run()::value));
            }
        }
        pairing.missed().forEach(gold -> lines.add("MISS  " + at(gold)));
        pairing.extra().forEach(run -> lines.add("EXTRA " + at(run)));
        return lines;
    }

    /** The code points from one offset to another, as far as there are any. */
    static String slice(int[] text, int start, int end) {
        int from = Math.min(Math.max(0, start), text.length);
        int to = Math.max(from, Math.min(end, text.length));
        return new String(text, from, to - from);
    }

    private String at(Marked mention) {
        String around = slice(text, mention.start() - BEFORE, mention.end() + AFTER);
        return id + " [" + mention.text() + "] …" + Quoted.of(around);
    }

    private static String values(List<String> keys, Function<String, String> value) {
        StringJoiner all = new StringJoiner(", ", "{", "}");
        for (String key : keys) {
            if (!value.apply(key).isEmpty()) {
                all.add(Quoted.of(key) + ": " + Quoted.of(value.apply(key)));
            }
        }
        return all.toString();
    }
}
