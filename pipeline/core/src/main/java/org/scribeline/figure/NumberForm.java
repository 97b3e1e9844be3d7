package org.scribeline.figure;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A token's digits, read: {@code RMB2,150} is a prefix and a number, {@code 5.5bn} a number and a suffix.
 *
 * @param prefix what stands before the digits, letters of a currency or a sign; mostly empty
 * @param value the number alone
 * @param length how many characters prefix and digits take
 * @param suffix what follows the digits
 * @param digits the digits as written
 */
record NumberForm(String prefix, BigDecimal value, int length, String suffix, String digits) {
    private static final int LONGEST = 40;
    private static final Pattern SHAPE = Pattern.compile(
            "([^0-9.,]*)(\\d{1,3}(?:,\\d{3})+(?:\\.\\d+)?|\\d{1,2}(?:,\\d{2})+,\\d{3}|\\d+(?:\\.\\d+)?|\\.\\d+)(?![.,]?\\d)(.*)");

    /** Reads a token; empty where it is no number with something around it. */
    static Optional<NumberForm> of(String form) {
        if (form.length() > LONGEST) {
            return Optional.empty();
        }
        Matcher match = SHAPE.matcher(form);
        if (!match.matches()) {
            return Optional.empty();
        }
        String digits = match.group(2);
        return Optional.of(new NumberForm(
                match.group(1),
                new BigDecimal(digits.replace(",", "")),
                match.end(2),
                unstopped(match.group(3)),
                digits));
    }

    /** The suffix without the full stop of a sentence that ends with it. */
    private static String unstopped(String suffix) {
        return suffix.endsWith(".") ? suffix.substring(0, suffix.length() - 1) : suffix;
    }

    boolean isPlain() {
        return prefix.isEmpty() && suffix.isEmpty();
    }

    boolean isGrouped() {
        return digits.indexOf(',') >= 0;
    }

    boolean isInteger() {
        return digits.indexOf('.') < 0;
    }
}
