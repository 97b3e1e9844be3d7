package org.scribeline.chip;

import java.util.Optional;
import org.scribeline.entity.Mention;
import org.scribeline.entity.Name;
import org.scribeline.text.Document;
import org.scribeline.text.Tokens;

/** Adds what stands beside a chip in a list and gives the end of its name alone: {@code Ascend 910B and 910C}. */
final class ChipLists {
    private static final String RULE = "list";
    private static final int LONGEST_CONJUNCTION = 3;
    private final Siblings siblings;
    private final IntroductionWords words;

    ChipLists(Siblings siblings, IntroductionWords words) {
        this.siblings = siblings;
        this.words = words;
    }

    /** Adds what goes on behind a mention. */
    void addBehind(Document document, Mention mention, Name name, Held held, ShortForms forms, double score) {
        Tokens tokens = document.tokens();
        int at = tokens.at(mention.span().end() - 1) + 1;
        int end = document.sentenceEnd(document.sentenceOf(mention.span()));
        Name last = name;
        for (int next = afterConjunction(tokens, at, end);
                next > at && next < end;
                next = afterConjunction(tokens, at, end)) {
            int past = words.pastSuffixes(document, next + 1);
            String written = document.surface(next, past);
            Name before = last;
            Optional<Name> sibling = held.areFree(next, past) && !held.isMeasure(next)
                    ? siblings.of(before, written).or(() -> siblings.near(before, written))
                    : Optional.empty();
            if (sibling.isEmpty()) {
                return;
            }
            last = sibling.get();
            held.add(new Mention(tokens.span(next, past), last, RULE, score));
            forms.learnCode(next, past, last);
            at = past;
        }
    }

    /** Adds the single word before a mention that is a single word itself: {@code X85} in {@code X85 and X105}. */
    void addBefore(Document document, Mention mention, Name name, Held held, ShortForms forms, double score) {
        Tokens tokens = document.tokens();
        int first = tokens.at(mention.span().start());
        int start = document.sentenceStart(document.sentenceOf(first));
        boolean single = first == tokens.at(mention.span().end() - 1);
        if (!single
                || first < start + 2
                || !isConjunction(tokens.word(first - 1).lower())
                || !held.isFree(first - 2)) {
            return;
        }
        siblings.near(name, tokens.form(first - 2)).ifPresent(sibling -> {
            held.add(new Mention(tokens.span(first - 2, first - 1), sibling, RULE, score));
            forms.learnCode(first - 2, first - 1, sibling);
        });
    }

    /** Whether no noun of another kind follows a code: {@code the A8} of a chip, {@code the A8 motorway}. */
    boolean standsAlone(Document document, int token) {
        Tokens tokens = document.tokens();
        int next = token + 1;
        if (next >= document.sentenceEnd(document.sentenceOf(token))) {
            return true;
        }
        IntroductionWords.Role role = words.of(tokens.word(next));
        return role.isHead()
                || role == IntroductionWords.Role.WORD
                || (tokens.word(next).isPunctuation() && !tokens.word(next).is("-"));
    }

    /** The token after the words and signs that join a list, {@code , and the}; {@code from} itself where none stands there. */
    private static int afterConjunction(Tokens tokens, int from, int end) {
        int at = from;
        while (at < end
                && at < from + LONGEST_CONJUNCTION
                && isConjunction(tokens.word(at).lower())) {
            at++;
        }
        return at;
    }

    private static boolean isConjunction(String lower) {
        return switch (lower) {
            case ",", "/", "&", "+", "and", "or", "the", "versus", "vs.", "vs", "to" -> true;
            default -> false;
        };
    }
}
