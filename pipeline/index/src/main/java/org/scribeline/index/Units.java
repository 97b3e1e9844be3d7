package org.scribeline.index;

import java.util.Collection;
import java.util.Currency;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.scribeline.index.Refusal.Part;

/** The units of the figures in an index, under the names that a query may use. */
final class Units {
    private static final Map<String, String> WORDS = Map.of("count", "1", "percent", "%");
    private static final Set<String> PLAIN = Set.of("1", "%", "pp", "bp", "x");
    private static final String PREFIX = IndexField.FIGURE.label() + ".";
    private final Set<String> units;

    private Units(Set<String> units) {
        this.units = units;
    }

    /** The units among an index's fields. */
    static Units among(Collection<String> fields) {
        return new Units(fields.stream()
                .filter(field -> field.startsWith(PREFIX))
                .map(field -> field.substring(PREFIX.length()))
                .collect(Collectors.toUnmodifiableSet()));
    }

    /** The units, sorted. */
    List<String> sorted() {
        return units.stream().sorted().toList();
    }

    /** The field of a query that is named {@code figure.UNIT}; refuses a unit that is none. */
    FigureField field(String name) throws Refusal {
        Optional<String> unit =
                Optional.of(name.indexOf('.')).filter(i -> i > 0).map(i -> name.substring(i + 1));
        if (unit.isEmpty() || unit.get().isEmpty()) {
            throw new Refusal(Part.FIELD, "figure needs a unit, as in figure.USD, figure.count or figure.%");
        }
        return new FigureField(spellings(unit.get()));
    }

    private Set<String> spellings(String name) throws Refusal {
        String unit = WORDS.getOrDefault(name.toLowerCase(Locale.ROOT), name);
        if (units.contains(unit)) {
            return Set.of(unit);
        }
        Set<String> similar = units.stream().filter(unit::equalsIgnoreCase).collect(Collectors.toSet());
        if (!similar.isEmpty() || units.isEmpty() || isGeneral(unit)) {
            return similar;
        }
        throw new Refusal(
                Part.FIELD,
                "no figure here is in \"" + name + "\"; expected count, percent, a currency's code such as USD, or "
                        + String.join(", ", sorted()));
    }

    /** Whether a unit means something in every index, also where it happens not to occur. */
    private static boolean isGeneral(String unit) {
        return PLAIN.contains(unit.toLowerCase(Locale.ROOT))
                || Currency.getAvailableCurrencies().stream()
                        .anyMatch(currency -> currency.getCurrencyCode().equalsIgnoreCase(unit));
    }
}
