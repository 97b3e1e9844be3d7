package org.scribeline.company;

import java.util.HashSet;
import java.util.Set;
import org.scribeline.catalog.Table;
import org.scribeline.text.Document;
import org.scribeline.text.Tokens;
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
    private final Cues cues;

    OrganisationFilter(Vocabulary vocabulary, Cues cues) {
        Set<String> companyWords = new HashSet<>();
        Set<String> otherWords = new HashSet<>();
        for (Table.Row row : Table.resource("rules/organisation-words.csv")) {
            switch (row.get("means")) {
                case "company", "generic" -> companyWords.add(row.get("word"));
                case "other" -> otherWords.add(row.get("word"));
                default -> throw row.error("means is none of company, generic, other");
            }
        }
        this.company = vocabulary.fact(word -> companyWords.contains(word.form()));
        this.other = vocabulary.fact(word -> otherWords.contains(word.form()));
        this.cues = cues;
    }

    /** Whether the organisation of these tokens is a company, as far as its words tell. */
    boolean isCompany(Document document, int from, int to) {
        Tokens tokens = document.tokens();
        if (endsAsCompany(document, to)) {
            return !other.of(tokens.word(from)) || to - from > 2;
        }
        for (int token = from; token < to; token++) {
            Word word = tokens.word(token);
            if (other.of(word) || word.hasDigit() || word.is("of") || word.is("for")) {
                return false;
            }
        }
        if (to - from > 1) {
            return true;
        }
        Word single = tokens.word(from);
        return single.hasUpperCase()
                && single.form().length() > 2
                && (!single.isAllCaps() || cues.tellCompany(document, from, to));
    }

    /** Whether the last word of a name is a legal form or one that companies like. */
    boolean endsAsCompany(Document document, int to) {
        return company.of(document.tokens().word(to - 1)) || cues.isLegalForm(document, to - 1);
    }
}
