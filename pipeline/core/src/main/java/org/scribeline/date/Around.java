package org.scribeline.date;

import org.scribeline.text.Word;

/** What guards ask about the words around an expression. */
final class Around {
    private static final String GLUE = "-–/$€£#_";
    /** So many words an event's name may have before the one that tells that it is one. */
    private static final int NAME = 5;

    private static final String OPENING = "([©|*“\"'‘—–_•■:#";

    private Around() {}

    /** Whether a hyphen, slash, sign or letter touches the expression: it is part of a longer name or number. */
    static boolean attached(Scene s, int from, int to) {
        return touches(s, from - 1, from) || (touches(s, to, to) && !possessive(s, to));
    }

    /** Whether the token is joined without a space at the token {@code edge}, by what makes one word of them. */
    static boolean touches(Scene s, int token, int edge) {
        if (s.word(token).isEmpty() || s.word(edge).isEmpty() || s.tokens().spaced(edge)) {
            return false;
        }
        Word word = s.tokens().word(token);
        return GLUE.contains(word.form()) || word.hasLetter() || word.hasDigit();
    }

    /** Whether something other than an opening bracket, mark or {@code post-} is joined in front. */
    static boolean joinedBefore(Scene s, int from) {
        return s.word(from - 1).isPresent()
                && !s.tokens().spaced(from)
                && !opening(s, from - 1)
                && !s.is(from - 1, ",")
                && !(s.is(from - 1, "-") && (s.is(from - 2, "post") || s.is(from - 2, "pre")));
    }

    /** Whether the token is a mark that opens something: a bracket, a quotation, a cell of a table. */
    static boolean opening(Scene s, int token) {
        return OPENING.contains(s.tokens().form(token).substring(0, 1));
    }

    static boolean possessive(Scene s, int token) {
        return s.is(token, "'s") || s.is(token, "’s");
    }

    /** Whether the expression ends a name: a capitalised word that is no preposition, or {@code Act of}. */
    static boolean named(Scene s, int from) {
        int before = from - 1;
        if (s.is(before, "of") && s.is(before - 1, Kind.NAMED)) {
            return true;
        }
        return s.word(before).filter(Word::isCapitalised).isPresent()
                && !s.is(before, Kind.IN)
                && !s.is(before, Kind.OF)
                && !s.is(before, Kind.TENSE)
                && !s.is(before, Kind.WEEKDAY);
    }

    /** Whether a word in lower case that is no preposition stands here: a noun or a verb. */
    static boolean noun(Scene s, int token) {
        return s.word(token)
                .filter(w -> w.hasLetter() && !w.hasUpperCase() && !s.is(token, Kind.IN) && !s.is(token, Kind.OF))
                .isPresent();
    }

    /** Whether a plural noun stands here, by its form. */
    static boolean plural(Scene s, int token) {
        return s.word(token)
                        .filter(w -> w.lower().length() > 3 && !w.hasUpperCase() && endsInS(w))
                        .isPresent()
                && !s.is(token, Kind.DATED)
                && !s.is(token, Kind.TENSE);
    }

    /** Whether the form may be that of a plural, or of a verb beside one person. */
    static boolean endsInS(Word word) {
        return word.lower().endsWith("s") && !word.lower().endsWith("ss");
    }

    /** Whether an event's name goes on here, of which a year in front is part: {@code Japanese Grand Prix}. */
    static boolean event(Scene s, int token) {
        for (int t = token; t < token + NAME; t++) {
            if (!capitalised(s, t)) {
                return t > token && s.is(t, Kind.EVENT) && s.is(t, Kind.NUMBER);
            }
            if (s.is(t, Kind.EVENT)) {
                return true;
            }
        }
        return false;
    }

    /** Whether a street's name begins here: {@code Gateway Place}. */
    static boolean address(Scene s, int token) {
        return capitalised(s, token)
                && (s.is(token, Kind.STREET)
                        || (s.is(token + 1, Kind.STREET) && capitalised(s, token + 1))
                        || (capitalised(s, token + 1) && s.is(token + 2, Kind.STREET) && capitalised(s, token + 2)));
    }

    static boolean capitalised(Scene s, int token) {
        return s.word(token).filter(Word::isCapitalised).isPresent();
    }
}
