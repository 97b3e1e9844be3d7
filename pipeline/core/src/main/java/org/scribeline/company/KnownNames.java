package org.scribeline.company;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.scribeline.catalog.Alias;
import org.scribeline.catalog.Catalog;
import org.scribeline.catalog.CatalogEntry;
import org.scribeline.catalog.Gazetteer;
import org.scribeline.catalog.Guard;
import org.scribeline.catalog.Table;
import org.scribeline.entity.MentionType;
import org.scribeline.text.Casing;
import org.scribeline.text.Document;
import org.scribeline.text.Span;
import org.scribeline.text.Tokens;
import org.scribeline.text.Vocabulary;

/** The names that are known, companies and others, matched together so that the longer wins. */
final class KnownNames {
    private static final String OTHER = "other";
    private final Gazetteer gazetteer;

    /** Reads {@code catalog/not-companies.csv} to stand beside the catalog's companies. */
    KnownNames(Vocabulary vocabulary, Catalog catalog) {
        List<CatalogEntry> entries = new ArrayList<>(catalog.entries(MentionType.COMPANY));
        for (Table.Row row : Table.resource("catalog/not-companies.csv")) {
            String name = row.get("name");
            entries.add(new CatalogEntry(
                    OTHER, MentionType.COMPANY, name, row.get("kind"), "", "", List.of(new Alias(name, Guard.CASE))));
        }
        this.gazetteer = Gazetteer.of(vocabulary, entries);
    }

    /**
     * A known name in a document.
     *
     * @param from the first token
     * @param to the token after the last
     * @param entries the companies that it may mean, none for the name of something else
     * @param small whether it is written in small letters though it is a name with capitals
     */
    record Known(int from, int to, List<Gazetteer.Entry> entries, boolean small) {
        /** Whether nothing that it may mean is told by the name alone. */
        boolean isDoubtful() {
            return entries.stream().allMatch(entry -> entry.alias().guard().isOfContext());
        }
    }

    /** Disjoint names in the order of the text, the longest first where they start together. */
    List<Known> find(Document document) {
        List<Gazetteer.Match> matches = gazetteer.find(document);
        Map<Span, List<Gazetteer.Entry>> bySpan = new HashMap<>();
        List<Span> spans = new ArrayList<>();
        for (Gazetteer.Match match : matches) {
            if (isWritten(document, match)) {
                Span tokens = Span.of(match.from(), match.to());
                bySpan.computeIfAbsent(tokens, fresh -> {
                            spans.add(tokens);
                            return new ArrayList<>(1);
                        })
                        .add(match.entry());
            }
        }
        spans.sort(null);
        List<Known> found = new ArrayList<>();
        int covered = 0;
        for (Span span : spans) {
            if (span.start() >= covered) {
                List<Gazetteer.Entry> entries = companies(bySpan.getOrDefault(span, List.of()));
                found.add(new Known(span.start(), span.end(), entries, isSmall(document, span, entries)));
                covered = span.end();
            }
        }
        return found;
    }

    /** For each token the name that holds it, null for none. */
    static @Nullable Known[] byToken(Document document, List<Known> known) {
        @Nullable Known[] at = new @Nullable Known[document.tokens().size()];
        known.forEach(name -> Arrays.fill(at, name.from(), name.to(), name));
        return at;
    }

    private static boolean isSmall(Document document, Span span, List<Gazetteer.Entry> entries) {
        String surface = document.tokens().span(span.start(), span.end()).in(document.text());
        boolean small = surface.equals(surface.toLowerCase(Locale.ROOT)) || Character.isLowerCase(surface.charAt(0));
        return small
                && entries.stream().noneMatch(entry -> startsAlike(entry.alias().surface(), surface));
    }

    /** Whether a name that begins with a small letter in the text does so in the catalog: {@code eBay}, not {@code scale AI}. */
    private static boolean startsAlike(String alias, String surface) {
        return alias.equals(surface)
                || (alias.charAt(0) == surface.charAt(0) && !surface.equals(surface.toLowerCase(Locale.ROOT)));
    }

    /** The companies among the entries; where the same name is something else too, only those that need context. */
    private static List<Gazetteer.Entry> companies(List<Gazetteer.Entry> entries) {
        boolean other = entries.stream().anyMatch(entry -> entry.entry().id().equals(OTHER));
        return entries.stream()
                .filter(entry -> !entry.entry().id().equals(OTHER))
                .filter(entry -> !other || entry.alias().guard().isOfContext())
                .toList();
    }

    /** Whether a match is spelled as its guard asks. */
    private static boolean isWritten(Document document, Gazetteer.Match match) {
        Tokens tokens = document.tokens();
        Alias alias = match.entry().alias();
        String surface = tokens.span(match.from(), match.to()).in(document.text());
        if (alias.guard() == Guard.NEVER) {
            return false;
        }
        boolean shouted = document.casing(document.sentenceOf(match.from())) == Casing.CAPITALS;
        return alias.guard() == Guard.NONE || isSame(surface, alias.surface()) || shouted;
    }

    /** Whether two spellings are the same but for the form of their apostrophes. */
    private static boolean isSame(String surface, String alias) {
        return surface.equals(alias) || surface.replace('’', '\'').equals(alias.replace('’', '\''));
    }
}
