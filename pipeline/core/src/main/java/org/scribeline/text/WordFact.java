package org.scribeline.text;

import java.util.function.Function;

/**
 * What a word's form alone tells, studied once for each distinct word and looked up afterwards.
 *
 * <p>The study must be a pure function of the form, and its value immutable: which thread studies first must not matter.
 */
public final class WordFact<T> {
    private final Vocabulary vocabulary;
    private final int index;
    private final Function<Word, T> study;

    WordFact(Vocabulary vocabulary, int index, Function<Word, T> study) {
        this.vocabulary = vocabulary;
        this.index = index;
        this.study = study;
    }

    /** This fact of that word; throws {@link IllegalArgumentException} for a word of another vocabulary. */
    @SuppressWarnings("unchecked") // Only this fact writes at its index.
    public T of(Word word) {
        if (word.vocabulary() != vocabulary) {
            throw new IllegalArgumentException("a word of another vocabulary: " + word);
        }
        Object kept = word.fact(index);
        if (kept != null) {
            return (T) kept;
        }
        T value = study.apply(word);
        word.keep(index, value);
        return value;
    }
}
