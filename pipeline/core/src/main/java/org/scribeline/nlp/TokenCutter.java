package org.scribeline.nlp;

import edu.stanford.nlp.ling.Word;
import java.util.List;
import java.util.regex.Pattern;
import org.scribeline.text.Tokens;

/** Makes the final tokens of a sentence from CoreNLP's: see {@link PtbAnalyzer}. */
final class TokenCutter {
    private static final Pattern WHOLE = Pattern.compile(
            "(?i)https?:.*|www\\..*|\\d{4}-\\d{2}-\\d{2}|\\d{1,4}/\\d{1,2}/\\d{2,4}|.*@.*|[+-]?\\p{Punct}+");

    private TokenCutter() {}

    static void cut(String text, List<Word> sentence, Tokens.Builder tokens) {
        int i = 0;
        while (i < sentence.size()) {
            int start = sentence.get(i).beginPosition();
            int end = sentence.get(i).endPosition();
            while (i + 1 < sentence.size() && joins(text, end, sentence.get(i + 1))) {
                end = sentence.get(++i).endPosition();
            }
            i++;
            add(text, start, end, tokens);
        }
    }

    /** Whether CoreNLP parted a letter from a digit here, which we do not. */
    private static boolean joins(String text, int end, Word next) {
        if (next.beginPosition() != end || end >= text.length()) {
            return false;
        }
        char before = text.charAt(end - 1);
        char after = text.charAt(end);
        return (Character.isDigit(before) && isPlainLetter(after))
                || (isPlainLetter(before) && Character.isDigit(after));
    }

    private static boolean isPlainLetter(char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
    }

    private static void add(String text, int start, int end, Tokens.Builder tokens) {
        int from = start;
        if (end - start > 1
                && hasJoint(text, start, end)
                && !WHOLE.matcher(text).region(start, end).matches()) {
            for (int at = start; at < end; at++) {
                if (isJoint(text.charAt(at))) {
                    if (at > from) {
                        tokens.add(text, from, at);
                    }
                    tokens.add(text, at, at + 1);
                    from = at + 1;
                }
            }
        }
        if (from < end) {
            tokens.add(text, from, end);
        }
    }

    private static boolean hasJoint(String text, int start, int end) {
        for (int at = start; at < end; at++) {
            if (isJoint(text.charAt(at))) {
                return true;
            }
        }
        return false;
    }

    /** Whether this is a hyphen, a dash or a slash. */
    private static boolean isJoint(char c) {
        return switch (c) {
            case '-', '‐', '‑', '–', '—', '−', '/' -> true;
            default -> false;
        };
    }
}
