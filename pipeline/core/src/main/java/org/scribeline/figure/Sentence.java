package org.scribeline.figure;

import org.scribeline.text.Document;
import org.scribeline.text.Tokens;
import org.scribeline.text.Word;

/** One sentence's tokens; asking beyond its ends is allowed and finds nothing. */
record Sentence(Document document, Tokens tokens, int from, int to) {
    static Sentence of(Document document, int sentence) {
        return new Sentence(
                document, document.tokens(), document.sentenceStart(sentence), document.sentenceEnd(sentence));
    }

    boolean has(int token) {
        return token >= from && token < to;
    }

    Word word(int token) {
        return tokens.word(token);
    }

    /** The token in lower case, empty beyond the sentence. */
    String lower(int token) {
        return has(token) ? tokens.word(token).lower() : "";
    }

    /** The token as written, empty beyond the sentence. */
    String form(int token) {
        return has(token) ? tokens.form(token) : "";
    }

    boolean is(int token, String lower) {
        return has(token) && tokens.word(token).is(lower);
    }

    /** Whether this token and the one before it stand in the sentence with nothing between them. */
    boolean joined(int token) {
        return has(token) && token > from && !tokens.spaced(token);
    }

    /** Whether the token is a hyphen or a dash. */
    boolean dash(int token) {
        return switch (form(token)) {
            case "-", "‐", "‑", "–", "—", "−" -> true;
            default -> false;
        };
    }

    /** Whether the token is a hyphen or dash that ties its neighbours to each other; the long dash parts them. */
    boolean hyphen(int token) {
        return dash(token) && !is(token, "—") && joined(token) && joined(token + 1);
    }

    /** Whether nothing but marks stands before the token on its line. */
    boolean startsLine(int token) {
        CharSequence text = document.text();
        for (int at = tokens.start(token) - 1; at >= 0; at--) {
            char c = text.charAt(at);
            if (c == '\n' || c == '\r') {
                return true;
            }
            if (Character.isLetterOrDigit(c)) {
                return false;
            }
        }
        return true;
    }
}
