package org.scribeline.index;

import java.util.Arrays;

/**
 * A query in which what the classic syntax would misread is escaped, and the way back to the original's offsets.
 *
 * <p>Escaped are the signs of a unit behind {@code figure.} ({@code figure.{tokens}/s:}), every slash, so that {@code
 * TB/s} is no regular expression, and the minus of {@code figure.%:-5}.
 */
final class Escaped {
    private static final String FIGURE = IndexField.figure("");
    private static final String IN_UNIT = "{}[]()/*?+-!^~";
    /** The parser recurses for each bracket; no person nests so deep. */
    static final int DEEPEST = 100;

    private final String original;
    private final StringBuilder text = new StringBuilder();
    private int[] origins = new int[64];
    private int depth;

    private Escaped(String original) {
        this.original = original;
    }

    /**
     * Escapes a query.
     *
     * @throws QueryException where a quotation mark is not closed or brackets nest too deep
     */
    static Escaped of(String query) throws QueryException {
        Escaped escaped = new Escaped(query);
        int at = 0;
        while (at < query.length()) {
            at = escaped.copy(at);
        }
        return escaped;
    }

    /** What the classic parser shall read. */
    String text() {
        return text.toString();
    }

    /** The offset in the original for an offset in the text. */
    int origin(int at) {
        return at < text.length() ? origins[Math.max(0, at)] : original.length();
    }

    private int copy(int at) throws QueryException {
        char c = original.charAt(at);
        if (c == '"') {
            return copyTo(endOfQuotation(at), at);
        }
        if (c == '\\') {
            return copyTo(Math.min(at + 2, original.length()), at);
        }
        int colon = endOfUnit(at);
        if (colon > at) {
            copyTo(at + FIGURE.length(), at);
            for (int i = at + FIGURE.length(); i < colon; i++) {
                append(i, IN_UNIT.indexOf(original.charAt(i)) >= 0);
            }
            return colon;
        }
        depth += c == '(' ? 1 : c == ')' ? -1 : 0;
        if (depth > DEEPEST) {
            throw new QueryException(original, at, "brackets nest more than " + DEEPEST + " deep");
        }
        boolean minus = c == '-'
                && at > 0
                && original.charAt(at - 1) == ':'
                && at + 1 < original.length()
                && Character.isDigit(original.charAt(at + 1));
        append(at, c == '/' || minus);
        return at + 1;
    }

    private int copyTo(int end, int at) {
        for (int i = at; i < end; i++) {
            append(i, false);
        }
        return end;
    }

    private int endOfQuotation(int at) throws QueryException {
        for (int i = at + 1; i < original.length(); i++) {
            if (original.charAt(i) == '\\') {
                i++;
            } else if (original.charAt(i) == '"') {
                return i + 1;
            }
        }
        throw new QueryException(original, at, "this quotation mark is never closed");
    }

    /** The colon behind a unit, where {@code figure.} begins here; 0 otherwise. */
    private int endOfUnit(int at) {
        boolean begins = original.regionMatches(true, at, FIGURE, 0, FIGURE.length())
                && (at == 0 || !Character.isLetterOrDigit(original.charAt(at - 1)));
        if (!begins) {
            return 0;
        }
        for (int i = at + FIGURE.length(); i < original.length(); i++) {
            char c = original.charAt(i);
            if (c == ':') {
                return i;
            }
            if (Character.isWhitespace(c) || c == '"' || c == '\\') {
                return 0;
            }
        }
        return 0;
    }

    private void append(int origin, boolean escape) {
        if (text.length() + 2 > origins.length) {
            origins = Arrays.copyOf(origins, origins.length * 2);
        }
        if (escape) {
            origins[text.length()] = origin;
            text.append('\\');
        }
        origins[text.length()] = origin;
        text.append(original.charAt(origin));
    }
}
