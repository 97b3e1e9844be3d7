package org.scribeline.index;

import java.util.Set;
import org.scribeline.entity.MentionType;
import org.scribeline.text.Span;

/** A mention as the index keeps it: where it stands in the stored text, and what queries can ask of it. */
record StoredMention(Span span, Meaning meaning) {
    MentionType type() {
        return meaning.type();
    }

    /** What queries can ask of a mention. */
    sealed interface Meaning permits Named, Measured, Dated {
        MentionType type();
    }

    /** A chip or company, by the keys of its entity. */
    record Named(MentionType type, String kind, Set<String> keys) implements Meaning {
        Named {
            keys = Set.copyOf(keys);
        }
    }

    /** A figure, by the interval that it covers, both ends inclusive. */
    record Measured(String unit, double low, double high, String kind, String counted) implements Meaning {
        @Override
        public MentionType type() {
            return MentionType.FIGURE;
        }
    }

    /** A date that is anchored, by its days since 1970-01-01, both ends inclusive. */
    record Dated(long first, long last) implements Meaning {
        @Override
        public MentionType type() {
            return MentionType.DATE;
        }
    }
}
