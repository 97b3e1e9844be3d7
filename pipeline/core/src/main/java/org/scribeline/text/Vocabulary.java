package org.scribeline.text;

import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;

/**
 * The words that a pipeline has met: a bounded table from form to {@link Word}, shared by threads.
 *
 * <p>Past its bound a new form gets a word of its own that is not kept, so memory stays bounded and no result depends on
 * what the table holds.
 */
public final class Vocabulary {
    /** Distinct words kept by default; a year of news has about half as many. */
    public static final int DEFAULT_BOUND = 400_000;

    private static final int LONGEST_KEPT = 64;
    private final int bound;
    private final ConcurrentHashMap<String, Word> words = new ConcurrentHashMap<>();
    private final AtomicInteger size = new AtomicInteger();
    private final AtomicInteger facts = new AtomicInteger();

    public Vocabulary() {
        this(DEFAULT_BOUND);
    }

    /** A table that keeps at most about {@code bound} words. */
    public Vocabulary(int bound) {
        this.bound = bound;
    }

    /** The word of this form, which must not be empty. */
    public Word word(String form) {
        Word known = words.get(form);
        if (known != null) {
            return known;
        }
        Word fresh = new Word(this, form);
        if (form.length() > LONGEST_KEPT || size.get() >= bound) {
            return fresh;
        }
        Word raced = words.putIfAbsent(form, fresh);
        if (raced != null) {
            return raced;
        }
        size.incrementAndGet();
        return fresh;
    }

    /** A new fact about the words of this vocabulary. */
    public <T> WordFact<T> fact(Function<Word, T> study) {
        return new WordFact<>(this, facts.getAndIncrement(), study);
    }
}
