package org.scribeline.entity;

import org.scribeline.text.Span;

/**
 * One occurrence of a typed value in a document.
 *
 * @param span where it stands, in the document's coordinates
 * @param rule what found it: a rule's name, {@code catalog}, {@code crf} or {@code alias}
 * @param score how sure that is, from 0 to 1
 */
public record Mention(Span span, Value value, String rule, double score) {
    public Mention {
        if (!(score >= 0 && score <= 1)) {
            throw new IllegalArgumentException("a score lies between 0 and 1, not " + score);
        }
    }

    public MentionType type() {
        return value.type();
    }

    /** The same occurrence with another meaning. */
    public Mention with(Value other) {
        return new Mention(span, other, rule, score);
    }
}
