package org.scribeline.company;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.scribeline.catalog.Catalog;
import org.scribeline.catalog.Gazetteer;
import org.scribeline.catalog.Guard;
import org.scribeline.catalog.Table;
import org.scribeline.entity.Annotator;
import org.scribeline.entity.Mention;
import org.scribeline.entity.Name;
import org.scribeline.entity.NameTagger;
import org.scribeline.entity.NameTagger.Labelled;
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
    private final OrganisationFilter filter;
    private final WordFact<Boolean> isSite;

    public CompanyAnnotator(Vocabulary vocabulary, Catalog catalog, NameTagger tagger) {
        this.names = new KnownNames(vocabulary, catalog);
        this.tagger = tagger;
        this.cues = new Cues(vocabulary);
        this.filter = new OrganisationFilter(vocabulary, cues);
        Set<String> endings = new HashSet<>();
        Table.resource("rules/web-endings.csv").forEach(row -> endings.add(row.get("ending")));
        this.isSite = vocabulary.fact(word -> isSite(word, endings));
    }

    @Override
    public List<Mention> annotate(Document document) {
        List<KnownNames.Known> known = names.find(document);
        Tagged tagged = tag(document, known);
        List<Mention> mentions = new ArrayList<>();
        addKnown(document, known, tagged, mentions);
        addTagged(document, known, tagged, mentions);
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

    private void addKnown(Document document, List<KnownNames.Known> known, Tagged tagged, List<Mention> mentions) {
        Set<String> certain = new HashSet<>();
        for (KnownNames.Known name : known) {
            certain(document, name, tagged)
                    .ifPresent(entry -> certain.add(entry.entry().id()));
        }
        for (KnownNames.Known name : known) {
            Optional<Gazetteer.Entry> entry = certain(document, name, tagged).or(() -> byArticle(name, certain));
            if (entry.isPresent() && !isPartOfOther(document, name, tagged)) {
                int from = name.from() + (document.tokens().word(name.from()).is("the") ? 1 : 0);
                int to = cues.pastLegalForms(document, name.to());
                mentions.add(new Mention(
                        document.tokens().span(from, to), entry.get().entry().asName(), "catalog", LISTED));
            }
        }
    }

    /** The company that a known name means by itself and its surroundings. */
    private Optional<Gazetteer.Entry> certain(Document document, KnownNames.Known name, Tagged tagged) {
        if (name.small()) {
            return Optional.empty();
        }
        for (Gazetteer.Entry entry : name.entries()) {
            Guard guard = entry.alias().guard();
            if (!guard.isOfContext()
                    || cues.pastLegalForms(document, name.to()) > name.to()
                    || cues.tellCompany(document, name.from(), name.to())
                    || (guard != Guard.NEEDS_CUE && tagged.isOrganisation(name.from(), name.to()))) {
                return Optional.of(entry);
            }
        }
        return Optional.empty();
    }

    /** The company that a known name means because the article names it elsewhere. */
    private static Optional<Gazetteer.Entry> byArticle(KnownNames.Known name, Set<String> certain) {
        return name.entries().stream()
                .filter(entry -> entry.alias().guard() != Guard.NEEDS_CUE)
                .filter(entry -> certain.contains(entry.entry().id()))
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

    private void addTagged(Document document, List<KnownNames.Known> known, Tagged tagged, List<Mention> mentions) {
        KnownNames.@Nullable Known[] at =
                new KnownNames.@Nullable Known[document.tokens().size()];
        known.forEach(name -> Arrays.fill(at, name.from(), name.to(), name));
        for (Labelled name : tagged.organisations()) {
            int from = trimmedStart(document, name);
            if (from == name.to()) {
                continue;
            }
            int to = extended(document, trimmedEnd(document, from, name.to()));
            if (!isTitleCase(document, document.sentenceOf(from))
                    && !isPlaceOfDateline(document, from, to)
                    && !touchesKnown(document, at, from, to)
                    && filter.isCompany(document, from, to)) {
                Name company = Name.company(Optional.empty(), name(document, from, to));
                int end = cues.pastLegalForms(document, to);
                mentions.add(new Mention(document.tokens().span(from, end), company, "crf", TAGGED));
            }
        }
    }

    /** Whether the name opens a sentence in capitals before a dash or comma, as the place of a dateline does. */
    private static boolean isPlaceOfDateline(Document document, int from, int to) {
        Tokens tokens = document.tokens();
        boolean opens = from == document.sentenceStart(document.sentenceOf(from)) && to < tokens.size();
        return opens && tokens.word(from).isAllCaps() && tokens.word(to).isPunctuation();
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

    private static int trimmedStart(Document document, Labelled name) {
        int from = name.from();
        while (from < name.to()
                && (document.tokens().word(from).is("the")
                        || document.tokens().word(from).isPunctuation())) {
            from++;
        }
        return from;
    }

    private static int trimmedEnd(Document document, int from, int end) {
        int to = end;
        while (to > from + 1 && isTail(document, to - 1)) {
            to--;
        }
        return to;
    }

    /** The end of a name with the words that companies end in, which the tagger tends to leave: {@code Quillon AI}. */
    private int extended(Document document, int to) {
        int end = document.sentenceEnd(document.sentenceOf(to - 1));
        int extended = to;
        while (extended < end && document.tokens().spaced(extended) && filter.endsAsCompany(document, extended + 1)) {
            extended++;
        }
        return extended;
    }

    private static boolean isTail(Document document, int token) {
        String lower = document.tokens().word(token).lower();
        return lower.equals("'s")
                || lower.equals("’s")
                || document.tokens().word(token).isPunctuation();
    }

    /**
     * Whether a known name is touched, so that the tagger is not needed; a name of one word more that ends as
     * companies do ({@code Samsung Securities}) is one of its own.
     */
    private boolean touchesKnown(Document document, KnownNames.@Nullable Known[] at, int from, int to) {
        for (int token = from; token < to; token++) {
            KnownNames.@Nullable Known name = at[token];
            if (name != null && !isPartOfLonger(document, name, from, to)) {
                return true;
            }
        }
        return false;
    }

    private boolean isPartOfLonger(Document document, KnownNames.Known name, int from, int to) {
        return name.entries().isEmpty()
                ? name.from() > from && 2 * (name.to() - name.from()) <= to - from
                : from == name.from() && name.to() == to - 1 && filter.endsAsCompany(document, to);
    }

    /** Whether a sentence is a headline whose words all begin with capitals, which tells nothing of names. */
    private static boolean isTitleCase(Document document, int sentence) {
        int small = 0;
        int large = 0;
        for (int token = document.sentenceStart(sentence); token < document.sentenceEnd(sentence); token++) {
            if (document.tokens().word(token).hasLetter()
                    && document.tokens().form(token).length() > 3) {
                if (document.tokens().word(token).isCapitalised()) {
                    large++;
                } else {
                    small++;
                }
            }
        }
        return large > 2 * small;
    }

    /** The canonical name of a company that no catalog holds: as written, without its legal form. */
    private String name(Document document, int from, int to) {
        int end = to;
        while (end - 1 > from
                && (cues.isLegalForm(document, end - 1)
                        || document.tokens().word(end - 1).is(","))) {
            end--;
        }
        return document.tokens().span(from, end).in(document.text()).replaceAll("\\s+", " ");
    }
}
