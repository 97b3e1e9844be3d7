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
        int from = pastMultiplier(text, start, end);
        if (from > start) {
            tokens.add(text, start, from);
        }
        if (end - from > 1
                && hasJoint(text, from, end)
                && !WHOLE.matcher(text).region(from, end).matches()) {
            from = cutAtJoints(text, from, end, tokens);
        }
        if (from < end) {
            tokens.add(text, from, end);
        }
    }

    /** Adds the parts before the last hyphen, dash or slash, and these; returns where the rest begins. */
    private static int cutAtJoints(String text, int start, int end, Tokens.Builder tokens) {
        int from = start;
        for (int at = start; at < end; at++) {
            if (isJoint(text.charAt(at))) {
                if (at > from) {
                    tokens.add(text, from, at);
                }
                tokens.add(text, at, at + 1);
                from = at + 1;
            }
        }
        return from;
    }

    /** Where the name begins in a token such as {@code 8xH200}; the start of any other token. */
    private static int pastMultiplier(String text, int start, int end) {
        int at = start;
        while (at < end && Character.isDigit(text.charAt(at))) {
            at++;
        }
        boolean multiplier =
                at > start && at + 1 < end && text.charAt(at) == 'x' && Character.isUpperCase(text.charAt(at + 1));
        return multiplier ? at + 1 : start;
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
