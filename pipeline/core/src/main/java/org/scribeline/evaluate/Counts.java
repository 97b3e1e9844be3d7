package org.scribeline.evaluate;

/**
 * What was counted for one type.
 *
 * @param gold mentions in gold
 * @param run mentions in the run
 * @param strict pairs with the same span
 * @param overlap pairs
 * @param value pairs whose normalised values agree
 * @param both pairs with the same span whose values agree
 * @param bound pairs of figures whose bounds agree
 * @param countedGold pairs of figures whose gold tells what is counted
 * @param counted those of them whose run tells it, too
 * @param interval pairs of dates whose intervals agree
 * @param badOffsets run mentions whose text is not what stands at their offsets
 */
public record Counts(
        int gold,
        int run,
        int strict,
        int overlap,
        int value,
        int both,
        int bound,
        int countedGold,
        int counted,
        int interval,
        int badOffsets) {
    static final Counts NONE = new Counts(0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0);

    /** The counts of both. */
    public Counts plus(Counts other) {
        return new Counts(
                gold + other.gold,
                run + other.run,
                strict + other.strict,
                overlap + other.overlap,
                value + other.value,
                both + other.both,
                bound + other.bound,
                countedGold + other.countedGold,
                counted + other.counted,
                interval + other.interval,
                badOffsets + other.badOffsets);
    }

    /** Precision, recall and F1 of the pairs with the same span. */
    public Prf strictPrf() {
        return Prf.of(strict, gold, run);
    }

    public Prf overlapPrf() {
        return Prf.of(overlap, gold, run);
    }

    public Prf valuePrf() {
        return Prf.of(value, gold, run);
    }

    public Prf bothPrf() {
        return Prf.of(both, gold, run);
    }

    public Prf intervalPrf() {
        return Prf.of(interval, gold, run);
    }

    /** The share of pairs of figures whose bounds agree, to 4 places. */
    public double boundAccuracy() {
        return Prf.round((double) bound / Math.max(1, overlap));
    }

    /** The share of paired figures with something counted in gold whose run agrees, to 4 places. */
    public double countedAccuracy() {
        return Prf.round((double) counted / Math.max(1, countedGold));
    }
}
