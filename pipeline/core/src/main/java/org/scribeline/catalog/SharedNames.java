package org.scribeline.catalog;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Finds the names that two entries share, and those that hide a common word, where no guard tells when they count. */
final class SharedNames {
    private final Set<String> commonWords;
    private final Map<String, List<Holder>> holders = new HashMap<>();

    /** An entry that goes by a name, and where it says so. */
    private record Holder(String at, CatalogEntry entry, Alias alias) {}

    /** @param commonWords in lower case */
    SharedNames(Set<String> commonWords) {
        this.commonWords = Set.copyOf(commonWords);
    }

    /** Adds the names of an entry, and a fault for each that is not its own. */
    void add(Table.Row row, CatalogEntry entry, List<String> faults) {
        for (Alias alias : entry.aliases()) {
            if (!isDecidedByGuard(alias)) {
                Holder holder = new Holder(row.at(), entry, alias);
                String key = entry.type() + " "
                        + String.join(" ", Atoms.of(alias.surface()).atoms());
                List<Holder> before = holders.computeIfAbsent(key, fresh -> new ArrayList<>(1));
                before.stream()
                        .filter(other -> isShared(other, holder))
                        .findFirst()
                        .ifPresent(other -> faults.add(row.at() + ": alias \"" + alias.surface() + "\" is shared with "
                                + other.entry().id() + " (" + other.at() + "); give one a guard, such as "
                                + alias.surface() + "=needs-context"));
                before.add(holder);
            }
            if (alias.guard() == Guard.NONE
                    && commonWords.contains(alias.surface().toLowerCase(Locale.ROOT))) {
                faults.add(row.at() + ": alias \"" + alias.surface()
                        + "\" is a common word too; give it a guard, such as " + alias.surface() + "=needs-context");
            }
        }
    }

    private static boolean isDecidedByGuard(Alias alias) {
        return alias.guard().isOfContext() || alias.guard() == Guard.NEVER;
    }

    /** Whether the same words of a text would be both; names that count only in their letter case may differ in it. */
    private static boolean isShared(Holder one, Holder other) {
        boolean byCase = one.alias().guard() == Guard.CASE && other.alias().guard() == Guard.CASE;
        return !one.entry().id().equals(other.entry().id())
                && (!byCase || one.alias().surface().equals(other.alias().surface()));
    }
}
