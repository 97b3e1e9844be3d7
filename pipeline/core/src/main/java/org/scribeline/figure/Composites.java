package org.scribeline.figure;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Map;
import java.util.Optional;
import org.scribeline.entity.Quantity.Kind;
import org.scribeline.figure.Spellings.Match;
import org.scribeline.text.Span;

/** Joins an amount with a smaller unit behind it: {@code 3 dollars 50 cents} is 3.5, {@code 5 ft 2 in} 5.1667 feet. */
final class Composites {
    /** The unit that may follow another, and how many of it make one. */
    private record Part(String code, BigDecimal parts) {}

    private static final Map<String, Part> PARTS = Map.of(
            "[ft_i]", new Part("[in_i]", BigDecimal.valueOf(12)),
            "[lb_av]", new Part("[oz_av]", BigDecimal.valueOf(16)),
            "[stone_av]", new Part("[lb_av]", BigDecimal.valueOf(14)));
    private static final int DIGITS = 4;
    private static final Unit POUND = Unit.of("GBP", Kind.MONEY);
    private final NumberReader numbers;
    private final UnitTable units;
    private final CurrencyTable currencies;

    Composites(NumberReader numbers, UnitTable units, CurrencyTable currencies) {
        this.numbers = numbers;
        this.units = units;
        this.currencies = currencies;
    }

    /** The amount with the smaller unit that follows it, or as it is. */
    Amount extended(Sentence s, Amount a) {
        boolean money = a.unit().is(Kind.MONEY) && a.unit().factor().compareTo(BigDecimal.ONE) == 0;
        if (a.unit().code().equals("[lb_av]") && !a.number().isScaled()) {
            return pounds(s, a).orElseGet(() -> smaller(s, a, false));
        }
        return smaller(s, a, money);
    }

    /** {@code three pounds and twenty pence} is money, though three pounds alone would be a weight. */
    private Optional<Amount> pounds(Sentence s, Amount a) {
        int at = s.is(a.to(), "and") ? a.to() + 1 : a.to();
        return s.has(at)
                ? numbers.read(s, at)
                        .filter(n -> n.suffix().isEmpty())
                        .flatMap(n -> cents(s, a.in(POUND, a.value()), n))
                : Optional.empty();
    }

    private Amount smaller(Sentence s, Amount a, boolean money) {
        if (!a.marked() || (!money && !PARTS.containsKey(a.unit().code()))) {
            return a;
        }
        int at = s.is(a.to(), "and") ? a.to() + 1 : a.to();
        if (!s.has(at) || a.number().isScaled()) {
            return a;
        }
        Optional<Numeral> number = numbers.read(s, at).filter(n -> n.prefix().isEmpty());
        if (number.isPresent() && !number.get().suffix().isEmpty()) {
            return attached(s, a, number.get());
        }
        return number.flatMap(n -> money ? cents(s, a, n) : parts(s, a, n)).orElse(a);
    }

    private Optional<Amount> cents(Sentence s, Amount a, Numeral number) {
        return currencies
                .after(s, number.to())
                .filter(m -> m.meaning().factor().compareTo(BigDecimal.ONE) < 0)
                .filter(m -> CurrencyTable.isSame(m.meaning(), a.unit()))
                .map(m -> joined(
                        s, a, m.end(), number.value().multiply(m.meaning().factor())));
    }

    private Optional<Amount> parts(Sentence s, Amount a, Numeral number) {
        Part part = PARTS.getOrDefault(a.unit().code(), new Part("", BigDecimal.ONE));
        Optional<Integer> end = units.after(s, number.to())
                .filter(m -> m.meaning().code().equals(part.code()))
                .map(Match::end);
        if (end.isEmpty() && part.code().equals("[in_i]") && (s.is(number.to(), "in") || s.is(number.to(), "\""))) {
            end = Optional.of(number.to() + 1);
        }
        BigDecimal value = number.value().divide(part.parts(), DIGITS, RoundingMode.HALF_UP);
        return end.map(to -> joined(s, a, to, value));
    }

    /** {@code 6ft 4in}. */
    private static Amount attached(Sentence s, Amount a, Numeral number) {
        Part part = PARTS.getOrDefault(a.unit().code(), new Part("", BigDecimal.ONE));
        boolean fits = part.code().startsWith("[" + number.suffix() + "_");
        return fits ? joined(s, a, number.to(), number.value().divide(part.parts(), DIGITS, RoundingMode.HALF_UP)) : a;
    }

    private static Amount joined(Sentence s, Amount a, int to, BigDecimal more) {
        Span span = Span.of(a.span().start(), s.tokens().end(to - 1));
        BigDecimal value = a.value().add(more);
        return new Amount(a.from(), to, span, value, a.max(), a.unit(), a.number(), true, a.rule());
    }
}
