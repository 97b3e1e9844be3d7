package org.scribeline.figure;

import org.scribeline.text.Span;

/** Reads the rows of Markdown tables, whose cells stand between bars. */
final class Tables {
    private static final int LONGEST = 6;
    /** So far up is the header looked for. */
    private static final int ROWS = 100;
    /** Longer lines, in UTF-16 units, are no rows. */
    private static final int LINE = 1000;

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
        while (s.has(end) && end - at <= LONGEST && !s.is(end, "|")) {
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

    /** The first line of the table that the row stands in; empty where a line is too long to be a table's. */
    private static String header(Sentence s) {
        String text = s.document().text();
        int start = lineStart(text, s.tokens().start(s.from()));
        for (int rows = 0; rows < ROWS && start > 0; rows++) {
            int above = lineStart(text, start - 1);
            if (above < 0 || text.charAt(above) != '|') {
                break;
            }
            start = above;
        }
        return start < 0 ? "" : line(text, start);
    }

    private static String line(String text, int start) {
        int end = start;
        while (end < text.length() && end - start < LINE && text.charAt(end) != '\n') {
            end++;
        }
        return new Span(start, end).in(text);
    }

    /** The offset at which the line begins that ends before or at an offset; -1 where it is too long. */
    private static int lineStart(String text, int offset) {
        for (int at = offset; at > Math.max(0, offset - LINE); at--) {
            if (text.charAt(at - 1) == '\n') {
                return at;
            }
        }
        return offset <= LINE ? 0 : -1;
    }
}
