package org.scribeline.text;

/** Converts UTF-16 offsets into a text to Unicode code points, in constant time for most texts. */
public final class CodePoints {
    private static final int STRIDE = 256;
    private final CharSequence text;
    /** Code points before each {@link #STRIDE}-th code unit; empty where the text has no surrogates. */
    private final int[] before;

    private CodePoints(CharSequence text, int[] before) {
        this.text = text;
        this.before = before;
    }

    public static CodePoints of(CharSequence text) {
        int length = text.length();
        boolean surrogates = false;
        for (int i = 0; i < length && !surrogates; i++) {
            surrogates = Character.isSurrogate(text.charAt(i));
        }
        if (!surrogates) {
            return new CodePoints(text, new int[0]);
        }
        int[] before = new int[length / STRIDE + 1];
        int points = 0;
        for (int i = 0; i < length; i++) {
            if (i % STRIDE == 0) {
                before[i / STRIDE] = points;
            }
            if (!continues(text, i)) {
                points++;
            }
        }
        if (length % STRIDE == 0) {
            before[length / STRIDE] = points;
        }
        return new CodePoints(text, before);
    }

    /** The number of code points before UTF-16 offset {@code at}; an offset inside a pair counts the pair as passed. */
    public int at(int at) {
        if (before.length == 0) {
            return at;
        }
        int points = before[at / STRIDE];
        for (int i = at / STRIDE * STRIDE; i < at; i++) {
            if (!continues(text, i)) {
                points++;
            }
        }
        return points;
    }

    /** Whether the unit at {@code i} is the second half of a pair. */
    private static boolean continues(CharSequence text, int i) {
        return i > 0 && Character.isLowSurrogate(text.charAt(i)) && Character.isHighSurrogate(text.charAt(i - 1));
    }
}
