package org.scribeline.chip;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import org.scribeline.catalog.Alias;
import org.scribeline.catalog.Catalog;
import org.scribeline.catalog.CatalogEntry;
import org.scribeline.catalog.Gazetteer;
import org.scribeline.catalog.Guard;
import org.scribeline.catalog.Table;
import org.scribeline.entity.Annotator;
import org.scribeline.entity.Mention;
import org.scribeline.entity.MentionType;
import org.scribeline.entity.Name;
import org.scribeline.text.Document;
import org.scribeline.text.Vocabulary;

/** Finds chips by the catalog and by the families' grammar. */
public final class ChipAnnotator implements Annotator {
    private final Catalog catalog;
    private final Gazetteer gazetteer;
    private final Gazetteer others;
    private final ChipGrammar grammar;
    private final ModelCodes codes;
    private final ChipGuard guard;

    /** An annotator over the chips of a catalog; throws {@link org.scribeline.catalog.Table.DataException} on bad rules. */
    public ChipAnnotator(ChipRules rules) {
        Vocabulary vocabulary = rules.vocabulary;
        this.catalog = rules.catalog;
        this.gazetteer = Gazetteer.of(vocabulary, catalog.entries(MentionType.CHIP));
        this.others = Gazetteer.of(
                vocabulary,
                Table.resource("catalog/not-chips.csv")
                        .rows()
                        .map(row -> new CatalogEntry(
                                "other",
                                MentionType.CHIP,
                                row.get("name"),
                                row.get("kind"),
                                "",
                                "",
                                List.of(new Alias(row.get("name"), Guard.CASE))))
                        .toList());
        this.grammar = rules.grammar;
        this.codes = rules.codes;
        this.guard = new ChipGuard(vocabulary, catalog);
    }

    @Override
    public List<Mention> annotate(Document document) {
        List<Candidate> candidates = new ArrayList<>();
        for (Gazetteer.Match match : gazetteer.find(document)) {
            CatalogEntry entry = match.entry().entry();
            if (match.entry().alias().guard() != Guard.NEVER) {
                candidates.add(Candidate.of(
                        document,
                        match.from(),
                        withoutSeries(document, match.from(), match.to()),
                        entry.asName(),
                        entry.vendor(),
                        "catalog",
                        match.entry().alias()));
            }
        }
        for (ChipGrammar.Match match : grammar.find(document)) {
            String surface = document.surface(match.from(), match.to());
            candidates.add(Candidate.of(document, match, name(match, surface)));
        }
        BitSet masked = masked(document);
        List<Candidate> unmasked = new ArrayList<>();
        for (Candidate candidate : candidates) {
            int next = masked.nextSetBit(candidate.from());
            if (next < 0 || next >= candidate.to()) {
                unmasked.add(candidate);
            }
        }
        return guard.admit(document, unmasked);
    }

    /** The end of a name without the word {@code series} behind a code with letters, which is a name without it: {@code Ultra 200S}. */
    private static int withoutSeries(Document document, int from, int to) {
        boolean series = to - from > 1
                && document.tokens().word(to - 1).lower().equals("series")
                && Code.isMixed(document.tokens().form(to - 2));
        return series ? to - 1 : to;
    }

    /** The tokens of names that only begin or end as chips' do: {@code DGX Cloud}. */
    private BitSet masked(Document document) {
        BitSet masked = new BitSet();
        for (Gazetteer.Match match : others.find(document)) {
            String surface = document.tokens().span(match.from(), match.to()).in(document.text());
            if (surface.equals(match.entry().alias().surface())) {
                masked.set(match.from(), match.to());
            }
        }
        return masked;
    }

    /** The catalog's name where it has one, also by the code alone: {@code Ryzen 9 5950X} by {@code 5950X}. */
    private Name name(ChipGrammar.Match match, String surface) {
        return catalog.chip(match.name())
                .or(() -> codes.find(surface.substring(surface.lastIndexOf(' ') + 1))
                        .filter(entry -> entry.vendor().equals(match.vendor()))
                        .map(CatalogEntry::asName))
                .orElseGet(() -> Name.chip(match.kind(), Optional.empty(), match.name()));
    }
}
