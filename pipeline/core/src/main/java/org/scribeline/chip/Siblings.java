package org.scribeline.chip;

import java.util.Optional;
import org.scribeline.catalog.Catalog;
import org.scribeline.catalog.CatalogEntry;
import org.scribeline.entity.Name;

/** Names the chip that differs from another in the end of its name only: {@code Ascend 910C} by {@code Ascend 910B} and {@code 910C}. */
final class Siblings {
    private final Catalog catalog;
    private final ChipGrammar grammar;
    private final ModelCodes codes;

    Siblings(Catalog catalog, ChipGrammar grammar, ModelCodes codes) {
        this.catalog = catalog;
        this.grammar = grammar;
        this.codes = codes;
    }

    /**
     * The sibling of a chip that is written as the end of its name alone: one of the catalog, or one whose code has the same
     * shape.
     */
    Optional<Name> of(Name name, String written) {
        String code = Code.singular(written);
        Optional<Name> known = formed(name, code);
        if (known.isPresent()) {
            return known;
        }
        boolean alike = Code.isMixed(code) && Code.shape(code).equals(Code.shape(tail(name)));
        return alike ? Optional.of(Name.chip(name.kind(), Optional.empty(), stem(name) + code)) : Optional.empty();
    }

    /** The same, where the two also begin alike, or one goes on where the other ends: {@code K1} or {@code K3e} by {@code K3}. */
    Optional<Name> near(Name name, String written) {
        String code = Code.singular(written);
        String tail = tail(name);
        if (tail.isEmpty() || !Code.isMixed(code) || code.charAt(0) != tail.charAt(0)) {
            return Optional.empty();
        }
        boolean alike = Code.shape(code).equals(Code.shape(tail)) || Code.isOfSeries(code, tail);
        boolean longer = code.startsWith(tail) || tail.startsWith(code);
        return formed(name, code)
                .or(() -> alike || longer
                        ? Optional.of(Name.chip(name.kind(), Optional.empty(), stem(name) + code))
                        : Optional.empty());
    }

    /** The sibling with this code that the catalog has, or that the families' grammar forms in the same way. */
    Optional<Name> formed(Name name, String code) {
        if (!Code.hasDigit(code) || !Code.hasDigit(tail(name)) || stem(name).isEmpty()) {
            return Optional.empty();
        }
        String stem = stem(name);
        String hyphened = name.canonical().substring(0, name.canonical().lastIndexOf('-') + 1);
        String tier = hyphened.length() > stem.length() ? hyphened : stem;
        return catalog.chip(stem + code)
                .or(() -> catalog.chip(tier + code))
                .or(() ->
                        codes.find(code).filter(entry -> isOfMaker(entry, name)).map(CatalogEntry::asName))
                .or(() -> byGrammar(stem, code, name))
                .or(() -> tier.equals(stem) ? Optional.empty() : byGrammar(tier, code, name));
    }

    /** Whether a number is a name's code without the letters at its end: {@code 7950} of {@code Ryzen 9 7950X}. */
    static boolean isShortened(Name name, String number) {
        String tail = tail(name);
        return tail.length() > number.length()
                && tail.startsWith(number)
                && tail.chars().skip(number.length()).allMatch(c -> c >= 'A' && c <= 'Z');
    }

    private static boolean isOfMaker(CatalogEntry entry, Name name) {
        int space = name.canonical().indexOf(' ');
        return space > 0 && entry.name().startsWith(name.canonical().substring(0, space + 1));
    }

    /** The name that the grammar forms; a number alone, or what stands behind a hyphen, must look like the other's. */
    private Optional<Name> byGrammar(String stem, String code, Name name) {
        String other = name.canonical().substring(stem.length()).split(" ", 2)[0];
        boolean alike = Code.shape(code).equals(Code.shape(other)) && code.endsWith("0") == other.endsWith("0");
        return alike || (Code.isMixed(code) && !stem.endsWith("-"))
                ? grammar.whole(stem + code, stem).map(match -> Name.chip(match.kind(), Optional.empty(), match.name()))
                : Optional.empty();
    }

    /** The end of a name from its last word with a digit on. */
    private static String tail(Name name) {
        return name.canonical().substring(cut(name));
    }

    private static String stem(Name name) {
        return name.canonical().substring(0, cut(name));
    }

    private static int cut(Name name) {
        String canonical = name.canonical();
        int end = canonical.length();
        int cut = canonical.lastIndexOf(' ') + 1;
        while (cut > 0 && !Code.hasDigit(canonical.substring(cut, end))) {
            end = cut - 1;
            cut = canonical.lastIndexOf(' ', end - 1) + 1;
        }
        return cut > 0 ? cut : canonical.lastIndexOf(' ') + 1;
    }
}
