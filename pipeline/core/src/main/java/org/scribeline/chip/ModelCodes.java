package org.scribeline.chip;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.scribeline.catalog.Alias;
import org.scribeline.catalog.Catalog;
import org.scribeline.catalog.CatalogEntry;
import org.scribeline.entity.MentionType;

/**
 * The chips whose full form ends in a code that no other chip's has: {@code 5950X} of {@code Ryzen 9 5950X}, {@code 14900K} of
 * {@code Core i9-14900K}.
 */
final class ModelCodes {
    private static final int SHORTEST = 4;
    private final Map<String, CatalogEntry> byCode = new HashMap<>();

    ModelCodes(Catalog catalog) {
        Set<String> shared = new HashSet<>();
        for (CatalogEntry entry : catalog.entries(MentionType.CHIP)) {
            for (Alias alias : entry.aliases()) {
                String code = alias.surface().substring(alias.surface().lastIndexOf(' ') + 1);
                if (code.length() < alias.surface().length()) {
                    add(code, entry, shared);
                    add(code.substring(code.lastIndexOf('-') + 1), entry, shared);
                }
            }
        }
        shared.forEach(byCode::remove);
    }

    private void add(String code, CatalogEntry entry, Set<String> shared) {
        if (Code.isMixed(code) && code.length() >= SHORTEST) {
            CatalogEntry other = byCode.putIfAbsent(code, entry);
            if (other != null && !other.id().equals(entry.id())) {
                shared.add(code);
            }
        }
    }

    /** The chip with this code, which may be in the plural. */
    Optional<CatalogEntry> find(String code) {
        return Optional.ofNullable(byCode.get(Code.singular(code)));
    }
}
