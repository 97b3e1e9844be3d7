package org.scribeline.catalog;

import java.util.List;
import java.util.Optional;
import org.scribeline.entity.MentionType;
import org.scribeline.entity.Name;

/**
 * A chip or a company that we know.
 *
 * @param id unique over the whole catalog, lower case with hyphens
 * @param name the canonical name
 * @param kind of a chip: model, family, system or memory; of a company its industry, empty where the file does not say
 * @param vendor the id of the company that makes a chip; empty for none
 * @param family the id of the chip that this one belongs to; empty for none
 * @param aliases the surfaces it goes by, the most official first
 */
public record CatalogEntry(
        String id, MentionType type, String name, String kind, String vendor, String family, List<Alias> aliases) {
    public CatalogEntry {
        aliases = List.copyOf(aliases);
    }

    /** What a mention of this entry means. */
    public Name asName() {
        return new Name(type, type == MentionType.CHIP ? kind : "", Optional.of(id), name);
    }
}
