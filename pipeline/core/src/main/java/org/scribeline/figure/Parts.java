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
    private static final Set<String> SUBJECT = Set.of("i", "you", "he", "she", "it", "we", "they");
    /** Headlines write words up to this long in lower case. */
    private static final int LONG = 4;

    private final Lexicon lexicon;
    private final NumberTable numbers;

    Parts(Lexicon lexicon, NumberTable numbers) {
        this.lexicon = lexicon;
        this.numbers = numbers;
    }

    Part of(Sentence s, int at) {
        if (!s.has(at)) {
            return Part.MARK;
        }
        Word word = s.word(at);
        if (Chunks.ties(s, at) || s.is(at, "&")) {
            return s.has(at - 1) && s.word(at - 1).isPunctuation() ? Part.MARK : Part.NOUN;
        }
        if (word.isPunctuation()) {
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
                || s.hyphen(at + 1)
                || (s.has(at + 1) && isNounLike(s, at + 1) && !lexicon.is(s.word(at + 1), WordClass.TIME));
    }

    private Part closed(Word word) {
        if (RELATIVE.contains(word.lower())) {
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
                && isNounLike(s, at - 1)
                && !lexicon.isPlural(s.word(at - 1))
                && lexicon.isPlural(s.word(at));
        boolean again =
                (s.is(at - 1, "and") || s.is(at - 1, "but")) && lexicon.isPlural(s.word(at)) && startsObject(s, at + 1);
        return again || (subject && (isArticle(s, at + 1) || s.is(at + 1, "that")));
    }

    /** Whether digits end a name: {@code FTSE 100}, {@code Windows 10}, {@code Cortex-72}. */
    private boolean isNameNumber(Sentence s, int at) {
        if (!s.has(at - 1)) {
            return false;
        }
        Word before = s.word(at - 1);
        boolean name = before.isCapitalised()
                && !lexicon.isClosed(before)
                && !lexicon.is(before, WordClass.TIME)
                && !lexicon.is(before, WordClass.MONTH);
        return name || s.hyphen(at - 1);
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
            return isVerbRatherThanNoun(s, at);
        }
        if (word.lower().endsWith("ed") || word.lower().endsWith("en")) {
            return !isModifier(s, at);
        }
        return !(word.lower().endsWith("ing") && !isGerund(s, at));
    }

    /** Whether a word that may be either is a verb here. */
    private boolean isVerbRatherThanNoun(Sentence s, int at) {
        if (!s.has(at - 1)) {
            return isArticle(s, at + 1) && !lexicon.isPlural(s.word(at));
        }
        Word before = s.word(at - 1);
        if (lexicon.is(before, WordClass.MODAL) || SUBJECT.contains(before.lower()) || before.is("to")) {
            return true;
        }
        if (isFinite(s, at + 1) || Chunks.ties(s, at - 1) || s.is(at + 1, "of")) {
            return false;
        }
        if (before.is(":") || before.is("(")) {
            return false;
        }
        if (before.isPunctuation() || lexicon.is(before, WordClass.CONJUNCTION)) {
            boolean named = s.has(at + 1)
                    && !s.word(at).isCapitalised()
                    && s.word(at + 1).isCapitalised();
            return startsObject(s, at + 1) || (named && !lexicon.isPlural(s.word(at)));
        }
        if (RELATIVE.contains(before.lower()) || lexicon.isAdverb(before)) {
            return true;
        }
        boolean adverb = lexicon.is(before, WordClass.ADVERB) && !lexicon.is(before, WordClass.COMPARATIVE);
        if (adverb && !lexicon.is(before, WordClass.PREPOSITION)) {
            return true;
        }
        if (lexicon.isClosed(before) && !lexicon.is(before, WordClass.TIME)) {
            return lexicon.isVerbal(before) && lexicon.is(before, WordClass.NOUN) && startsObject(s, at + 1);
        }
        if (lexicon.is(before, WordClass.COMPARATIVE) || lexicon.is(before, WordClass.ADJECTIVE)) {
            return false;
        }
        Word word = s.word(at);
        if (lexicon.isPlural(word)) {
            boolean lower = !word.isCapitalised() || isHeadline(s);
            boolean named =
                    before.isCapitalised() && s.has(at - 2) && s.word(at - 2).isCapitalised();
            boolean object = before.isCapitalised() && lower && s.has(at + 1) && isNounLike(s, at + 1);
            return (named || !lexicon.isPlural(before)) && (object || startsObject(s, at + 1));
        }
        return lexicon.isPlural(before) || (lexicon.is(word, WordClass.PAST) && startsObject(s, at + 1));
    }

    /** Whether what follows may follow a verb but hardly a noun: {@code 5%}, {@code the}, {@code by}, {@code up}. */
    private boolean startsObject(Sentence s, int at) {
        if (!s.has(at)) {
            return false;
        }
        Word word = s.word(at);
        if (word.isPunctuation()) {
            return s.is(at, "~") || Character.getType(word.form().charAt(0)) == Character.CURRENCY_SYMBOL;
        }
        String form = word.form();
        return Character.getType(form.charAt(form.length() - 1)) == Character.CURRENCY_SYMBOL
                || (word.hasDigit() && !word.hasLetter())
                || numbers.word(word).isPresent()
                || numbers.form(word).isPresent()
                || isArticle(s, at)
                || BEHIND_VERB.contains(word.lower());
    }

    private static final Set<String> BEHIND_VERB = Set.of(
            "by",
            "to",
            "at",
            "from",
            "above",
            "below",
            "about",
            "around",
            "over",
            "under",
            "nearly",
            "almost",
            "more",
            "less",
            "up",
            "down",
            "between",
            "as",
            "only",
            "out",
            "just",
            "roughly",
            "sharply",
            "slightly",
            "further",
            "another");

    /** Whether every long word of the sentence is capitalised. */
    private static boolean isHeadline(Sentence s) {
        int words = 0;
        for (int at = s.from(); at < s.to(); at++) {
            Word word = s.word(at);
            if (word.hasLetter() && word.form().length() > LONG) {
                if (!word.isCapitalised()) {
                    return false;
                }
                words++;
            }
        }
        return words > 1;
    }

    /** Whether the token is a verb that can be nothing else and is no participle. */
    private boolean isFinite(Sentence s, int at) {
        if (!s.has(at)) {
            return false;
        }
        Word word = s.word(at);
        return lexicon.is(word, WordClass.MODAL)
                || (lexicon.isVerbal(word)
                        && !lexicon.is(word, WordClass.NOUN)
                        && !word.lower().endsWith("ing"));
    }

    /** Whether a participle stands before its noun: {@code an estimated cost}, {@code planned spending}. */
    private boolean isModifier(Sentence s, int at) {
        if (!s.has(at + 1) || !isNounLike(s, at + 1)) {
            return false;
        }
        int before = at - 1;
        while (s.has(before) && (lexicon.isAdverb(s.word(before)) || s.is(before, "-"))) {
            before--;
        }
        return !s.has(before)
                || (s.word(before).isPunctuation() && isFinite(s, at + 2))
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
                && isNounLike(s, at + 1);
        boolean noun = modifier || lexicon.is(s.word(at), WordClass.NOUN);
        return !before && !noun && !(isFinite(s, at + 1) && s.has(at - 1) && isNounLike(s, at - 1));
    }

    private boolean isNounLike(Sentence s, int at) {
        Word word = s.word(at);
        return word.hasLetter()
                && (!lexicon.isClosed(word) || (lexicon.isVerbal(word) && lexicon.is(word, WordClass.NOUN)));
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
                && !startsObject(s, at + 1);
        return word.isCapitalised() && lexicon.is(word, WordClass.NOUN) && between;
    }

    /** Whether the token is an article or a possessive, behind which no verb stands. */
    static boolean isArticle(Sentence s, int at) {
        return ARTICLES.contains(s.lower(at));
    }
}
