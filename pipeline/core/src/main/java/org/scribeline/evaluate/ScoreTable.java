package org.scribeline.evaluate;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Locale;
import java.util.StringJoiner;
import org.scribeline.entity.MentionType;

/** Prints a score as the scoring script does. */
public final class ScoreTable {
    private ScoreTable() {}

    /** The table: a header and a line for each type, each ended by {@code \n}. */
    public static String of(Score score) {
        StringBuilder out = new StringBuilder(
                line("type", "gold", "run", "strict P", "R", "F1", "overlap", "value F1", "strict+value", "more"));
        for (MentionType type : MentionType.values()) {
            Counts counts = score.of(type);
            Prf strict = counts.strictPrf();
            out.append(line(
                    type.name(),
                    counts.gold(),
                    counts.run(),
                    three(strict.precision()),
                    three(strict.recall()),
                    three(strict.f1()),
                    three(counts.overlapPrf().f1()),
                    three(counts.valuePrf().f1()),
                    three(counts.bothPrf().f1()),
                    more(type, counts)));
        }
        return out.toString();
    }

    /** The first {@code limit} errors of each type, each with its type before it and {@code \n} behind it. */
    public static String errors(Score score, int limit) {
        StringBuilder out = new StringBuilder();
        for (MentionType type : MentionType.values()) {
            score.errors(type).stream()
                    .limit(limit)
                    .forEach(error -> out.append(type).append(' ').append(error).append('\n'));
        }
        return out.toString();
    }

    private static String line(Object... cells) {
        return String.format(Locale.ROOT, "%-8s %5s %5s %8s %6s %6s %8s %8s %12s  %s\n", cells);
    }

    private static String more(MentionType type, Counts counts) {
        StringJoiner more = new StringJoiner(" ");
        if (type == MentionType.FIGURE) {
            add(more, "bound_accuracy", counts.boundAccuracy());
            add(more, "counted_accuracy", counts.countedAccuracy());
        }
        if (type == MentionType.DATE) {
            add(more, "interval", counts.intervalPrf().f1());
        }
        if (counts.badOffsets() > 0) {
            more.add("bad_offsets=" + counts.badOffsets());
        }
        return more.toString();
    }

    private static void add(StringJoiner more, String name, double value) {
        if (value > 0) {
            BigDecimal plain = BigDecimal.valueOf(value).stripTrailingZeros();
            more.add(name + "=" + plain.setScale(Math.max(1, plain.scale())).toPlainString());
        }
    }

    private static String three(double value) {
        return new BigDecimal(value).setScale(3, RoundingMode.HALF_EVEN).toPlainString();
    }
}
