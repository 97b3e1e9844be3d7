package org.scribeline.company;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.scribeline.entity.Mention;
import org.scribeline.entity.Name;
import org.scribeline.text.Casing;
import org.scribeline.text.Document;
import org.scribeline.text.Span;
import org.scribeline.text.Tokens;
import org.scribeline.text.Word;

/**
 * Finds companies by a legal form that nothing else bears, {@code Suzhou Weiguang Advanced Packaging Co., Ltd.}, or by a last
 * word that hardly anything else has, {@code Skerry Cloud}.
 *
 * <p>A name that holds one of the catalog's, with nothing but a place before it and common words behind, is that company's:
 * {@code Shanghai Enflame Technology Co., Ltd.}
 */
final class LegalNames {
    private static final double SCORE = 0.8;
    private static final double LIKELY = 0.7;
    private static final int MOST_BEFORE_TAIL = 2;
    private static final int MOST_WORDS = 9;
    private static final int LONGEST_LINE = 4;
    private final OrganisationFilter filter;
    private final Cues cues;

    LegalNames(OrganisationFilter filter, Cues cues) {
        this.filter = filter;
        this.cues = cues;
    }

    List<Mention> find(Document document, List<KnownNames.Known> known, ArticleWords words) {
        Tokens tokens = document.tokens();
        List<Mention> found = new ArrayList<>();
        KnownNames.@Nullable Known[] at = null;
        for (int token = 1; token < tokens.size(); token++) {
            if (cues.isSureForm(document, token) && !cues.isSureForm(document, token - 1)) {
                at = at == null ? KnownNames.byToken(document, known) : at;
                Optional<Span> name = name(document, token, at, words);
                if (name.isPresent()) {
                    found.add(mention(document, name.get(), token, at));
                }
            } else if (filter.tellsCompany(tokens.word(token))) {
                at = at == null ? KnownNames.byToken(document, known) : at;
                byTail(document, token, at, words).ifPresent(found::add);
            }
        }
        return found;
    }

    /** The company whose name ends in a word that hardly anything else ends in: {@code Skerry Cloud}. */
    private Optional<Mention> byTail(Document document, int tail, KnownNames.@Nullable Known[] at, ArticleWords words) {
        Tokens tokens = document.tokens();
        int sentence = document.sentenceOf(tail);
        int start = document.sentenceStart(sentence);
        boolean goesOn = tail + 1 < document.sentenceEnd(sentence)
                && ((isOfName(tokens.word(tail + 1)) && !tokens.word(tail + 1).hasDigit())
                        || isHyphen(tokens, tail + 1));
        int from = start(tokens, start, tail);
        if (goesOn || document.casing(sentence).isHeadline() || from == tail || tail - from > MOST_BEFORE_TAIL) {
            return Optional.empty();
        }
        for (int token = from; token <= tail; token++) {
            Word word = tokens.word(token);
            if (at[token] != null
                    || (token < tail && (filter.isPlain(word) || words.isOrdinary(word) || word.hasDigit()))) {
                return Optional.empty();
            }
        }
        Span name = Span.of(from, tail + 1);
        Name company = Name.company(Optional.empty(), document.surface(name.start(), name.end()));
        return Optional.of(new Mention(tokens.span(from, tail + 1), company, "company-word", LIKELY));
    }

    /** The tokens of the name before a legal form, without it. */
    private Optional<Span> name(Document document, int form, KnownNames.@Nullable Known[] at, ArticleWords words) {
        Tokens tokens = document.tokens();
        int sentence = document.sentenceOf(form);
        int start = document.sentenceStart(sentence);
        int end = form;
        while (end > start + 1 && cues.isOfLegalForm(document, end - 1)) {
            end--;
        }
        int from = start(tokens, start, end);
        from = pastAnd(document, from, end, start, at);
        while (from + 3 < end && isNationality(tokens, from)) {
            from += 3;
        }
        while (from < end && isOpening(document, from, start, words)) {
            from++;
        }
        boolean other = at[form] != null && at[form].entries().isEmpty();
        boolean named = from < end
                && !other
                && (tokens.word(end - 1).hasLetter() || tokens.word(end - 1).is(")"))
                && (form > end + 1 || !filter.isOther(tokens.word(end - 1)))
                && begins(document, from, end, start);
        return named ? Optional.of(Span.of(from, end)) : Optional.empty();
    }

    /** The first token of the run of capitalised words, hyphens, ampersands and brackets that ends before a token. */
    private static int start(Tokens tokens, int start, int end) {
        int from = end;
        while (from > start && end - from < MOST_WORDS) {
            int token = from - 1;
            if (tokens.word(token).is(")")) {
                token = opening(tokens, start, token);
            } else if (tokens.word(token).is("&") || isHyphen(tokens, token)) {
                token--;
            }
            boolean bracket = token >= start && tokens.word(token).is("(");
            if (token < start || (!bracket && !isOfName(tokens.word(token)))) {
                break;
            }
            from = token;
        }
        return from;
    }

    /** The bracket that opens before a closing one, a word or two before it; -1 where none does. */
    private static int opening(Tokens tokens, int start, int close) {
        for (int token = close - 2; token > Math.max(start, close - 4); token--) {
            if (tokens.word(token).is("(")) {
                return token;
            }
        }
        return -1;
    }

    /** The beginning of a name that goes on over a common word behind {@code and}: {@code Acme Assembly and Test Ltd.} */
    private int pastAnd(Document document, int from, int end, int start, KnownNames.@Nullable Known[] at) {
        Tokens tokens = document.tokens();
        boolean goesOn = from > start + 1
                && from < end
                && tokens.word(from - 1).is("and")
                && !cues.isOfLegalForm(document, from - 2)
                && at[from] == null
                && filter.isCommon(document, from, end);
        int first = goesOn ? start(tokens, start, from - 1) : from;
        return first < from - 1 ? first : from;
    }

    /** Whether two plain words and their hyphen stand here, as before {@code Dutch-Indian Aldernet B.V.} */
    private boolean isNationality(Tokens tokens, int token) {
        return filter.isPlain(tokens.word(token))
                && isHyphen(tokens, token + 1)
                && filter.isPlain(tokens.word(token + 2));
    }

    private static boolean isHyphen(Tokens tokens, int token) {
        return tokens.word(token).is("-") && !tokens.spaced(token);
    }

    private static boolean isOfName(Word word) {
        return word.hasLetter() && (word.isCapitalised() || (word.hasDigit() && word.hasUpperCase()));
    }

    /** Whether the first word of a run is no part of the name: an article, or a plain word that opens the sentence. */
    private static boolean isOpening(Document document, int token, int start, ArticleWords words) {
        Word word = document.tokens().word(token);
        return word.is("the") || word.is("(") || (token == start && words.isOrdinary(word));
    }

    /** Whether a name may begin here: in a headline only where an item of a list or a cell does, or a short line. */
    private static boolean begins(Document document, int from, int end, int start) {
        Casing casing = document.casing(document.sentenceOf(from));
        if (!casing.isHeadline()) {
            return true;
        }
        return from == start
                ? end - from <= LONGEST_LINE
                : casing == Casing.TITLE && document.tokens().word(from - 1).isPunctuation();
    }

    private Mention mention(Document document, Span name, int form, KnownNames.@Nullable Known[] at) {
        int end = cues.pastLegalForms(document, form + 1);
        Name company = linked(document, name, at)
                .orElseGet(() -> Name.company(Optional.empty(), document.surface(name.start(), name.end())));
        return new Mention(document.tokens().span(name.start(), end), company, "legal-form", SCORE);
    }

    /** The company of the catalog whose name these tokens hold with nothing of weight around it. */
    private Optional<Name> linked(Document document, Span name, KnownNames.@Nullable Known[] at) {
        Optional<KnownNames.Known> core = Optional.empty();
        int bracket = 0;
        for (int token = name.start(); token < name.end(); token++) {
            Word word = document.tokens().word(token);
            KnownNames.@Nullable Known known = at[token];
            bracket += word.is("(") ? 1 : 0;
            if (known != null && !known.entries().isEmpty() && core.isEmpty() && known.to() <= name.end()) {
                core = Optional.of(known);
                token = known.to() - 1;
            } else if (known == null
                    ? !(core.isPresent() && filter.isFiller(word)) && bracket == 0
                    : !known.entries().isEmpty()) {
                return Optional.empty();
            }
            bracket -= word.is(")") ? 1 : 0;
        }
        return core.map(found -> found.entries().get(0).entry().asName());
    }
}
