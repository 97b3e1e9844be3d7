package org.scribeline.figure;

import java.util.Optional;
import org.scribeline.catalog.Table;
import org.scribeline.entity.Quantity.Kind;
import org.scribeline.figure.Spellings.Match;

/**
 * The units of {@code rules/units.csv}.
 *
 * <p>A symbol is compared with case, a name without; a symbol whose row says {@code apart=no} must touch its number. Where
 * two units share a spelling the first in the table has it.
 */
final class UnitTable {
    private final Spellings<Unit> attached = new Spellings<>(true);
    private final Spellings<Unit> apart = new Spellings<>(true);
    private final Spellings<Unit> names = new Spellings<>(false);

    UnitTable() {
        for (Table.Row row : Table.resource("rules/units.csv")) {
            Unit unit = unit(row);
            for (String symbol : row.list("symbols")) {
                attached.add(symbol, unit);
                if (row.get("apart").equals("yes")) {
                    apart.add(symbol, unit);
                }
            }
            for (String name : row.list("names")) {
                names.add(name, unit);
            }
        }
    }

    private static Unit unit(Table.Row row) {
        if (row.get("code").isEmpty() || !row.get("apart").matches("yes|no")) {
            throw row.error("a unit needs a code, and apart is yes or no");
        }
        return Unit.of(row.get("code"), row.get("dimension").equals("percent") ? Kind.PERCENT : Kind.MEASURE);
    }

    /** The unit that a suffix of the digits begins, with the tokens from {@code next} on. */
    Optional<Match<Unit>> attached(String suffix, Sentence s, int next) {
        return longer(attached.after(suffix, s, next), names.after(suffix, s, next));
    }

    /** The unit in the tokens after a number, also after a hyphen. */
    Optional<Match<Unit>> after(Sentence s, int token) {
        int at = s.hyphen(token) ? token + 1 : token;
        if (!s.has(at)) {
            return Optional.empty();
        }
        Optional<Match<Unit>> symbol = s.joined(at) ? attached.after(s, at) : apart.after(s, at);
        return longer(symbol, names.after(s, at));
    }

    private static Optional<Match<Unit>> longer(Optional<Match<Unit>> one, Optional<Match<Unit>> other) {
        if (one.isEmpty() || other.isEmpty()) {
            return one.or(() -> other);
        }
        return one.get().end() >= other.get().end() ? one : other;
    }
}
