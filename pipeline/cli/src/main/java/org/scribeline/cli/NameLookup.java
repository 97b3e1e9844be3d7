package org.scribeline.cli;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.scribeline.catalog.Alias;
import org.scribeline.catalog.Catalog;
import org.scribeline.catalog.CatalogEntry;
import org.scribeline.catalog.Gazetteer;
import org.scribeline.catalog.Guard;
import org.scribeline.catalog.Table;
import org.scribeline.chip.ChipGrammar;
import org.scribeline.entity.MentionType;
import org.scribeline.nlp.PtbAnalyzer;
import org.scribeline.text.Article;
import org.scribeline.text.Document;
import org.scribeline.text.Vocabulary;

/** Tells what a name would be, by the catalog's aliases and the families' rules: the matchers that a run uses. */
final class NameLookup {
    private final Catalog catalog;
    private final PtbAnalyzer analyzer;
    private final Gazetteer gazetteer;
    private final ChipGrammar grammar;

    NameLookup(Catalog catalog) {
        Vocabulary vocabulary = new Vocabulary();
        this.catalog = catalog;
        this.analyzer = new PtbAnalyzer(vocabulary);
        this.gazetteer = Gazetteer.of(vocabulary, catalog.entries());
        this.grammar = ChipGrammar.packed(vocabulary);
    }

    /** What there is to say of a name, and whether it would be anything. */
    record Answer(boolean found, List<String> lines) {
        Answer {
            lines = List.copyOf(lines);
        }
    }

    /**
     * A part of the name, and what it would be.
     *
     * @param from its first token
     * @param to the token after its last
     * @param what the entry or the name that a rule forms
     * @param why what matched, and what its guard asks for
     */
    private record Part(int from, int to, String what, List<String> why) {
        Part {
            why = List.copyOf(why);
        }

        boolean isWithin(Part other) {
            return other.from <= from && to <= other.to && other.to - other.from > to - from;
        }
    }

    Answer of(String name) {
        Document document = analyzer.analyze(new Article("name", "", name, Optional.empty(), "", ""));
        List<Part> parts = parts(document);
        int end = document.tokens().size();
        List<String> lines = new ArrayList<>();
        merged(parts.stream().filter(part -> part.from == 0 && part.to == end).toList())
                .forEach((what, why) -> {
                    lines.add(what);
                    lines.addAll(why);
                });
        if (lines.isEmpty()) {
            catalog.byId(name).ifPresent(entry -> lines.addAll(known(entry, "its id")));
        }
        if (lines.isEmpty()) {
            catalog.byName(name).ifPresent(entry -> lines.addAll(known(entry, "its canonical name")));
        }
        if (lines.isEmpty()) {
            parts.stream()
                    .filter(part -> parts.stream().noneMatch(part::isWithin))
                    .sorted(Comparator.comparingInt(Part::from))
                    .forEach(part -> lines.addAll(within(document, part)));
        }
        boolean found = !lines.isEmpty();
        if (!found) {
            lines.add("nothing: no alias of the catalog and no family's rule matches \"" + name + "\"");
        }
        lines.addAll(listedAsOther(name));
        return new Answer(found, lines);
    }

    private List<Part> parts(Document document) {
        List<Part> parts = new ArrayList<>();
        for (Gazetteer.Match match : gazetteer.find(document)) {
            Alias alias = match.entry().alias();
            CatalogEntry entry = match.entry().entry();
            String written = document.tokens().span(match.from(), match.to()).in(document.text());
            if (alias.guard() != Guard.CASE || alias.surface().equals(written)) {
                parts.add(new Part(
                        match.from(),
                        match.to(),
                        headline(entry),
                        List.of("  by the alias \"" + alias.surface() + "\"", guard(alias.guard(), entry.type()))));
            }
        }
        for (ChipGrammar.Match match : grammar.find(document)) {
            Optional<CatalogEntry> entry =
                    catalog.byName(match.name()).filter(known -> known.type() == MentionType.CHIP);
            parts.add(new Part(
                    match.from(),
                    match.to(),
                    entry.map(NameLookup::headline)
                            .orElse("CHIP in no catalog: " + match.name() + " (" + match.kind() + ")"),
                    List.of(
                            "  by the rule " + match.rule() + " of rules/chip-families.csv",
                            guard(match.guard(), MentionType.CHIP))));
        }
        return parts;
    }

    /** What the parts would be, each once, and all the reasons. */
    private static Map<String, List<String>> merged(List<Part> parts) {
        Map<String, List<String>> merged = new LinkedHashMap<>();
        parts.forEach(part ->
                merged.computeIfAbsent(part.what, fresh -> new ArrayList<>()).addAll(part.why));
        return merged;
    }

    /** An entry that is named otherwise than articles do, and the aliases that they may use. */
    private static List<String> known(CatalogEntry entry, String by) {
        List<String> lines = new ArrayList<>(List.of(headline(entry), "  by " + by));
        for (Alias alias : entry.aliases()) {
            lines.add("  alias \"" + alias.surface() + "\"");
            lines.add("  " + guard(alias.guard(), entry.type()));
        }
        return lines;
    }

    private static List<String> within(Document document, Part part) {
        List<String> lines = new ArrayList<>();
        lines.add("in it \"" + document.tokens().span(part.from, part.to).in(document.text()) + "\": " + part.what);
        lines.addAll(part.why);
        return lines;
    }

    private static String headline(CatalogEntry entry) {
        return entry.type() + " " + entry.id() + ": " + entry.name()
                + (entry.kind().isEmpty() ? "" : " (" + entry.kind() + ")");
    }

    private static String guard(Guard guard, MentionType type) {
        return "  guard " + guard.label() + ": " + guard.asks(type);
    }

    /** Lists of names that only look like a company's or a chip's, where they hold this one. */
    private static List<String> listedAsOther(String name) {
        return Stream.of("catalog/not-companies.csv", "catalog/not-chips.csv")
                .flatMap(file -> Table.resource(file).rows())
                .filter(row -> row.get("name").equalsIgnoreCase(name))
                .map(row -> row.at() + ": \"" + row.get("name") + "\" is listed as something else (" + row.get("kind")
                        + ")")
                .toList();
    }
}
