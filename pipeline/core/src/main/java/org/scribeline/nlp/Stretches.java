package org.scribeline.nlp;

/**
 * Cuts the stretches that the tokenizer is given to read at a time, which is the whole text as a rule.
 *
 * <p>From most characters on that are neither letters nor digits, the tokenizer looks ahead as far as no white space stands;
 * of thousands of these without a space it would make hours of work. Where more than some hundred characters stand together,
 * the text is cut behind the next of them; the address of a page, which costs the tokenizer nothing, may be longer.
 */
final class Stretches {
    /** Longer than the longest compound as a rule. */
    private static final int LONGEST_RUN = 500;
    /** Longer than any address that a browser takes. */
    private static final int LONGEST_ADDRESS = 4_000;

    private Stretches() {}

    /** Where the stretch that begins at {@code from} ends. */
    static int end(String text, int from) {
        int run = from;
        for (int at = from; at < text.length(); at++) {
            char c = text.charAt(at);
            if (Character.isWhitespace(c) || Character.isSpaceChar(c)) {
                run = at + 1;
            } else if (at - run >= LONGEST_RUN && mayCut(text, run, at)) {
                return at + 1;
            }
        }
        return text.length();
    }

    /** Whether the run that begins at {@code run} may be cut behind the character at {@code at}. */
    private static boolean mayCut(String text, int run, int at) {
        char c = text.charAt(at);
        if (Character.isLetterOrDigit(c) || Character.isHighSurrogate(c)) {
            return false;
        }
        boolean address = isOfAddress(c)
                && at - run < LONGEST_ADDRESS
                && text.substring(run, run + LONGEST_RUN).contains("://");
        return !address;
    }

    /** Whether a character is one that addresses are seldom without. */
    private static boolean isOfAddress(char c) {
        return switch (c) {
            case '.', ',', ':', ';', '/', '?', '=', '%', '_', '+', '-', '#' -> true;
            default -> false;
        };
    }
}
