package org.scribeline.date;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.scribeline.catalog.Table;
import org.scribeline.date.Rule.Element;
import org.scribeline.date.Rule.Numbers;

/**
 * Makes rules of the names that a table lists: of holidays, and of what only looks like a date.
 *
 * <p>A name is found as it is written, or in capitals; an apostrophe may be straight or curled.
 */
final class NameRules {
    /** A word, a point at its end included; an apostrophe with or without {@code s}; any other sign. */
    private static final Pattern PIECE = Pattern.compile("['’]s\\b|[\\p{L}\\d]+\\.?|\\S");

    private NameRules() {}

    /** The rules for the names of a table's column {@code names}, each with the meaning of its row. */
    static List<Rule> read(
            String table, String yields, Function<Table.Row, Meaning> meaning, Numbers symbols, Numbers literals) {
        List<Rule> rules = new ArrayList<>();
        for (Table.Row row : Table.resource(table)) {
            Optional<Meaning> means = Optional.of(meaning.apply(row));
            for (String name : row.list("names")) {
                List<String> words = pieces(name);
                List<Element> pattern = words.stream()
                        .map(word -> Rule.element(written(word), row, symbols, literals))
                        .toList();
                Reading reading = (match, scene) -> spelled(words, match, scene) ? means : Optional.empty();
                rules.add(new Rule(yields, yields, pattern, reading, (scene, from, to) -> true, false, 1));
            }
        }
        return rules;
    }

    private static List<String> pieces(String name) {
        List<String> pieces = new ArrayList<>();
        Matcher piece = PIECE.matcher(name);
        while (piece.find()) {
            pieces.add(piece.group());
        }
        return pieces;
    }

    /** The word as a pattern's element, in lower case. */
    private static String written(String word) {
        String lower = word.toLowerCase(Locale.ROOT);
        boolean apostrophe = lower.startsWith("'") || lower.startsWith("’");
        return apostrophe ? "'" + lower.substring(1) + "|’" + lower.substring(1) : lower;
    }

    /** Whether each word that the name has capitalised is so in the text. */
    private static boolean spelled(List<String> words, Match match, Scene scene) {
        for (int i = 0; i < words.size(); i++) {
            boolean capital = Character.isUpperCase(words.get(i).charAt(0));
            if (capital && !scene.tokens().word(match.from() + i).isCapitalised()) {
                return false;
            }
        }
        return true;
    }
}
