package org.scribeline.company;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.scribeline.catalog.Catalog;
import org.scribeline.catalog.Gazetteer;
import org.scribeline.catalog.Guard;
import org.scribeline.catalog.Table;
import org.scribeline.entity.Annotator;
import org.scribeline.entity.Mention;
import org.scribeline.entity.Name;
import org.scribeline.entity.NameTagger;
import org.scribeline.text.Document;
import org.scribeline.text.Tokens;
import org.scribeline.text.Vocabulary;
import org.scribeline.text.Word;
import org.scribeline.text.WordFact;

/** Finds companies by the catalog and, for names that it lacks, by the statistical tagger. */
public final class CompanyAnnotator implements Annotator {
    private static final double LISTED = 1.0;
    private static final double TAGGED = 0.6;

    private final KnownNames names;
    private final NameTagger tagger;
    private final Cues cues;
    private final Acronyms acronyms;
    private final TaggedNames taggedNames;
    private final LegalNames legalNames;
    private final Surroundings surroundings;
    private final WordFact<Boolean> isSite;

    public CompanyAnnotator(CompanyRules rules, Catalog catalog, NameTagger tagger) {
        Vocabulary vocabulary = rules.vocabulary;
        this.names = new KnownNames(vocabulary, catalog);
        this.tagger = tagger;
        this.cues = rules.cues;
        OrganisationFilter filter = rules.filter;
        this.acronyms = new Acronyms(filter);
        this.surroundings = new Surroundings(vocabulary);
        this.taggedNames = new TaggedNames(filter, cues, surroundings);
        this.legalNames = new LegalNames(filter, cues);
        Set<String> endings = new HashSet<>();
        Table.resource("rules/web-endings.csv").forEach(row -> endings.add(row.get("ending")));
        this.isSite = vocabulary.fact(word -> isSite(word, endings));
    }

    @Override
    public List<Mention> annotate(Document document) {
        List<KnownNames.Known> known = names.find(document);
        Tagged tagged = tag(document, known);
        List<Mention> mentions = new ArrayList<>();
        Set<String> others = acronyms.others(document, known);
        ArticleWords words = ArticleWords.of(document);
        List<Mention> legal = legalNames.find(document, known, words);
        Neighbours neighbours = new Neighbours(document, known, legal);
        addKnown(document, new Clues(known, neighbours, tagged, others), mentions);
        mentions.addAll(legal);
        int listed = mentions.size();
        mentions.addAll(taggedNames.find(document, neighbours, tagged, words, listed, others));
        addSites(document, mentions);
        mentions.addAll(Datelines.find(document));
        return mentions;
    }

    /** What the tagger says of the sentences that hold a capitalised word that no known name covers. */
    private Tagged tag(Document document, List<KnownNames.Known> known) {
        boolean[] covered = new boolean[document.tokens().size()];
        for (KnownNames.Known name : known) {
            boolean plain = name.entries().stream()
                    .noneMatch(entry -> entry.alias().guard().isOfContext());
            Arrays.fill(covered, name.from(), name.to(), plain);
        }
        Tagged tagged = new Tagged(document);
        for (int sentence = 0; sentence < document.sentences(); sentence++) {
            if (isAsked(document, sentence, covered)) {
                tagged.add(tagger.tag(document, sentence));
            }
        }
        return tagged;
    }

    private static boolean isAsked(Document document, int sentence, boolean[] covered) {
        int first = document.sentenceStart(sentence);
        for (int token = first; token < document.sentenceEnd(sentence); token++) {
            if (!covered[token] && isLikeAName(document.tokens(), token, token == first)) {
                return true;
            }
        }
        return false;
    }

    /** Whether a word has a capital that it does not owe to its place at the start of a sentence. */
    private static boolean isLikeAName(Tokens tokens, int token, boolean first) {
        if (!tokens.word(token).hasUpperCase() || tokens.form(token).length() < 2) {
            return false;
        }
        return !first || (token + 1 < tokens.size() && tokens.word(token + 1).isCapitalised());
    }

    /** What an article tells of its known names. */
    private record Clues(List<KnownNames.Known> known, Neighbours neighbours, Tagged tagged, Set<String> acronyms) {}

    private void addKnown(Document document, Clues clues, List<Mention> mentions) {
        Evidence evidence = new Evidence();
        for (KnownNames.Known name : clues.known()) {
            evidence.addPlace(name);
            certain(document, name, clues).ifPresent(evidence::addSure);
        }
        Set<String> people = people(document, clues);
        for (KnownNames.Known name : clues.known()) {
            if (isNameIn(document, name, clues.acronyms())
                    || isNameIn(document, name, people)
                    || isPartOfOther(document, name, clues.tagged())
                    || isPartner(document, name, clues.neighbours())
                    || Cues.isOfTicker(document.tokens(), name.from(), name.to())) {
                continue;
            }
            certain(document, name, clues)
                    .or(() -> byArticle(document, name, evidence))
                    .ifPresent(entry -> mentions.add(mention(document, name, entry)));
        }
    }

    /** The known names that the article has as surnames, {@code Vincent Roche}, and nowhere as a company's. */
    private Set<String> people(Document document, Clues clues) {
        Set<String> people = clues.tagged().surnames(document.tokens());
        if (people.isEmpty()) {
            return people;
        }
        Set<String> companies = new HashSet<>();
        for (KnownNames.Known name : clues.known()) {
            boolean longer = name.to() - name.from() > 1;
            if (longer || surroundings.weigh(document, name.from(), name.to()) > 1) {
                companies.add(document.tokens().form(name.from()));
            }
        }
        people.removeAll(companies);
        return people;
    }

    private Mention mention(Document document, KnownNames.Known name, Gazetteer.Entry entry) {
        int from = name.from() + (document.tokens().word(name.from()).is("the") ? 1 : 0);
        int to = cues.pastLegalForms(document, name.to());
        return new Mention(document.tokens().span(from, to), entry.entry().asName(), "catalog", LISTED);
    }

    private static boolean isNameIn(Document document, KnownNames.Known name, Set<String> names) {
        return name.to() - name.from() == 1 && names.contains(document.tokens().form(name.from()));
    }

    /** The company that a known name means by itself and its surroundings. */
    private Optional<Gazetteer.Entry> certain(Document document, KnownNames.Known name, Clues clues) {
        if (name.small()) {
            return Optional.empty();
        }
        for (Gazetteer.Entry entry : name.entries()) {
            Guard guard = entry.alias().guard();
            if (!guard.isOfContext()
                    || cues.pastLegalForms(document, name.to()) > name.to()
                    || cues.tellCompany(document, name.from(), name.to())
                    || (guard != Guard.NEEDS_CUE && isLikely(document, name, clues))) {
                return Optional.of(entry);
            }
        }
        return Optional.empty();
    }

    /** Whether the tagger, the neighbours in a list or the words around a name speak for a company. */
    private boolean isLikely(Document document, KnownNames.Known name, Clues clues) {
        int from = name.from();
        int to = name.to();
        return clues.tagged().isOrganisation(from, to)
                || clues.neighbours().companies(from, to) > 1
                || surroundings.weigh(document, from, to) > 1;
    }

    /** The company that a known name means because the article names it elsewhere. */
    private Optional<Gazetteer.Entry> byArticle(Document document, KnownNames.Known name, Evidence evidence) {
        return name.entries().stream()
                .filter(evidence::isEnoughFor)
                .filter(entry -> cues.standsAlone(document, name.from(), name.to()))
                .findFirst();
    }

    /** Whether the name is part of a person's ({@code Michael Dell}) or of a product's ({@code DeepSeek-R1}). */
    private static boolean isPartOfOther(Document document, KnownNames.Known name, Tagged tagged) {
        Tokens tokens = document.tokens();
        int to = name.to();
        boolean product = to + 1 < tokens.size()
                && tokens.word(to).is("-")
                && !tokens.spaced(to)
                && !tokens.spaced(to + 1)
                && tokens.word(to + 1).hasDigit()
                && tokens.word(to + 1).hasUpperCase();
        return product || tagged.endsPerson(name.from(), to);
    }

    /** Whether a name that needs context is one of two partners, of which the other is unknown: {@code Lumen & Pike}. */
    private static boolean isPartner(Document document, KnownNames.Known name, Neighbours neighbours) {
        Tokens tokens = document.tokens();
        int other = name.to() + 1;
        return other < tokens.size()
                && tokens.word(name.to()).is("&")
                && tokens.word(other).isCapitalised()
                && neighbours.isFree(other)
                && name.isDoubtful();
    }

    /** Adds names that are written as the address of a site: {@code Character.ai}. */
    private void addSites(Document document, List<Mention> mentions) {
        for (int token = 0; token < document.tokens().size(); token++) {
            if (isSite.of(document.tokens().word(token))) {
                Name company = Name.company(Optional.empty(), document.tokens().form(token));
                mentions.add(new Mention(document.tokens().span(token, token + 1), company, "site", TAGGED));
            }
        }
    }

    private static boolean isSite(Word word, Set<String> endings) {
        int dot = word.form().lastIndexOf('.');
        return dot > 1
                && word.isCapitalised()
                && word.form().indexOf('/') < 0
                && endings.contains(word.lower().substring(dot + 1));
    }
}
