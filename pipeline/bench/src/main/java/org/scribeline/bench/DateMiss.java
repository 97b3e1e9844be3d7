package org.scribeline.bench;

/** What makes a case of a date spec fail. */
sealed interface DateMiss {
    /**
     * A date of the spec's that is none of ours, or has another value.
     *
     * @param type the spec's type: {@code date}, {@code daterange} …
     * @param words its words
     * @param outline its words in lower case with what we tag of them as {@code <date>}, {@code <time>}, {@code <duration>},
     *     {@code <set>}: {@code from <time> to <time>}; one that reaches beyond them is {@code <time+>}
     */
    record Unmet(String type, String words, String outline) implements DateMiss {}

    /** A date of ours that the spec does not have, and that no date of the spec's overlaps. */
    record Unasked(String words) implements DateMiss {}
}
