package org.scribeline.chip;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.scribeline.catalog.Gazetteer;
import org.scribeline.text.Document;

/** What else an article names: vendors, and chips that have been let count. */
final class Surroundings {
    /** How many tokens before a name its vendor may stand. */
    private static final int VENDOR_REACH = 4;

    private final Document document;
    private final Map<Integer, Set<String>> vendorsEndingAt = new HashMap<>();
    private final Set<String> named = new HashSet<>();
    private final Set<String> namedInSentence = new HashSet<>();
    private final Set<String> chipsInSentence = new HashSet<>();

    /** @param owned the vendors that a company owns, and so stands for */
    Surroundings(Document document, List<Gazetteer.Match> matches, Map<String, Set<String>> owned) {
        this.document = document;
        for (Gazetteer.Match match : matches) {
            if (isWritten(match)) {
                String id = match.entry().entry().id();
                add(id, match);
                owned.getOrDefault(id, Set.of()).forEach(vendor -> add(vendor, match));
            }
        }
    }

    private void add(String vendor, Gazetteer.Match match) {
        named.add(vendor);
        namedInSentence.add(key(document.sentenceOf(match.from()), vendor));
        vendorsEndingAt
                .computeIfAbsent(match.to() - 1, fresh -> new HashSet<>())
                .add(vendor);
    }

    /** Whether a vendor is written as a name: with a capital, or in small letters where the catalog has it so. */
    private boolean isWritten(Gazetteer.Match match) {
        String surface = document.tokens().span(match.from(), match.to()).in(document.text());
        return surface.chars().anyMatch(Character::isUpperCase)
                || surface.equals(match.entry().alias().surface());
    }

    private static String key(int sentence, String vendor) {
        return sentence + " " + vendor;
    }

    /** Takes in a chip that counts; its vendor is then as good as named. */
    void admit(Candidate candidate) {
        named.add(candidate.vendor());
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
        int reach = Math.max(document.sentenceStart(sentence), candidate.from() - VENDOR_REACH);
        for (int token = candidate.from() - 1; token >= reach; token--) {
            if (vendorsEndingAt.getOrDefault(token, Set.of()).contains(candidate.vendor())) {
                return true;
            }
        }
        return false;
    }
}
