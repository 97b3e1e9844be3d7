package org.scribeline.figure;

import java.math.BigDecimal;
import java.util.Optional;
import org.scribeline.text.Span;

/**
 * A number with its unit, as it stands in the text.
 *
 * @param from its first token
 * @param to the token after its last
 * @param span its characters; they may end inside the last token ({@code 48} of {@code 48C})
 * @param max the upper end of a range
 * @param number the numeral, of a range the second
 * @param marked whether a currency or a unit is written with it
 * @param rule what read it
 */
record Amount(
        int from,
        int to,
        Span span,
        BigDecimal value,
        Optional<BigDecimal> max,
        Unit unit,
        Numeral number,
        boolean marked,
        String rule) {
    boolean isCount() {
        return unit.equals(Unit.ONE);
    }

    /** The number before its scale word, times what its unit is worth. */
    BigDecimal unscaled() {
        return number.unscaled().multiply(unit.factor());
    }

    /** The same number in another unit; its own factor is not applied again. */
    Amount in(Unit other, BigDecimal newValue) {
        return new Amount(from, to, span, newValue, max, other, number, true, rule);
    }
}
