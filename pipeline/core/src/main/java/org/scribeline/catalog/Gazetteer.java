package org.scribeline.catalog;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.scribeline.text.Document;
import org.scribeline.text.Tokens;
import org.scribeline.text.Vocabulary;
import org.scribeline.text.Word;
import org.scribeline.text.WordFact;

/**
 * A catalog's aliases compiled for matching over a document's tokens: a trie over {@link Atoms}.
 *
 * <p>A match begins where a token begins and ends where one ends, or before a plural {@code s} after a digit or capital.
 * Letter case is overlooked, hyphens and trade-mark signs are passed over, and the space between letters and digits may
 * come ({@code MI 300X}, after two letters or more) and go ({@code RTX4090}). Each distinct word is cut and looked up
 * once.
 */
public final class Gazetteer {
    private static final int NO_ATOM = -1;
    private final Map<String, Integer> atomIds = new HashMap<>();
    private final Map<Long, Integer> edges = new HashMap<>();
    private final List<List<Entry>> atNode = new ArrayList<>();
    private final WordFact<int[]> atomsOf;
    private final WordFact<Boolean> starts;

    /** An alias of an entry, as the gazetteer keeps it. */
    public record Entry(CatalogEntry entry, Alias alias) {}

    /**
     * An alias found in a document.
     *
     * @param from the first token
     * @param to the token after the last
     * @param end where the surface ends; in a plural this is the end of the token, {@code s} and all
     */
    public record Match(int from, int to, int end, Entry entry) {}

    private Gazetteer(Vocabulary vocabulary, List<Entry> entries) {
        atNode.add(List.of());
        entries.forEach(this::add);
        this.atomsOf = vocabulary.fact(this::study);
        this.starts = vocabulary.fact(word -> {
            int[] atoms = study(word);
            return atoms.length > 0 && edges.containsKey(edge(0, atoms[0]));
        });
    }

    /** Compiles all aliases of these entries. */
    public static Gazetteer of(Vocabulary vocabulary, Iterable<CatalogEntry> catalog) {
        List<Entry> entries = new ArrayList<>();
        for (CatalogEntry entry : catalog) {
            entry.aliases().forEach(alias -> entries.add(new Entry(entry, alias)));
        }
        return new Gazetteer(vocabulary, entries);
    }

    private void add(Entry entry) {
        Atoms surface = Atoms.of(entry.alias().surface());
        int node = 0;
        for (String atom : surface.atoms()) {
            int id = atomIds.computeIfAbsent(atom, fresh -> atomIds.size());
            node = edges.computeIfAbsent(edge(node, id), fresh -> {
                atNode.add(new ArrayList<>(1));
                return atNode.size() - 1;
            });
        }
        if (node == 0) {
            throw new Table.DataException("alias \"" + entry.alias().surface() + "\" of "
                    + entry.entry().id() + " has neither letters nor digits");
        }
        atNode.get(node).add(entry);
    }

    private static long edge(int node, int atom) {
        return ((long) node << 32) | (atom & 0xffffffffL);
    }

    private int[] study(Word word) {
        return Atoms.of(word.form()).atoms().stream()
                .mapToInt(atom -> atomIds.getOrDefault(atom, NO_ATOM))
                .toArray();
    }

    /** All matches in a document, by first token, the longest first. */
    public List<Match> find(Document document) {
        List<Match> found = new ArrayList<>();
        Tokens tokens = document.tokens();
        for (int sentence = 0; sentence < document.sentences(); sentence++) {
            int end = document.sentenceEnd(sentence);
            for (int from = document.sentenceStart(sentence); from < end; from++) {
                if (starts.of(tokens.word(from))) {
                    walk(document, from, end, found);
                }
            }
        }
        return found;
    }

    private void walk(Document document, int from, int limit, List<Match> found) {
        Tokens tokens = document.tokens();
        int first = found.size();
        int node = 0;
        for (int token = from; token < limit; token++) {
            int[] atoms = atomsOf.of(tokens.word(token));
            for (int i = 0; i < atoms.length; i++) {
                if (i > 0 && i == atoms.length - 1 && isPlural(tokens.word(token))) {
                    report(document, node, from, token + 1, found, first);
                }
                Integer next = atoms[i] == NO_ATOM ? null : edges.get(edge(node, atoms[i]));
                if (next == null) {
                    return;
                }
                node = next;
            }
            if (atoms.length > 0) {
                report(document, node, from, token + 1, found, first);
            } else if (!joins(tokens, token, limit)) {
                return;
            }
        }
    }

    /** Whether a token without atoms, a hyphen or a trade-mark sign, may be passed over inside a name. */
    private static boolean joins(Tokens tokens, int token, int limit) {
        String form = tokens.form(token);
        return form.equals("®")
                || form.equals("™")
                || (!tokens.spaced(token) && token + 1 < limit && !tokens.spaced(token + 1));
    }

    private static boolean isPlural(Word word) {
        String form = word.form();
        if (form.length() < 3 || form.charAt(form.length() - 1) != 's') {
            return false;
        }
        char before = form.charAt(form.length() - 2);
        return Character.isDigit(before) || Character.isUpperCase(before);
    }

    private void report(Document document, int node, int from, int to, List<Match> found, int first) {
        for (Entry entry : atNode.get(node)) {
            if (Spacing.agrees(document, from, to, entry.alias().surface())) {
                found.add(first, new Match(from, to, document.tokens().end(to - 1), entry));
            }
        }
    }
}
