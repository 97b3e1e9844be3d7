package org.scribeline.figure;

import java.math.BigDecimal;

/**
 * A number without its unit.
 *
 * @param from its first token
 * @param to the token after its last
 * @param value what it says, scale words folded in
 * @param unscaled the same before its last scale word
 * @param style how it is written
 * @param prefix letters or a sign before the digits in the same token; mostly empty
 * @param suffix what follows the digits in the same token; mostly empty
 * @param grouped whether it has a comma for thousands
 */
record Numeral(
        int from,
        int to,
        BigDecimal value,
        BigDecimal unscaled,
        Style style,
        String prefix,
        String suffix,
        boolean grouped) {
    /** The ways to write a number. */
    enum Style {
        DIGITS,
        WORDS,
        FRACTION
    }

    /** The same number times a scale, over more tokens. */
    Numeral times(BigDecimal scale, int end) {
        Style scaled = style == Style.FRACTION ? Style.WORDS : style;
        return new Numeral(from, end, value.multiply(scale), unscaled, scaled, prefix, "", grouped);
    }

    boolean isScaled() {
        return value.compareTo(unscaled) != 0;
    }

    boolean isInteger() {
        return value.stripTrailingZeros().scale() <= 0;
    }
}
