package org.scribeline.figure;

import java.util.Set;
import org.scribeline.figure.Numeral.Style;
import org.scribeline.text.Word;

/** Tells {@code one}, {@code half} and {@code a third} as figures from the same words as pronouns, ordinals and parts of time. */
final class SmallWords {
    private static final Set<String> HARD_BEFORE = Set.of(
            "first", "second", "latter", "former", "the", "last", "other", "past", "each", "this", "and", "better",
            "next");
    private static final Set<String> OF =
            Set.of("of", "the", "that", "its", "their", "his", "her", "our", "what", "as");
    private static final Set<String> CHANGE_BEFORE =
            Set.of("by", "than", "about", "nearly", "almost", "to", "only", "back");
    private static final Set<String> ONE_BEFORE = Set.of("only", "just", "exactly", "and", "plus", "least");
    private static final Set<String> NOT_AFTER_ONE = Set.of(
            "day",
            "thing",
            "way",
            "reason",
            "another",
            "hand",
            "time",
            "person",
            "side",
            "more",
            "end",
            "place",
            "right",
            "by",
            "direction",
            "step");
    /** Verbs behind which {@code one} is a pronoun or picks one out: {@code there's one thing}. */
    private static final Set<String> OWNS =
            Set.of("is", "was", "had", "have", "'s", "’s", "'re", "’re", "'ve", "’ve", "mention");

    private final NumberTable numbers;
    private final Lexicon lexicon;

    SmallWords(NumberTable numbers, Lexicon lexicon) {
        this.numbers = numbers;
        this.lexicon = lexicon;
    }

    /** Whether a count in words is none: {@code one} as a pronoun, {@code Group of Seven}. */
    boolean excludes(Sentence s, Amount a) {
        if (s.is(a.to(), "times")) {
            return true;
        }
        if (a.number().style() != Style.WORDS) {
            return false;
        }
        boolean vague = s.is(a.from(), "a") && s.has(a.from() - 1) && isVague(s.lower(a.from() - 1));
        boolean plain = a.to() - a.from() == 1;
        if (plain && s.is(a.from(), "one")) {
            return !isCountedOne(s, a) && !isRatio(s, a.to());
        }
        if (plain && s.is(a.from(), "zero")) {
            return s.hyphen(a.to());
        }
        return vague || (plain && isTitle(s, a)) || (!plain && isNamed(s, a));
    }

    /** {@code one in five}, {@code one out of ten}. */
    private boolean isRatio(Sentence s, int next) {
        int of = s.is(next, "out") && s.is(next + 1, "of") ? next + 2 : s.is(next, "in") ? next + 1 : next;
        if (s.is(of, "every") || s.is(of, "each")) {
            return isRatio(s, of - 1, of + 1);
        }
        return isRatio(s, next, of);
    }

    private boolean isRatio(Sentence s, int next, int of) {
        boolean more = numbers.word(s, of)
                .filter(w -> w.value().compareTo(java.math.BigDecimal.ONE) > 0
                        && (w.is(NumberWord.Role.UNIT) || w.is(NumberWord.Role.TEEN) || w.is(NumberWord.Role.TENS)))
                .isPresent();
        boolean digits =
                numbers.form(s, of).filter(f -> f.isPlain() && f.length() < 4).isPresent();
        return of > next && (more || digits);
    }

    private static boolean isVague(String word) {
        return word.equals("many") || word.equals("half");
    }

    /** A number of several capitalised words behind a name: {@code Ford Five Hundred}. */
    private boolean isNamed(Sentence s, Amount a) {
        boolean behind = s.has(a.from() - 1)
                && s.word(a.from() - 1).isCapitalised()
                && !lexicon.isClosed(s.word(a.from() - 1))
                && s.is(a.from() - 2, "the");
        for (int t = a.from(); behind && t < a.to(); t++) {
            behind = s.word(t).isCapitalised();
        }
        return behind;
    }

    /** A capitalised number inside a name: {@code the Magnificent Seven}. */
    private boolean isTitle(Sentence s, Amount a) {
        int next = a.to();
        boolean capital = s.word(a.from()).isCapitalised() && a.from() > s.from();
        boolean before =
                s.has(a.from() - 1) && s.word(a.from() - 1).isCapitalised() && !lexicon.isClosed(s.word(a.from() - 1));
        boolean noun = s.has(next) && s.word(next).hasLetter() && !lexicon.isClosed(s.word(next));
        boolean lower = noun && !s.word(next).hasUpperCase() && s.is(a.from() - 2, "the");
        return capital && before && (!noun || lower);
    }

    /** {@code modernize one existing fab}: one as a number, after a verb and before a noun. */
    private boolean isCountedOne(Sentence s, Amount a) {
        int before = a.from() - 1;
        int next = a.to();
        if (!s.has(before) || !s.has(next) || s.dash(next)) {
            return false;
        }
        Word noun = s.word(next);
        boolean cue = ONE_BEFORE.contains(s.lower(before)) || lexicon.is(s.word(before), WordClass.VERB);
        return cue
                && !OWNS.contains(s.lower(before))
                && noun.hasLetter()
                && !lexicon.isClosed(noun)
                && !NOT_AFTER_ONE.contains(noun.lower());
    }

    /** Whether a fraction is none: {@code the first half}, {@code a third fab}, {@code half-finished}. */
    boolean excludesFraction(Sentence s, Amount a) {
        String before = s.lower(a.from() - 1);
        int next = a.to();
        if (a.to() - a.from() == 1 && s.is(a.from(), "half")) {
            return excludesHalf(s, a, before);
        }
        if (s.is(a.from(), "a") || s.is(a.from(), "an")) {
            boolean quarter =
                    s.is(next - 1, "quarter") && !s.is(next, "of") && !s.is(next, "less") && !s.is(next, "more");
            boolean ordinal = s.has(next) && s.word(next).hasLetter() && !isAfterFraction(s, next);
            return ordinal || s.hyphen(next) || (quarter && !CHANGE_BEFORE.contains(before));
        }
        return false;
    }

    private boolean isAfterFraction(Sentence s, int next) {
        Word word = s.word(next);
        return lexicon.isClosed(word) || lexicon.is(word, WordClass.COMPARATIVE);
    }

    private boolean excludesHalf(Sentence s, Amount a, String before) {
        int next = a.to();
        if (HARD_BEFORE.contains(before) || s.hyphen(next) || s.hyphen(a.from() - 1)) {
            return true;
        }
        if (OF.contains(s.lower(next))) {
            return s.is(next, "of") && s.has(next + 1) && s.word(next + 1).hasDigit();
        }
        boolean end = !s.has(next) || s.word(next).isPunctuation();
        boolean cue = CHANGE_BEFORE.contains(before)
                || (s.has(a.from() - 1) && lexicon.is(s.word(a.from() - 1), WordClass.VERB));
        boolean counted = before.equals("than") && !end && lexicon.isPlural(s.word(next));
        return !(cue && (end || counted || lexicon.isClosed(s.word(next))));
    }
}
