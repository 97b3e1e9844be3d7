package org.scribeline.figure;

/** Finds where what is only said by the way begins: between brackets, commas or dashes. */
final class Asides {
    private static final int LONGEST = 60;
    /** So long may an attribution be: {@code the ministry said on Monday}. */
    private static final int SAYING = 8;

    private final Parts parts;

    Asides(Parts parts) {
        this.parts = parts;
    }

    /** Whether the token is a comma, or a dash that does what a comma does. */
    boolean isComma(Sentence s, int at) {
        return s.is(at, ",") || s.is(at, "--") || (s.dash(at) && !s.is(at, "-") && !s.hyphen(at));
    }

    /** Whether a participle may stand behind its noun: {@code a rival based in Beijing}. */
    private boolean isReduced(Sentence s, int at) {
        return parts.is(s, at, WordClass.PAST) && parts.of(s, at + 1) == Part.PREPOSITION;
    }

    /** Whether all words between are a name: {@code the VK-210}. */
    private boolean isName(Sentence s, int from, int to) {
        int at = s.is(from, "the") ? from + 1 : from;
        boolean name = at < to;
        for (; at < to; at++) {
            name &= parts.of(s, at) == Part.NOUN
                    && (s.word(at).hasUpperCase() || s.word(at).hasDigit() || s.dash(at));
        }
        return name;
    }

    /** The bracket that this one closes, or the token itself. */
    int opening(Sentence s, int closing) {
        int depth = 1;
        for (int at = closing - 1; s.has(at) && closing - at < LONGEST; at--) {
            depth += s.is(at, ")") ? 1 : s.is(at, "(") ? -1 : 0;
            if (depth == 0) {
                return at;
            }
        }
        return closing;
    }

    /**
     * The token before what stands between this comma and the one before it, where that is no clause of the sentence's own:
     * {@code Sales of the iPhone, its main product, rose}; else the comma itself.
     */
    int beforeParenthesis(Sentence s, int comma) {
        int open = comma - 1;
        boolean finite = false;
        boolean says = false;
        boolean reduced = false;
        while (s.has(open) && !isComma(s, open)) {
            if (comma - open > LONGEST) {
                return comma;
            }
            if (s.is(open, ";") || s.is(open, ":")) {
                return comma;
            }
            if (s.is(open, ")")) {
                open = opening(s, open);
            }
            boolean verb = parts.of(s, open) == Part.VERB;
            finite |= verb && !s.lower(open).endsWith("ing") && !isReduced(s, open);
            reduced |= verb && isReduced(s, open);
            says |= verb && parts.is(s, open, WordClass.SAY);
            open--;
        }
        if (!s.has(open)) {
            return comma;
        }
        Part first = parts.of(s, open + 1);
        finite |= reduced && !s.is(open + 1, "a") && !s.is(open + 1, "an");
        boolean participle = first == Part.VERB
                && (s.lower(open + 1).endsWith("ed") || s.lower(open + 1).endsWith("ing"));
        boolean governed = first == Part.PREPOSITION && parts.of(s, open + 2) == Part.RELATIVE;
        boolean aside = (!finite && first != Part.CONJUNCTION)
                || (says && comma - open <= SAYING)
                || first == Part.RELATIVE
                || participle
                || governed;
        if (aside
                && isName(s, open + 1, comma)
                && s.has(open - 1)
                && !s.word(open - 1).hasUpperCase()) {
            return comma - 1;
        }
        return aside ? open - 1 : comma;
    }
}
