package org.scribeline.figure;

import java.math.BigDecimal;
import java.util.Optional;
import org.scribeline.entity.Quantity.Kind;
import org.scribeline.figure.Numeral.Style;
import org.scribeline.figure.Spellings.Match;
import org.scribeline.text.Span;

/** Reads one amount: sign, currency, number, scale, unit. */
final class AmountReader {
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private final NumberTable table;
    private final NumberReader numbers;
    private final UnitTable units;
    private final CurrencyTable currencies;
    private final Suffixes suffixes;

    AmountReader(NumberTable table, Lexicon lexicon) {
        this.table = table;
        this.numbers = new NumberReader(table);
        this.units = new UnitTable();
        this.currencies = new CurrencyTable();
        this.suffixes = new Suffixes(table, lexicon);
    }

    /** The amount that begins at a token, if one does. */
    Optional<Amount> read(Sentence s, int at) {
        boolean minus = isMinus(s, at);
        int after = minus ? at + 1 : at;
        Optional<Match<Unit>> currency = currencies.prefix(s, after);
        int start = currency.map(Match::end).orElse(after);
        boolean inner = !minus && currency.isPresent() && isMinus(s, start);
        Optional<Numeral> number = numbers.read(s, inner ? start + 1 : start);
        if (number.isEmpty()) {
            return Optional.empty();
        }
        Numeral read = number.get();
        Optional<Unit> money = currency.map(Match::meaning);
        if (!read.prefix().isEmpty()) {
            money = read.prefix().equals("+") ? money : currencies.prefix(read.prefix(), s, read.from() + 1);
            if (money.isEmpty() && !read.prefix().equals("+") && !read.prefix().equals("~")) {
                return Optional.empty();
            }
        }
        Optional<Amount> amount = money.isPresent() ? money(s, at, read, money.get()) : plain(s, at, read);
        return minus || inner ? amount.map(AmountReader::negate) : amount;
    }

    private static Amount negate(Amount a) {
        return new Amount(
                a.from(), a.to(), a.span(), a.value().negate(), a.max(), a.unit(), a.number(), a.marked(), a.rule());
    }

    /** A minus sign that belongs to the number behind it, and is no hyphen, dash or bullet. */
    private boolean isMinus(Sentence s, int at) {
        if (s.is(at, "minus")) {
            return table.form(s, at + 1).isPresent() && !s.is(at - 1, "or");
        }
        boolean sign = s.is(at, "-") || s.is(at, "−") || s.is(at, "–");
        return sign && s.joined(at + 1) && !s.joined(at);
    }

    private Optional<Amount> money(Sentence s, int from, Numeral read, Unit currency) {
        Optional<Numeral> scaled = suffixes.scaled(read);
        if (scaled.isEmpty()) {
            return Optional.empty();
        }
        int to = scaled.get().to();
        Optional<Match<Unit>> word = currencies.after(s, to);
        boolean again = word.isPresent() && word.get().meaning().factor().compareTo(BigDecimal.ONE) == 0;
        return Optional.of(amount(s, from, again ? word.get().end() : to, scaled.get(), currency, true, "money"));
    }

    private Optional<Amount> plain(Sentence s, int from, Numeral read) {
        if (!read.suffix().isEmpty()) {
            Optional<Match<Unit>> unit = units.attached(read.suffix(), s, read.to());
            if (unit.isPresent() && suffixes.isUnit(s, read)) {
                return Optional.of(measure(s, from, read, unit.get()));
            }
            Optional<Amount> special = suffixes.special(s, from, read);
            if (special.isPresent()) {
                return special;
            }
            Optional<Numeral> scaled = suffixes.scale(s, read, currencies.after(s, read.to()));
            return scaled.flatMap(number -> withUnit(s, from, number));
        }
        return withUnit(s, from, read);
    }

    private Optional<Amount> withUnit(Sentence s, int from, Numeral number) {
        Optional<Match<Unit>> money = currencies.after(s, number.to());
        Optional<Match<Unit>> unit = units.after(s, number.to());
        if (money.isPresent() && isMoney(s, number, money.get(), unit.isPresent())) {
            return Optional.of(
                    amount(s, from, money.get().end(), number, money.get().meaning(), true, "money"));
        }
        if (unit.isPresent() && number.style() != Style.FRACTION) {
            return Optional.of(measure(s, from, number, unit.get()));
        }
        if (number.style() == Style.FRACTION) {
            return Optional.of(fraction(s, from, number));
        }
        Optional<Amount> multiple = suffixes.multiple(s, from, number);
        return multiple.isPresent()
                ? multiple
                : Optional.of(amount(s, from, number.to(), number, Unit.ONE, false, rule(number)));
    }

    /** Whether a word such as {@code won} or {@code pounds} is money here. */
    private static boolean isMoney(Sentence s, Numeral number, Match<Unit> word, boolean unitToo) {
        boolean large = number.isScaled() || number.value().compareTo(HUNDRED) >= 0;
        return s.is(word.end() - 1, "won") ? large : !unitToo || number.isScaled();
    }

    /** A fraction, of a percent where that follows: {@code two-thirds of a percent}. */
    private Amount fraction(Sentence s, int from, Numeral number) {
        int to = number.to();
        if (s.is(to, "of") && (s.is(to + 1, "a") || s.is(to + 1, "one"))) {
            Optional<Match<Unit>> unit =
                    units.after(s, to + 2).filter(m -> m.meaning().is(Kind.PERCENT));
            if (unit.isPresent()) {
                return amount(s, from, unit.get().end(), number, unit.get().meaning(), true, "fraction");
            }
        }
        return amount(s, from, to, number, Unit.ONE, false, "fraction");
    }

    private static Amount measure(Sentence s, int from, Numeral number, Match<Unit> unit) {
        String rule = unit.meaning().is(Kind.PERCENT) ? "percent" : "measure";
        return amount(s, from, unit.end(), number, unit.meaning(), true, rule);
    }

    private static String rule(Numeral number) {
        return number.style() == Style.WORDS ? "words" : "digits";
    }

    private static Amount amount(Sentence s, int from, int to, Numeral number, Unit unit, boolean marked, String rule) {
        int end = s.tokens().end(to - 1);
        boolean stopped = s.document().text().charAt(end - 1) == '.';
        Span span = Span.of(s.tokens().start(from), stopped ? end - 1 : end);
        BigDecimal value = number.value().multiply(unit.factor());
        return new Amount(from, to, span, value, Optional.empty(), unit, number, marked, rule);
    }

    /** Whether the form is a currency's sign or code, or the first part of one. */
    boolean isPrefix(String form) {
        return currencies.isPrefix(form);
    }
}
