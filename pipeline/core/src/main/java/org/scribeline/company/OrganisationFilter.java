package org.scribeline.company;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
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
    private static final List<String> MEANINGS = List.of("company", "filler", "generic", "other", "paper", "plain");
    private static final int LONGEST_INITIALS = 3;
    /** With its full stop: {@code Mrs.} */
    private static final int LONGEST_TITLE = 5;

    private final WordFact<Boolean> company;
    private final WordFact<Boolean> other;
    private final WordFact<Boolean> plain;
    private final WordFact<Boolean> filler;
    private final WordFact<Boolean> alone;
    private final WordFact<Boolean> common;
    private final WordFact<Boolean> paper;
    private final Cues cues;

    OrganisationFilter(Vocabulary vocabulary, Cues cues) {
        Table table = Table.resource("rules/organisation-words.csv");
        for (Table.Row row : table) {
            if (!MEANINGS.contains(row.get("means"))) {
                throw row.error("means is none of " + String.join(", ", MEANINGS));
            }
        }
        Set<String> companyWords = words(table, "means", "company", "generic", "paper");
        Set<String> otherWords = words(table, "means", "other");
        Set<String> plainWords = words(table, "means", "plain", "filler", "company", "generic", "paper", "other");
        Set<String> fillerWords = words(table, "means", "filler", "generic");
        Set<String> paperWords = words(table, "means", "paper");
        Set<String> aloneWords = words(table, "alone", "yes");
        Set<String> smallWords = new HashSet<>();
        Table.resource("rules/small-words.csv").forEach(row -> smallWords.add(row.get("word")));
        this.company = vocabulary.fact(word -> companyWords.contains(word.form()));
        this.other = vocabulary.fact(word -> otherWords.contains(capitalised(word)));
        this.plain = vocabulary.fact(word -> plainWords.contains(word.form()));
        this.filler = vocabulary.fact(word -> fillerWords.contains(word.form()));
        this.paper = vocabulary.fact(word -> paperWords.contains(word.form()));
        this.alone = vocabulary.fact(word -> aloneWords.contains(word.form()));
        this.common = vocabulary.fact(word -> !word.hasLetter() || isSmall(word.lower(), smallWords));
        this.cues = cues;
    }

    /** The words of the rows that have one of these values in a column. */
    private static Set<String> words(Table table, String column, String... values) {
        Set<String> wanted = Set.of(values);
        return table.rows()
                .filter(row -> wanted.contains(row.get(column)))
                .map(row -> row.get("word"))
                .collect(Collectors.toUnmodifiableSet());
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

    /** A word in capitals as it is written elsewhere: {@code House} for {@code HOUSE}. */
    private static String capitalised(Word word) {
        return word.isAllCaps() && word.form().length() > LONGEST_INITIALS
                ? word.form().charAt(0) + word.lower().substring(1)
                : word.form();
    }

    /** What the words of a name tell for (above 0) and against (below) its being a company's. */
    int weight(Document document, int from, int to) {
        Word last = document.tokens().word(to - 1);
        boolean common = isCommon(document, from, to);
        if (to - from == 1) {
            return common ? -2 : last.isAllCaps() ? -1 : 0;
        }
        if (cues.isSureForm(document, to - 1)) {
            return 4;
        }
        if (alone.of(last)) {
            return common ? 1 : 3;
        }
        if (paper.of(last)) {
            return 2;
        }
        if (endsAsCompany(document, to) || beginsAsBank(document.tokens().word(from))) {
            return common ? (cues.isLegalForm(document, to - 1) ? 1 : 0) : 2;
        }
        return common ? -2 : isOfPartners(document, from, to) ? 1 : 0;
    }

    private static boolean beginsAsBank(Word first) {
        return first.is("bank") || first.is("banco") || first.is("banque");
    }

    /** Whether an ampersand joins the words of a name: {@code Corwin & Pell}. */
    private static boolean isOfPartners(Document document, int from, int to) {
        for (int token = from + 1; token < to - 1; token++) {
            if (document.tokens().word(token).is("&")) {
                return true;
            }
        }
        return false;
    }

    /** Whether a word is a small one or made from one: {@code Catalyzes}. */
    private static boolean isSmall(String lower, Set<String> small) {
        if (small.contains(lower)) {
            return true;
        }
        for (String ending : List.of("s", "es", "ed", "ing")) {
            String stem = lower.substring(0, Math.max(0, lower.length() - ending.length()));
            if (lower.endsWith(ending) && (small.contains(stem) || small.contains(stem + "e"))) {
                return true;
            }
        }
        return false;
    }

    /** Whether a word is shortened as those before people's names are: {@code Mrs.} */
    boolean isAbbreviated(Word word) {
        return word.form().endsWith(".") && word.form().length() < LONGEST_TITLE;
    }

    /** Whether a name has only words that are mostly written small, elsewhere: {@code Clean Energy}. */
    boolean isCommon(Document document, int from, int to) {
        for (int token = from; token < to; token++) {
            Word word = document.tokens().word(token);
            if (!common.of(word) && !plain.of(word)) {
                return false;
            }
        }
        return true;
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

    /** Whether a word at the end of a name tells a company by itself: {@code Ventures}. */
    boolean tellsCompany(Word word) {
        return alone.of(word);
    }

    /** Whether a company's name may go with or without the word: {@code Technology}. */
    boolean isFiller(Word word) {
        return filler.of(word);
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
