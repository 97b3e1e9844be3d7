package org.scribeline.entity;

/** The four types of mention, as TAGS defines them. */
public enum MentionType {
    CHIP,
    COMPANY,
    FIGURE,
    DATE
}
