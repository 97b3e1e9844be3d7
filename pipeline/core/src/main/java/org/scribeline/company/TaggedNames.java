package org.scribeline.company;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.scribeline.entity.Mention;
import org.scribeline.entity.Name;
import org.scribeline.entity.NameTagger.Labelled;
import org.scribeline.text.Document;
import org.scribeline.text.Span;
import org.scribeline.text.Tokens;

/** Finds companies that no catalog holds, among the names that the tagger calls organisations. */
final class TaggedNames {
    private static final double TAGGED = 0.6;
    private final OrganisationFilter filter;
    private final Cues cues;

    TaggedNames(OrganisationFilter filter, Cues cues) {
        this.filter = filter;
        this.cues = cues;
    }

    List<Mention> find(Document document, List<KnownNames.Known> known, Tagged tagged, ArticleWords words) {
        List<Span> names = names(document, known, tagged, words);
        Map<String, Integer> calls = new HashMap<>();
        names.forEach(name -> calls.merge(form(document, name), 1, Integer::sum));
        List<Mention> mentions = new ArrayList<>();
        for (Span name : names) {
            int called = calls.getOrDefault(form(document, name), 0);
            if (isSteady(document, name, called, words)) {
                Name company = Name.company(Optional.empty(), canonical(document, name));
                int end = cues.pastLegalForms(document, name.end());
                mentions.add(new Mention(document.tokens().span(name.start(), end), company, "crf", TAGGED));
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
    private List<Span> names(Document document, List<KnownNames.Known> known, Tagged tagged, ArticleWords words) {
        KnownNames.@Nullable Known[] at =
                new KnownNames.@Nullable Known[document.tokens().size()];
        known.forEach(name -> Arrays.fill(at, name.from(), name.to(), name));
        List<Span> names = new ArrayList<>();
        for (Labelled name : tagged.organisations()) {
            int from = trimmedStart(document, name);
            if (from == name.to()) {
                continue;
            }
            int to = extended(document, trimmedEnd(document, from, name.to()));
            if (!document.casing(document.sentenceOf(from)).isHeadline()
                    && !isPlaceOfDateline(document, from, to)
                    && !Cues.isOfTicker(document.tokens(), from, to)
                    && !isSomewhere(document, from, to)
                    && !touchesKnown(document, at, from, to)
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
        if (name.entries().isEmpty()) {
            return name.from() > from && 2 * (name.to() - name.from()) <= to - from;
        }
        if (name.to() >= to) {
            return false;
        }
        int end = cues.pastLegalForms(document, to);
        boolean legal = end > to || cues.isLegalForm(document, to - 1);
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
        while (end - 1 > name.start()
                && (cues.isLegalForm(document, end - 1)
                        || document.tokens().word(end - 1).is(","))) {
            end--;
        }
        return document.surface(name.start(), end);
    }
}
