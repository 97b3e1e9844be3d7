package org.scribeline.chip;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.scribeline.catalog.Catalog;
import org.scribeline.catalog.CatalogEntry;
import org.scribeline.catalog.Gazetteer;
import org.scribeline.catalog.Guard;
import org.scribeline.catalog.Table;
import org.scribeline.entity.Mention;
import org.scribeline.entity.MentionType;
import org.scribeline.text.Casing;
import org.scribeline.text.Document;
import org.scribeline.text.Tokens;
import org.scribeline.text.Vocabulary;
import org.scribeline.text.Word;
import org.scribeline.text.WordFact;

/**
 * Decides which candidates count, by their guards and by what stands around them.
 *
 * <p>An unguarded name of several words counts unless it is written all in small letters without a digit; a bare code such
 * as {@code H100} also needs its vendor or words of the field in the article. A guarded one must be spelled as
 * the catalog has it, and have its vendor or a word of the field ({@code rules/chip-context.csv}) by its side; once it has
 * counted in an article, it counts there wherever it is spelled so.
 */
final class ChipGuard {
    /** How many tokens after a name the word for what it is may stand. */
    private static final int CONTEXT_REACH = 3;
    /** How many different words of the field make an article one of the field. */
    private static final int FIELD_WORDS = 2;

    private final Gazetteer vendors;
    /** The vendors that a company owns, whose chips go by its name too: {@code Amazon's Trainium}. */
    private final Map<String, Set<String>> owned = new HashMap<>();

    private final WordFact<Boolean> isContext;
    private final WordFact<Boolean> isOfPlace;
    private final WordFact<Boolean> isFieldWord;

    ChipGuard(Vocabulary vocabulary, Catalog catalog) {
        Set<String> ids = new HashSet<>();
        catalog.entries(MentionType.CHIP).forEach(chip -> ids.add(chip.vendor()));
        for (Table.Row row : Table.resource("rules/chip-owners.csv")) {
            owned.computeIfAbsent(row.get("owner"), fresh -> new HashSet<>()).add(row.get("vendor"));
        }
        ids.addAll(owned.keySet());
        List<CatalogEntry> companies = catalog.entries(MentionType.COMPANY).stream()
                .filter(company -> ids.contains(company.id()))
                .toList();
        this.vendors = Gazetteer.of(vocabulary, companies);
        Map<String, Set<String>> words = new HashMap<>();
        Table.resource("rules/chip-context.csv")
                .forEach(row -> words.computeIfAbsent(row.get("says"), fresh -> new HashSet<>())
                        .add(row.get("word")));
        Set<String> chips = words.getOrDefault("chip", Set.of());
        Set<String> places = words.getOrDefault("place", Set.of());
        Set<String> field = words.getOrDefault("field", Set.of());
        this.isFieldWord = vocabulary.fact(word -> field.contains(word.lower()));
        this.isContext = vocabulary.fact(word -> chips.contains(word.lower()));
        this.isOfPlace = vocabulary.fact(word -> places.contains(word.lower())
                || (word.isCapitalised() && !word.hasDigit() && !chips.contains(word.lower())));
    }

    /** The mentions of those candidates that count. */
    List<Mention> admit(Document document, List<Candidate> candidates) {
        Surroundings around = new Surroundings(document, vendors.find(document), owned);
        List<Mention> admitted = new ArrayList<>();
        List<Candidate> open = new ArrayList<>();
        for (Candidate candidate : candidates) {
            if (isPlain(candidate) && isWritten(document, candidate)) {
                admitted.add(candidate.mention());
                around.admit(candidate);
            } else if (candidate.guard() == Guard.NONE ? isWritten(document, candidate) : candidate.spelledAsListed()) {
                open.add(candidate);
            }
        }
        Set<String> counted = new HashSet<>();
        Field field = open.isEmpty() ? Field.NONE : field(document);
        // Bare codes first: H100 tells that the Hopper beside it is NVIDIA's.
        open.sort(Comparator.comparing(candidate -> candidate.guard() != Guard.NONE));
        for (Candidate candidate : open) {
            if (isSupported(document, candidate, around, field)) {
                counted.add(key(document, candidate));
                around.admit(candidate);
            }
        }
        for (Candidate candidate : open) {
            if (counted.contains(key(document, candidate)) && !isPartOfName(document, candidate, around)) {
                admitted.add(candidate.mention());
            }
        }
        return admitted;
    }

    /** Whether a name is long enough, or of a kind, to need nothing beside it. */
    private static boolean isPlain(Candidate candidate) {
        return switch (candidate.guard()) {
            case NONE -> candidate.to() - candidate.from() > 1 || candidate.isMemory() || candidate.isDistinctive();
            case CASE -> candidate.spelledAsListed() && candidate.to() - candidate.from() > 1;
            default -> false;
        };
    }

    /** What the places of one name in an article share; two vendors' chips may be written alike. */
    private static String key(Document document, Candidate candidate) {
        return candidate.vendor() + " " + candidate.mention().span().in(document.text());
    }

    /** Whether a name is written as a name: with a capital or a digit somewhere. */
    private static boolean isWritten(Document document, Candidate candidate) {
        Tokens tokens = document.tokens();
        for (int token = candidate.from(); token < candidate.to(); token++) {
            if (tokens.word(token).hasUpperCase() || tokens.word(token).hasDigit()) {
                return true;
            }
        }
        return false;
    }

    private boolean isSupported(Document document, Candidate candidate, Surroundings around, Field field) {
        if (around.vendorBefore(candidate)) {
            return true;
        }
        int sentence = document.sentenceOf(candidate.from());
        boolean named = candidate.vendor().isEmpty() || around.names(candidate.vendor());
        boolean beside = contextAfter(document, candidate) || around.hasChip(sentence, candidate.vendor());
        return switch (candidate.guard()) {
            case NONE, CASE -> named || beside || field.isIn(sentence) || field.ofArticle();
            case NEEDS_VENDOR ->
                named && (beside || field.isIn(sentence) || around.namesIn(sentence, candidate.vendor()));
            default -> named && (beside || !isPlace(document, candidate));
        };
    }

    /**
     * Where an article speaks of chips; told once for all its candidates.
     *
     * @param sentences those with a word that tells that a name beside it is a chip
     * @param ofArticle whether it has two or more different words that articles of other fields hardly use
     */
    private record Field(BitSet sentences, boolean ofArticle) {
        static final Field NONE = new Field(new BitSet(), false);

        boolean isIn(int sentence) {
            return sentences.get(sentence);
        }
    }

    private Field field(Document document) {
        BitSet sentences = new BitSet();
        Set<String> found = new HashSet<>();
        for (int sentence = 0; sentence < document.sentences(); sentence++) {
            for (int token = document.sentenceStart(sentence); token < document.sentenceEnd(sentence); token++) {
                Word word = document.tokens().word(token);
                if (isContext.of(word)) {
                    sentences.set(sentence);
                }
                if (isFieldWord.of(word)) {
                    found.add(word.form());
                }
            }
        }
        return new Field(sentences, found.size() >= FIELD_WORDS);
    }

    /** Whether a name stands as places and people do: after {@code in} or {@code Mr}, or first in its sentence. */
    private boolean isPlace(Document document, Candidate candidate) {
        int first = document.sentenceStart(document.sentenceOf(candidate.from()));
        return candidate.from() == first || isOfPlace.of(document.tokens().word(candidate.from() - 1));
    }

    private boolean contextAfter(Document document, Candidate candidate) {
        Tokens tokens = document.tokens();
        int end = Math.min(candidate.to() + CONTEXT_REACH, document.sentenceEnd(document.sentenceOf(candidate.from())));
        for (int token = candidate.to(); token < end; token++) {
            Word word = tokens.word(token);
            if (isContext.of(word)) {
                return true;
            }
            if (word.isPunctuation() && !word.is("-")) {
                return false;
            }
        }
        return false;
    }

    /** Whether another name runs on before or after, as in {@code Grace Hopper} or {@code Rubin Museum}. */
    private boolean isPartOfName(Document document, Candidate candidate, Surroundings around) {
        Tokens tokens = document.tokens();
        int to = candidate.to();
        int end = document.sentenceEnd(document.sentenceOf(candidate.from()));
        return to < end
                && tokens.spaced(to)
                && tokens.word(to).isCapitalised()
                && tokens.word(to).hasLowerCase()
                && !isContext.of(tokens.word(to))
                && candidate.to() - candidate.from() == 1
                && candidate.guard() != Guard.NONE
                && !(tokens.word(candidate.from()).hasDigit()
                        && around.namesIn(document.sentenceOf(candidate.from()), candidate.vendor()))
                && document.casing(document.sentenceOf(candidate.from())) == Casing.PROSE;
    }
}
