package org.scribeline.company;

import java.util.HashSet;
import java.util.Set;
import org.scribeline.catalog.Table;
import org.scribeline.text.Document;
import org.scribeline.text.Tokens;
import org.scribeline.text.Vocabulary;
import org.scribeline.text.Word;
import org.scribeline.text.WordFact;

/** The words that mark a company beside its name: legal forms, verbs of business, tickers. */
final class Cues {
    private final Set<String> forms;
    private final WordFact<Boolean> legalForm;
    private final WordFact<Boolean> sureForm;
    private final WordFact<Boolean> partnership;
    private final WordFact<Boolean> before;
    /** Tells a company only as the first word of a sentence: {@code At Acme, we …}. */
    private final WordFact<Boolean> opens;

    /** Tells a company after {@code at}, {@code for}, {@code of} or {@code with}: {@code analysts at Acme}. */
    private final WordFact<Boolean> role;

    private final WordFact<Boolean> after;

    /** Reads {@code rules/legal-forms.csv} and {@code rules/company-cues.csv}. */
    Cues(Vocabulary vocabulary) {
        this.forms = new HashSet<>();
        Set<String> sure = new HashSet<>();
        Set<String> partners = new HashSet<>();
        Table.resource("rules/legal-forms.csv").forEach(row -> {
            forms.add(row.get("form"));
            if (row.get("alone").equals("yes")) {
                sure.add(row.get("form"));
            }
            if (row.get("partners").equals("yes")) {
                partners.add(row.get("form"));
            }
        });
        this.partnership = vocabulary.fact(word -> partners.contains(word.form()));
        this.sureForm = vocabulary.fact(word -> sure.contains(word.form()));
        Set<String> left = new HashSet<>();
        Set<String> roleWords = new HashSet<>();
        Set<String> opening = new HashSet<>();
        Set<String> right = new HashSet<>();
        for (Table.Row row : Table.resource("rules/company-cues.csv")) {
            if (row.get("weight").startsWith("-")) {
                continue;
            }
            switch (row.get("side")) {
                case "role" -> roleWords.add(row.get("word"));
                case "before-start" -> opening.add(row.get("word"));
                case "before" -> left.add(row.get("word"));
                case "after" -> right.add(row.get("word"));
                default -> {
                    // The other sides are weighed by Surroundings alone.
                }
            }
        }
        this.legalForm = vocabulary.fact(word -> forms.contains(word.form()));
        this.before = vocabulary.fact(word -> left.contains(word.lower()));
        this.role = vocabulary.fact(word -> roleWords.contains(word.lower()));
        this.opens = vocabulary.fact(word -> opening.contains(word.lower()));
        this.after = vocabulary.fact(word -> right.contains(word.lower()));
    }

    /**
     * The token after the legal forms that follow a name: past {@code Co., Ltd.} in {@code Huawei Co., Ltd.}, past
     * {@code and Company} in {@code Eli Lilly and Company}.
     */
    int pastLegalForms(Document document, int to) {
        Tokens tokens = document.tokens();
        int end = document.sentenceEnd(document.sentenceOf(to - 1));
        int past = isLegalForm(document, to - 1) && isDotted(tokens, to - 1, end) ? to + 1 : to;
        while (past < end) {
            boolean linked = tokens.word(past).is(",") || (past == to && isAnd(tokens, past, end));
            int form = linked && past + 1 < end ? past + 1 : past;
            if (!legalForm.of(tokens.word(form))) {
                return past;
            }
            past = isDotted(tokens, form, end) ? form + 2 : form + 1;
        }
        return past;
    }

    /** Whether the dot of an abbreviated form was cut off as the end of a sentence: {@code Inc.} */
    private boolean isDotted(Tokens tokens, int form, int end) {
        return form + 1 < end
                && tokens.form(form + 1).equals(".")
                && !tokens.spaced(form + 1)
                && forms.contains(tokens.form(form) + ".");
    }

    /** Whether {@code and} or {@code &} stands here before {@code Company} or {@code Co.}, which then belong to the name. */
    private static boolean isAnd(Tokens tokens, int token, int end) {
        return token + 1 < end
                && (tokens.form(token).equals("and") || tokens.form(token).equals("&"))
                && switch (tokens.form(token + 1)) {
                    case "Company", "Co", "Co." -> true;
                    default -> false;
                };
    }

    boolean isLegalForm(Document document, int token) {
        return legalForm.of(document.tokens().word(token));
    }

    /** Whether a token at the end of a name is of its legal form, with its commas: {@code Private} in {@code Private Limited}. */
    boolean isOfLegalForm(Document document, int token) {
        Tokens tokens = document.tokens();
        boolean before = token + 1 < tokens.size() && isLegalForm(document, token + 1);
        return tokens.word(token).is(",")
                || isLegalForm(document, token)
                || (tokens.word(token).is("private") && before);
    }

    /** Whether a token is a legal form that nothing else is: {@code Inc.}, but not {@code Group}. */
    boolean isSureForm(Document document, int token) {
        return sureForm.of(document.tokens().word(token));
    }

    /** Whether a token is the legal form of partners, whose names commas and {@code and} may join: {@code LLP}. */
    boolean isPartnership(Document document, int token) {
        return partnership.of(document.tokens().word(token));
    }

    /** Whether a word beside the name, or a ticker in brackets behind it, tells that it is a company. */
    boolean tellCompany(Document document, int from, int to) {
        Tokens tokens = document.tokens();
        int sentence = document.sentenceOf(from);
        int end = document.sentenceEnd(sentence);
        int start = document.sentenceStart(sentence);
        if (from > start && before.of(tokens.word(from - 1)) && !isBasedOnInitials(tokens, from - 1)) {
            return true;
        }
        if (from == start + 1 && opens.of(tokens.word(start))) {
            return true;
        }
        if (from > start + 1 && isLink(tokens.word(from - 1).lower()) && role.of(tokens.word(from - 2))) {
            return true;
        }
        int next = to;
        while (next < end && (tokens.word(next).is("'s") || tokens.word(next).is("’s"))) {
            next++;
        }
        return next < end && (after.of(tokens.word(next)) || isTicker(tokens, next, end));
    }

    /** Whether initials that are no country's stand before {@code based}: {@code an ARM-based Docker image}. */
    private static boolean isBasedOnInitials(Tokens tokens, int token) {
        Word initials = token > 1 ? tokens.word(token - 2) : tokens.word(token);
        return tokens.word(token).is("based")
                && initials.isAllCaps()
                && initials.form().length() > 2
                && !initials.is("usa")
                && !initials.is("uae");
    }

    /**
     * Whether no capitalised word runs on before or after the name, as in {@code Cancer Moonshot} or {@code Atlantic
     * Declaration}; in a headline whose words all have capitals they tell nothing.
     */
    boolean standsAlone(Document document, int from, int to) {
        int sentence = document.sentenceOf(from);
        if (document.casing(sentence).isHeadline()) {
            return true;
        }
        Tokens tokens = document.tokens();
        int start = document.sentenceStart(sentence);
        boolean before = (from > start + 1 && isOfName(tokens.word(from - 1)))
                || (from > start && isInitial(tokens.word(from - 1)));
        boolean after = to < document.sentenceEnd(sentence) && tokens.spaced(to) && isOfName(tokens.word(to));
        return !before && !after;
    }

    /** Whether a word is a person's initial: {@code David J. Grain}. */
    static boolean isInitial(Word word) {
        return word.form().length() == 2 && word.isCapitalised() && word.form().charAt(1) == '.';
    }

    private static boolean isOfName(Word word) {
        return word.isCapitalised() && word.hasLowerCase();
    }

    private static boolean isLink(String lower) {
        return switch (lower) {
            case "at", "for", "of", "with" -> true;
            default -> false;
        };
    }

    /** Whether these tokens are the market or the symbol in {@code (NYSE: RTX)}. */
    static boolean isOfTicker(Tokens tokens, int from, int to) {
        boolean market = from > 0
                && tokens.word(from - 1).is("(")
                && to < tokens.size()
                && tokens.word(to).is(":");
        boolean symbol = from > 2
                && tokens.word(from - 1).is(":")
                && tokens.word(from - 3).is("(");
        return (market || symbol) && tokens.word(from).isAllCaps();
    }

    /** Whether {@code (NASDAQ: NVDA)} or the like stands here. */
    static boolean isTicker(Tokens tokens, int token, int end) {
        return token + 4 < end
                && tokens.word(token).is("(")
                && tokens.word(token + 1).isAllCaps()
                && tokens.word(token + 2).is(":");
    }
}
