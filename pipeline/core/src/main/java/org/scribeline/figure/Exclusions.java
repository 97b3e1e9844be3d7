package org.scribeline.figure;

import java.math.BigDecimal;
import java.util.Set;
import org.scribeline.entity.Quantity.Kind;
import org.scribeline.figure.NumberWord.Role;
import org.scribeline.figure.Numeral.Style;
import org.scribeline.text.Word;

/** Turns away numbers that are no figures: in names, dates, lists, telephone numbers, scores and idioms. */
final class Exclusions {
    private static final int LISTED = 8;

    /** What a hyphen ties to a number that counts nothing: {@code six-figure}, {@code two-time}, {@code 20-something}. */
    private static final Set<String> NO_UNITS = Set.of("time", "figure", "figures", "something");

    private final NumberTable table;
    private final Lexicon lexicon;
    private final Dates dates;
    private final SmallWords smallWords;
    private final Codes codes;
    private final Scores scores;

    Exclusions(NumberTable table, Lexicon lexicon) {
        this.table = table;
        this.lexicon = lexicon;
        this.dates = new Dates(table, lexicon);
        this.smallWords = new SmallWords(table, lexicon);
        this.codes = new Codes(table, lexicon);
        this.scores = new Scores(table, lexicon);
    }

    /** Whether the amount is no figure. */
    boolean excludes(Sentence s, Amount a) {
        if (isTied(s, a) && a.value().signum() >= 0) {
            return true;
        }
        if (a.unit().is(Kind.PERCENT) || a.unit().is(Kind.MONEY)) {
            return false;
        }
        if (!a.isCount()) {
            return a.unit().is(Kind.MEASURE) && (isSeries(s, a) || codes.isPlug(s, a));
        }
        if (a.number().style() == Style.FRACTION) {
            return smallWords.excludesFraction(s, a) || dates.isDuration(s, a);
        }
        return dates.excludes(s, a)
                || (!a.marked() && (isListNumber(s, a) || isLabelled(s, a) || isNamePart(s, a)))
                || isTelephone(s, a)
                || isCited(s, a)
                || isPossessive(s, a)
                || isOrdinal(s, a)
                || isScore(s, a)
                || scores.excludes(s, a)
                || codes.excludes(s, a)
                || isAddress(s, a)
                || smallWords.excludes(s, a);
    }

    /** Whether the amount is the day of a date, so that no range begins with it. */
    boolean isDay(Sentence s, Amount a) {
        return a.isCount() && dates.isDay(s, a);
    }

    /** Whether a hyphen or a slash ties the number to a letter or digit before it: {@code COVID-19}, {@code 24/7}. */
    private boolean isTied(Sentence s, Amount a) {
        int mark = a.from() - 1;
        if (!s.joined(a.from()) || !s.joined(mark)) {
            return s.joined(a.from()) && (s.is(mark, "#") || (s.is(mark, "/") && !a.marked()));
        }
        boolean dash = s.dash(mark) && !s.is(mark, "—");
        boolean slash = (s.is(mark, "/") && !a.marked() && !isSpecification(s, mark, a.to()))
                || s.is(mark, ":")
                || s.is(mark, "*");
        boolean word = s.word(mark - 1).hasLetter() || s.word(mark - 1).hasDigit();
        boolean bound = s.is(mark - 1, "to");
        return word && !bound && (dash || slash);
    }

    /** {@code 16 cores/32 threads}: a slash between two counts. */
    private boolean isSpecification(Sentence s, int slash, int next) {
        return isBeforePlural(s, slash - 1)
                && isBeforePlural(s, next)
                && table.form(s, slash - 2).filter(NumberForm::isPlain).isPresent();
    }

    /** {@code 1.} or {@code (1)} at the start of a line, {@code [12]}, and a line that is a number alone. */
    private boolean isListNumber(Sentence s, Amount a) {
        int next = a.to();
        boolean dot = s.joined(next) && (s.is(next, ".") || s.is(next, ")"));
        boolean bracketed = s.is(a.from() - 1, "[") && s.is(next, "]");
        boolean named = s.has(a.from() - 2) && s.word(a.from() - 2).isCapitalised() && !s.startsLine(a.from() - 2);
        boolean numbered = s.is(a.from() - 1, "(") && s.is(next, ")") && isBelow(a, 100) && !named;
        boolean alone = a.from() == s.from() && next == s.to();
        boolean ranked = s.is(next, "|") && s.is(a.from() - 1, "|") && s.startsLine(a.from());
        return bracketed
                || numbered
                || (ranked && isBelow(a, 1000))
                || ((dot || alone) && s.startsLine(a.from()) && isBelow(a, 1000));
    }

    private static boolean isBelow(Amount a, int limit) {
        return a.value().compareTo(BigDecimal.valueOf(limit)) < 0;
    }

    /** {@code Section 301}, {@code No. 5}, {@code step 3}, {@code day one}; of {@code sections 3 and 4} both. */
    private boolean isLabelled(Sentence s, Amount a) {
        int at = firstOfList(s, a.from()) - 1;
        if (!s.has(at) || !isBare(a) || a.number().style() == Style.FRACTION) {
            return false;
        }
        boolean label = lexicon.is(s.word(at), WordClass.LABEL)
                && (a.number().isInteger() || lexicon.is(s.word(at), WordClass.DECIMAL_LABEL));
        boolean named = lexicon.is(s.word(at), WordClass.NAME_LABEL);
        boolean digits = a.number().style() == Style.DIGITS && at == a.from() - 1;
        if (s.word(at).isCapitalised() && digits) {
            return label || named;
        }
        return (label || (named && s.word(at).isCapitalised())) && !isBeforePlural(s, a.to());
    }

    /** The first of plain numbers in a row: {@code 72} of {@code Orders 72, 75 and 81}. */
    private int firstOfList(Sentence s, int from) {
        int at = from;
        for (int before = 0; before < LISTED && isPlainDigits(s, at) && isPlainDigits(s, at - 2); before++) {
            boolean linked = s.is(at - 1, "and") || s.is(at - 1, "or") || s.is(at - 1, ",");
            if (!linked) {
                return at;
            }
            at -= 2;
        }
        return at;
    }

    /** {@code 50 U.S.C. 1622}, {@code 215(a)}: a place in a law. */
    private boolean isCited(Sentence s, Amount a) {
        int next = a.to();
        boolean code = s.has(next) && lexicon.is(s.word(next), WordClass.CITATION);
        boolean paragraph = s.is(next, "(")
                && s.joined(next)
                && s.joined(next + 1)
                && s.form(next + 1).length() == 1
                && s.is(next + 2, ")");
        return isBare(a) && (code || paragraph);
    }

    /** {@code the 737's wings}, {@code two-time champion}, {@code a six-figure sum}. */
    private static boolean isPossessive(Sentence s, Amount a) {
        boolean owns = (s.is(a.to(), "'s") || s.is(a.to(), "’s")) && a.number().style() == Style.DIGITS && isBare(a);
        return owns || (s.hyphen(a.to()) && NO_UNITS.contains(s.lower(a.to() + 1)));
    }

    /** {@code the two hundred and forty-sixth}. */
    private boolean isOrdinal(Sentence s, Amount a) {
        int next = s.hyphen(a.to()) ? a.to() + 1 : a.to();
        boolean tied = next > a.to() || table.is(s, a.to() - 1, Role.HUNDRED) || table.is(s, a.to() - 1, Role.SCALE);
        return a.number().style() == Style.WORDS && tied && s.has(next) && lexicon.is(s.word(next), WordClass.ORDINAL);
    }

    private static boolean isBare(Amount a) {
        return !a.number().grouped() && !a.number().isScaled() && isBelow(a, 100_000);
    }

    private boolean isBeforePlural(Sentence s, int next) {
        return s.has(next) && lexicon.isPlural(s.word(next)) && !s.word(next).isCapitalised();
    }

    /** A bare number after a name: {@code Gaudi 2}, {@code S&P 500}, {@code Windows 11 users}. */
    private boolean isNamePart(Sentence s, Amount a) {
        int at = a.from() - 1;
        boolean letter = a.isCount() && isSuffixed(s, a.from());
        if (letter && isPlainDigits(s, at)) {
            return true;
        }
        if (!s.has(at) || !(isBare(a) || letter) || a.number().style() != Style.DIGITS) {
            return false;
        }
        if ((s.is(at, "'s") || s.is(at, "’s")) && s.is(at - 1, "poor")) {
            return true;
        }
        Word before = s.word(at);
        boolean name = before.hasUpperCase() || (before.hasDigit() && before.hasLetter());
        if (!name || lexicon.isClosed(before) || lexicon.is(before, WordClass.TIME) || isNumber(s, at)) {
            return false;
        }
        boolean verb = at == s.from()
                && (before.lower().endsWith("ed") || before.lower().endsWith("ing"));
        return !verb || !isBeforePlural(s, a.to());
    }

    /** Whether a letter that may be a unit names a series instead: {@code Core Ultra 200V}. */
    private boolean isSeries(Sentence s, Amount a) {
        boolean letter = table.form(s, a.from())
                .filter(f -> f.suffix().length() == 1 && "VCmg".contains(f.suffix()))
                .isPresent();
        return letter && isNamePart(s, a);
    }

    /** Whether letters are attached to the digits, which may make it a model's code: {@code Ascend 910B chips}. */
    private boolean isSuffixed(Sentence s, int token) {
        return table.form(s, token).filter(f -> !f.suffix().isEmpty()).isPresent();
    }

    private boolean isNumber(Sentence s, int token) {
        return table.word(s, token).isPresent()
                || table.form(s, token).filter(f -> f.prefix().isEmpty()).isPresent();
    }

    /** Digits in groups, or with a leading zero. */
    private boolean isTelephone(Sentence s, Amount a) {
        if (a.marked() || a.number().grouped()) {
            return false;
        }
        String form = s.form(a.from());
        boolean ticker = isTicker(s, a);
        boolean zero = ticker || (form.length() > 1 && form.charAt(0) == '0' && form.indexOf('.') < 0);
        boolean before = isDigitGroup(s, a.from() - 1) && isDigitGroup(s, a.from());
        boolean after = isDigitGroup(s, a.to()) && isDigitGroup(s, a.to() - 1);
        return zero || before || after || isInSeries(s, a) || (s.hyphen(a.to()) && isDigitGroup(s, a.to() + 1));
    }

    /** Whether letters follow the digits behind a full stop: {@code 688256.SS}; or an exponent stands beside them. */
    private static boolean isTicker(Sentence s, Amount a) {
        String text = s.document().text();
        int end = a.span().end();
        boolean code = end + 1 < text.length() && text.charAt(end) == '.' && Character.isLetter(text.charAt(end + 1));
        boolean power = s.is(a.to(), "^") || s.is(a.from() - 1, "^") || (s.is(a.to(), "x") && s.is(a.to() + 2, "^"));
        return code || power;
    }

    /** Whether another plain number stands beside this one: {@code +32 2 555 01 00}. */
    private boolean isInSeries(Sentence s, Amount a) {
        return isPlainDigits(s, a.to() - 1)
                && ((isPlainDigits(s, a.to()) && !s.dash(a.to() + 1) && !s.joined(a.to()))
                        || (isPlainDigits(s, a.from() - 1) && !s.joined(a.from())));
    }

    private boolean isPlainDigits(Sentence s, int token) {
        return table.form(s, token)
                .filter(f -> f.suffix().isEmpty() && f.isInteger() && !f.isGrouped())
                .filter(f -> f.prefix().isEmpty() || f.prefix().equals("+"))
                .isPresent();
    }

    private boolean isDigitGroup(Sentence s, int token) {
        return table.form(s, token)
                .filter(f -> f.isPlain() && f.isInteger() && !f.isGrouped() && f.length() >= 3)
                .isPresent();
    }

    /** {@code 4-3}, {@code 24/7}, {@code 1:0}. */
    private boolean isScore(Sentence s, Amount a) {
        int link = a.to();
        boolean tie = s.hyphen(link) || (s.is(link, "/") && s.joined(link) && s.joined(link + 1));
        boolean capital = s.hyphen(link)
                && s.has(link + 1)
                && ((s.word(link + 1).isAllCaps() && !isHeadline(s, a.from() - 1))
                        || s.form(link + 1).length() == 1);
        return !a.marked() && tie && (table.form(s, link + 1).isPresent() || capital);
    }

    /** Whether the word before is all in capitals, as in a headline of capitals. */
    private static boolean isHeadline(Sentence s, int before) {
        return s.has(before) && s.word(before).isAllCaps() && s.form(before).length() > 2;
    }

    private boolean isAddress(Sentence s, Amount a) {
        if (!isBare(a) || a.marked() || !s.has(a.to()) || !s.word(a.to()).isCapitalised()) {
            return false;
        }
        for (int t = a.to(); t < a.to() + 4 && s.has(t) && s.word(t).isCapitalised(); t++) {
            if ((t > a.to() || lexicon.is(s.word(t), WordClass.STREET_FIRST))
                    && lexicon.is(s.word(t), WordClass.STREET)) {
                return true;
            }
        }
        return false;
    }
}
