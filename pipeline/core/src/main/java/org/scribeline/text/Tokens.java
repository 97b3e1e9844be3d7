package org.scribeline.text;

import java.util.Arrays;

/** A document's tokens as columns: where each starts and ends, and its word. Token numbers run from 0. */
public final class Tokens {
    private final Word[] words;
    private final int[] starts;
    private final int[] ends;

    private Tokens(Word[] words, int[] starts, int[] ends) {
        this.words = words;
        this.starts = starts;
        this.ends = ends;
    }

    public int size() {
        return words.length;
    }

    public Word word(int token) {
        return words[token];
    }

    public String form(int token) {
        return words[token].form();
    }

    /** Where the token begins, in UTF-16 code units. */
    public int start(int token) {
        return starts[token];
    }

    /** Where the token ends, exclusive, in UTF-16 code units. */
    public int end(int token) {
        return ends[token];
    }

    /** Whether something, white space as a rule, stands between this token and the one before; true for the first. */
    public boolean spaced(int token) {
        return token == 0 || ends[token - 1] < starts[token];
    }

    /** The characters from the first token's start to the last token's end; {@code to} is exclusive. */
    public Span span(int from, int to) {
        return Span.of(starts[from], ends[to - 1]);
    }

    /** The token that covers or, where none does, the first that follows this offset; {@code size()} past the last. */
    public int at(int offset) {
        int found = Arrays.binarySearch(ends, offset);
        return found >= 0 ? found + 1 : -found - 1;
    }

    /** Collects tokens in the order of the text. */
    public static final class Builder {
        private final Vocabulary vocabulary;
        private Word[] words = new Word[256];
        private int[] starts = new int[256];
        private int[] ends = new int[256];
        private int size;

        public Builder(Vocabulary vocabulary) {
            this.vocabulary = vocabulary;
        }

        /** Adds {@code text[start, end)}; tokens must follow one another and not be empty. */
        public void add(String text, int start, int end) {
            if (start >= end || (size > 0 && start < ends[size - 1])) {
                throw new IllegalArgumentException("token out of order: " + start + " to " + end);
            }
            if (size == words.length) {
                words = Arrays.copyOf(words, size * 2);
                starts = Arrays.copyOf(starts, size * 2);
                ends = Arrays.copyOf(ends, size * 2);
            }
            words[size] = vocabulary.word(text.substring(start, end));
            starts[size] = start;
            ends[size++] = end;
        }

        public int size() {
            return size;
        }

        public Tokens build() {
            return new Tokens(Arrays.copyOf(words, size), Arrays.copyOf(starts, size), Arrays.copyOf(ends, size));
        }
    }
}
