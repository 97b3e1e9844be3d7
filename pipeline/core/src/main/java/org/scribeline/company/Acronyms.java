package org.scribeline.company;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.scribeline.text.Document;
import org.scribeline.text.Tokens;

/**
 * Finds the acronyms that an article spells out as something else than a company: {@code NEA} in {@code National Emergencies
 * Act (NEA)}, which is then no New Enterprise Associates anywhere in that article.
 */
final class Acronyms {
    private final OrganisationFilter filter;

    Acronyms(OrganisationFilter filter) {
        this.filter = filter;
    }

    /** The acronyms that stand in brackets behind their words, where those words are no company's name. */
    Set<String> others(Document document, List<KnownNames.Known> known) {
        Tokens tokens = document.tokens();
        Set<String> others = new HashSet<>();
        int next = 0;
        for (int close = 2; close < tokens.size(); close++) {
            if (!tokens.word(close).is(")") || !tokens.word(close - 2).is("(") || !isAcronym(tokens, close - 1)) {
                continue;
            }
            int open = close - 2;
            int from = spelledFrom(document, open, tokens.form(close - 1));
            while (next < known.size() && known.get(next).to() <= from) {
                next++;
            }
            boolean ofCompany = next < known.size()
                    && known.get(next).from() < open
                    && !known.get(next).entries().isEmpty();
            if (from < open && !ofCompany && !filter.hasCompanyWord(document, from, open)) {
                others.add(singular(tokens.form(close - 1)));
            }
        }
        return others;
    }

    private static boolean isAcronym(Tokens tokens, int token) {
        return tokens.word(token).isCapitalised()
                && singular(tokens.form(token)).chars().allMatch(Character::isUpperCase);
    }

    /** An acronym without the {@code s} of the plural. */
    static String singular(String form) {
        return form.length() > 2 && form.endsWith("s") ? form.substring(0, form.length() - 1) : form;
    }

    /** The first of the words before a bracket whose first letters are the acronym's; the bracket where they are not. */
    private static int spelledFrom(Document document, int open, String acronym) {
        Tokens tokens = document.tokens();
        int start = document.sentenceStart(document.sentenceOf(open));
        String letters = singular(acronym);
        int letter = letters.length() - 1;
        int token = open - 1;
        for (; token >= start && letter >= 0; token--) {
            if (tokens.word(token).isPunctuation()) {
                continue;
            }
            char first = tokens.form(token).charAt(0);
            if (first == letters.charAt(letter)
                    || (Character.toUpperCase(first) == letters.charAt(letter) && !isLink(tokens.form(token)))) {
                letter--;
            } else if (!isLink(tokens.form(token))) {
                return open;
            }
        }
        return letter < 0 ? token + 1 : open;
    }

    private static boolean isLink(String form) {
        return switch (form) {
            case "of", "and", "the", "for", "on", "in", "to", "&", "with" -> true;
            default -> false;
        };
    }
}
