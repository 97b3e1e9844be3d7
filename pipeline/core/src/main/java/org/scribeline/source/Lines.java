package org.scribeline.source;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;

/** Cuts a stream into lines of bytes, keeping one bounded line at a time. */
final class Lines {
    private static final int USUAL = 1 << 16;
    private final InputStream in;
    private final int longest;
    private final byte[] buffer = new byte[USUAL];
    private int from;
    private int to;
    private byte[] line = new byte[USUAL];
    private int length;
    private boolean tooLong;
    private boolean cut;
    private long number;
    private IOException[] failure = {};

    Lines(InputStream in, int longest) {
        this.in = in;
        this.longest = longest;
    }

    /**
     * Reads the next line; false when there is none.
     *
     * <p>When the stream fails in the middle of a line, the part that came is a line that {@link #isCut}, and the call after
     * it throws.
     */
    boolean next() throws IOException {
        if (failure.length > 0) {
            throw failure[0];
        }
        length = 0;
        tooLong = false;
        if (line.length > USUAL * 16) {
            line = new byte[USUAL];
        }
        boolean some = false;
        while (from < to || fill()) {
            some = true;
            int end = newline();
            append(end);
            from = end + 1;
            if (end < to) {
                number++;
                return true;
            }
            from = to;
        }
        if (failure.length > 0 && !some) {
            throw failure[0];
        }
        cut = failure.length > 0;
        number += some ? 1 : 0;
        return some;
    }

    /** The bytes of the line, without its {@code \n}; the first {@link #length} count, until the next call. */
    byte[] bytes() {
        return line;
    }

    int length() {
        return length;
    }

    /** The number of the line, from 1. */
    long number() {
        return number;
    }

    /** Whether the line was longer than the bound, and is not kept. */
    boolean isTooLong() {
        return tooLong;
    }

    /** Whether the stream failed before the line's end. */
    boolean isCut() {
        return cut;
    }

    boolean isBlank() {
        for (int i = 0; i < length; i++) {
            if (line[i] != ' ' && line[i] != '\t' && line[i] != '\r') {
                return false;
            }
        }
        return !tooLong;
    }

    static boolean hasNul(byte[] bytes, int length) {
        for (int i = 0; i < length; i++) {
            if (bytes[i] == 0) {
                return true;
            }
        }
        return false;
    }

    private boolean fill() {
        try {
            from = 0;
            to = Math.max(0, in.read(buffer));
            return to > 0;
        } catch (IOException e) {
            to = 0;
            failure = new IOException[] {e};
            return false;
        }
    }

    private int newline() {
        int end = from;
        while (end < to && buffer[end] != '\n') {
            end++;
        }
        return end;
    }

    private void append(int end) {
        int more = end - from;
        if (tooLong || more > longest - length) {
            tooLong = true;
            length = 0;
            return;
        }
        if (length + more > line.length) {
            line = Arrays.copyOf(line, (int) Math.min(longest, Math.max(line.length * 2L, (long) length + more)));
        }
        System.arraycopy(buffer, from, line, length, more);
        length += more;
    }
}
