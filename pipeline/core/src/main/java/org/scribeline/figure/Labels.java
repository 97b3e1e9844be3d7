package org.scribeline.figure;

/** Reads what stands for a name at the head of a line: {@code Memory: 141 GB}, {@code | TDP | 700 W |}. */
final class Labels {
    private static final int LONGEST = 6;
    private static final int FARTHEST = 60;
    /** Tables with rows longer than this many tokens are not read as such. */
    private static final int ROW = 200;

    private final Chunks chunks;
    private final Parts parts;
    private final Tables tables;

    Labels(Chunks chunks, Parts parts, Lexicon lexicon) {
        this.parts = parts;
        this.tables = new Tables(lexicon, chunks);
        this.chunks = chunks;
    }

    /** The label of the line or row that the token stands in; empty where there is none. */
    String of(Sentence s, int token) {
        for (int at = token - 1; at > Math.max(s.from(), token - FARTHEST); at--) {
            if (s.is(at, "|")) {
                return row(s, token);
            }
            if (s.is(at, ":")) {
                return before(s, at);
            }
            if (s.is(at, ";") || (parts.of(s, at) == Part.VERB && !s.lower(at).endsWith("ed"))) {
                return "";
            }
        }
        return "";
    }

    /** The words of a specification's line before its colon; empty where they hold a verb and so are a sentence's. */
    String before(Sentence s, int colon) {
        if (colon - s.from() > FARTHEST) {
            return "";
        }
        int from = s.from();
        while (from < colon && (s.word(from).isPunctuation() || isListNumber(s, from))) {
            from++;
        }
        int to = from;
        while (to < colon && !s.is(to, ",") && !s.is(to, "(")) {
            to++;
        }
        return from < to && isNominal(s, from, colon) ? text(s, from, to) : "";
    }

    private String text(Sentence s, int from, int to) {
        return to - from <= LONGEST ? Phrases.text(s, from, to) : chunks.noun(s, from);
    }

    /** Whether no verb makes the words a sentence: {@code a switch bought in 2023} is none. */
    private boolean isNominal(Sentence s, int from, int to) {
        for (int at = from; at < to; at++) {
            boolean participle = at > from && parts.is(s, at, WordClass.PAST);
            if (s.is(at, ":") || s.is(at, ";") || (parts.of(s, at) == Part.VERB && !participle)) {
                return false;
            }
        }
        return s.startsLine(s.from());
    }

    private static boolean isListNumber(Sentence s, int at) {
        return !s.word(at).hasLetter()
                && s.word(at).hasDigit()
                && (s.is(at + 1, ".") || s.form(at).endsWith("."));
    }

    /** The cell that tells what the row of a table before this token is of. */
    String row(Sentence s, int token) {
        int column = 0;
        for (int at = Math.max(s.from() + 1, token - ROW); at <= token; at++) {
            column += s.is(at, "|") ? 1 : 0;
        }
        return tables.item(s, column);
    }
}
