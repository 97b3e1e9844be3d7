package org.scribeline.text;

import java.util.Locale;
import java.util.concurrent.atomic.AtomicReferenceArray;
import org.jspecify.annotations.Nullable;

/**
 * A word type: one distinct surface form, shared by all its tokens, with what its characters tell.
 *
 * <p>Made by a {@link Vocabulary}. The facts that annotators study are kept here by {@link WordFact}.
 */
public final class Word {
    private final Vocabulary vocabulary;
    private final String form;
    private final String lower;
    private final boolean letters;
    private final boolean digits;
    private final boolean upperCase;
    private final boolean lowerCase;
    /**
     * By fact; filled without locks: a lost write is only studied again. Every read and write of a place is ordered, so that a
     * thread that sees a value, an array for one, also sees what is in it.
     */
    private volatile AtomicReferenceArray<@Nullable Object> facts = new AtomicReferenceArray<>(8);

    Word(Vocabulary vocabulary, String form) {
        this.vocabulary = vocabulary;
        this.form = form;
        this.lower = form.toLowerCase(Locale.ROOT);
        this.letters = form.codePoints().anyMatch(Character::isLetter);
        this.digits = form.codePoints().anyMatch(Character::isDigit);
        this.upperCase = form.codePoints().anyMatch(Character::isUpperCase);
        this.lowerCase = form.codePoints().anyMatch(Character::isLowerCase);
    }

    /** The exact characters. */
    public String form() {
        return form;
    }

    /** The form in lower case, by the root locale. */
    public String lower() {
        return lower;
    }

    public boolean is(String lowerForm) {
        return lower.equals(lowerForm);
    }

    public boolean hasLetter() {
        return letters;
    }

    public boolean hasDigit() {
        return digits;
    }

    public boolean hasUpperCase() {
        return upperCase;
    }

    public boolean hasLowerCase() {
        return lowerCase;
    }

    /** Whether the first character is an upper-case letter. */
    public boolean isCapitalised() {
        return Character.isUpperCase(form.codePointAt(0));
    }

    /** Whether it has letters, two or more characters, and no lower case. */
    public boolean isAllCaps() {
        return upperCase && !lowerCase && form.length() > 1;
    }

    /** Whether it has neither letters nor digits. */
    public boolean isPunctuation() {
        return !letters && !digits;
    }

    Vocabulary vocabulary() {
        return vocabulary;
    }

    @Nullable Object fact(int index) {
        AtomicReferenceArray<@Nullable Object> seen = facts;
        return index < seen.length() ? seen.getAcquire(index) : null;
    }

    void keep(int index, Object value) {
        AtomicReferenceArray<@Nullable Object> seen = facts;
        if (index >= seen.length()) {
            AtomicReferenceArray<@Nullable Object> wider =
                    new AtomicReferenceArray<>(Math.max(index + 1, seen.length() * 2));
            for (int i = 0; i < seen.length(); i++) {
                wider.setPlain(i, seen.getAcquire(i));
            }
            facts = wider;
            seen = wider;
        }
        seen.setRelease(index, value);
    }

    @Override
    public String toString() {
        return form;
    }
}
