package org.scribeline.text;

/** How a sentence uses capitals, which tells what a capital in it is worth. */
public enum Casing {
    /** No word has a small letter: {@code INTEL NAMES NEW CHIEF}. */
    CAPITALS,
    /** A headline whose longer words begin with capitals: {@code Intel Names New Chief}. */
    TITLE,
    /** More than half of it is words in small letters. */
    PROSE,
    /** Anything else, such as a line of a table. */
    OTHER;

    /** A word of so many letters may stay small in a headline: {@code With}, but {@code of}. */
    private static final int LONGEST_SMALL_WORD = 3;

    /** The casing of the tokens {@code [from, to)}, one or more. */
    static Casing of(Tokens tokens, int from, int to) {
        int capitalised = 0;
        int small = 0;
        int longSmall = 0;
        boolean lowerCase = false;
        for (int token = from; token < to; token++) {
            Word word = tokens.word(token);
            boolean isLong = word.hasLetter() && word.form().length() > LONGEST_SMALL_WORD;
            lowerCase |= word.hasLowerCase();
            if (word.isCapitalised()) {
                capitalised += isLong ? 1 : 0;
            } else {
                small += word.hasLowerCase() ? 1 : 0;
                longSmall += isLong ? 1 : 0;
            }
        }
        if (!lowerCase) {
            return CAPITALS;
        }
        if (capitalised > 2 * longSmall && !isStop(tokens.word(to - 1))) {
            return TITLE;
        }
        return 2 * small > to - from ? PROSE : OTHER;
    }

    private static boolean isStop(Word last) {
        return last.is(".") || last.is("!") || last.is("?");
    }

    /** Whether capitals tell nothing of names here. */
    public boolean isHeadline() {
        return this == CAPITALS || this == TITLE;
    }
}
