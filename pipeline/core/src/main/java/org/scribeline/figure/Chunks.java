package org.scribeline.figure;

import java.util.List;
import java.util.Set;
import org.scribeline.text.Word;

/** Cuts noun phrases out of a sentence, by closed word classes alone. */
final class Chunks {
    private static final int LONGEST = 8;
    private static final int FARTHEST = 24;
    private static final Set<String> LOCATING =
            Set.of("in", "on", "at", "from", "for", "with", "during", "over", "since");
    private final Lexicon lexicon;
    private final NumberTable numbers;
    private final BoundTable bounds;

    Chunks(Lexicon lexicon, NumberTable numbers, BoundTable bounds) {
        this.lexicon = lexicon;
        this.numbers = numbers;
        this.bounds = bounds;
    }

    /** The noun phrase that begins at a token, without determiner; empty where none does. */
    String at(Sentence s, int at) {
        int start = at;
        while (s.is(start, "*") || s.is(start, "**")) {
            start++;
        }
        int to = endToken(s, start);
        return to <= start ? "" : text(s, start, to);
    }

    /** The phrase if it is an attribute of the number before it: {@code 20 percent stake}. */
    String attribute(Sentence s, int at) {
        return s.has(at) && !lexicon.is(s.word(at), WordClass.DETERMINER) ? at(s, at) : "";
    }

    /** Where, in the text, the phrase that begins at a token ends. */
    int end(Sentence s, int at) {
        return s.tokens().end(endToken(s, at) - 1);
    }

    /** The token after a postposed bound: {@code chips} in {@code 500 or more chips}. */
    int afterBound(Sentence s, int at) {
        return s.is(at, "+") ? at + 1 : at;
    }

    private static String text(Sentence s, int from, int to) {
        return s.tokens().span(from, to).in(s.document().text());
    }

    private int endToken(Sentence s, int start) {
        int at = start;
        while (at < start + LONGEST && s.has(at) && continues(s, start, at)) {
            boolean head = lexicon.isPlural(s.word(at)) && !ties(s, at + 1) && !lexicon.isPlural(next(s, at));
            at++;
            if (head) {
                return at;
            }
        }
        while (at > start && !s.word(at - 1).hasLetter() && !s.word(at - 1).hasDigit()) {
            at--;
        }
        return at > start && isConjunction(s, at - 1) ? at - 1 : at;
    }

    private static Word next(Sentence s, int at) {
        return s.word(Math.min(at + 1, s.to() - 1));
    }

    /** Whether a hyphen, slash or {@code 's} goes on with the phrase. */
    private static boolean ties(Sentence s, int at) {
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
        if (word.isPunctuation() || lexicon.isClosed(word) || lexicon.is(word, WordClass.TIME)) {
            return false;
        }
        boolean participle = at > start && word.lower().endsWith("ed") && !word.isCapitalised();
        return !participle && !startsFigure(s, start, at);
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
        return !next.isPunctuation() && !lexicon.isClosed(next) && !startsFigure(s, at, at + 1);
    }

    private boolean startsFigure(Sentence s, int start, int at) {
        if (numbers.word(s, at).isPresent()) {
            return true;
        }
        boolean name =
                at > start && (s.word(at - 1).isCapitalised() || s.word(at - 1).hasDigit());
        return numbers.form(s, at).filter(f -> f.prefix().isEmpty()).isPresent() && !name && at > start;
    }

    /** The phrase before the amount that it is of: its noun, the subject of its verb, or what the last figure is of. */
    String before(Sentence s, Amount a, List<Figure> sofar) {
        int at = bounds.start(s, a.from());
        int last = sofar.isEmpty()
                ? s.from()
                : sofar.get(sofar.size() - 1).amount().to();
        for (int steps = 0; steps < FARTHEST && at > s.from(); steps++) {
            if (!sofar.isEmpty() && at <= last) {
                return sofar.get(sofar.size() - 1).counted();
            }
            if (s.is(at - 1, ";") || s.is(at - 1, "|")) {
                return s.is(at - 1, "|") ? rowLabel(s) : "";
            }
            if (!isNoun(s, at - 1)) {
                at--;
                continue;
            }
            int start = start(s, at - 1);
            if (!isLocation(s, start, at)) {
                return text(s, start, at);
            }
            at = start;
        }
        return "";
    }

    private boolean isNoun(Sentence s, int at) {
        Word word = s.word(at);
        if (word.isPunctuation() || lexicon.isClosed(word) || lexicon.is(word, WordClass.TIME)) {
            return false;
        }
        boolean participle = word.lower().endsWith("ed") && !word.isCapitalised();
        return !participle && numbers.word(word).isEmpty();
    }

    private int start(Sentence s, int end) {
        int at = end;
        while (at > s.from() && at > end - LONGEST && (isNoun(s, at - 1) || ties(s, at - 1))) {
            at--;
        }
        while (at < end && (ties(s, at) || s.word(at).isPunctuation())) {
            at++;
        }
        return at;
    }

    /** Whether the phrase tells a place or a time by the preposition before it, or is a number. */
    private boolean isLocation(Sentence s, int start, int end) {
        int before = start - 1;
        while (s.has(before) && lexicon.is(s.word(before), WordClass.DETERMINER)) {
            before--;
        }
        boolean located = LOCATING.contains(s.lower(before)) && before > s.from();
        boolean number = end - start == 1 && !s.word(start).hasLetter();
        return located || number || lexicon.is(s.word(end - 1), WordClass.TIME);
    }

    private String rowLabel(Sentence s) {
        int at = s.from();
        while (s.has(at) && s.word(at).isPunctuation()) {
            at++;
        }
        return at(s, at);
    }
}
