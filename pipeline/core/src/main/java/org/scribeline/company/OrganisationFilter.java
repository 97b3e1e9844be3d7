package org.scribeline.company;

import java.util.HashSet;
import java.util.Set;
import org.scribeline.catalog.Table;
import org.scribeline.text.Document;
import org.scribeline.text.Vocabulary;
import org.scribeline.text.Word;
import org.scribeline.text.WordFact;

/**
 * Tells companies from other organisations among the names that the tagger calls organisations, by the words that they are
 * made of ({@code rules/organisation-words.csv}) and those around them.
 */
final class OrganisationFilter {
    private final WordFact<Boolean> company;
    private final WordFact<Boolean> other;
    private final WordFact<Boolean> plain;
    private final Cues cues;

    OrganisationFilter(Vocabulary vocabulary, Cues cues) {
        Set<String> companyWords = new HashSet<>();
        Set<String> otherWords = new HashSet<>();
        Set<String> plainWords = new HashSet<>();
        for (Table.Row row : Table.resource("rules/organisation-words.csv")) {
            switch (row.get("means")) {
                case "company", "generic" -> companyWords.add(row.get("word"));
                case "other" -> otherWords.add(row.get("word"));
                case "plain", "filler" -> plainWords.add(row.get("word"));
                default -> throw row.error("means is none of company, filler, generic, other, plain");
            }
        }
        this.company = vocabulary.fact(word -> companyWords.contains(word.form()));
        this.other = vocabulary.fact(word -> otherWords.contains(word.form()));
        this.plain = vocabulary.fact(word -> plainWords.contains(word.form())
                || companyWords.contains(word.form())
                || otherWords.contains(word.form()));
        this.cues = cues;
    }

    /** Whether the organisation of these tokens is a company, as far as its words and their use in the article tell. */
    boolean isCompany(Document document, int from, int to, ArticleWords words) {
        Word last = document.tokens().word(to - 1);
        if (to - from == 1) {
            return isSingle(document, from, words);
        }
        if (cues.isLegalForm(document, to - 1)) {
            return !other.of(document.tokens().word(to - 2));
        }
        boolean ends = endsAsCompany(document, to);
        for (int token = from; token < to; token++) {
            Word word = document.tokens().word(token);
            if (isOther(word) && !(ends && token == from && to - from > 2)) {
                return false;
            }
        }
        return ends || !(isPlain(last) || words.isOrdinary(last));
    }

    /** Whether a word tells that the name is no company's. */
    boolean isOther(Word word) {
        return other.of(word) || word.hasDigit() || word.is("of") || word.is("for");
    }

    private boolean isSingle(Document document, int token, ArticleWords words) {
        Word word = document.tokens().word(token);
        return word.hasUpperCase()
                && word.form().length() > 2
                && !word.hasDigit()
                && !isPlain(word)
                && !cues.isLegalForm(document, token)
                && (!(word.isAllCaps() || words.isOrdinary(word)) || cues.tellCompany(document, token, token + 1));
    }

    /** Whether a word begins names of all kinds and so stands for none of them by itself: {@code American}, {@code Global}. */
    boolean isPlain(Word word) {
        return plain.of(word);
    }

    /** Whether a word of these tokens is a legal form or one that companies like. */
    boolean hasCompanyWord(Document document, int from, int to) {
        for (int token = from; token < to; token++) {
            if (endsAsCompany(document, token + 1)) {
                return true;
            }
        }
        return false;
    }

    /** Whether the last word of a name is a legal form or one that companies like. */
    boolean endsAsCompany(Document document, int to) {
        return company.of(document.tokens().word(to - 1)) || cues.isLegalForm(document, to - 1);
    }
}
