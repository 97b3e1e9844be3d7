package org.scribeline.company;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.scribeline.entity.Mention;
import org.scribeline.entity.Name;
import org.scribeline.entity.NameTagger.Labelled;
import org.scribeline.text.Document;
import org.scribeline.text.Span;
import org.scribeline.text.Tokens;

/** Finds companies that no catalog holds: among the names that the tagger calls organisations, and as they are introduced. */
final class TaggedNames {
    private static final double TAGGED = 0.6;
    private final OrganisationFilter filter;
    private final Cues cues;
    private final NameJudge judge;
    private final Introduced introduced;
    private final FirmNames firm;

    TaggedNames(OrganisationFilter filter, Cues cues, Surroundings surroundings) {
        this.filter = filter;
        this.cues = cues;
        this.judge = new NameJudge(filter, surroundings);
        this.introduced = new Introduced(filter, surroundings);
        this.firm = new FirmNames(filter, cues);
    }

    /**
     * The companies of an article, besides those of the catalog.
     *
     * @param listed how often it names companies of the catalog
     * @param acronyms those that it spells out as something else
     */
    List<Mention> find(
            Document document,
            Neighbours neighbours,
            Tagged tagged,
            ArticleWords words,
            int listed,
            Set<String> acronyms) {
        List<Span> names = names(document, neighbours, tagged, words);
        Set<Span> cued = new HashSet<>(introduced.find(document, tagged, neighbours, words));
        names.addAll(cued);
        names.sort(null);
        names.removeIf(name -> name.length() == 1 && acronyms.contains(form(document, name)));
        names = judge.companies(document, names, tagged, neighbours, listed);
        Map<String, Integer> calls = new HashMap<>();
        names.forEach(name -> calls.merge(form(document, name), 1, Integer::sum));
        List<Mention> mentions = new ArrayList<>();
        for (Span name : names) {
            int called = calls.getOrDefault(form(document, name), 0);
            boolean cue = cued.contains(name);
            if (cue || isSteady(document, name, called, words)) {
                Name company = Name.company(Optional.empty(), canonical(document, name));
                int end = cues.pastLegalForms(document, name.end());
                String rule = cue ? "introduced" : "crf";
                mentions.add(new Mention(document.tokens().span(name.start(), end), company, rule, TAGGED));
            }
        }
        return mentions;
    }

    private static String form(Document document, Span name) {
        return document.tokens().form(name.start());
    }

    /** Whether the tagger calls a single word so wherever it stands, or nearly: what it calls so now and then is none. */
    private boolean isSteady(Document document, Span name, int called, ArticleWords words) {
        return name.length() > 1
                || 2 * called >= words.count(document.tokens().word(name.start()))
                || cues.tellCompany(document, name.start(), name.end());
    }

    /** The tokens of the organisations that may be companies. */
    private List<Span> names(Document document, Neighbours neighbours, Tagged tagged, ArticleWords words) {
        List<Span> names = new ArrayList<>();
        for (Labelled name : tagged.organisations()) {
            int start = pastSmallWords(document, trimmedStart(document, name), name.to());
            if (start == name.to()) {
                continue;
            }
            int to = end(document, start, name.to());
            int from = firm.start(document, start, to);
            if (!document.casing(document.sentenceOf(from)).isHeadline()
                    && !isPlaceOfDateline(document, from, to)
                    && !Cues.isOfTicker(document.tokens(), from, to)
                    && !isSomewhere(document, from, to)
                    && !touchesKnown(document, neighbours, from, to)
                    && filter.isCompany(document, from, to, words)) {
                names.add(Span.of(from, to));
            }
        }
        return names;
    }

    /** Whether the name opens a sentence in capitals before a dash or comma, as the place of a dateline does. */
    private static boolean isPlaceOfDateline(Document document, int from, int to) {
        Tokens tokens = document.tokens();
        boolean opens = from == document.sentenceStart(document.sentenceOf(from)) && to < tokens.size();
        return opens && tokens.word(from).isAllCaps() && tokens.word(to).isPunctuation();
    }

    /** Whether a single word is told as a place: {@code in Karlsruhe}, with nothing beside it that tells a company. */
    private boolean isSomewhere(Document document, int from, int to) {
        return to - from == 1
                && from > 0
                && switch (document.tokens().word(from - 1).lower()) {
                    case "in", "near", "over", "across", "outside" -> !cues.tellCompany(document, from, to);
                    default -> false;
                };
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

    /** The token behind the last small word of a name that no name has: {@code was} in {@code Laurel was President of Acme}. */
    private static int pastSmallWords(Document document, int from, int to) {
        int start = from;
        for (int token = from + 1; token < to - 1; token++) {
            switch (document.tokens().form(token)) {
                case "is", "was", "has", "will", "within", "at" -> start = token + 1;
                default -> {
                    // Of the name.
                }
            }
        }
        return start;
    }

    private int end(Document document, int from, int end) {
        int trimmed = trimmedEnd(document, from, end);
        int to = pastForm(document, from, trimmed);
        return to < trimmed ? to : extended(document, to);
    }

    /** The end of a name, where a legal form ends it before the tagger does: {@code Acme B.V.} in {@code Acme B.V. Press}. */
    private int pastForm(Document document, int from, int to) {
        for (int token = from + 1; token < to - 1; token++) {
            if (cues.isSureForm(document, token) && !cues.isLegalForm(document, token + 1)) {
                return token + 1;
            }
        }
        return to;
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
     * companies do ({@code Samsung Securities}), or of several and a legal form, is one of its own.
     */
    private boolean touchesKnown(Document document, Neighbours neighbours, int from, int to) {
        for (int token = from; token < to; token++) {
            KnownNames.@Nullable Known name = neighbours.at(token);
            if (name != null && !isPartOfLonger(document, name, from, to)) {
                return true;
            }
        }
        return false;
    }

    private boolean isPartOfLonger(Document document, KnownNames.Known name, int from, int to) {
        if (name.entries().isEmpty()) {
            return name.from() > from && 2 * (name.to() - name.from()) <= to - from;
        }
        if (name.to() >= to) {
            return false;
        }
        int end = cues.pastLegalForms(document, to);
        boolean legal = end > to || cues.isLegalForm(document, to - 1);
        if (from < name.from()) {
            return legal && !filter.isCommon(document, name.from() - 1, name.from());
        }
        if (from == name.from() && document.tokens().word(name.to()).is("&")) {
            return Introduced.isOpen(name);
        }
        return from == name.from()
                && !isJoined(document, name.to())
                && (name.to() == to - 1
                        ? filter.endsAsCompany(document, to)
                        : legal && cues.pastLegalForms(document, name.to()) == name.to());
    }

    /** Whether what follows is another name rather than more of this one: {@code GE Aerospace and Hindustan Limited}. */
    private static boolean isJoined(Document document, int token) {
        return switch (document.tokens().word(token).lower()) {
            case "and", "or", ",", "/" -> true;
            default -> false;
        };
    }

    /** The canonical name of a company that no catalog holds: as written, without its legal form. */
    private String canonical(Document document, Span name) {
        int end = name.end();
        while (end - 1 > name.start() && cues.isOfLegalForm(document, end - 1)) {
            end--;
        }
        return document.surface(name.start(), end);
    }
}
