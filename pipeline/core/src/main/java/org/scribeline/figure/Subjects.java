package org.scribeline.figure;

import java.util.List;
import java.util.Set;
import org.scribeline.text.Word;

/** Finds, before a number, the noun that it is of: {@code revenue of}, {@code shares rose}, {@code Memory:}. */
final class Subjects {
    private static final int LONGEST = 8;
    private static final int LONGEST_LABEL = 6;
    private static final int FARTHEST = 30;
    private static final Set<String> LOCATING =
            Set.of("in", "on", "at", "from", "for", "during", "over", "since", "by", "to");
    private static final Set<String> RELATIVE = Set.of("which", "who", "whose", "that");
    private static final Set<String> ARTICLES = Set.of("the", "a", "an", "its", "their", "his", "our", "your");
    private final Lexicon lexicon;
    private final NumberTable numbers;
    private final BoundTable bounds;
    private final Chunks chunks;

    Subjects(Lexicon lexicon, NumberTable numbers, BoundTable bounds, Chunks chunks) {
        this.lexicon = lexicon;
        this.numbers = numbers;
        this.bounds = bounds;
        this.chunks = chunks;
    }

    /** The phrase before the amount that it is of: its noun, the subject of its verb, or what the last figure is of. */
    String of(Sentence s, Amount a, List<Figure> sofar) {
        int at = withoutModifier(s, bounds.start(s, a.from()));
        int last = sofar.isEmpty()
                ? s.from()
                : sofar.get(sofar.size() - 1).amount().to();
        if (a.isCount() && at > last && isNoun(s, at - 1)) {
            return text(s, start(s, at - 1, last), at);
        }
        if (s.is(at - 1, "of") || s.is(at - 1, "worth")) {
            boolean idiom = s.is(at - 2, "top") && s.is(at - 3, "on");
            String head = at - 2 >= last && !idiom ? head(s, at - 2, last, s.is(at - 1, "of")) : "";
            if (!head.isEmpty()) {
                return head;
            }
        }
        String found = walk(s, at, last, sofar);
        return found.isEmpty() && s.is(a.to(), ",") ? chunks.noun(s, afterDeterminer(s, a.to() + 1)) : found;
    }

    /** The token at which {@code a record} or {@code a whopping} before the number begins. */
    private static int withoutModifier(Sentence s, int at) {
        boolean modified = (s.is(at - 2, "a") || s.is(at - 2, "an")) && !s.is(at - 1, "of");
        return modified && s.word(at - 1).hasLetter() ? at - 2 : at;
    }

    private int afterDeterminer(Sentence s, int at) {
        return s.has(at) && lexicon.is(s.word(at), WordClass.DETERMINER) ? at + 1 : at;
    }

    /** The noun before {@code of}, which may look like a verb: {@code charges of}. */
    private String head(Sentence s, int at, int last, boolean of) {
        Word word = s.word(at);
        boolean verbal = of && lexicon.isVerbal(word) && !word.lower().endsWith("ed");
        return isNoun(s, at) || verbal ? text(s, start(s, at, last), at + 1) : "";
    }

    private String walk(Sentence s, int from, int last, List<Figure> sofar) {
        int at = from;
        for (int steps = 0; steps < FARTHEST && at > s.from(); steps++) {
            if (!sofar.isEmpty() && at <= last) {
                return sofar.get(sofar.size() - 1).counted();
            }
            int mark = at - 1;
            if (s.is(mark, ";")) {
                return "";
            }
            if (s.is(mark, "|")) {
                return rowLabel(s);
            }
            if (s.is(mark, ":") && !label(s, mark).isEmpty()) {
                return label(s, mark);
            }
            if (s.is(mark, ",")) {
                at = beforeRelative(s, mark);
                continue;
            }
            if (!isNoun(s, mark)) {
                at--;
                continue;
            }
            int start = start(s, mark, last);
            if (!isLocation(s, start, at) && !isGerund(s, start, at)) {
                return text(s, start, at == from ? withoutVerb(s, start, at) : at);
            }
            at = start;
        }
        return "";
    }

    private static String text(Sentence s, int from, int to) {
        return s.tokens().span(from, to).in(s.document().text());
    }

    /** A relative clause between commas is passed over: {@code AMD, whose EPYC sold well, gained}. */
    private static int beforeRelative(Sentence s, int comma) {
        for (int at = comma - 1; at > s.from() && !s.is(at, ";"); at--) {
            if (s.is(at, ",")) {
                return RELATIVE.contains(s.lower(at + 1)) ? at : comma;
            }
        }
        return comma;
    }

    /** The words of a specification's line before its colon. */
    private String label(Sentence s, int colon) {
        int at = colon;
        while (at > s.from() && (s.word(at - 1).hasLetter() || s.word(at - 1).hasDigit() || s.is(at - 1, "/"))) {
            at--;
        }
        return at < colon && colon - at <= LONGEST_LABEL ? text(s, at, colon) : "";
    }

    private String rowLabel(Sentence s) {
        int at = s.from();
        while (s.has(at) && s.word(at).isPunctuation()) {
            at++;
        }
        return chunks.noun(s, at);
    }

    private boolean isNoun(Sentence s, int at) {
        if (!s.has(at)) {
            return false;
        }
        Word word = s.word(at);
        if (lexicon.isVerbal(word) && isNominal(s, at)) {
            return true;
        }
        if (word.isPunctuation()
                || lexicon.isClosed(word)
                || lexicon.is(word, WordClass.TIME)
                || lexicon.is(word, WordClass.ORDINAL)) {
            return false;
        }
        boolean verb = isParticiple(word) || lexicon.isAdverb(word) || isBehindModal(s, at);
        return !verb && numbers.word(word).isEmpty();
    }

    private boolean isBehindModal(Sentence s, int at) {
        return s.has(at - 1) && lexicon.is(s.word(at - 1), WordClass.MODAL);
    }

    /** Whether a word that may be a verb is a noun: {@code the plan costs}, {@code Spending would be}, {@code Rescue Plan gave}. */
    private boolean isNominal(Sentence s, int at) {
        boolean subject = at == s.from() && s.has(at + 1) && lexicon.is(s.word(at + 1), WordClass.VERB);
        boolean name = lexicon.is(s.word(at), WordClass.NOUN)
                && s.word(at).isCapitalised()
                && s.has(at - 1)
                && s.word(at - 1).isCapitalised()
                && s.has(at + 1)
                && !s.word(at + 1).hasUpperCase()
                && s.word(at + 1).hasLetter();
        return isArticle(s, at - 1) || subject || name;
    }

    /** Whether the token is an article or a possessive, behind which no verb stands. */
    static boolean isArticle(Sentence s, int at) {
        return ARTICLES.contains(s.lower(at));
    }

    private static boolean isParticiple(Word word) {
        return word.lower().endsWith("ed")
                && !word.isCapitalised()
                && word.form().length() > 3;
    }

    private static boolean isGerund(Sentence s, int start, int end) {
        return end - start == 1
                && start > s.from()
                && s.lower(start).endsWith("ing")
                && !s.word(start).isCapitalised();
    }

    /** Where the phrase that ends with this token starts. */
    private int start(Sentence s, int end, int last) {
        int at = end;
        while (at > Math.max(s.from(), last) && at > end - LONGEST && goesOn(s, at)) {
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
        if (isNoun(s, before) || Chunks.ties(s, before) || s.is(before, "per")) {
            return true;
        }
        boolean modifier = isParticiple(s.word(before))
                && s.has(before - 1)
                && (lexicon.is(s.word(before - 1), WordClass.DETERMINER) || s.is(before - 1, "per"));
        return modifier || (at > s.from() + 1 && s.hyphen(at) && s.word(before).hasLetter());
    }

    /** The phrase without an unknown verb at its end: {@code Yields hover}. */
    private int withoutVerb(Sentence s, int start, int end) {
        Word word = s.word(end - 1);
        boolean verb = end - start > 1
                && lexicon.isPlural(s.word(end - 2))
                && !word.isCapitalised()
                && !word.hasDigit()
                && !lexicon.isPlural(word);
        return verb ? end - 1 : end;
    }

    /** Whether the phrase tells a place or a time by the preposition before it, is part of another, or is a number. */
    private boolean isLocation(Sentence s, int start, int end) {
        int before = start - 1;
        while (s.has(before) && lexicon.is(s.word(before), WordClass.DETERMINER)) {
            before--;
        }
        boolean located = LOCATING.contains(s.lower(before)) && before > s.from();
        boolean part = s.is(before, "of")
                && (isNoun(s, before - 1) || (s.has(before - 1) && lexicon.isVerbal(s.word(before - 1))));
        boolean number = end - start == 1 && !s.word(start).hasLetter();
        return located || part || number;
    }
}
