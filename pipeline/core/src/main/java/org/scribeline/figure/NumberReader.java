package org.scribeline.figure;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Optional;
import java.util.Set;
import org.scribeline.figure.NumberWord.Role;
import org.scribeline.figure.Numeral.Style;

/** Reads a number in digits or words, with its scale, from a token on. */
final class NumberReader {
    private static final BigDecimal HALF = new BigDecimal("0.5");
    private static final BigDecimal QUARTER = new BigDecimal("0.25");
    /** Determiners behind which {@code dozen} stands without an article. */
    private static final Set<String> OTHER = Set.of("further", "another", "other", "first", "last", "this");

    private final NumberTable table;
    private final WordNumbers words;
    private final WrittenNumbers written;

    NumberReader(NumberTable table) {
        this.table = table;
        this.words = new WordNumbers(table);
        this.written = new WrittenNumbers(table);
    }

    Optional<Numeral> read(Sentence s, int at) {
        Optional<Numeral> mixed = written.mixed(s, at);
        if (mixed.isPresent()) {
            return mixed;
        }
        Optional<NumberForm> form = table.form(s, at);
        if (form.isPresent()) {
            return Optional.of(written.read(s, at, form.get())
                    .map(number -> number.style() == Style.FRACTION ? number : scaled(s, number))
                    .orElseGet(() -> digits(s, at, form.get())));
        }
        Optional<NumberWord> word = table.word(s, at);
        if (word.isPresent() && word.get().is(Role.GLYPH)) {
            BigDecimal value = word.get().value();
            return Optional.of(new Numeral(at, at + 1, value, value, Style.FRACTION, "", "", false));
        }
        if (word.isPresent() && word.get().is(Role.HALF)) {
            return Optional.of(half(s, at));
        }
        if (s.is(at, "a") || s.is(at, "an")) {
            return article(s, at);
        }
        if (table.is(s, at, Role.DOZEN) && OTHER.contains(s.lower(at - 1))) {
            BigDecimal dozen = table.word(s, at).orElseThrow().value();
            return Optional.of(new Numeral(at, at + 1, dozen, dozen, Style.WORDS, "", "", false));
        }
        if (isScaledPart(s, at)) {
            return Optional.of(scaled(s, part(at, at + 1, BigDecimal.ONE, s)));
        }
        Optional<Numeral> cardinal = words.read(s, at);
        return cardinal.map(number -> fraction(s, number).orElseGet(() -> scaled(s, andAHalf(s, number))));
    }

    private Numeral digits(Sentence s, int at, NumberForm form) {
        Numeral number = new Numeral(
                at, at + 1, form.value(), form.value(), Style.DIGITS, form.prefix(), form.suffix(), form.isGrouped());
        if (!form.suffix().isEmpty()) {
            return number;
        }
        if (table.is(s, at + 1, Role.GLYPH)) {
            BigDecimal value =
                    form.value().add(table.word(s, at + 1).orElseThrow().value());
            number = new Numeral(at, at + 2, value, value, Style.DIGITS, form.prefix(), "", form.isGrouped());
        }
        Numeral scaled = scaled(s, andAHalf(s, number));
        return scaled.isScaled() ? andAHalf(s, scaled) : scaled;
    }

    /** The digits of one token alone, with a scale but without the fraction that a slash makes of them. */
    Numeral single(Sentence s, int at) {
        return digits(s, at, table.form(s, at).orElseThrow());
    }

    /** The number with the scale words that stand farther on, behind a currency: {@code 75 USD million}. */
    Numeral scaled(Sentence s, Numeral number, int at) {
        return isScale(s, at) ? number.times(table.word(s, at).orElseThrow().value(), at + 1) : number;
    }

    /** The number with the scale words that follow it, also after a hyphen: {@code 72-billion}. */
    private Numeral scaled(Sentence s, Numeral number) {
        Numeral result = number;
        int next = s.hyphen(number.to()) ? number.to() + 1 : number.to();
        while (isScale(s, next)) {
            result = result.times(table.word(s, next).orElseThrow().value(), next + 1);
            next = s.hyphen(next + 1) && isScale(s, next + 2) ? next + 2 : next + 1;
        }
        return result;
    }

    private boolean isScale(Sentence s, int token) {
        return table.word(s, token)
                .filter(w -> w.is(Role.SCALE) || w.is(Role.DOZEN) || w.is(Role.HUNDRED))
                .isPresent();
    }

    /** {@code half}, {@code half a billion}, {@code half a dozen}. */
    private Numeral half(Sentence s, int at) {
        Numeral half = new Numeral(at, at + 1, HALF, HALF, Style.FRACTION, "", "", false);
        int next = s.hyphen(at + 1) ? at + 2 : at + 1;
        boolean article = s.is(next, "a") || s.is(next, "an");
        int scale = article ? next + 1 : at + 1;
        scale = s.hyphen(scale) ? scale + 1 : scale;
        if (isScale(s, scale)) {
            BigDecimal value = HALF.multiply(table.word(s, scale).orElseThrow().value());
            return new Numeral(at, scale + 1, value, value, Style.WORDS, "", "", false);
        }
        return half;
    }

    /** A part of a scale: {@code quarter million}. */
    private boolean isScaledPart(Sentence s, int at) {
        return table.is(s, at, Role.PART) && s.is(at, "quarter") && table.is(s, at + 1, Role.SCALE);
    }

    /** {@code a dozen}, {@code a hundred thousand}, {@code a third}. */
    private Optional<Numeral> article(Sentence s, int at) {
        if (isScaledPart(s, at + 1)) {
            return Optional.of(scaled(s, part(at, at + 2, BigDecimal.ONE, s)));
        }
        if (s.is(at + 1, "quarter") && s.is(at + 2, "of") && s.is(at + 3, "a") && table.is(s, at + 4, Role.SCALE)) {
            return Optional.of(scaled(s, part(at, at + 2, BigDecimal.ONE, s), at + 4));
        }
        if (table.is(s, at + 1, Role.PART)) {
            return Optional.of(part(at, at + 2, BigDecimal.ONE, s));
        }
        if (table.is(s, at + 1, Role.HALF) && (!s.has(at + 2) || !s.word(at + 2).hasLetter() || s.is(at + 2, "of"))) {
            return Optional.of(new Numeral(at, at + 2, HALF, HALF, Style.FRACTION, "", "", false));
        }
        return isScale(s, at + 1) ? words.read(s, at).map(number -> scaled(s, andAHalf(s, number))) : Optional.empty();
    }

    /** {@code two-thirds}, {@code three quarters}, {@code one fifth}. */
    private Optional<Numeral> fraction(Sentence s, Numeral number) {
        int next = s.hyphen(number.to()) ? number.to() + 1 : number.to();
        boolean single = number.value().compareTo(BigDecimal.ONE) == 0;
        boolean brief = number.to() - number.from() <= (s.hyphen(number.from() + 1) ? 3 : 1);
        boolean fits = brief && table.is(s, next, single ? Role.PART : Role.PARTS);
        if (!fits) {
            return Optional.empty();
        }
        Numeral part = part(number.from(), next + 1, number.value(), s);
        boolean ofScale = s.is(next + 1, "of") && s.is(next + 2, "a") && table.is(s, next + 3, Role.SCALE);
        if (ofScale) {
            return Optional.of(scaled(s, part, next + 3));
        }
        return Optional.of(s.is(next, "quarters") || s.is(next, "quarter") ? scaled(s, part) : part);
    }

    private Numeral part(int from, int to, BigDecimal count, Sentence s) {
        BigDecimal whole = table.word(s, to - 1).orElseThrow().value();
        BigDecimal value = count.divide(whole, 4, RoundingMode.HALF_UP);
        return new Numeral(from, to, value, value, Style.FRACTION, "", "", false);
    }

    /** {@code two and a half}, {@code two and a quarter}, before a scale or behind one: {@code a million and a half}. */
    private Numeral andAHalf(Sentence s, Numeral number) {
        int at = s.hyphen(number.to()) ? number.to() + 1 : number.to();
        int count = s.hyphen(at + 1) ? at + 2 : at + 1;
        int part = s.hyphen(count + 1) ? count + 2 : count + 1;
        boolean one = s.is(count, "a") || s.is(count, "one");
        boolean half = one && table.is(s, part, Role.HALF);
        boolean quarter = one && s.is(part, "quarter") && (number.to() - number.from() == 1 || number.isScaled());
        boolean quarters = s.is(count, "three") && s.is(part, "quarters");
        if (!s.is(at, "and") || (!half && !quarter && !quarters)) {
            return number;
        }
        BigDecimal more = half ? HALF : quarter ? QUARTER : HALF.add(QUARTER);
        BigDecimal scale = number.isScaled() && number.unscaled().signum() != 0
                ? number.value().divide(number.unscaled(), MathContext.DECIMAL64)
                : BigDecimal.ONE;
        BigDecimal value = number.value().add(more.multiply(scale));
        BigDecimal unscaled = number.isScaled() ? number.unscaled().add(more) : value;
        return new Numeral(number.from(), part + 1, value, unscaled, number.style(), number.prefix(), "", false);
    }
}
