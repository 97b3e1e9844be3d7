package org.scribeline.figure;

/** What a token does in its sentence, as far as {@link Parts} can tell. */
enum Part {
    /** A noun, a name, an adjective before one, or what ties two of them. */
    NOUN,
    VERB,
    PREPOSITION,
    DETERMINER,
    CONJUNCTION,
    /** {@code which}, {@code that}. */
    RELATIVE,
    PRONOUN,
    ADVERB,
    TIME,
    NUMBER,
    /** Punctuation, or no token at all. */
    MARK
}
