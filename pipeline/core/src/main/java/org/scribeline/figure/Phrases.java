package org.scribeline.figure;

import org.scribeline.text.Word;

/** Cuts noun phrases out of a sentence from their last word back. */
final class Phrases {
    private static final int LONGEST = 8;
    private final Lexicon lexicon;
    private final Parts parts;

    Phrases(Lexicon lexicon, Parts parts) {
        this.lexicon = lexicon;
        this.parts = parts;
    }

    /** Where the noun phrase that ends with this token starts; no token before {@code floor} belongs to it. */
    int start(Sentence s, int end, int floor) {
        int at = end;
        while (at > Math.max(s.from(), floor) && at > end - LONGEST && goesOn(s, at)) {
            at--;
        }
        // What a hyphen ties to a number is no part of the name: 12-layer stack.
        while (at < end && (s.hyphen(at - 1) || Chunks.ties(s, at) || s.word(at).isPunctuation() || s.is(at, "per"))) {
            at++;
        }
        return at;
    }

    /** Whether the token before {@code at} belongs to the same phrase. */
    private boolean goesOn(Sentence s, int at) {
        int before = at - 1;
        if (parts.of(s, before) == Part.NOUN || s.is(before, "per")) {
            return true;
        }
        return at > s.from() + 1 && s.hyphen(at) && s.word(before).hasLetter() && parts.of(s, before) != Part.NUMBER;
    }

    /** The phrase's end without an unknown verb: {@code Yields hover}. */
    int withoutVerb(Sentence s, int start, int end) {
        Word word = s.word(end - 1);
        boolean verb = end - start > 1
                && lexicon.isPlural(s.word(end - 2))
                && !word.isCapitalised()
                && !word.hasDigit()
                && !lexicon.isPlural(word);
        return verb ? end - 1 : end;
    }

    /** The token before the determiners and numbers in front of a phrase. */
    int before(Sentence s, int start) {
        int at = start - 1;
        while (s.has(at) && isInFront(s, at)) {
            at--;
        }
        // Past the term of 10-year Treasuries.
        boolean term = s.has(at) && parts.of(s, at) == Part.TIME && s.hyphen(at - 1);
        return term ? before(s, at - 2) : at;
    }

    private boolean isInFront(Sentence s, int at) {
        Part part = parts.of(s, at);
        boolean that = s.is(at, "that") && parts.of(s, at - 1) == Part.PREPOSITION;
        boolean month = part == Part.TIME && s.is(at - 1, "for");
        return part == Part.DETERMINER || that || month || parts.is(s, at, WordClass.ORDINAL);
    }

    static String text(Sentence s, int from, int to) {
        return s.tokens().span(from, to).in(s.document().text());
    }
}
