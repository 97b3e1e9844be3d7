package org.scribeline.figure;

import org.scribeline.figure.Numeral.Style;

/** Turns away numbers that name something: stock listings, codes, cases, roads, plugs. */
final class Codes {
    private static final int LONGEST_DOCKET = 3;
    private static final String PERIODS = "hq";
    private final NumberTable table;
    private final Lexicon lexicon;

    Codes(NumberTable table, Lexicon lexicon) {
        this.table = table;
        this.lexicon = lexicon;
    }

    boolean excludes(Sentence s, Amount a) {
        if (a.number().style() == Style.WORDS || isSuffix(s, a)) {
            return isSuffix(s, a);
        }
        return isModelSize(s, a) || (!a.number().isScaled() && !a.number().grouped() && isName(s, a));
    }

    private boolean isName(Sentence s, Amount a) {
        return isListing(s, a)
                || isZone(s, a)
                || isPeriod(s, a)
                || isCode(s, a)
                || isRoad(s, a)
                || isGroup(s, a)
                || isDocket(s, a);
    }

    /** {@code the 70B model}: billions of parameters without a word for them. */
    private boolean isModelSize(Sentence s, Amount a) {
        return a.to() - a.from() == 1
                && a.number().isScaled()
                && s.form(a.from()).endsWith("B")
                && s.has(a.to())
                && lexicon.is(s.word(a.to()), WordClass.SIZED);
    }

    /** {@code TWSE: 7799}, {@code (TPE: 2330)}. */
    private boolean isListing(Sentence s, Amount a) {
        int at = s.is(a.from() - 1, ":") ? a.from() - 2 : a.from() - 1;
        return s.has(at)
                && s.word(at).hasUpperCase()
                && lexicon.is(s.word(at), WordClass.EXCHANGE)
                && (s.word(at).isAllCaps() || at < a.from() - 1);
    }

    /** {@code TWO} of {@code 4966.TWO}. */
    private static boolean isSuffix(Sentence s, Amount a) {
        int start = a.span().start();
        String text = s.document().text();
        return start > 1 && text.charAt(start - 1) == '.' && Character.isLetterOrDigit(text.charAt(start - 2));
    }

    /** {@code GMT+8}. */
    private static boolean isZone(Sentence s, Amount a) {
        return a.number().prefix().equals("+") && (s.is(a.from() - 1, "gmt") || s.is(a.from() - 1, "utc"));
    }

    /** {@code 1H 23}, {@code Q4 24}: the year of a half or a quarter. */
    private static boolean isPeriod(Sentence s, Amount a) {
        String before = s.lower(a.from() - 1);
        boolean period = before.length() == 2
                && (PERIODS.indexOf(before.charAt(0)) >= 0) != (PERIODS.indexOf(before.charAt(1)) >= 0)
                && Character.isDigit(before.charAt(0)) != Character.isDigit(before.charAt(1));
        return period && a.number().isInteger() && s.form(a.from()).length() <= 2;
    }

    /** {@code post code 94103}, {@code its HS code is 8542.31}, {@code port 8080/tcp}. */
    private boolean isCode(Sentence s, Amount a) {
        int at = a.from() - 1;
        while (s.is(at, ":") || s.is(at, "is") || s.is(at, "was") || s.is(at, "number") || s.is(at, "(")) {
            at--;
        }
        boolean labelled = s.has(at) && lexicon.is(s.word(at), WordClass.CODE_LABEL);
        boolean counts = s.has(a.to()) && lexicon.isPlural(s.word(a.to())) && !lexicon.isClosed(s.word(a.to()));
        return labelled && !counts;
    }

    private boolean isRoad(Sentence s, Amount a) {
        return a.number().isInteger()
                && s.has(a.to())
                && lexicon.is(s.word(a.to()), WordClass.ROAD)
                && s.is(a.from() - 1, "the");
    }

    /** {@code Group of 20}. */
    private static boolean isGroup(Sentence s, Amount a) {
        return s.is(a.from() - 1, "of")
                && (s.form(a.from() - 2).equals("Group") || s.form(a.from() - 2).equals("Gang"));
    }

    /** {@code 19-cv-6570}: letters and more digits behind hyphens. */
    private boolean isDocket(Sentence s, Amount a) {
        int letters = a.to() + 1;
        return s.hyphen(a.to())
                && s.has(letters)
                && s.form(letters).length() <= LONGEST_DOCKET
                && s.hyphen(letters + 1)
                && table.form(s, letters + 2).isPresent();
    }

    /** {@code 12V-2x6}: a measure that a hyphen ties to pins. */
    boolean isPlug(Sentence s, Amount a) {
        int pins = a.to() + 1;
        return s.hyphen(a.to())
                && table.form(s, pins).filter(f -> f.suffix().startsWith("x")).isPresent();
    }
}
