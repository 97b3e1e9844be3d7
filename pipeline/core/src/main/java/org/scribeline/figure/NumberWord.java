package org.scribeline.figure;

import java.math.BigDecimal;

/** A word of {@code rules/numbers.csv}: the part it plays in a number, and its value. */
record NumberWord(Role role, BigDecimal value) {
    /** The parts that words play. */
    enum Role {
        UNIT,
        TEEN,
        TENS,
        HUNDRED,
        SCALE,
        DOZEN,
        HALF,
        /** One part of a whole, in the singular: {@code third}. */
        PART,
        /** The same in the plural: {@code thirds}. */
        PARTS,
        /** A fraction in one character. */
        GLYPH,
        /** A scale that is attached to digits, compared with case: {@code bn}. */
        SUFFIX,
        FOLD,
        /** A verb or adjective of multiplying: {@code doubled}. */
        MULTIPLE,
        TWICE
    }

    boolean is(Role other) {
        return role == other;
    }
}
