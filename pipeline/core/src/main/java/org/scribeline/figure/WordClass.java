package org.scribeline.figure;

import java.util.Locale;

/** The closed classes of words in {@code rules/figure-words.csv} that tell where a noun phrase or a figure ends. */
enum WordClass {
    DETERMINER,
    PREPOSITION,
    CONJUNCTION,
    PRONOUN,
    VERB,
    ADVERB,
    COMPARATIVE,
    /** Units, names and parts of time. */
    TIME,
    /** Units of time that make a number a duration. */
    DURATION,
    MONTH,
    /** What may stand between a number and its unit of time: {@code 17 consecutive months}. */
    SPAN_ADJECTIVE,
    /** A word that numbers things: {@code Section 301}. */
    LABEL,
    /** The same, but only when it is capitalised: {@code Executive Order 13788}. */
    NAME_LABEL,
    /** Nouns after {@code in} that tell how, not what: {@code in lots of 1,000}. */
    IN_IDIOM,
    STREET,
    /** What stands between a number and a paragraph of a law: {@code 50 U.S.C. 1622}. */
    CITATION,
    ORDINAL,
    /** What a comma may part from the noun: {@code new, high-paying jobs}. */
    ADJECTIVE,
    /** What may be a noun though it looks like a verb or an adverb: {@code projects}, {@code supply}. */
    NOUN,
    /** What a verb follows: {@code will}. */
    MODAL,
    /** What may stand before a year. */
    DATE_CUE,
    /** Plurals without an s. */
    PLURAL,
    /** Singulars that end in s. */
    NOT_PLURAL;

    /** The class of this name in the table. */
    static WordClass of(String name) {
        return valueOf(name.toUpperCase(Locale.ROOT).replace('-', '_'));
    }
}
