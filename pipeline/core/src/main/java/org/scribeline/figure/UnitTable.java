package org.scribeline.figure;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.scribeline.catalog.Table;
import org.scribeline.entity.Quantity.Kind;
import org.scribeline.figure.Spellings.Match;

/**
 * The units of {@code rules/units.csv}.
 *
 * <p>A symbol is compared with case, a name without; a symbol whose row says {@code apart=no} must touch its number. The symbols
 * and names of a row with {@code near} count only where one of those words stands close by, and then before any other unit. Where two
 * units share a spelling the first in the table has it.
 */
final class UnitTable {
    /** How many tokens behind the symbol, and half as many as before it, the words of {@code near} may stand. */
    private static final int NEAR = 6;

    private static final Set<String> OPENING = Set.of("(", "[", "{", "<");
    private static final Set<String> CLOSING = Set.of(")", "]", "}", ">");
    private static final Unit INCH = Unit.of("[in_i]", Kind.MEASURE);
    private static final int FARTHEST_QUOTE = 60;
    private static final Set<String> PROPER =
            Set.of("lumen", "tesla", "teslas", "henry", "newton", "cup", "stone", "nit", "rad", "bar");

    private final Spellings<Unit> attached = new Spellings<>(true);
    private final Spellings<Unit> apart = new Spellings<>(true);
    private final Spellings<Unit> names = new Spellings<>(false);
    private final Spellings<Guarded> attachedNear = new Spellings<>(true);
    private final Spellings<Guarded> apartNear = new Spellings<>(true);
    private final Spellings<Guarded> namesNear = new Spellings<>(false);

    /** A unit and the words one of which must stand near its symbol. */
    private record Guarded(Unit unit, Set<String> near) {}

    UnitTable() {
        for (Table.Row row : Table.resource("rules/units.csv")) {
            Unit unit = unit(row);
            boolean apartToo = row.get("apart").equals("yes");
            Set<String> near = Set.copyOf(row.list("near"));
            for (String symbol : row.list("symbols")) {
                if (near.isEmpty()) {
                    attached.add(symbol, unit);
                } else {
                    attachedNear.add(symbol, new Guarded(unit, near));
                }
                if (apartToo && near.isEmpty()) {
                    apart.add(symbol, unit);
                } else if (apartToo) {
                    apartNear.add(symbol, new Guarded(unit, near));
                }
            }
            for (String name : names(row)) {
                if (near.isEmpty()) {
                    names.add(name, unit);
                } else {
                    namesNear.add(name, new Guarded(unit, near));
                }
            }
        }
    }

    private static Unit unit(Table.Row row) {
        if (row.get("code").isEmpty() || !row.get("apart").matches("yes|no")) {
            throw row.error("a unit needs a code, and apart is yes or no");
        }
        return Unit.of(row.get("code"), row.get("dimension").equals("percent") ? Kind.PERCENT : Kind.MEASURE);
    }

    /** All the names that a row spells or forms: {@code mile per hour} is {@code miles an hour} and {@code miles/hour} too. */
    static List<String> names(Table.Row row) {
        List<String> singular = row.list("names");
        List<String> plural = row.list("plurals");
        List<String> names = new ArrayList<>();
        for (String name : singular) {
            names.addAll(rates(name));
            if (plural.isEmpty()) {
                names.addAll(rates(plural(name)));
            }
        }
        if (!plural.equals(List.of("-"))) {
            plural.forEach(name -> names.addAll(rates(name)));
        }
        return names;
    }

    /** The regular plural, of the word before {@code per}: {@code miles per hour}. */
    private static String plural(String name) {
        int per = name.indexOf(" per ");
        return per < 0 ? name + "s" : name.substring(0, per) + "s" + name.substring(per);
    }

    private static List<String> rates(String name) {
        int per = name.indexOf(" per ");
        if (per < 0) {
            return List.of(name);
        }
        String what = name.substring(0, per);
        String of = name.substring(per + " per ".length());
        boolean vowel = "aeiouh".indexOf(of.toLowerCase(Locale.ROOT).charAt(0)) >= 0;
        return List.of(name, what + (vowel ? " an " : " a ") + of, what + "/" + of);
    }

    /** The unit that a suffix of the digits begins, with the tokens from {@code next} on. */
    Optional<Match<Unit>> attached(String suffix, Sentence s, int next) {
        Optional<Match<Unit>> guarded = guarded(attachedNear.after(suffix, s, next), s, next - 1);
        return guarded.isPresent() ? guarded : longer(attached.after(suffix, s, next), names.after(suffix, s, next));
    }

    /** The unit in the tokens after a number, also after a hyphen. */
    Optional<Match<Unit>> after(Sentence s, int token) {
        int at = s.hyphen(token) ? token + 1 : token;
        if (!s.has(at)) {
            return Optional.empty();
        }
        if (OPENING.contains(s.form(at))) {
            return bracketed(s, at);
        }
        if (isInches(s, at)) {
            return Optional.of(new Match<>(INCH, at + 1));
        }
        boolean joined = s.joined(at);
        Optional<Match<Unit>> name = names.after(s, at).filter(m -> !isProper(s, at));
        Optional<Match<Unit>> plain = longer((joined ? attached : apart).after(s, at), name);
        if (plain.isPresent()) {
            return plain;
        }
        Optional<Match<Unit>> symbol = guarded((joined ? attachedNear : apartNear).after(s, at), s, at);
        return symbol.isPresent() ? symbol : guarded(namesNear.after(s, at), s, at);
    }

    /** A symbol in brackets: {@code 20 (kg)}. */
    private Optional<Match<Unit>> bracketed(Sentence s, int at) {
        return apart.after(s, at + 1)
                .filter(m -> s.form(at + 1).length() > 1 && CLOSING.contains(s.form(m.end())))
                .map(m -> new Match<>(m.meaning(), m.end() + 1));
    }

    /** Whether a quotation mark behind digits stands for inches: none is open before it. */
    private static boolean isInches(Sentence s, int at) {
        if (!s.is(at, "\"") && !s.is(at, "”") && !s.is(at, "″")) {
            return false;
        }
        boolean open = false;
        for (int t = Math.max(s.from(), at - FARTHEST_QUOTE); t < at; t++) {
            open = s.is(t, "\"") ? !open && !(s.has(t - 1) && s.word(t - 1).hasDigit()) : open || s.is(t, "“");
        }
        boolean closes = s.has(at + 1) && !s.joined(at) && s.joined(at + 1);
        return !open && !closes && s.has(at - 1) && s.word(at - 1).hasDigit();
    }

    private static Optional<Match<Unit>> guarded(Optional<Match<Guarded>> found, Sentence s, int at) {
        return found.filter(match -> isNear(match.meaning().near(), s, at))
                .map(match -> new Match<>(match.meaning().unit(), match.end()));
    }

    private static boolean isNear(Set<String> words, Sentence s, int at) {
        int last = Math.min(at + NEAR, s.tokens().size() - 1);
        for (int t = Math.max(0, at - 2 * NEAR); t <= last; t++) {
            if (words.contains(s.tokens().word(t).lower())) {
                return true;
            }
        }
        return false;
    }

    /** Whether the name of a unit is that of a person, a firm or a cup here. */
    private static boolean isProper(Sentence s, int at) {
        return s.word(at).isCapitalised() && !s.word(at).isAllCaps() && PROPER.contains(s.lower(at));
    }

    private static Optional<Match<Unit>> longer(Optional<Match<Unit>> one, Optional<Match<Unit>> other) {
        if (one.isEmpty() || other.isEmpty()) {
            return one.or(() -> other);
        }
        return one.get().end() >= other.get().end() ? one : other;
    }
}
