package org.scribeline.figure;

import java.util.Set;
import org.scribeline.text.Word;

/** Tells whether a word that may be a verb or a noun is a verb, from what stands beside it. */
final class Verbs {
    private static final Set<String> SUBJECT = Set.of("i", "you", "he", "she", "it", "we", "they");
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

    /** Headlines write words up to this long in lower case. */
    private static final int LONG = 4;
    /** So many tokens tell a headline. */
    private static final int LOOKED_AT = 30;

    private final Lexicon lexicon;
    private final NumberTable numbers;

    Verbs(Lexicon lexicon, NumberTable numbers) {
        this.lexicon = lexicon;
        this.numbers = numbers;
    }

    /** Whether a word that may be either is a verb here. */
    boolean isVerbRatherThanNoun(Sentence s, int at) {
        if (!s.has(at - 1)) {
            return Parts.isArticle(s, at + 1) && !lexicon.isPlural(s.word(at));
        }
        Word before = s.word(at - 1);
        if (lexicon.is(before, WordClass.MODAL) || SUBJECT.contains(before.lower()) || before.is("to")) {
            return true;
        }
        if (lexicon.is(before, WordClass.BE) && (lexicon.is(s.word(at), WordClass.PAST) || s.is(at + 1, "to"))) {
            return true;
        }
        boolean counted =
                numbers.word(before).isPresent() || numbers.form(before).isPresent();
        if (counted || isFinite(s, at + 1) || Chunks.ties(s, at - 1) || s.is(at + 1, "of")) {
            return false;
        }
        if (before.is(":") || before.is("(")) {
            return false;
        }
        return isVerbBehind(s, at, before);
    }

    private boolean isVerbBehind(Sentence s, int at, Word before) {
        if (before.isPunctuation() || lexicon.is(before, WordClass.CONJUNCTION)) {
            boolean named = s.has(at + 1)
                    && !s.word(at).isCapitalised()
                    && s.word(at + 1).isCapitalised();
            return startsObject(s, at + 1) || (named && !lexicon.isPlural(s.word(at)));
        }
        if (Parts.isRelative(before) || lexicon.isAdverb(before)) {
            return true;
        }
        boolean adverb = lexicon.is(before, WordClass.ADVERB) && !lexicon.is(before, WordClass.COMPARATIVE);
        if (adverb && !lexicon.is(before, WordClass.PREPOSITION)) {
            return true;
        }
        if (lexicon.isClosed(before) && !lexicon.is(before, WordClass.TIME)) {
            return lexicon.isVerbal(before) && lexicon.is(before, WordClass.NOUN) && startsObject(s, at + 1);
        }
        boolean modifier = lexicon.is(before, WordClass.COMPARATIVE) || lexicon.is(before, WordClass.ADJECTIVE);
        return !modifier && isVerbBehindNoun(s, at);
    }

    /** Whether it is one behind a noun, with which a verb agrees: {@code sales drop}, {@code profit drops 5%}. */
    private boolean isVerbBehindNoun(Sentence s, int at) {
        Word before = s.word(at - 1);
        Word word = s.word(at);
        if (lexicon.isPlural(word)) {
            boolean lower = !word.isCapitalised() || isHeadline(s);
            boolean named =
                    before.isCapitalised() && s.has(at - 2) && s.word(at - 2).isCapitalised();
            boolean object = before.isCapitalised() && lower && s.has(at + 1) && isNounLike(s, at + 1);
            object |= lower && isPluralObject(s, at + 1);
            return (named || !lexicon.isPlural(before)) && (object || startsObject(s, at + 1));
        }
        return lexicon.isPlural(before) || (lexicon.is(word, WordClass.PAST) && startsObject(s, at + 1));
    }

    /** Whether a noun follows that no verb makes a subject: {@code the law bans trucks of}, {@code the node cuts power by 30%}. */
    private boolean isPluralObject(Sentence s, int at) {
        boolean plural = s.has(at) && lexicon.isPlural(s.word(at)) && !lexicon.isClosed(s.word(at));
        boolean preposition = s.has(at + 1) && lexicon.is(s.word(at + 1), WordClass.PREPOSITION);
        boolean change = (s.is(at + 1, "by") || s.is(at + 1, "to") || s.is(at + 1, "from")) && startsObject(s, at + 2);
        return (plural && preposition) || (change && isNounLike(s, at));
    }

    /** Whether what follows may follow a verb but hardly a noun: {@code 5%}, {@code the}, {@code by}, {@code up}. */
    boolean startsObject(Sentence s, int at) {
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
                || Parts.isArticle(s, at)
                || BEHIND_VERB.contains(word.lower());
    }

    /** Whether every long word of the sentence is capitalised. */
    private static boolean isHeadline(Sentence s) {
        int words = 0;
        for (int at = s.from(); at < s.to() && at < s.from() + LOOKED_AT; at++) {
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
    boolean isFinite(Sentence s, int at) {
        if (!s.has(at)) {
            return false;
        }
        Word word = s.word(at);
        return lexicon.is(word, WordClass.MODAL)
                || (lexicon.isVerbal(word)
                        && !lexicon.is(word, WordClass.NOUN)
                        && !word.lower().endsWith("ing"));
    }

    /** Whether the token may be a noun or stand before one. */
    boolean isNounLike(Sentence s, int at) {
        Word word = s.word(at);
        return word.hasLetter()
                && (!lexicon.isClosed(word) || (lexicon.isVerbal(word) && lexicon.is(word, WordClass.NOUN)));
    }
}
