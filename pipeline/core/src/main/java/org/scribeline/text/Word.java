package org.scribeline.text;

import java.util.Locale;
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
    /** By fact; filled without locks: each value is immutable, and a lost write is only studied again. */
    @SuppressWarnings("UnusedVariable")
    private @Nullable Object[] facts = new @Nullable Object[8];

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
        @Nullable Object[] seen = facts;
        return index < seen.length ? seen[index] : null;
    }

    void keep(int index, Object value) {
        @Nullable Object[] seen = facts;
        if (index >= seen.length) {
            @Nullable Object[] wider = new @Nullable Object[Math.max(index + 1, seen.length * 2)];
            System.arraycopy(seen, 0, wider, 0, seen.length);
            facts = wider;
            seen = wider;
        }
        seen[index] = value;
    }

    @Override
    public String toString() {
        return form;
    }
}
