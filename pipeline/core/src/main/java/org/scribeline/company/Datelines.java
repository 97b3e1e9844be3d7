package org.scribeline.company;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.scribeline.entity.Mention;
import org.scribeline.entity.Name;
import org.scribeline.text.Document;
import org.scribeline.text.Tokens;

/** Finds the agency in a dateline: {@code TAIPEI, July 18 (Harbour Wire) - …}, {@code GRENOBLE, June 24, 2019 /ESJ/ -- …}. */
final class Datelines {
    /** How many tokens a dateline may take before the agency. */
    private static final int REACH = 12;

    private static final int LONGEST_NAME = 4;
    private static final double SCORE = 0.7;

    private Datelines() {}

    static List<Mention> find(Document document) {
        List<Mention> found = new ArrayList<>();
        for (int sentence = 0; sentence < document.sentences(); sentence++) {
            int first = document.sentenceStart(sentence);
            int end = document.sentenceEnd(sentence);
            if (document.tokens().word(first).isAllCaps()
                    && !document.tokens().word(first).hasDigit()) {
                agency(document, first + 1, end).ifPresent(found::add);
            }
        }
        return found;
    }

    private static Optional<Mention> agency(Document document, int from, int end) {
        Tokens tokens = document.tokens();
        for (int open = from; open < Math.min(from + REACH, end); open++) {
            String closing = closing(tokens.form(open));
            if (!closing.isEmpty()) {
                int close = open + 1;
                while (close < end
                        && close <= open + LONGEST_NAME
                        && !tokens.form(close).equals(closing)) {
                    close++;
                }
                boolean named = close < end - 1
                        && close > open + 1
                        && tokens.form(close).equals(closing)
                        && isDash(tokens.form(close + 1))
                        && tokens.word(open + 1).isCapitalised();
                if (named) {
                    String name = tokens.span(open + 1, close).in(document.text());
                    Name company = Name.company(Optional.empty(), name);
                    return Optional.of(new Mention(tokens.span(open + 1, close), company, "dateline", SCORE));
                }
            }
        }
        return Optional.empty();
    }

    private static String closing(String open) {
        return switch (open) {
            case "(" -> ")";
            case "/" -> "/";
            default -> "";
        };
    }

    private static boolean isDash(String form) {
        return switch (form) {
            case "-", "--", "–", "—" -> true;
            default -> false;
        };
    }
}
