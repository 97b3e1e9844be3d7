package org.scribeline.figure;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import org.scribeline.figure.NumberWord.Role;
import org.scribeline.figure.Numeral.Style;

/** Reads a number in digits or words, with its scale, from a token on. */
final class NumberReader {
    private static final BigDecimal HALF = new BigDecimal("0.5");
    private final NumberTable table;
    private final WordNumbers words;

    NumberReader(NumberTable table) {
        this.table = table;
        this.words = new WordNumbers(table);
    }

    Optional<Numeral> read(Sentence s, int at) {
        Optional<NumberForm> form = table.form(s, at);
        if (form.isPresent()) {
            return Optional.of(digits(s, at, form.get()));
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
        return scaled(s, andAHalf(s, number));
    }

    /** The number with the scale words that follow it, also after a hyphen: {@code 72-billion}. */
    private Numeral scaled(Sentence s, Numeral number) {
        Numeral result = number;
        int next = s.hyphen(number.to()) ? number.to() + 1 : number.to();
        while (isScale(s, next)) {
            result = result.times(table.word(s, next).orElseThrow().value(), next + 1);
            next++;
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
        boolean article = s.is(at + 1, "a") || s.is(at + 1, "an");
        if (article && isScale(s, at + 2)) {
            BigDecimal value = HALF.multiply(table.word(s, at + 2).orElseThrow().value());
            return new Numeral(at, at + 3, value, value, Style.WORDS, "", "", false);
        }
        return half;
    }

    /** {@code a dozen}, {@code a hundred thousand}, {@code a third}. */
    private Optional<Numeral> article(Sentence s, int at) {
        if (table.is(s, at + 1, Role.PART)) {
            return Optional.of(part(at, at + 2, BigDecimal.ONE, s));
        }
        if (!isScale(s, at + 1)) {
            return Optional.empty();
        }
        BigDecimal one = BigDecimal.ONE;
        Numeral number = new Numeral(at, at + 1, one, one, Style.WORDS, "", "", false);
        return Optional.of(scaled(s, number));
    }

    /** {@code two-thirds}, {@code three quarters}, {@code one fifth}. */
    private Optional<Numeral> fraction(Sentence s, Numeral number) {
        int next = s.hyphen(number.to()) ? number.to() + 1 : number.to();
        boolean single = number.value().compareTo(BigDecimal.ONE) == 0;
        boolean fits = table.is(s, next, single ? Role.PART : Role.PARTS);
        return fits ? Optional.of(part(number.from(), next + 1, number.value(), s)) : Optional.empty();
    }

    private Numeral part(int from, int to, BigDecimal count, Sentence s) {
        BigDecimal whole = table.word(s, to - 1).orElseThrow().value();
        BigDecimal value = count.divide(whole, 4, RoundingMode.HALF_UP);
        return new Numeral(from, to, value, value, Style.FRACTION, "", "", false);
    }

    /** {@code two and a half}, before a scale too. */
    private Numeral andAHalf(Sentence s, Numeral number) {
        int at = s.hyphen(number.to()) ? number.to() + 1 : number.to();
        int article = s.hyphen(at + 1) ? at + 2 : at + 1;
        int half = s.hyphen(article + 1) ? article + 2 : article + 1;
        if (!s.is(at, "and") || !s.is(article, "a") || !table.is(s, half, Role.HALF)) {
            return number;
        }
        BigDecimal value = number.value().add(HALF);
        return new Numeral(number.from(), half + 1, value, value, number.style(), number.prefix(), "", false);
    }
}
