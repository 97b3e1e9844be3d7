package org.scribeline.chip;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.scribeline.catalog.Catalog;
import org.scribeline.catalog.CatalogEntry;
import org.scribeline.catalog.Gazetteer;
import org.scribeline.catalog.Guard;
import org.scribeline.catalog.Table;
import org.scribeline.entity.Mention;
import org.scribeline.entity.MentionType;
import org.scribeline.text.Document;
import org.scribeline.text.Tokens;
import org.scribeline.text.Vocabulary;
import org.scribeline.text.Word;
import org.scribeline.text.WordFact;

/**
 * Decides which candidates count, by their guards and by what stands around them.
 *
 * <p>An unguarded name counts unless it is written all in small letters without a digit. A guarded one must be spelled as
 * the catalog has it, and have its vendor or a word of the field ({@code rules/chip-context.csv}) by its side; once it has
 * counted in an article, it counts there wherever it is spelled so.
 */
final class ChipGuard {
    /** How many tokens before a name its vendor may stand. */
    private static final int VENDOR_REACH = 4;
    /** How many tokens after a name the word for what it is may stand. */
    private static final int CONTEXT_REACH = 3;

    private final Gazetteer vendors;
    private final WordFact<Boolean> isContext;

    ChipGuard(Vocabulary vocabulary, Catalog catalog) {
        Set<String> ids = new HashSet<>();
        catalog.entries(MentionType.CHIP).forEach(chip -> ids.add(chip.vendor()));
        List<CatalogEntry> companies = catalog.entries(MentionType.COMPANY).stream()
                .filter(company -> ids.contains(company.id()))
                .toList();
        this.vendors = Gazetteer.of(vocabulary, companies);
        Set<String> words = new HashSet<>();
        Table.resource("rules/chip-context.csv").forEach(row -> words.add(row.get("word")));
        this.isContext = vocabulary.fact(word -> words.contains(word.lower()));
    }

    /** The mentions of those candidates that count. */
    List<Mention> admit(Document document, List<Candidate> candidates) {
        Surroundings around = new Surroundings(document, vendors.find(document));
        List<Mention> admitted = new ArrayList<>();
        List<Candidate> open = new ArrayList<>();
        for (Candidate candidate : candidates) {
            if (candidate.guard() == Guard.NONE ? isWritten(document, candidate) : isCertain(candidate)) {
                admitted.add(candidate.mention());
                around.admit(candidate);
            } else if (candidate.guard() != Guard.NONE && candidate.spelledAsListed()) {
                open.add(candidate);
            }
        }
        Set<String> counted = new HashSet<>();
        for (Candidate candidate : open) {
            if (isSupported(document, candidate, around)) {
                counted.add(surface(document, candidate));
            }
        }
        for (Candidate candidate : open) {
            if (counted.contains(surface(document, candidate)) && !isPartOfName(document, candidate)) {
                admitted.add(candidate.mention());
            }
        }
        return admitted;
    }

    private static String surface(Document document, Candidate candidate) {
        return candidate.mention().span().in(document.text());
    }

    private static boolean isCertain(Candidate candidate) {
        return candidate.guard() == Guard.CASE && candidate.spelledAsListed();
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

    private boolean isSupported(Document document, Candidate candidate, Surroundings around) {
        if (around.vendorBefore(candidate)) {
            return true;
        }
        if (!candidate.vendor().isEmpty() && !around.names(candidate.vendor())) {
            return false;
        }
        int sentence = document.sentenceOf(candidate.from());
        boolean beside = contextAfter(document, candidate) || around.hasChip(sentence, candidate.vendor());
        return candidate.guard() == Guard.NEEDS_VENDOR
                ? beside || contextIn(document, sentence) || around.namesIn(sentence, candidate.vendor())
                : beside;
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

    private boolean contextIn(Document document, int sentence) {
        for (int token = document.sentenceStart(sentence); token < document.sentenceEnd(sentence); token++) {
            if (isContext.of(document.tokens().word(token))) {
                return true;
            }
        }
        return false;
    }

    /** Whether another name runs on before or after, as in {@code Grace Hopper} or {@code Rubin Museum}. */
    private boolean isPartOfName(Document document, Candidate candidate) {
        Tokens tokens = document.tokens();
        int to = candidate.to();
        int end = document.sentenceEnd(document.sentenceOf(candidate.from()));
        return to < end
                && tokens.spaced(to)
                && tokens.word(to).isCapitalised()
                && tokens.word(to).hasLowerCase()
                && !isContext.of(tokens.word(to))
                && candidate.guard() == Guard.NEEDS_CONTEXT
                && isLikelyName(document, candidate);
    }

    private boolean isLikelyName(Document document, Candidate candidate) {
        Tokens tokens = document.tokens();
        int sentence = document.sentenceOf(candidate.from());
        int small = 0;
        for (int token = document.sentenceStart(sentence); token < document.sentenceEnd(sentence); token++) {
            if (tokens.word(token).hasLowerCase() && !tokens.word(token).isCapitalised()) {
                small++;
            }
        }
        return small * 2 > document.sentenceEnd(sentence) - document.sentenceStart(sentence);
    }

    /** What else an article names. */
    private static final class Surroundings {
        private final Document document;
        private final List<Gazetteer.Match> vendors;
        private final Set<String> named = new HashSet<>();
        private final Set<String> namedInSentence = new HashSet<>();
        private final Set<String> chipsInSentence = new HashSet<>();

        Surroundings(Document document, List<Gazetteer.Match> matches) {
            this.document = document;
            this.vendors = matches.stream().filter(this::isWritten).toList();
            for (Gazetteer.Match match : vendors) {
                String id = match.entry().entry().id();
                named.add(id);
                namedInSentence.add(key(document.sentenceOf(match.from()), id));
            }
        }

        private boolean isWritten(Gazetteer.Match match) {
            return document.tokens().word(match.from()).hasUpperCase();
        }

        private static String key(int sentence, String vendor) {
            return sentence + " " + vendor;
        }

        void admit(Candidate candidate) {
            chipsInSentence.add(key(document.sentenceOf(candidate.from()), candidate.vendor()));
        }

        boolean names(String vendor) {
            return named.contains(vendor);
        }

        boolean namesIn(int sentence, String vendor) {
            return namedInSentence.contains(key(sentence, vendor));
        }

        boolean hasChip(int sentence, String vendor) {
            return chipsInSentence.contains(key(sentence, vendor));
        }

        /** Whether the vendor is named within a few tokens before, in the same sentence. */
        boolean vendorBefore(Candidate candidate) {
            int sentence = document.sentenceOf(candidate.from());
            for (Gazetteer.Match match : vendors) {
                if (match.entry().entry().id().equals(candidate.vendor())
                        && match.to() <= candidate.from()
                        && candidate.from() - match.to() <= VENDOR_REACH
                        && document.sentenceOf(match.from()) == sentence) {
                    return true;
                }
            }
            return false;
        }
    }
}
