package org.scribeline.figure;

import java.util.Set;
import org.scribeline.text.Word;

/**
 * Tells the part of each token from its word classes and its neighbours' alone.
 *
 * <p>{@code drop} is a verb in {@code shares drop 5%} and a noun in {@code a drop of 5%}.
 */
final class Parts {
    private static final Set<String> ARTICLES =
            Set.of("the", "a", "an", "its", "their", "his", "our", "your", "my", "no");
    private static final Set<String> RELATIVE = Set.of("which", "who", "whom", "whose", "that");

    private final Lexicon lexicon;
    private final NumberTable numbers;
    private final Verbs verbs;

    Parts(Lexicon lexicon, NumberTable numbers) {
        this.lexicon = lexicon;
        this.numbers = numbers;
        this.verbs = new Verbs(lexicon, numbers);
    }

    Part of(Sentence s, int at) {
        if (!s.has(at)) {
            return Part.MARK;
        }
        Word word = s.word(at);
        if (Chunks.ties(s, at) || s.is(at, "&")) {
            return s.has(at - 1) && s.word(at - 1).isPunctuation() ? Part.MARK : Part.NOUN;
        }
        if (word.isPunctuation() || word.is("x")) {
            return Part.MARK;
        }
        if (lexicon.isVerbal(word)) {
            return isVerb(s, at) ? Part.VERB : Part.NOUN;
        }
        if (!lexicon.isClosed(word)) {
            return open(s, at);
        }
        if (s.is(at, "that") && s.has(at - 1) && lexicon.is(s.word(at - 1), WordClass.PREPOSITION)) {
            return Part.DETERMINER;
        }
        if (s.is(at, "own")) {
            boolean possessed = isArticle(s, at - 1) || Chunks.ties(s, at - 1);
            return possessed ? Part.DETERMINER : Part.VERB;
        }
        if (s.is(at, "there") && !is(s, at + 1, WordClass.BE) && !is(s, at + 1, WordClass.MODAL)) {
            return Part.ADVERB;
        }
        return isAdjective(s, at) ? Part.NOUN : closed(word);
    }

    /** Whether the token is a form of a verb of this sense. */
    boolean is(Sentence s, int at, WordClass sense) {
        return s.has(at) && lexicon.is(s.word(at), sense);
    }

    /** Whether a word that may be an adverb stands before its noun or in a name: {@code monthly sales}, {@code Middle East}. */
    private boolean isAdjective(Sentence s, int at) {
        Word word = s.word(at);
        if (!lexicon.is(word, WordClass.ADJECTIVE)) {
            return false;
        }
        boolean name = word.isCapitalised() && s.has(at - 1) && s.word(at - 1).isCapitalised();
        return name
                || isArticle(s, at - 1)
                || s.hyphen(at + 1)
                || (s.has(at + 1) && verbs.isNounLike(s, at + 1) && !lexicon.is(s.word(at + 1), WordClass.TIME));
    }

    private Part closed(Word word) {
        if (isRelative(word)) {
            return Part.RELATIVE;
        }
        if (lexicon.is(word, WordClass.PREPOSITION)) {
            return Part.PREPOSITION;
        }
        if (lexicon.is(word, WordClass.DETERMINER)) {
            return Part.DETERMINER;
        }
        if (lexicon.is(word, WordClass.CONJUNCTION)) {
            return Part.CONJUNCTION;
        }
        if (lexicon.is(word, WordClass.PRONOUN)) {
            return Part.PRONOUN;
        }
        return lexicon.is(word, WordClass.VERB) ? Part.VERB : Part.ADVERB;
    }

    private Part open(Sentence s, int at) {
        Word word = s.word(at);
        if (lexicon.is(word, WordClass.TIME) || lexicon.is(word, WordClass.ORDINAL)) {
            return Part.TIME;
        }
        if (numbers.word(word).isPresent()) {
            return Part.NUMBER;
        }
        if (!word.hasLetter()) {
            return isNameNumber(s, at) ? Part.NOUN : Part.NUMBER;
        }
        if (lexicon.isAdverb(word)) {
            return Part.ADVERB;
        }
        if (s.has(at - 1) && (lexicon.is(s.word(at - 1), WordClass.MODAL) || s.is(at - 1, "never"))) {
            return Part.VERB;
        }
        boolean lower = !word.isCapitalised();
        if (lower && word.form().length() > 3 && isParticiple(word)) {
            return isModifier(s, at) ? Part.NOUN : Part.VERB;
        }
        if (lower && word.lower().endsWith("ing")) {
            return isGerund(s, at) ? Part.VERB : Part.NOUN;
        }
        return lower && isUnknownVerb(s, at) ? Part.VERB : Part.NOUN;
    }

    private static boolean isParticiple(Word word) {
        return word.lower().endsWith("ed") && !word.lower().endsWith("eed");
    }

    /** Whether a word that looks like a plural is a verb: {@code the chip stitches the dies}, {@code Kwan quips that}. */
    private boolean isUnknownVerb(Sentence s, int at) {
        boolean subject = s.has(at - 1)
                && verbs.isNounLike(s, at - 1)
                && !lexicon.isPlural(s.word(at - 1))
                && lexicon.isPlural(s.word(at));
        boolean again = (s.is(at - 1, "and") || s.is(at - 1, "but"))
                && lexicon.isPlural(s.word(at))
                && verbs.startsObject(s, at + 1);
        boolean number = s.has(at + 1) && numbers.form(s.word(at + 1)).isPresent();
        return again || (subject && (number || isArticle(s, at + 1) || s.is(at + 1, "that")));
    }

    /** Whether digits end a name: {@code FTSE 100}, {@code Windows 10}, {@code Cortex-72}. */
    private boolean isNameNumber(Sentence s, int at) {
        if (!s.has(at - 1) || isPercent(s, at + 1)) {
            return false;
        }
        Word before = s.word(at - 1);
        boolean name = before.isCapitalised()
                && !lexicon.isClosed(before)
                && !lexicon.is(before, WordClass.TIME)
                && !lexicon.is(before, WordClass.MONTH);
        return name || s.hyphen(at - 1);
    }

    static boolean isPercent(Sentence s, int at) {
        return s.is(at, "%") || s.is(at, "percent") || s.is(at, "per");
    }

    private boolean isVerb(Sentence s, int at) {
        Word word = s.word(at);
        if (isArticle(s, at - 1) || isInName(s, at)) {
            return false;
        }
        if (s.hyphen(at - 1) || s.hyphen(at + 1)) {
            return false;
        }
        if (lexicon.is(word, WordClass.NOUN)) {
            return verbs.isVerbRatherThanNoun(s, at);
        }
        if (word.lower().endsWith("ed") || word.lower().endsWith("en")) {
            return !isModifier(s, at);
        }
        return !(word.lower().endsWith("ing") && !isGerund(s, at));
    }

    /** Whether a participle stands before its noun: {@code an estimated cost}, {@code planned spending}. */
    private boolean isModifier(Sentence s, int at) {
        if (!s.has(at + 1) || !verbs.isNounLike(s, at + 1)) {
            return false;
        }
        int before = at - 1;
        while (s.has(before) && (lexicon.isAdverb(s.word(before)) || s.is(before, "-"))) {
            before--;
        }
        return !s.has(before)
                || (s.word(before).isPunctuation() && verbs.isFinite(s, at + 2))
                || lexicon.is(s.word(before), WordClass.DETERMINER)
                || lexicon.is(s.word(before), WordClass.PREPOSITION)
                || lexicon.is(s.word(before), WordClass.ADJECTIVE)
                || isArticle(s, before)
                || Chunks.ties(s, before);
    }

    private boolean isGerund(Sentence s, int at) {
        boolean before = s.has(at - 1) && (isArticle(s, at - 1) || lexicon.is(s.word(at - 1), WordClass.ADJECTIVE));
        boolean modifier = (s.is(at - 1, "of") || s.is(at - 1, "in") || s.is(at - 1, "for"))
                && s.has(at + 1)
                && verbs.isNounLike(s, at + 1);
        boolean adjective = lexicon.is(s.word(at), WordClass.ADJECTIVE) && s.has(at + 1) && verbs.isNounLike(s, at + 1);
        boolean object = s.has(at - 1)
                && lexicon.isVerbal(s.word(at - 1))
                && (s.is(at + 1, "by") || s.is(at + 1, "to") || s.is(at + 1, "from"))
                && verbs.startsObject(s, at + 2);
        boolean noun = modifier || object || adjective || lexicon.is(s.word(at), WordClass.NOUN);
        return !before && !noun && !(verbs.isFinite(s, at + 1) && s.has(at - 1) && verbs.isNounLike(s, at - 1));
    }

    /** Whether a word that is a verb elsewhere is part of a name: {@code White House}, {@code Rescue Plan gave}. */
    private boolean isInName(Sentence s, int at) {
        Word word = s.word(at);
        if (word.isCapitalised() && word.lower().endsWith("ing")) {
            return s.has(at - 1)
                    && s.word(at - 1).isCapitalised()
                    && s.has(at + 1)
                    && s.word(at + 1).isCapitalised();
        }
        boolean between = s.has(at - 1)
                && s.word(at - 1).isCapitalised()
                && s.has(at + 1)
                && s.word(at + 1).hasLetter()
                && !s.word(at + 1).hasUpperCase()
                && !verbs.startsObject(s, at + 1);
        return word.isCapitalised() && lexicon.is(word, WordClass.NOUN) && between;
    }

    static boolean isRelative(Word word) {
        return RELATIVE.contains(word.lower());
    }

    /** Whether the token is an article or a possessive, behind which no verb stands. */
    static boolean isArticle(Sentence s, int at) {
        return ARTICLES.contains(s.lower(at));
    }
}
