package org.scribeline.figure;

import org.scribeline.text.Word;

/** Cuts noun phrases out of a sentence from their first word on, by closed word classes alone. */
final class Chunks {
    private static final int LONGEST = 8;
    private static final int FARTHEST = 5;
    private final Lexicon lexicon;
    private final NumberTable numbers;
    private final Parts parts;

    Chunks(Lexicon lexicon, NumberTable numbers, Parts parts) {
        this.lexicon = lexicon;
        this.numbers = numbers;
        this.parts = parts;
    }

    /** The noun phrase that begins at a token, without determiner; empty where none does. */
    String noun(Sentence s, int at) {
        return noun(s, at, false);
    }

    /** The noun phrase after a number that is not one: up to a plural, {@code new projects}, {@code pilot projects}. */
    String plural(Sentence s, int at) {
        return noun(s, at, true);
    }

    private String noun(Sentence s, int at, boolean many) {
        int to = endToken(s, at, many);
        boolean time = to == at + 1 && lexicon.is(s.word(at), WordClass.ORDINAL);
        if (many && to > at && isVerbBehind(s, at, to)) {
            return "";
        }
        return to <= at || time || isGerund(s, at, to)
                ? ""
                : s.tokens().span(at, to).in(s.document().text());
    }

    /** Whether a number stands for what it counts and its verb follows: {@code of which 32 billion work at a time}. */
    private boolean isVerbBehind(Sentence s, int at, int to) {
        Word first = s.word(at);
        boolean base = lexicon.isVerbal(first) && !lexicon.isPlural(first) && !first.isCapitalised();
        return base && !lexicon.isPlural(s.word(to - 1));
    }

    /** The noun phrase if it is an attribute of the number before it, as in {@code 20 percent stake}. */
    String attribute(Sentence s, int at) {
        int start = s.is(at, "**") ? at + 1 : at;
        return s.joined(start) && !s.hyphen(start - 1) ? "" : noun(s, start);
    }

    /** Past a part of the year in front of a noun: {@code third-quarter profit}; the same token where no noun follows. */
    int afterPeriod(Sentence s, int from) {
        int at = from;
        while (at < from + LONGEST && (parts.of(s, at) == Part.TIME || (at > from && s.hyphen(at)))) {
            at++;
        }
        return parts.of(s, at) == Part.NOUN ? at : from;
    }

    /** The token behind the phrase that begins at a token. */
    int endToken(Sentence s, int at) {
        return endToken(s, at, false);
    }

    /** Where, in the text, the phrase that begins at a token ends. */
    int end(Sentence s, int at) {
        return s.tokens().end(endToken(s, at, false) - 1);
    }

    private boolean isGerund(Sentence s, int at, int to) {
        return to - at == 1
                && !lexicon.is(s.word(at), WordClass.NOUN)
                && s.lower(at).endsWith("ing")
                && !s.word(at).isCapitalised();
    }

    private int endToken(Sentence s, int start, boolean many) {
        return withComplement(s, endOfHead(s, start, many));
    }

    private int endOfHead(Sentence s, int start, boolean many) {
        int at = start;
        while (at < start + LONGEST
                && s.has(at)
                && (continues(s, start, at, many) || (many && isBeforePlural(s, start, at)))) {
            boolean head =
                    lexicon.isPlural(s.word(at)) && !ties(s, at + 1) && !isPluralNoun(s, at + 1) && !isInName(s, at);
            at++;
            if (head) {
                return at;
            }
        }
        while (at > start && (s.word(at - 1).isPunctuation() || isConjunction(s, at - 1))) {
            at--;
        }
        return at;
    }

    /** Whether a plural is part of a name before a noun: {@code United States vehicle sales}. */
    private boolean isInName(Sentence s, int at) {
        boolean name =
                s.word(at).isCapitalised() && s.has(at - 1) && s.word(at - 1).isCapitalised();
        return name && parts.of(s, at + 1) == Part.NOUN;
    }

    /** Past what a noun needs to be one: {@code sorts} is nothing, {@code sorts of screwdriver} is. */
    private int withComplement(Sentence s, int end) {
        boolean needs = s.has(end - 1) && s.is(end, "of") && lexicon.is(s.word(end - 1), WordClass.COMPLEMENT);
        return needs ? Math.max(end, endOfHead(s, end + 1, false)) : end;
    }

    /**
     * Whether a plural that the number asks for is still to come behind this word, which looks like a verb, an adverb or a
     * comma: {@code 40 upcoming projects}, {@code 2,000 new, high-paying jobs}, {@code 2 federally funded bridges}.
     */
    private boolean isBeforePlural(Sentence s, int start, int at) {
        Word word = s.word(at);
        if (s.is(at, ",")) {
            return at > start && lexicon.is(s.word(at - 1), WordClass.ADJECTIVE) && awaitsPlural(s, at + 1);
        }
        boolean noun = lexicon.isVerbal(word) && lexicon.is(word, WordClass.NOUN);
        if (noun && lexicon.isPlural(word)) {
            return at > start && !s.word(at - 1).hasDigit();
        }
        boolean modifier = word.lower().endsWith("ed") || lexicon.isAdverb(word);
        return (noun || (modifier && (!lexicon.isClosed(word) || lexicon.isVerbal(word))) || isModifier(s, at))
                && awaitsPlural(s, at + 1);
    }

    /** Whether a word that is a verb elsewhere is a part of an adjective here: {@code federally funded}, {@code high-paying}. */
    private boolean isModifier(Sentence s, int at) {
        return s.hyphen(at - 1) || (s.lower(at).endsWith("ed") && s.has(at - 1) && lexicon.isAdverb(s.word(at - 1)));
    }

    private boolean awaitsPlural(Sentence s, int from) {
        for (int at = from; at < from + FARTHEST && s.has(at); at++) {
            Word word = s.word(at);
            boolean noun = lexicon.isVerbal(word) && lexicon.is(word, WordClass.NOUN);
            if (lexicon.isPlural(word) && (noun || !lexicon.isClosed(word))) {
                return !lexicon.is(word, WordClass.TIME);
            }
            boolean open =
                    s.hyphen(at) || (word.hasLetter() && (noun || parts.of(s, at) == Part.NOUN || isModifier(s, at)));
            if (!open || lexicon.is(word, WordClass.TIME)) {
                return false;
            }
        }
        return false;
    }

    private boolean isPluralNoun(Sentence s, int at) {
        return s.has(at) && lexicon.isPlural(s.word(at)) && !lexicon.isClosed(s.word(at));
    }

    /** Whether a hyphen, slash or {@code 's} goes on with the phrase. */
    static boolean ties(Sentence s, int at) {
        return s.hyphen(at) || (s.is(at, "/") && s.joined(at) && s.joined(at + 1)) || s.is(at, "'s") || s.is(at, "’s");
    }

    /** Whether the noun behind a conjunction has a verb or a number of its own: {@code HBM3E and Blackwell is rated}. */
    private boolean startsClause(Sentence s, int from) {
        int at = from;
        while (at < from + FARTHEST && parts.of(s, at) == Part.NOUN) {
            at++;
        }
        return parts.of(s, at) == Part.VERB || parts.of(s, at) == Part.NUMBER;
    }

    private boolean continues(Sentence s, int start, int at, boolean many) {
        Word word = s.word(at);
        if (ties(s, at) || (at > start && s.joined(at) && ties(s, at - 1))) {
            return at > start;
        }
        if (isConjunction(s, at)) {
            return at > start && coordinates(s, at) && (many || !startsClause(s, at + 1));
        }
        if (word.isPunctuation() || word.is("x") || lexicon.is(word, WordClass.TIME)) {
            return false;
        }
        if (lexicon.isClosed(word)) {
            return lexicon.isVerbal(word) ? isNominal(s, start, at) : parts.of(s, at) == Part.NOUN;
        }
        boolean participle = at > start && word.lower().endsWith("ed") && !word.isCapitalised();
        return !participle && !lexicon.isAdverb(word) && !startsFigure(s, start, at);
    }

    /** Whether a word that may be a verb is a noun here: {@code record highs}, {@code in orders}, {@code a notebook's bill}. */
    private boolean isNominal(Sentence s, int start, int at) {
        if (parts.of(s, at) == Part.NOUN) {
            return true;
        }
        if (at > start) {
            return false;
        }
        boolean noun = lexicon.is(s.word(at), WordClass.NOUN);
        boolean gerund = s.lower(at).endsWith("ing")
                && s.has(at + 1)
                && s.word(at + 1).hasLetter()
                && !lexicon.isClosed(s.word(at + 1));
        return gerund || (noun && (lexicon.isPlural(s.word(at)) || !Parts.isArticle(s, at + 1)));
    }

    private static boolean isConjunction(Sentence s, int at) {
        return s.is(at, "and") || s.is(at, "or") || s.is(at, "&");
    }

    /** Whether a conjunction joins two modifiers: {@code direct and indirect jobs}, {@code 910B and 910C chips}. */
    private boolean coordinates(Sentence s, int at) {
        if (!s.has(at + 1) || lexicon.isPlural(s.word(at - 1))) {
            return false;
        }
        Word next = s.word(at + 1);
        if (isCode(s.word(at - 1)) && isCode(next)) {
            return true;
        }
        return !next.isPunctuation() && !lexicon.isClosed(next) && !startsFigure(s, at, at + 1);
    }

    private static boolean isCode(Word word) {
        return word.hasDigit() && word.hasLetter();
    }

    private boolean startsFigure(Sentence s, int start, int at) {
        if (numbers.word(s, at).isPresent()) {
            return true;
        }
        boolean coordinated = isConjunction(s, at - 1) && isCode(s.word(at));
        boolean name = at > start
                && !Parts.isPercent(s, at + 1)
                && (coordinated
                        || s.word(at - 1).isCapitalised()
                        || s.word(at - 1).hasDigit());
        return numbers.form(s, at).filter(f -> f.prefix().isEmpty()).isPresent() && !name && at > start;
    }
}
