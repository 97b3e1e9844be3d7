package org.scribeline.figure;

import org.scribeline.text.Word;

/** Cuts noun phrases out of a sentence from their first word on, by closed word classes alone. */
final class Chunks {
    private static final int LONGEST = 8;
    private final Lexicon lexicon;
    private final NumberTable numbers;

    Chunks(Lexicon lexicon, NumberTable numbers) {
        this.lexicon = lexicon;
        this.numbers = numbers;
    }

    /** The noun phrase that begins at a token, without determiner; empty where none does. */
    String noun(Sentence s, int at) {
        int to = endToken(s, at);
        return to <= at || isGerund(s, at, to)
                ? ""
                : s.tokens().span(at, to).in(s.document().text());
    }

    /** The noun phrase if it is an attribute of the number before it, as in {@code 20 percent stake}. */
    String attribute(Sentence s, int at) {
        int start = s.is(at, "**") ? at + 1 : at;
        return s.joined(start) && !s.hyphen(start - 1) ? "" : noun(s, start);
    }

    /** Where, in the text, the phrase that begins at a token ends. */
    int end(Sentence s, int at) {
        return s.tokens().end(endToken(s, at) - 1);
    }

    private static boolean isGerund(Sentence s, int at, int to) {
        return to - at == 1 && s.lower(at).endsWith("ing") && !s.word(at).isCapitalised();
    }

    private int endToken(Sentence s, int start) {
        int at = start;
        while (at < start + LONGEST && s.has(at) && continues(s, start, at)) {
            boolean head = lexicon.isPlural(s.word(at)) && !ties(s, at + 1) && !isPluralNoun(s, at + 1);
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

    private boolean isPluralNoun(Sentence s, int at) {
        return s.has(at) && lexicon.isPlural(s.word(at)) && !lexicon.isClosed(s.word(at));
    }

    /** Whether a hyphen, slash or {@code 's} goes on with the phrase. */
    static boolean ties(Sentence s, int at) {
        return s.hyphen(at) || (s.is(at, "/") && s.joined(at) && s.joined(at + 1)) || s.is(at, "'s") || s.is(at, "’s");
    }

    private boolean continues(Sentence s, int start, int at) {
        Word word = s.word(at);
        if (ties(s, at) || (at > start && s.joined(at) && ties(s, at - 1))) {
            return at > start;
        }
        if (isConjunction(s, at)) {
            return at > start && coordinates(s, at);
        }
        if (word.isPunctuation() || lexicon.is(word, WordClass.TIME)) {
            return false;
        }
        if (lexicon.isClosed(word)) {
            return lexicon.isVerbal(word) && isNominal(s, start, at);
        }
        boolean participle = at > start && word.lower().endsWith("ed") && !word.isCapitalised();
        return !participle && !startsFigure(s, start, at);
    }

    /** Whether a word that may be a verb is a noun here: {@code record highs}, {@code in orders}, {@code a notebook's bill}. */
    private boolean isNominal(Sentence s, int start, int at) {
        if (at > start) {
            return s.is(at - 1, "'s") || s.is(at - 1, "’s");
        }
        boolean behindPreposition = s.is(at - 1, "of") || s.is(at - 1, "in") || Subjects.isArticle(s, at - 1);
        boolean beforeNoun = s.has(at + 1)
                && s.word(at + 1).hasLetter()
                && !lexicon.isClosed(s.word(at + 1))
                && !s.lower(at).endsWith("ed")
                && (lexicon.isPlural(s.word(at + 1)) || s.word(at).isCapitalised());
        return behindPreposition || beforeNoun;
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
                && (coordinated
                        || s.word(at - 1).isCapitalised()
                        || s.word(at - 1).hasDigit());
        return numbers.form(s, at).filter(f -> f.prefix().isEmpty()).isPresent() && !name && at > start;
    }
}
