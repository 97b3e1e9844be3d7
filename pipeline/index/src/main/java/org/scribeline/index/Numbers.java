package org.scribeline.index;

import java.math.BigDecimal;
import java.util.OptionalDouble;
import java.util.regex.Pattern;

/** Reads the numbers of queries: {@code 800000}, {@code 1,000,000}, {@code 5.5e9}. */
final class Numbers {
    private static final Pattern FORM =
            Pattern.compile("[+-]?(?:(?:\\d{1,3}(?:,\\d{3})+|\\d+)(?:\\.\\d*)?|\\.\\d+)(?:[eE][+-]?\\d{1,3})?");

    private Numbers() {}

    /** The number, empty where the text is none. */
    static OptionalDouble parse(String text) {
        String number = text.strip();
        if (!FORM.matcher(number).matches()) {
            return OptionalDouble.empty();
        }
        return OptionalDouble.of(new BigDecimal(number.replace(",", "")).doubleValue());
    }
}
