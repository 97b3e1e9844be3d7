package org.scribeline.figure;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.Set;
import org.scribeline.entity.Quantity.Kind;
import org.scribeline.figure.Spellings.Match;
import org.scribeline.text.Span;
import org.scribeline.text.Word;

/** Reads what is attached behind digits and is no plain unit: {@code 5.5bn}, {@code 8x}, {@code 48C/96T}, {@code 105M}. */
final class Suffixes {
    /** Letters that count what a specification lists: cores, threads, rack units. */
    private static final Set<String> COUNTED = Set.of("C", "T", "U", "P", "E");

    private static final Set<String> AMBIGUOUS_SCALES = Set.of("m", "M", "B", "b", "K", "T");

    private static final Set<String> MODELS = Set.of("models", "weights", "variants", "versions");
    private static final Unit PENNY = new Unit("GBP", Kind.MONEY, new BigDecimal("0.01"));
    private static final BigDecimal HOTTEST = BigDecimal.valueOf(300);
    private static final BigDecimal THOUSAND = BigDecimal.valueOf(1000);
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    /** Mobile networks are counted to the sixth generation so far: {@code 5G} is no five gigabytes. */
    private static final BigDecimal NEWEST_MOBILE = BigDecimal.valueOf(7);

    private static final int NEAR = 8;
    private final NumberTable table;
    private final Lexicon lexicon;
    private final CurrencyTable currencies;

    Suffixes(NumberTable table, Lexicon lexicon, CurrencyTable currencies) {
        this.currencies = currencies;
        this.table = table;
        this.lexicon = lexicon;
    }

    /** The number with its attached scale folded in; empty where the suffix is something else. */
    Optional<Numeral> scaled(Numeral read) {
        if (read.suffix().isEmpty()) {
            return Optional.of(read);
        }
        return table.suffix(read.suffix()).map(scale -> read.times(scale, read.to()));
    }

    /** The number with a letter for a scale that stands apart behind money: {@code $5 m}, {@code € 3 B}. */
    Numeral apart(Sentence s, Numeral number) {
        int next = number.to();
        String form = s.form(next);
        String scale = form.length() == 2 && form.charAt(1) == '.' ? form.substring(0, 1) : form;
        boolean letter = !number.isScaled() && AMBIGUOUS_SCALES.contains(scale) && !s.joined(next);
        return letter ? number.times(table.suffix(scale).orElseThrow(), next + 1) : number;
    }

    /** The same before what can be counted, and before money: {@code 5 M users}, {@code 900 m yuan}. */
    Numeral counting(Sentence s, Numeral number) {
        int next = number.to();
        boolean letter = !number.isScaled() && AMBIGUOUS_SCALES.contains(s.form(next)) && !s.joined(next);
        return letter
                        && (countsPlural(s, next + 1)
                                || currencies.after(s, next + 1).isPresent())
                ? apart(s, number)
                : number;
    }

    /** The same outside money, where {@code M} and {@code B} are scales only before what can be counted. */
    Optional<Numeral> scale(Sentence s, Numeral read, Optional<Match<Unit>> currency) {
        boolean sure = currency.isPresent()
                || !AMBIGUOUS_SCALES.contains(read.suffix())
                || countsPlural(s, read.to())
                || isCompound(s, read.to())
                || (read.suffix().equalsIgnoreCase("m") && standsAlone(s, read));
        return sure ? scaled(read) : Optional.empty();
    }

    /** Whether a hyphen ties a noun to the number: {@code a 70B-parameter model}. */
    private boolean isCompound(Sentence s, int next) {
        return s.hyphen(next)
                && s.has(next + 1)
                && s.word(next + 1).hasLetter()
                && !s.word(next + 1).hasUpperCase()
                && !lexicon.isClosed(s.word(next + 1));
    }

    /** Whether no name is before the number and no noun behind it: {@code sales rose to 1.2M.} */
    private boolean standsAlone(Sentence s, Numeral read) {
        int before = read.from() - 1;
        int next = read.to();
        boolean plain = s.has(before)
                && s.word(before).hasLetter()
                && !s.word(before).hasUpperCase()
                && !lexicon.is(s.word(before), WordClass.DETERMINER);
        boolean end = !s.has(next) || s.word(next).isPunctuation() || lexicon.isClosed(s.word(next));
        return plain && end;
    }

    private boolean countsPlural(Sentence s, int next) {
        if (!s.has(next) || s.joined(next)) {
            return false;
        }
        int noun =
                s.has(next + 1) && !lexicon.isPlural(s.word(next)) && !lexicon.isClosed(s.word(next)) ? next + 1 : next;
        Word word = s.word(noun);
        return lexicon.isPlural(word)
                && !word.isCapitalised()
                && (!lexicon.isClosed(word) || (lexicon.isVerbal(word) && lexicon.is(word, WordClass.NOUN)))
                && !MODELS.contains(word.lower());
    }

    /** Whether words of length and distance stand around: {@code 85m tall}, {@code ran 100m}. */
    private boolean isLength(Sentence s, int at) {
        return isNear(s, at, WordClass.LENGTH);
    }

    /** Whether a word of this class stands around a token. */
    boolean isNear(Sentence s, int at, WordClass kind) {
        for (int t = at - NEAR; t <= at + NEAR; t++) {
            if (s.has(t) && lexicon.is(s.word(t), kind)) {
                return true;
            }
        }
        return false;
    }

    /** Whether a symbol attached to digits means its unit here: {@code 10m users} and {@code 96C/192T} have none. */
    boolean isUnit(Sentence s, Numeral read) {
        return switch (read.suffix()) {
            case "m" ->
                !countsPlural(s, read.to())
                        && !isMillion(s, read)
                        && (isLength(s, read.from()) || !standsAlone(s, read));
            case "G" -> read.value().compareTo(NEWEST_MOBILE) > 0;
            case "C" ->
                !isSlash(s, read.to())
                        && !isSlash(s, read.from() - 1)
                        && read.value().compareTo(HOTTEST) <= 0;
            default -> true;
        };
    }

    /** Whether {@code m} before the word of a currency, or behind one's sign, is a million. */
    private boolean isMillion(Sentence s, Numeral read) {
        return currencies.after(s, read.to()).isPresent();
    }

    private static boolean isSlash(Sentence s, int token) {
        return s.is(token, "/") && (s.joined(token) || s.joined(token + 1));
    }

    /** Counts, multiples, pennies and megabytes by the letter. */
    Optional<Amount> special(Sentence s, int from, Numeral read) {
        String suffix = read.suffix();
        if (suffix.charAt(0) == 'x' || suffix.charAt(0) == 'X' || suffix.charAt(0) == '×') {
            return times(s, from, read, read.to(), suffix);
        }
        boolean pence = suffix.equals("p") && (!read.isInteger() || read.value().compareTo(HUNDRED) < 0);
        if (pence) {
            return Optional.of(amount(s, from, read, PENNY, 1, "money"));
        }
        boolean slashed = isSlash(s, read.to()) || isSlash(s, from - 1);
        if (COUNTED.contains(suffix) && read.isInteger() && (slashed || suffix.equals("U"))) {
            return Optional.of(amount(s, from, read, Unit.ONE, 0, "digits"));
        }
        return Optional.empty();
    }

    /** {@code times}, {@code x} and {@code fold} in tokens of their own. */
    Optional<Amount> multiple(Sentence s, int from, Numeral number) {
        int next = number.to();
        if ((s.is(next, "×") || s.is(next, "x")) && s.joined(next)) {
            return times(s, from, number, next + 1, "x");
        }
        int fold = s.hyphen(next) ? next + 1 : next;
        if (s.is(fold, "fold")) {
            return Optional.of(whole(s, from, number, fold + 1, Unit.TIMES));
        }
        boolean tied = s.hyphen(next) && s.is(next + 1, "times");
        if (tied) {
            return Optional.of(whole(s, from, number, next + 2, Unit.TIMES));
        }
        boolean times = s.is(next, "times");
        if (times && (!number.isInteger() || s.is(from - 1, "by") || isComparison(s, next + 1))) {
            return Optional.of(whole(s, from, number, next + 1, Unit.TIMES));
        }
        return Optional.empty();
    }

    /** Whether what follows {@code three times} makes it a multiple and not a frequency. */
    private boolean isComparison(Sentence s, int next) {
        if (!s.has(next)) {
            return false;
        }
        Word word = s.word(next);
        boolean article = word.is("a") || word.is("an") || word.is("each") || word.is("every");
        boolean time = lexicon.is(word, WordClass.DETERMINER) || word.is("last") || word.is("next");
        if (time && (s.is(next + 2, "'s") || s.is(next + 2, "’s"))) {
            return true;
        }
        return !article
                && (word.is("as")
                        || lexicon.is(word, WordClass.TIMES_OF)
                        || word.lower().endsWith("ed")
                        || word.isCapitalised()
                        || lexicon.is(word, WordClass.COMPARATIVE)
                        || lexicon.is(word, WordClass.DETERMINER));
    }

    private Optional<Amount> times(Sentence s, int from, Numeral read, int to, String suffix) {
        boolean whole = suffix.length() == 1;
        if (!whole && !Character.isUpperCase(suffix.charAt(1)) && !Character.isDigit(suffix.charAt(1))) {
            return Optional.empty();
        }
        boolean code = to == read.to() && !read.grouped() && read.value().compareTo(THOUSAND) >= 0;
        if (code) {
            return Optional.empty();
        }
        boolean counts = read.isInteger() && (!whole || isCountable(s, to));
        Unit unit = counts ? Unit.ONE : Unit.TIMES;
        if (to > read.to()) {
            return Optional.of(whole(s, from, read, to, unit));
        }
        return Optional.of(amount(s, from, read, unit, 1, counts ? "digits" : "multiple"));
    }

    /** Whether what follows {@code 8x} is a thing that there may be eight of. */
    private boolean isCountable(Sentence s, int next) {
        if (!s.has(next)) {
            return false;
        }
        Word word = s.word(next);
        return !lexicon.isClosed(word)
                && !lexicon.is(word, WordClass.COMPARATIVE)
                && (word.isCapitalised() || word.hasDigit() || lexicon.isPlural(word));
    }

    private static Amount whole(Sentence s, int from, Numeral number, int to, Unit unit) {
        Span span = s.tokens().span(from, to);
        return new Amount(from, to, span, number.value(), Optional.empty(), unit, number, true, "multiple");
    }

    /** An amount that ends {@code length} characters into its suffix. */
    private Amount amount(Sentence s, int from, Numeral read, Unit unit, int length, String rule) {
        int digits = table.form(s, read.from()).map(NumberForm::length).orElse(0);
        int end = s.tokens().start(read.from()) + digits + length;
        Span span = Span.of(s.tokens().start(from), end);
        BigDecimal value = read.value().multiply(unit.factor());
        return new Amount(from, read.to(), span, value, Optional.empty(), unit, read, true, rule);
    }
}
