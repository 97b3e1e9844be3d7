package org.scribeline.figure;

/** Reads nouns that commas and conjunctions join, from the last one back. */
final class NounLists {
    private static final int LONGEST = 8;
    private final Parts parts;
    private final Phrases phrases;
    private final Asides asides;

    NounLists(Parts parts, Phrases phrases, Asides asides) {
        this.parts = parts;
        this.phrases = phrases;
        this.asides = asides;
    }

    /** What governs the last noun of a list: the preposition before {@code Europe, Asia and Africa}, {@code Corsair or Kingston}. */
    int beforeList(Sentence s, int before) {
        boolean or = s.is(before, "or");
        if (!or && !s.is(before, "and")) {
            return before;
        }
        boolean list = or;
        int at = before;
        for (int nouns = 0; nouns < LONGEST && (s.is(at, ",") || at == before); nouns++) {
            int last = s.is(at, ",") || !s.is(at - 1, ",") ? at - 1 : at - 2;
            if (parts.of(s, last) != Part.NOUN) {
                return before;
            }
            list |= at != before;
            at = phrases.before(s, phrases.start(s, last, s.from()));
        }
        return list && parts.of(s, at) == Part.PREPOSITION ? at : before;
    }

    /** Whether a conjunction joins the noun behind it to one before it. */
    boolean isJoined(Sentence s, int before) {
        return s.is(before, "and")
                && parts.of(s, s.is(before - 1, ")") ? asides.opening(s, before - 1) - 1 : before - 1) == Part.NOUN;
    }

    /** Where the first of two joined subjects starts; where it is another clause's, the second. */
    int joinedStart(Sentence s, int and, int second) {
        int last = s.is(and - 1, ")") ? asides.opening(s, and - 1) - 1 : and - 1;
        int first = phrases.start(s, last, s.from());
        Part governor = parts.of(s, phrases.before(s, first));
        boolean free = governor == Part.MARK || governor == Part.CONJUNCTION;
        return free && phrases.before(s, second) == and ? first : second;
    }
}
