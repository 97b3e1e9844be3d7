package org.scribeline.evaluate;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** Precision, recall and F1, each to 4 places, half to even; 0 where nothing was there to be counted. */
public record Prf(double precision, double recall, double f1) {
    private static final int PLACES = 4;

    static Prf of(int right, int gold, int run) {
        double p = run > 0 ? (double) right / run : 0;
        double r = gold > 0 ? (double) right / gold : 0;
        return new Prf(round(p), round(r), round(p + r > 0 ? 2 * p * r / (p + r) : 0));
    }

    /** Rounds as Python does: the exact binary value, half to even. */
    static double round(double value) {
        return new BigDecimal(value).setScale(PLACES, RoundingMode.HALF_EVEN).doubleValue();
    }
}
