package org.scribeline.figure;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import java.util.Set;
import org.scribeline.figure.Numeral.Style;

/**
 * Reads numbers in digits that take more than one token: groups parted by spaces or apostrophes ({@code 1 234 567}, {@code
 * 1'234.50}), powers of ten ({@code 2.5 x 10^12}) and fractions ({@code 2 1/2}).
 */
final class WrittenNumbers {
    private static final int LARGEST_POWER = 99;
    private static final int GROUP = 3;
    private static final int LONGEST_MIXED = 5;
    private static final String SUPERSCRIPTS = "⁰¹²³⁴⁵⁶⁷⁸⁹";
    private static final Set<String> SIGNS = Set.of("x", "×", "*", "·");
    private static final Set<Integer> PARTS = Set.of(2, 3, 4, 5, 6, 8, 10, 12, 16, 32, 64);
    private final NumberTable table;

    WrittenNumbers(NumberTable table) {
        this.table = table;
    }

    /** The number that begins with these digits and takes more tokens than one, if it does. */
    Optional<Numeral> read(Sentence s, int at, NumberForm form) {
        if (!s.has(at + 1)) {
            return Optional.empty();
        }
        if (!form.suffix().isEmpty()) {
            return attachedPower(s, at, form);
        }
        return power(s, at, form)
                .or(() -> fraction(s, at, form))
                .or(() -> groups(s, at, form))
                .or(() -> decimals(s, at, form));
    }

    /** Decimals that the tokenizer parts from digits in groups: {@code 23 952 317} and {@code .96}. */
    private Optional<Numeral> decimals(Sentence s, int at, NumberForm form) {
        boolean spaced = form.isGrouped() && form.digits().chars().anyMatch(Character::isSpaceChar);
        Optional<NumberForm> rest = spaced && s.joined(at + 1)
                ? table.form(s, at + 1).filter(f -> f.isPlain() && f.digits().startsWith("."))
                : Optional.empty();
        return rest.map(f -> numeral(at, at + 2, form.value().add(f.value()), form, true));
    }

    private static Numeral numeral(int from, int to, BigDecimal value, NumberForm form, boolean grouped) {
        return new Numeral(from, to, value, value, Style.DIGITS, form.prefix(), "", grouped);
    }

    /** {@code 10^15}, {@code 10**6}, {@code 10²⁵}, each also behind a factor: {@code 3.8 × 10^25}. */
    private Optional<Numeral> power(Sentence s, int at, NumberForm form) {
        boolean factor = SIGNS.contains(s.lower(at + 1)) && s.form(at + 2).equals("10");
        int base = factor ? at + 2 : at;
        if (!s.form(base).equals("10") && !factor) {
            return Optional.empty();
        }
        BigDecimal value = factor ? form.value() : BigDecimal.ONE;
        boolean sign = s.is(base + 1, "^") || s.is(base + 1, "**");
        if (sign && s.joined(base + 1)) {
            return raised(s, at, base + 2, value, form);
        }
        int exponent = superscript(s.form(base + 1));
        return exponent < 0 || !s.joined(base + 1)
                ? Optional.empty()
                : Optional.of(numeral(at, base + 2, value.movePointRight(exponent), form, true));
    }

    /** {@code 1.3x10^6} and {@code 1.5e-9}, whose first token holds the base too. */
    private static Optional<Numeral> attachedPower(Sentence s, int at, NumberForm form) {
        boolean base = (form.suffix().equals("x10") || form.suffix().equals("×10")) && s.is(at + 1, "^");
        boolean small = form.suffix().equals("e") && s.hyphen(at + 1);
        return base || small ? raised(s, at, base ? at + 2 : at + 1, form.value(), form) : Optional.empty();
    }

    /** The value times ten to the power that stands at a token, with or without a minus sign. */
    private static Optional<Numeral> raised(Sentence s, int at, int power, BigDecimal value, NumberForm form) {
        boolean minus = s.is(power, "-") || s.is(power, "−");
        int digits = minus ? power + 1 : power;
        int exponent = exponent(s.form(digits));
        if (exponent < 0 || exponent > LARGEST_POWER) {
            return Optional.empty();
        }
        BigDecimal raised = minus ? value.movePointLeft(exponent) : value.movePointRight(exponent);
        Numeral read = new Numeral(at, digits + 1, raised, raised, Style.DIGITS, form.prefix(), "", true);
        return Optional.of(read);
    }

    private static int exponent(String form) {
        boolean digits = !form.isEmpty() && form.length() <= 2 && form.chars().allMatch(c -> c >= '0' && c <= '9');
        return digits ? Integer.parseInt(form) : -1;
    }

    private static int superscript(String form) {
        int value = 0;
        for (int i = 0; i < form.length(); i++) {
            int digit = SUPERSCRIPTS.indexOf(form.charAt(i));
            if (digit < 0 || i > 1) {
                return -1;
            }
            value = value * 10 + digit;
        }
        return form.isEmpty() ? -1 : value;
    }

    /** {@code 1/2} and {@code 2 1/2}, whether the digits before a fraction stand in its token, apart or before a hyphen. */
    private Optional<Numeral> fraction(Sentence s, int at, NumberForm form) {
        if (!form.isInteger() || form.isGrouped()) {
            return Optional.empty();
        }
        Optional<BigDecimal> alone = part(s, at);
        if (alone.isPresent()) {
            BigDecimal value = alone.get();
            return Optional.of(new Numeral(at, at + 3, value, value, Style.FRACTION, form.prefix(), "", false));
        }
        int next = s.hyphen(at + 1) ? at + 2 : at + 1;
        return part(s, next).map(part -> numeral(at, next + 3, form.value().add(part), form, false));
    }

    /** The tokenizer keeps a whole number and the upper part of a fraction together: {@code 2 1} of {@code 2 1/2}. */
    Optional<Numeral> mixed(Sentence s, int at) {
        String form = s.form(at);
        int space = form.length() <= LONGEST_MIXED ? Math.max(form.indexOf(' '), form.indexOf('\u00a0')) : -1;
        int whole = space > 0 ? exponent(form.substring(0, space)) : -1;
        return whole < 0
                ? Optional.empty()
                : part(s, at, form.substring(space + 1)).map(part -> {
                    BigDecimal value = part.add(BigDecimal.valueOf(whole));
                    return new Numeral(at, at + 3, value, value, Style.DIGITS, "", "", false);
                });
    }

    private Optional<BigDecimal> part(Sentence s, int at) {
        return part(s, at, s.form(at));
    }

    private static Optional<BigDecimal> part(Sentence s, int at, String upper) {
        boolean slash = s.is(at + 1, "/") && s.joined(at + 1) && s.joined(at + 2) && !isTied(s, at + 3);
        int above = slash ? exponent(upper) : -1;
        String lower = s.lower(at + 2);
        boolean ordinal = lower.endsWith("th") || lower.endsWith("rd");
        int below = slash ? exponent(ordinal ? lower.substring(0, lower.length() - 2) : lower) : -1;
        return above > 0 && above < below && (ordinal || PARTS.contains(below))
                ? Optional.of(BigDecimal.valueOf(above).divide(BigDecimal.valueOf(below), 4, RoundingMode.HALF_UP))
                : Optional.empty();
    }

    private static boolean isTied(Sentence s, int at) {
        return s.is(at, "/") && s.joined(at);
    }

    /** Groups of three digits behind one, two or three, parted by the same mark. */
    private Optional<Numeral> groups(Sentence s, int at, NumberForm form) {
        boolean head = form.isInteger()
                && form.digits().length() <= GROUP
                && form.digits().charAt(0) != '0';
        if (!head || isDigits(s, at - 1)) {
            return Optional.empty();
        }
        StringBuilder digits = new StringBuilder(form.digits());
        boolean apostrophe = isApostrophe(s, at + 1);
        int step = apostrophe ? 2 : 1;
        int to = at + 1;
        boolean last = false;
        while (!last && isGroup(s, to, step, at)) {
            NumberForm group = table.form(s, to + step - 1).orElseThrow();
            last = !group.isInteger();
            digits.append(group.digits());
            to += step;
        }
        boolean enough =
                apostrophe || last || to - at > 2 || isHard(s, at + 1) || isMoney(s, at - 1) || isCounting(s, at, to);
        return to == at + 1 || !enough || isDigits(s, to) || s.is(at - 1, "+")
                ? Optional.empty()
                : Optional.of(numeral(at, to, new BigDecimal(digits.toString().replace(',', '.')), form, true));
    }

    private boolean isGroup(Sentence s, int to, int step, int at) {
        int token = to + step - 1;
        boolean parted = step == 2 ? isApostrophe(s, to) : isSpace(s, to) && isHard(s, to) == isHard(s, at + 1);
        return parted
                && table.form(s, token)
                        .filter(f -> f.isPlain() && !f.isGrouped() && whole(f) == GROUP)
                        .isPresent();
    }

    /** How many digits stand before the decimals. */
    private static int whole(NumberForm form) {
        int point = Math.max(form.digits().indexOf('.'), form.digits().indexOf(','));
        return point < 0 ? form.digits().length() : point;
    }

    private static boolean isApostrophe(Sentence s, int at) {
        return (s.is(at, "'") || s.is(at, "’")) && s.joined(at) && s.joined(at + 1);
    }

    private static boolean isSpace(Sentence s, int at) {
        return s.has(at)
                && s.tokens().start(at) - s.tokens().end(at - 1) == 1
                && s.document().text().charAt(s.tokens().end(at - 1)) != '\n';
    }

    /** Whether a space that does not break, or a thin one, parts the token from the one before it. */
    private static boolean isHard(Sentence s, int at) {
        return isSpace(s, at) && s.document().text().charAt(s.tokens().end(at - 1)) != ' ';
    }

    /** Whether plain words stand around, the one behind a plural: {@code employs 3 500 people}. */
    private static boolean isCounting(Sentence s, int at, int to) {
        return isPlainWord(s, at - 1)
                && isPlainWord(s, to)
                && !s.is(at - 1, "top")
                && (s.lower(to).endsWith("s") || s.is(to, "people"));
    }

    private static boolean isPlainWord(Sentence s, int at) {
        return s.has(at)
                && s.word(at).hasLetter()
                && !s.word(at).hasUpperCase()
                && !s.word(at).hasDigit();
    }

    /** Whether a currency's sign stands here, so that what follows is one number. */
    private static boolean isMoney(Sentence s, int at) {
        return s.has(at)
                && Character.getType(s.form(at).codePointBefore(s.form(at).length())) == Character.CURRENCY_SYMBOL;
    }

    private boolean isDigits(Sentence s, int at) {
        return table.form(s, at).filter(NumberForm::isPlain).isPresent();
    }
}
