package org.scribeline.company;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.scribeline.entity.Mention;
import org.scribeline.entity.MentionType;
import org.scribeline.entity.Name;
import org.scribeline.text.Document;
import org.scribeline.text.Tokens;

/**
 * One canonical name for each company of an article that no catalog holds, whatever parts of it the article writes:
 * {@code Quillon} for {@code Quillon Technologies} where {@code Quillon} also stands alone, {@code Kestrel Research} for
 * {@code Kestrel}.
 */
final class CanonicalNames {
    private static final int SHORTEST_FIRST_WORD = 4;
    private final Set<String> generic;

    /** Names may go without these words behind their first: {@code Technologies}. */
    CanonicalNames(Set<String> generic) {
        this.generic = Set.copyOf(generic);
    }

    /** The mentions, those of unknown companies with one canonical name for each. */
    List<Mention> unite(Document document, List<Mention> mentions) {
        NavigableSet<String> names = new TreeSet<>();
        mentions.stream()
                .flatMap(mention -> unknown(mention).stream())
                .map(Name::canonical)
                .forEach(names::add);
        if (names.isEmpty()) {
            return mentions;
        }
        Map<String, String> canonical = canonical(names, standingAlone(document));
        return mentions.stream()
                .map(mention -> unknown(mention)
                        .map(name -> mention.with(renamed(name, canonical)))
                        .orElse(mention))
                .toList();
    }

    private static Optional<Name> unknown(Mention mention) {
        return mention.value() instanceof Name name
                        && name.type() == MentionType.COMPANY
                        && name.entityId().isEmpty()
                ? Optional.of(name)
                : Optional.empty();
    }

    private static Name renamed(Name name, Map<String, String> canonical) {
        return Name.company(Optional.empty(), canonical.getOrDefault(name.canonical(), name.canonical()));
    }

    /** The canonical name of each: of its shortest longer form where there is one, else itself without generic words. */
    private Map<String, String> canonical(NavigableSet<String> names, Set<String> alone) {
        Map<String, String> canonical = new TreeMap<>();
        for (String name : names.descendingSet()) {
            Optional<String> longer = names.tailSet(name, false).stream()
                    .takeWhile(other -> other.startsWith(name + " "))
                    .min(Comparator.comparingInt(String::length).thenComparing(Comparator.naturalOrder()));
            canonical.put(
                    name,
                    longer.map(form -> canonical.getOrDefault(form, form)).orElseGet(() -> shortened(name, alone)));
        }
        return canonical;
    }

    /** A name's first word where nothing but generic words follow it and the article also uses it alone; else the name. */
    private String shortened(String name, Set<String> alone) {
        List<String> words = List.of(name.split(" ", -1));
        String first = words.get(0);
        boolean shortens = first.length() >= SHORTEST_FIRST_WORD && alone.contains(first);
        return shortens && generic.containsAll(words.subList(1, words.size())) ? first : name;
    }

    /** The capitalised words that the article somewhere uses with no generic word behind them. */
    private Set<String> standingAlone(Document document) {
        Tokens tokens = document.tokens();
        Set<String> alone = new HashSet<>();
        for (int token = 0; token < tokens.size(); token++) {
            boolean goesOn = token + 1 < tokens.size() && generic.contains(tokens.form(token + 1));
            if (!goesOn && tokens.word(token).isCapitalised()) {
                alone.add(tokens.form(token));
            }
        }
        return alone;
    }
}
