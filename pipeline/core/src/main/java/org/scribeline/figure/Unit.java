package org.scribeline.figure;

import java.math.BigDecimal;
import org.scribeline.entity.Quantity.Kind;

/**
 * What a number may be measured in.
 *
 * @param code the code that records carry: UCUM, ISO 4217, {@code %}, {@code pp}, {@code bp} or one that TAGS adds
 * @param factor what one of it is in that code: a cent is 0.01 USD
 */
record Unit(String code, Kind kind, BigDecimal factor) {
    /** A bare count. */
    static final Unit ONE = new Unit("1", Kind.COUNT, BigDecimal.ONE);

    /** A multiple. */
    static final Unit TIMES = new Unit("x", Kind.RATIO, BigDecimal.ONE);

    static Unit of(String code, Kind kind) {
        return new Unit(code, kind, BigDecimal.ONE);
    }

    boolean is(Kind other) {
        return kind == other;
    }
}
