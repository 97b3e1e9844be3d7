package org.scribeline.entity;

import java.util.Optional;

/**
 * A chip or a company under its canonical name.
 *
 * @param type {@link MentionType#CHIP} or {@link MentionType#COMPANY}
 * @param kind of a chip {@code model}, {@code family}, {@code system} or {@code memory}; empty for a company
 * @param entityId the catalog's id, empty for a name that the catalog does not hold
 * @param canonical the canonical name, never empty
 */
public record Name(MentionType type, String kind, Optional<String> entityId, String canonical) implements Value {
    public Name {
        if (type != MentionType.CHIP && type != MentionType.COMPANY) {
            throw new IllegalArgumentException("a name is of a chip or a company, not of a " + type);
        }
        if (canonical.isBlank()) {
            throw new IllegalArgumentException("a name needs its canonical form");
        }
    }

    public static Name chip(String kind, Optional<String> entityId, String canonical) {
        return new Name(MentionType.CHIP, kind, entityId, canonical);
    }

    public static Name company(Optional<String> entityId, String canonical) {
        return new Name(MentionType.COMPANY, "", entityId, canonical);
    }

    /** What two mentions of the same thing share: the id, else the canonical name. */
    public String key() {
        return entityId.orElse(canonical);
    }
}
