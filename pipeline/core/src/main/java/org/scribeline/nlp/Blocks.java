package org.scribeline.nlp;

import java.util.Arrays;
import java.util.regex.Pattern;

/**
 * Finds where a text's blocks begin: paragraphs, headings, captions and list items, none of which a sentence crosses.
 *
 * <p>Every line is a block of its own, but for a line that goes on with the one before it: texts that were wrapped at a
 * fixed width by their writer. A line goes on when the line before it is about as long as the width that the text is
 * wrapped at, or when it hangs indented below a list item.
 */
final class Blocks {
    private static final Pattern ITEM =
            Pattern.compile("\\s*(?:[-*+•‣▪◦–—●■>#|=]|\\d{1,3}[.)]|[a-z][.)]|!!!|\\(\\d{1,2}\\))\\s");
    /** Narrower than this nobody wraps prose. */
    private static final int NARROWEST = 50;
    /** Wider than this a line was not wrapped by hand. */
    private static final int WIDEST = 130;
    /** How far short of the width a wrapped line may end beyond what its next word needs. */
    private static final int SLACK = 2;

    private Blocks() {}

    /** The offset at which each block starts, ascending, the first 0. */
    static int[] starts(String text) {
        int width = wrapWidth(text);
        int[] starts = new int[16];
        int count = 1;
        int line = 0;
        int previous = -1;
        while (line < text.length()) {
            int end = lineEnd(text, line);
            if (previous >= 0 && !goesOn(text, previous, line, width)) {
                if (count == starts.length) {
                    starts = Arrays.copyOf(starts, count * 2);
                }
                starts[count++] = line;
            }
            previous = line;
            line = nextLine(text, end);
        }
        return Arrays.copyOf(starts, count);
    }

    private static int lineEnd(String text, int from) {
        for (int i = from; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '\n' || c == '\r' || c == '\u2028' || c == '\u2029') {
                return i;
            }
        }
        return text.length();
    }

    /** Where the line after the break at {@code end} begins; a carriage return with its line feed is one break. */
    private static int nextLine(String text, int end) {
        return text.startsWith("\r\n", end) ? end + 2 : end + 1;
    }

    /** The width at which most long lines end, 0 where the text is not wrapped. */
    private static int wrapWidth(String text) {
        int widest = 0;
        int inner = 0;
        int line = 0;
        while (line < text.length()) {
            int end = lineEnd(text, line);
            widest = Math.max(widest, end - line);
            if (end - line >= NARROWEST) {
                inner++;
            }
            line = nextLine(text, end);
        }
        return inner >= 2 && widest <= WIDEST ? widest : 0;
    }

    /** Whether the line at {@code next} goes on with the sentence of the line at {@code previous}. */
    private static boolean goesOn(String text, int previous, int next, int width) {
        String before = text.substring(previous, lineEnd(text, previous)).stripTrailing();
        String after = text.substring(next, lineEnd(text, next)).stripTrailing();
        if (before.isEmpty() || after.isEmpty() || isItem(after)) {
            return false;
        }
        int indent = indent(after);
        boolean hangs = indent > 0 && (isItem(before) ? indent > indent(before) : indent == indent(before));
        boolean wrapped =
                width > 0 && before.length() <= width && before.length() + 1 + firstWord(after) > width - SLACK;
        return hangs || wrapped;
    }

    private static boolean isItem(String line) {
        return ITEM.matcher(line).lookingAt();
    }

    private static int indent(String line) {
        int indent = 0;
        while (Character.isWhitespace(line.charAt(indent))) {
            indent++;
        }
        return indent;
    }

    /** The length of a line's first word, its indent with it. */
    private static int firstWord(String line) {
        int end = indent(line);
        while (end < line.length() && !Character.isWhitespace(line.charAt(end))) {
            end++;
        }
        return end;
    }
}
