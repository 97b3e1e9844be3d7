package org.scribeline.figure;

import org.scribeline.text.Span;

/** Reads the rows of Markdown tables, whose cells stand between bars. */
final class Tables {
    private static final int LONGEST = 6;
    private final Lexicon lexicon;
    private final Chunks chunks;

    Tables(Lexicon lexicon, Chunks chunks) {
        this.lexicon = lexicon;
        this.chunks = chunks;
    }

    /** The cell that tells what a figure in a column (from 0) of this row is of: the first, or that under {@code Part}. */
    String item(Sentence s, int column) {
        int wanted = itemColumn(s, column);
        int at = s.from();
        for (int passed = s.is(at, "|") ? -1 : 0; s.has(at) && passed < wanted; at++) {
            passed += s.is(at, "|") ? 1 : 0;
        }
        int end = at;
        while (s.has(end) && !s.is(end, "|")) {
            end++;
        }
        if (at == end) {
            return "";
        }
        return end - at <= LONGEST ? Phrases.text(s, at, end) : chunks.noun(s, at);
    }

    private int itemColumn(Sentence s, int column) {
        String[] heads = header(s).split("\\|", -1);
        // What stands before the first bar is no cell.
        for (int cell = 1; cell < heads.length && cell <= column; cell++) {
            if (lexicon.is(heads[cell].strip(), WordClass.ITEM_HEADER)) {
                return cell - 1;
            }
        }
        return 0;
    }

    /** The first line of the table that the row stands in. */
    private static String header(Sentence s) {
        String text = s.document().text();
        int start = lineStart(text, s.tokens().start(s.from()));
        while (start > 0 && isRow(text, lineStart(text, start - 1))) {
            start = lineStart(text, start - 1);
        }
        int end = text.indexOf('\n', start);
        return new Span(start, end < 0 ? text.length() : end).in(text);
    }

    private static boolean isRow(String text, int start) {
        return start < text.length() && text.charAt(start) == '|';
    }

    private static int lineStart(String text, int offset) {
        return text.lastIndexOf('\n', offset - 1) + 1;
    }
}
