package org.scribeline.catalog;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.scribeline.text.Document;
import org.scribeline.text.Tokens;
import org.scribeline.text.Vocabulary;
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
    private final WordFact<int[]> singularAtomsOf;
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
        this.atomsOf = vocabulary.fact(word -> study(word.form()));
        this.singularAtomsOf = vocabulary.fact(word -> study(singular(word.form())));
        this.starts = vocabulary.fact(word -> begins(word.form()) || begins(singular(word.form())));
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

    private int[] study(String form) {
        return Atoms.of(form).atoms().stream()
                .mapToInt(atom -> atomIds.getOrDefault(atom, NO_ATOM))
                .toArray();
    }

    private boolean begins(String form) {
        int[] atoms = study(form);
        return atoms.length > 0 && edges.containsKey(edge(0, atoms[0]));
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
            int singular = follow(node, singularAtomsOf.of(tokens.word(token)));
            if (singular > 0) {
                report(document, singular, from, token + 1, found, first);
            }
            int[] atoms = atomsOf.of(tokens.word(token));
            int next = follow(node, atoms);
            if (next > 0) {
                node = next;
                report(document, node, from, token + 1, found, first);
            } else if (atoms.length > 0 || !joins(tokens, token, limit)) {
                return;
            }
        }
    }

    /** The node that these atoms lead to; 0 where they lead nowhere, or there are none. */
    private int follow(int from, int[] atoms) {
        int node = from;
        for (int atom : atoms) {
            Integer next = edges.get(edge(node, atom));
            if (next == null) {
                return 0;
            }
            node = next;
        }
        return atoms.length > 0 ? node : 0;
    }

    /** Whether a token without atoms, a hyphen or a trade-mark sign, may be passed over inside a name. */
    private static boolean joins(Tokens tokens, int token, int limit) {
        String form = tokens.form(token);
        return form.equals("®")
                || form.equals("™")
                || (!tokens.spaced(token) && token + 1 < limit && !tokens.spaced(token + 1));
    }

    /** The form without a plural {@code s} after a digit or a capital; the empty string for any other form. */
    private static String singular(String form) {
        int last = form.length() - 1;
        boolean plural = last > 1
                && form.charAt(last) == 's'
                && (Character.isDigit(form.charAt(last - 1)) || Character.isUpperCase(form.charAt(last - 1)));
        return plural ? form.substring(0, last) : "";
    }

    private void report(Document document, int node, int from, int to, List<Match> found, int first) {
        for (Entry entry : atNode.get(node)) {
            if (Spacing.agrees(document, from, to, entry.alias().surface())) {
                found.add(first, new Match(from, to, document.tokens().end(to - 1), entry));
            }
        }
    }
}
