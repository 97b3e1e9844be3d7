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
    private static final Pattern SHAPE = Pattern.compile("([^0-9.,]*)"
            + "(\\d{1,3}(?:,\\d{3})+(?:\\.\\d+)?" // 1,234.5
            + "|\\d{1,3}(?:[\u2009\u202f\u00a0]\\d{3})+(?:[.,]\\d+)?" // with thin spaces
            + "|\\d{1,2}(?:,\\d{2})+,\\d{3}(?:\\.\\d+)?" // 12,34,567.5
            + "|\\d{1,3}(?:\\.\\d{3}){2,}|\\d{1,3}(?:\\.\\d{3})+,\\d{1,2}" // 1.234.567 and 1.234,5
            + "|\\d+,\\d{1,2}" // 4,5
            + "|\\d+(?:\\.\\d+)?e\\+?\\d{1,2}" // 1.5e6
            + "|\\d+(?:\\.\\d+)?|\\.\\d+)(?![.,]?\\d)(.*)");

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
        return Optional.of(
                new NumberForm(match.group(1), value(digits), match.end(2), unstopped(match.group(3)), digits));
    }

    private static BigDecimal value(String digits) {
        if (isSpaced(digits)) {
            return new BigDecimal(digits.replaceAll("[\u2009\u202f\u00a0]", "").replace(',', '.'));
        }
        int comma = digits.lastIndexOf(',');
        boolean points = digits.indexOf('.') != digits.lastIndexOf('.');
        if (isDecimalComma(digits) || points) {
            String plain = digits.replace(".", "");
            return new BigDecimal(comma < 0 ? plain : plain.replace(',', '.'));
        }
        return new BigDecimal(digits.replace(",", ""));
    }

    private static boolean isDecimalComma(String digits) {
        int comma = digits.lastIndexOf(',');
        return comma >= 0 && digits.indexOf(',') == comma && digits.length() - comma <= 3;
    }

    private static boolean isSpaced(String digits) {
        return digits.chars().anyMatch(Character::isSpaceChar);
    }

    /** The suffix without the full stop of a sentence that ends with it. */
    private static String unstopped(String suffix) {
        return suffix.endsWith(".") ? suffix.substring(0, suffix.length() - 1) : suffix;
    }

    boolean isPlain() {
        return prefix.isEmpty() && suffix.isEmpty();
    }

    boolean isGrouped() {
        return isSpaced(digits)
                || (digits.indexOf(',') >= 0 && !isDecimalComma(digits))
                || digits.indexOf('.') != digits.lastIndexOf('.');
    }

    /** Whether a comma parts its decimals or points its thousands, as in much of Europe: {@code 4,5} and {@code 1.234.567}. */
    boolean isContinental() {
        return !isSpaced(digits) && (isDecimalComma(digits) || digits.indexOf('.') != digits.lastIndexOf('.'));
    }

    boolean isInteger() {
        return digits.indexOf('.') < 0 && !isContinental() && digits.indexOf('e') < 0;
    }
}
