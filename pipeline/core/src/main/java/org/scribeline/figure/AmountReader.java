package org.scribeline.figure;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.Set;
import org.scribeline.entity.Quantity.Kind;
import org.scribeline.figure.Numeral.Style;
import org.scribeline.figure.Spellings.Match;
import org.scribeline.text.Span;

/** Reads one amount: sign, currency, number, scale, unit. */
final class AmountReader {
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    /** What a minus sign may touch on its left. */
    private static final Set<String> SIGNED = Set.of("<", ">", "(", "[", "|", ":", "=");

    private static final int YEAR_LENGTH = 4;
    private final NumberTable table;
    private final Lexicon lexicon;
    private final NumberReader numbers;
    private final UnitTable units;
    private final CurrencyTable currencies;
    private final Suffixes suffixes;
    private final Composites composites;

    AmountReader(NumberTable table, Lexicon lexicon, CurrencyTable currencies) {
        this.table = table;
        this.lexicon = lexicon;
        this.numbers = new NumberReader(table);
        this.units = new UnitTable();
        this.currencies = currencies;
        this.suffixes = new Suffixes(table, lexicon, currencies);
        this.composites = new Composites(numbers, units, currencies);
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
            return at == s.from() ? percentOf(s, at) : Optional.empty();
        }
        Numeral read = number.get();
        Optional<Unit> money = currency.map(Match::meaning);
        if (!read.prefix().isEmpty()) {
            money = read.prefix().equals("+") ? money : currencies.prefix(read.prefix(), s, read.from() + 1);
            if (money.isEmpty() && !read.prefix().equals("+") && !read.prefix().equals("~")) {
                return Optional.empty();
            }
        }
        Optional<Amount> amount = (money.isPresent() ? money(s, at, read, money.get()) : plain(s, at, read))
                .filter(a -> a.marked() || a.number().isScaled() || !isContinental(s, read))
                .map(a -> composites.extended(s, a));
        return minus || inner ? amount.map(AmountReader::negate) : amount;
    }

    /** A heading such as {@code percent of 210}, with nothing before and behind it. */
    private Optional<Amount> percentOf(Sentence s, int at) {
        Optional<Match<Unit>> percent =
                units.after(s, at).filter(m -> m.meaning().is(Kind.PERCENT));
        return percent.filter(m -> s.is(m.end(), "of"))
                .flatMap(m ->
                        numbers.read(s, m.end() + 1).map(n -> amount(s, at, n.to(), n, m.meaning(), true, "percent")))
                .filter(a -> a.to() == s.to());
    }

    /** Whether the digits are grouped or pointed as in much of Europe, which counts only with a unit beside them. */
    private boolean isContinental(Sentence s, Numeral read) {
        return read.to() - read.from() == 1
                && table.form(s, read.from()).filter(NumberForm::isContinental).isPresent();
    }

    private static Amount negate(Amount a) {
        return new Amount(
                a.from(), a.to(), a.span(), a.value().negate(), a.max(), a.unit(), a.number(), a.marked(), a.rule());
    }

    /** A minus sign that belongs to the number behind it, and is no hyphen, dash or bullet. */
    private boolean isMinus(Sentence s, int at) {
        if (s.is(at, "minus") || s.is(at, "negative")) {
            boolean digits = table.form(s, at + 1).isPresent();
            boolean words = table.word(s, at + 1)
                    .filter(w -> w.is(NumberWord.Role.UNIT) || w.is(NumberWord.Role.TEEN) || w.is(NumberWord.Role.TENS))
                    .isPresent();
            return (digits || words) && !s.is(at - 1, "or");
        }
        boolean sign = s.is(at, "-") || s.is(at, "−") || s.is(at, "–");
        return sign && s.joined(at + 1) && (!s.joined(at) || SIGNED.contains(s.form(at - 1)) || isTicker(s, at));
    }

    /** Whether a currency's code before a small number is something else: {@code PHP 8.3}, {@code SAR 1.6}. */
    private boolean isOtherCode(Sentence s, Numeral read, Numeral scaled) {
        String code = read.prefix().isEmpty() ? s.form(read.from() - 1) : read.prefix();
        return !scaled.isScaled() && scaled.value().compareTo(HUNDRED) < 0 && lexicon.is(code, WordClass.OTHER_CODE);
    }

    /** {@code (NVO-2.09%)}: the letters of a share, and how it moved. */
    private boolean isTicker(Sentence s, int at) {
        return s.is(at - 2, "(")
                && s.word(at - 1).isAllCaps()
                && s.is(at + 2, "%")
                && table.form(s, at + 1).isPresent();
    }

    private Optional<Amount> money(Sentence s, int from, Numeral read, Unit currency) {
        Optional<Numeral> scaled = suffixes.scaled(read).map(number -> suffixes.apart(s, number));
        if (scaled.isEmpty() || isOtherCode(s, read, scaled.get())) {
            return Optional.empty();
        }
        int to = scaled.get().to();
        Optional<Match<Unit>> word =
                currencies.after(s, to).filter(match -> s.word(to).hasLetter());
        boolean again = word.isPresent()
                && word.get().meaning().factor().compareTo(BigDecimal.ONE) == 0
                && CurrencyTable.isSame(word.get().meaning(), currency);
        return Optional.of(amount(s, from, again ? word.get().end() : to, scaled.get(), currency, true, "money"));
    }

    private Optional<Amount> plain(Sentence s, int from, Numeral read) {
        if (read.suffix().isEmpty()) {
            return withUnit(s, from, suffixes.counting(s, read));
        }
        Optional<Match<Unit>> unit = units.attached(read.suffix(), s, read.to());
        if (unit.isPresent() && suffixes.isUnit(s, read)) {
            return Optional.of(measure(s, from, read, unit.get()));
        }
        Optional<Match<Unit>> money = currencies.attached(read.suffix(), s, read.to());
        if (money.isPresent()) {
            return Optional.of(
                    amount(s, from, money.get().end(), read, money.get().meaning(), true, "money"));
        }
        Optional<Amount> special = suffixes.special(s, from, read);
        if (special.isPresent()) {
            return special;
        }
        Optional<Numeral> scaled = suffixes.scale(s, read, currencies.after(s, read.to()));
        return scaled.flatMap(number -> withUnit(s, from, number));
    }

    private Optional<Amount> withUnit(Sentence s, int from, Numeral number) {
        Optional<Match<Unit>> money = currencies.after(s, number.to());
        Optional<Match<Unit>> unit = units.after(s, number.to());
        if (money.isPresent() && isMoney(s, number, money.get(), unit.isPresent())) {
            Numeral scaled = number.isScaled()
                    ? number
                    : numbers.scaled(s, number, money.get().end());
            int to = Math.max(money.get().end(), scaled.to());
            return Optional.of(amount(s, from, to, scaled, money.get().meaning(), true, "money"));
        }
        if (number.style() == Style.FRACTION) {
            return fraction(s, from, number, unit);
        }
        if (unit.isPresent()) {
            return Optional.of(measure(s, from, number, unit.get()));
        }
        Optional<Amount> multiple = suffixes.multiple(s, from, number);
        return multiple.isPresent()
                ? multiple
                : Optional.of(amount(s, from, number.to(), number, Unit.ONE, false, rule(number)));
    }

    /** Whether a word such as {@code won} or {@code pounds} is money here. */
    private boolean isMoney(Sentence s, Numeral number, Match<Unit> word, boolean unitToo) {
        boolean large = number.isScaled() || number.value().compareTo(HUNDRED) >= 0;
        boolean homonym = lexicon.is(s.word(word.end() - 1), WordClass.HOMONYM)
                && !s.word(word.end() - 1).isAllCaps()
                && (word.end() - number.to() == 1);
        boolean paid = unitToo
                && (s.is(word.end() - 1, "pounds") || s.is(word.end() - 1, "pound"))
                && suffixes.isNear(s, number.from(), WordClass.PRICE);
        return homonym ? large : !unitToo || number.isScaled() || paid;
    }

    /**
     * A fraction, with its unit where one follows: {@code two-thirds of a percent}, {@code half a mile}, {@code 1/2 cup}. Digits
     * about a slash are a fraction only before {@code of} and units that are halved and quartered.
     */
    private Optional<Amount> fraction(Sentence s, int from, Numeral number, Optional<Match<Unit>> unit) {
        int to = number.to();
        boolean slashed = s.is(to - 2, "/") && number.from() < to - 2;
        if (unit.isPresent()
                && (isDivided(unit.get().meaning()) || unit.get().meaning().is(Kind.PERCENT))) {
            return Optional.of(
                    amount(s, from, unit.get().end(), number, unit.get().meaning(), true, "fraction"));
        }
        int of = s.is(to, "of") ? to + 1 : to;
        if (s.is(of, "a") || s.is(of, "an") || (of > to && s.is(of, "one"))) {
            Optional<Match<Unit>> whole = units.after(s, of + 1);
            if (whole.isPresent() && s.word(of + 1).hasLetter()) {
                return Optional.of(
                        amount(s, from, whole.get().end(), number, whole.get().meaning(), true, "fraction"));
            }
        }
        boolean ordinal = s.word(to - 1).hasLetter();
        return slashed && of == to && !ordinal
                ? withUnit(s, from, numbers.single(s, number.from()))
                : Optional.of(amount(s, from, to, number, Unit.ONE, false, "fraction"));
    }

    /** Whether a unit is customary in halves and quarters: inches, miles, cups. */
    private static boolean isDivided(Unit unit) {
        return unit.code().startsWith("[");
    }

    private static Amount measure(Sentence s, int from, Numeral number, Match<Unit> unit) {
        String rule = unit.meaning().is(Kind.PERCENT) ? "percent" : "measure";
        return amount(s, from, unit.end(), number, unit.meaning(), true, rule);
    }

    private static String rule(Numeral number) {
        return number.style() == Style.WORDS ? "words" : "digits";
    }

    static Amount amount(Sentence s, int from, int to, Numeral number, Unit unit, boolean marked, String rule) {
        int end = s.tokens().end(to - 1);
        boolean stopped = s.document().text().charAt(end - 1) == '.';
        int plus = number.prefix().equals("+") && s.joined(number.from()) && from == number.from() ? 1 : 0;
        Span span = Span.of(s.tokens().start(from) + plus, stopped ? end - 1 : end);
        BigDecimal value = number.value().multiply(unit.factor());
        return new Amount(from, to, span, value, Optional.empty(), unit, number, marked, rule);
    }

    /** Whether the token is digits and nothing else, of no year. */
    boolean isPlainNumber(Sentence s, int token) {
        return table.form(s, token)
                .filter(f -> f.isPlain() && !(f.isInteger() && f.length() == YEAR_LENGTH))
                .isPresent();
    }

    /** Whether the form is a currency's sign or code, or the first part of one. */
    boolean isPrefix(String form) {
        return currencies.isPrefix(form);
    }
}
