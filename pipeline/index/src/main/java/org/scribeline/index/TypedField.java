package org.scribeline.index;

import java.util.Optional;
import org.apache.lucene.search.Query;
import org.scribeline.index.Refusal.Part;

/** A field of a query that knows what its values mean. */
sealed interface TypedField permits NameField, FigureField, DayField, RawField {
    /** The query for {@code field:value}. */
    Query value(String value) throws Refusal;

    /** The query for {@code field:[low TO high]}. */
    Query range(Range range) throws Refusal;

    /** The query for a value with {@code *} or {@code ?} in it; {@code *} alone asks whether there is any. */
    Query pattern(String pattern) throws Refusal;

    /** The query for {@code field:value~}, at most so many edits away. */
    default Query fuzzy(String value, int edits) throws Refusal {
        throw new Refusal(Part.VALUE, "~ is for words and names alone");
    }

    /** A range as it was written; an end that is open is empty. */
    record Range(Optional<String> low, Optional<String> high, boolean lowInclusive, boolean highInclusive) {
        static final Range ALL = new Range(Optional.empty(), Optional.empty(), true, true);

        /** The range that {@code >=5} and its kin mean, or the one value. */
        static Range of(String value) {
            if (value.startsWith(">")) {
                boolean equal = value.startsWith(">=");
                return new Range(Optional.of(value.substring(equal ? 2 : 1)), Optional.empty(), equal, true);
            }
            if (value.startsWith("<")) {
                boolean equal = value.startsWith("<=");
                return new Range(Optional.empty(), Optional.of(value.substring(equal ? 2 : 1)), true, equal);
            }
            return new Range(Optional.of(value), Optional.of(value), true, true);
        }
    }
}
