package org.scribeline.chip;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.scribeline.entity.HeldTokens;
import org.scribeline.text.Document;
import org.scribeline.text.Span;
import org.scribeline.text.Tokens;

/** The longest runs of tokens in a document that may be one chip's name: {@code Heron Q1}, {@code Rack 96}, {@code K3}. */
final class NameRuns {
    private static final int MOST_WORDS = 4;
    private final Document document;
    private final Tokens tokens;
    private final IntroductionWords words;
    /** What other names hold. */
    private final HeldTokens taken;

    private final Set<String> capitalised = new HashSet<>();
    private final Set<String> small = new HashSet<>();

    NameRuns(Document document, IntroductionWords words, HeldTokens taken) {
        this.document = document;
        this.tokens = document.tokens();
        this.words = words;
        this.taken = taken;
        for (int sentence = 0; sentence < document.sentences(); sentence++) {
            boolean headline = document.casing(sentence).isHeadline();
            for (int token = document.sentenceStart(sentence); token < document.sentenceEnd(sentence); token++) {
                if (!tokens.word(token).isCapitalised()) {
                    small.add(tokens.form(token));
                } else if (!headline && token > document.sentenceStart(sentence)) {
                    capitalised.add(tokens.form(token));
                }
            }
        }
    }

    /** The tokens of the name that ends before a token. */
    Optional<Span> endingAt(int end) {
        int start = document.sentenceStart(document.sentenceOf(end - 1));
        int from = end;
        int count = 0;
        while (from > start && count < MOST_WORDS) {
            int token = from - 1;
            if (isHyphen(token) && from < end && token > start) {
                token--;
            }
            if (!isPart(token) || (from < end && !isBeside(token, from))) {
                break;
            }
            from = token;
            count++;
        }
        return trimmed(from, end);
    }

    /** The tokens of the name that begins at a token. */
    Optional<Span> startingAt(int from) {
        int end = document.sentenceEnd(document.sentenceOf(from));
        int to = from;
        int count = 0;
        while (to < end && count < MOST_WORDS) {
            int token = to;
            if (isHyphen(token) && to > from && token + 1 < end) {
                token++;
            }
            if (!isPart(token) || (to > from && !isBeside(to - 1, token))) {
                break;
            }
            to = token + 1;
            count++;
        }
        return trimmed(from, to);
    }

    private boolean isPart(int token) {
        return taken.isFree(token) && words.of(tokens.word(token)).isOfName();
    }

    /** Whether this is a hyphen that joins two words. */
    private boolean isHyphen(int token) {
        return tokens.word(token).is("-")
                && !tokens.spaced(token)
                && token + 1 < tokens.size()
                && !tokens.spaced(token + 1);
    }

    /** Whether nothing but a hyphen or a space stands between two tokens, no new line. */
    private boolean isBeside(int left, int right) {
        int gap = tokens.start(right) - tokens.end(left);
        return gap <= 1 && (gap == 0 || document.text().charAt(tokens.end(left)) != '\n');
    }

    /** A run without the ordinary word that opens its sentence; none where it is joined to more, or is a number alone. */
    private Optional<Span> trimmed(int start, int to) {
        int from = start;
        if (from >= to || (from > 0 && isHyphen(from - 1)) || (to < tokens.size() && isHyphen(to) && isPart(to + 1))) {
            return Optional.empty();
        }
        boolean opens = from == document.sentenceStart(document.sentenceOf(from));
        if (opens && is(from, IntroductionWords.Role.NAME) && !capitalised.contains(tokens.form(from))) {
            from++;
        }
        while (from < to && (is(from, IntroductionWords.Role.NUMBER) || isHyphen(from))) {
            from++;
        }
        return from < to ? Optional.of(Span.of(from, to)) : Optional.empty();
    }

    private boolean is(int token, IntroductionWords.Role role) {
        return words.of(tokens.word(token)) == role;
    }

    /** Whether the name has a code or a number, which only models have. */
    boolean isModel(Span run) {
        for (int token = run.start(); token < run.end(); token++) {
            if (tokens.word(token).hasDigit()) {
                return true;
            }
        }
        return false;
    }

    /** Whether the article also writes a word of the name in small letters. */
    boolean isOrdinary(Span run) {
        for (int token = run.start(); token < run.end(); token++) {
            if (small.contains(tokens.word(token).lower())) {
                return true;
            }
        }
        return false;
    }
}
