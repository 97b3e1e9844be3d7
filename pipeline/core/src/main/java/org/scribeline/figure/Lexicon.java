package org.scribeline.figure;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.scribeline.catalog.Table;
import org.scribeline.text.Vocabulary;
import org.scribeline.text.Word;
import org.scribeline.text.WordFact;

/** What the table of closed word classes tells of a word. */
final class Lexicon {
    private static final Set<WordClass> CLOSED = EnumSet.of(
            WordClass.DETERMINER,
            WordClass.PREPOSITION,
            WordClass.CONJUNCTION,
            WordClass.PRONOUN,
            WordClass.VERB,
            WordClass.ADVERB);
    private final Map<String, EnumSet<WordClass>> classes = new HashMap<>();
    private final WordFact<Grammar> grammar;

    /** What a word's form tells of its part in a sentence. */
    private record Grammar(
            EnumSet<WordClass> classes, boolean plural, boolean closed, boolean verbal, boolean adverb) {}

    Lexicon(Vocabulary vocabulary) {
        classes.putAll(VerbForms.read());
        read("rules/figure-words.csv");
        read("rules/figure-labels.csv");
        grammar = vocabulary.fact(this::study);
    }

    private void read(String table) {
        for (Table.Row row : Table.resource(table)) {
            try {
                classes.computeIfAbsent(row.get("word"), w -> EnumSet.noneOf(WordClass.class))
                        .add(WordClass.of(row.get("class")));
            } catch (IllegalArgumentException e) {
                throw row.error("no class of words is called " + row.get("class"));
            }
        }
    }

    boolean is(Word word, WordClass kind) {
        return grammar.of(word).classes().contains(kind);
    }

    /** Whether a word that is no token, in any letter case, belongs to a class. */
    boolean is(String word, WordClass kind) {
        return classes.getOrDefault(word.toLowerCase(Locale.ROOT), EnumSet.noneOf(WordClass.class))
                .contains(kind);
    }

    /** Whether the word belongs to a class that no noun phrase holds. */
    boolean isClosed(Word word) {
        return grammar.of(word).closed();
    }

    /** Whether the word is closed as a verb alone, and so may be a noun in the right place: {@code orders}. */
    boolean isVerbal(Word word) {
        return grammar.of(word).verbal();
    }

    /** Whether the word looks like an adverb: {@code proactively}. */
    boolean isAdverb(Word word) {
        return grammar.of(word).adverb();
    }

    /** Whether the word looks like a plural noun. */
    boolean isPlural(Word word) {
        return grammar.of(word).plural();
    }

    private Grammar study(Word word) {
        EnumSet<WordClass> found =
                classes.getOrDefault(word.lower().replace('’', '\''), EnumSet.noneOf(WordClass.class));
        // IT and US in capitals are no pronouns.
        boolean name = word.isAllCaps() && found.contains(WordClass.PRONOUN);
        boolean closed = isTag(word) || (!name && found.stream().anyMatch(CLOSED::contains));
        boolean verbal =
                closed && !isTag(word) && found.stream().allMatch(c -> c == WordClass.VERB || !CLOSED.contains(c));
        boolean adverb = word.form().length() > 4
                && word.form().endsWith("ly")
                && !word.hasUpperCase()
                && !found.contains(WordClass.NOUN);
        return new Grammar(found, plural(word, found), closed, verbal, adverb);
    }

    /** Whether the word is a tag of HTML that a reader left in the text. */
    private static boolean isTag(Word word) {
        return word.form().length() > 1 && word.form().charAt(0) == '<';
    }

    private static boolean plural(Word word, EnumSet<WordClass> found) {
        String form = word.form();
        int last = form.length() - 1;
        if (found.contains(WordClass.PLURAL)) {
            return true;
        }
        return last > 1
                && form.charAt(last) == 's'
                && "siu'".indexOf(form.charAt(last - 1)) < 0
                && !found.contains(WordClass.NOT_PLURAL);
    }
}
