package org.scribeline.source;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * What folders and globs hold and is not read: files of no format that is known, and hidden files and folders.
 *
 * @param count how many of them there are
 * @param first the names of the first few, sorted; a folder's ends in {@code /}
 */
public record PassedOver(long count, List<String> first) {
    static final PassedOver NOTHING = new PassedOver(0, List.of());
    private static final int NAMED = 3;

    public PassedOver {
        first = List.copyOf(first);
    }

    PassedOver plus(String name) {
        return plus(new PassedOver(1, List.of(name)));
    }

    PassedOver plus(PassedOver other) {
        List<String> names = new ArrayList<>(first);
        names.addAll(other.first);
        Collections.sort(names);
        return new PassedOver(count + other.count, names.subList(0, Math.min(names.size(), NAMED)));
    }

    /** One line for a person; empty where there is nothing to tell. */
    public Optional<String> line() {
        return count == 0
                ? Optional.empty()
                : Optional.of(String.format(
                        Locale.ROOT,
                        "%,d passed over, hidden or of no format that is read: %s%s",
                        count,
                        String.join(", ", first),
                        count > first.size() ? ", …" : ""));
    }
}
