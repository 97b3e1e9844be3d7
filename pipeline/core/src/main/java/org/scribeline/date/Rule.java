package org.scribeline.date;

import java.util.Arrays;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.scribeline.catalog.Table;

/**
 * One line of {@code models/rules/date-rules.csv}.
 *
 * @param yields what it makes, by which other rules call it: {@code $year}
 * @param guard what must hold for it to be a mention; inside another rule it is not asked
 * @param article whether {@code the} in front belongs to the mention
 */
record Rule(
        String name,
        String yields,
        List<Element> pattern,
        Reading reading,
        Guard guard,
        boolean article,
        double score) {
    Rule {
        pattern = List.copyOf(pattern);
        if (pattern.isEmpty()) {
            throw new IllegalArgumentException(name + " has no pattern");
        }
    }

    /**
     * One place of a pattern: what may stand there, whether it may be missing, whether nothing may part it.
     *
     * @param kinds the kinds of word that may stand there
     * @param literals the numbers of the words that may stand there, as {@link Rules} counts them
     * @param symbol the number of the symbol whose rules may stand there, -1 where a word must
     */
    record Element(List<Kind> kinds, BitSet literals, int symbol, boolean optional, boolean joined) {
        boolean takes(DateWord word) {
            return kind(word) != null || names(word);
        }

        /** Whether the pattern names this very word. */
        boolean names(DateWord word) {
            return word.literal() >= 0 && literals.get(word.literal());
        }

        /** The first of the kinds that the word is of; null for none. */
        @Nullable Kind kind(DateWord word) {
            for (int i = 0; i < kinds.size(); i++) {
                if (word.has(kinds.get(i))) {
                    return kinds.get(i);
                }
            }
            return null;
        }
    }

    /**
     * Reads an element: {@code ~} before it for joined, {@code ?} behind it for optional, {@code |} between choices; kinds in
     * upper case, words in lower case.
     */
    static Element element(String written, Table.Row row, Numbers symbols, Numbers literals) {
        boolean joined = written.startsWith("~");
        boolean optional = written.endsWith("?");
        String bare = written.substring(joined ? 1 : 0, written.length() - (optional ? 1 : 0));
        if (bare.startsWith("$")) {
            return new Element(List.of(), new BitSet(), symbols.number(bare.substring(1)), optional, joined);
        }
        BitSet words = new BitSet();
        Arrays.stream(bare.split("\\|")).filter(c -> !isKind(c)).forEach(c -> words.set(literals.number(c)));
        try {
            List<Kind> kinds = Arrays.stream(bare.split("\\|"))
                    .filter(Rule::isKind)
                    .map(Kind::valueOf)
                    .toList();
            return new Element(kinds, words, -1, optional, joined);
        } catch (IllegalArgumentException e) {
            throw row.error("no kind of word in " + written);
        }
    }

    /** Words, numbered from 0 in the order in which they are met. */
    static final class Numbers {
        private final Map<String, Integer> numbers = new LinkedHashMap<>();

        int number(String word) {
            Integer known = numbers.putIfAbsent(word, numbers.size());
            return known == null ? numbers.size() - 1 : known;
        }

        /** The word's number, -1 where it has none. */
        int find(String word) {
            return numbers.getOrDefault(word, -1);
        }

        List<String> words() {
            return List.copyOf(numbers.keySet());
        }
    }

    private static boolean isKind(String choice) {
        return !choice.equals(choice.toLowerCase(Locale.ROOT));
    }
}
