package org.scribeline.nlp;

/**
 * Cuts the stretches that the tokenizer is given to read at a time, which is the whole text as a rule.
 *
 * <p>From some characters on, quotation marks and {@code @} among them, the tokenizer looks ahead as far as no white space
 * stands; of thousands of these without a space it would make hours of work. Where more than some hundred characters stand
 * together, the text is cut behind the next one that long addresses of pages do not have.
 */
final class Stretches {
    /** Longer than the longest addresses of pages as a rule. */
    private static final int LONGEST_RUN = 500;

    private Stretches() {}

    /** Where the stretch that begins at {@code from} ends. */
    static int end(String text, int from) {
        int run = from;
        for (int at = from; at < text.length(); at++) {
            char c = text.charAt(at);
            if (Character.isWhitespace(c) || Character.isSpaceChar(c)) {
                run = at + 1;
            } else if (at - run >= LONGEST_RUN && !isOfAddress(c) && !Character.isHighSurrogate(c)) {
                return at + 1;
            }
        }
        return text.length();
    }

    /** Whether a character is one that addresses are seldom without; it costs the tokenizer nothing. */
    private static boolean isOfAddress(char c) {
        return switch (c) {
            case '.', ',', ':', ';', '/', '?', '=', '%', '_', '+', '-', '#' -> true;
            default -> Character.isLetterOrDigit(c);
        };
    }
}
