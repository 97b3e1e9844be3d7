package org.scribeline.entity;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.Optional;

/**
 * A figure's meaning.
 *
 * @param value the number, words of number folded in ({@code 5.5 billion} is 5500000000)
 * @param max the upper end of a range, empty otherwise
 * @param unit an ISO 4217 code, {@code %}, {@code pp}, {@code bp}, {@code x}, {@code 1} for a bare count, else a UCUM
 *     code or one of the codes that TAGS adds
 * @param counted what the number is of, in the sentence's own words; empty where no noun tells
 */
public record Quantity(Kind kind, BigDecimal value, Optional<BigDecimal> max, Bound bound, String unit, String counted)
        implements Value {
    public Quantity {
        if (unit.isEmpty()) {
            throw new IllegalArgumentException("a quantity needs a unit; a bare count has 1");
        }
    }

    @Override
    public MentionType type() {
        return MentionType.FIGURE;
    }

    /** The same quantity, of something else. */
    public Quantity counting(String other) {
        return new Quantity(kind, value, max, bound, unit, other);
    }

    /** The sorts of figure. */
    public enum Kind {
        COUNT,
        MONEY,
        PERCENT,
        RATIO,
        MEASURE;

        /** The word for this kind in {@code mentions.csv}. */
        public String label() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** How the true number lies to the value. */
    public enum Bound {
        EXACT("="),
        MORE(">"),
        AT_LEAST(">="),
        LESS("<"),
        AT_MOST("<="),
        ABOUT("~");

        private final String symbol;

        Bound(String symbol) {
            this.symbol = symbol;
        }

        /** The sign for this bound in {@code mentions.csv}. */
        public String symbol() {
            return symbol;
        }
    }

    /** Whether it is a number without a unit, which may as well be a part of a name. */
    public boolean isBare() {
        return unit.equals("1");
    }
}
