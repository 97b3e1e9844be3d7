package org.scribeline.date;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;

/**
 * What one distinct word may be in a date, and which rules may begin with it.
 *
 * <p>Kinds and the words that patterns name are held as bits: looking at a token costs no look-up of words.
 */
final class DateWord {
    private final EnumSet<Kind> kinds;
    private final Map<Kind, String> values;
    private final int literal;
    private final List<Rule> mentions;
    private final List<List<Rule>> parts;

    /**
     * A word of these kinds.
     *
     * @param literal its number among the words that patterns name, -1 for none
     * @param mentions the rules by which a mention may begin with it, in the order of their table
     * @param parts by symbol, the rules for it that may begin with the word
     */
    DateWord(Map<Kind, String> values, int literal, List<Rule> mentions, List<List<Rule>> parts) {
        this.kinds = EnumSet.noneOf(Kind.class);
        this.kinds.addAll(values.keySet());
        this.values = values.isEmpty() ? Map.of() : new EnumMap<>(values);
        this.literal = literal;
        this.mentions = List.copyOf(mentions);
        this.parts = List.copyOf(parts);
    }

    boolean has(Kind kind) {
        return kinds.contains(kind);
    }

    /** The kind's value; empty where the word is not of that kind, or the kind has none. */
    String value(Kind kind) {
        return values.getOrDefault(kind, "");
    }

    int literal() {
        return literal;
    }

    List<Rule> mentions() {
        return mentions;
    }

    List<Rule> parts(int symbol) {
        return parts.isEmpty() ? List.of() : parts.get(symbol);
    }
}
