package org.scribeline.entity;

/** What a mention means, normalised: a name, a quantity or a period. */
public sealed interface Value permits Name, Quantity, Period {
    MentionType type();
}
