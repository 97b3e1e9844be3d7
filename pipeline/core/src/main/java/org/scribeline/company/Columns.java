package org.scribeline.company;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntPredicate;
import java.util.function.IntUnaryOperator;
import org.scribeline.text.Document;
import org.scribeline.text.Span;
import org.scribeline.text.Tokens;
import org.scribeline.text.Word;

/**
 * Finds the columns of tables and the lists whose cells or items are companies: where two or more, and half of all, are the
 * catalog's, the others are companies too.
 */
final class Columns {
    private static final int FEWEST = 2;
    private static final int MOST_WORDS = 4;

    /** The tokens of a cell, none where it is empty. */
    private record Cell(int from, int to) {}

    private final Tokens tokens;
    private final Map<Integer, Span> cells = new HashMap<>();

    private Columns(Tokens tokens) {
        this.tokens = tokens;
    }

    /**
     * The columns of a document.
     *
     * @param isCompany whether a token is of a name that means a company wherever it stands
     * @param end the token after the known name that begins at a token, the token itself for none
     */
    static Columns of(Document document, IntPredicate isCompany, IntUnaryOperator end) {
        Columns columns = new Columns(document.tokens());
        List<List<Cell>> group = new ArrayList<>();
        String marker = "";
        for (int sentence = 0; sentence < document.sentences(); sentence++) {
            int from = document.sentenceStart(sentence);
            String first = document.tokens().form(from);
            if (!first.equals(marker)) {
                columns.add(group, isCompany, end);
                group = new ArrayList<>();
                marker = first;
            }
            if (columns.isRule(from, document.sentenceEnd(sentence))) {
                group.clear();
            } else if (isMarker(first)) {
                group.add(columns.cells(from, document.sentenceEnd(sentence)));
            }
        }
        columns.add(group, isCompany, end);
        return columns;
    }

    /** Whether a cell among companies' begins at a token. */
    boolean begin(int token) {
        return cells.containsKey(token);
    }

    /** The whole cells among companies'. */
    List<Span> all() {
        return cells.values().stream().sorted().toList();
    }

    private static boolean isMarker(String form) {
        return switch (form) {
            case "|", "-", "*", "•", "–" -> true;
            default -> false;
        };
    }

    /** Whether a line is the rule below a table's head. */
    private boolean isRule(int from, int end) {
        for (int token = from; token < end; token++) {
            if (!tokens.word(token).isPunctuation()) {
                return false;
            }
        }
        return true;
    }

    /** The cells of a row, or the one name that a list's item begins with. */
    private List<Cell> cells(int from, int end) {
        boolean table = tokens.word(from).is("|");
        List<Cell> row = new ArrayList<>();
        int start = from + 1;
        for (int token = start; token <= end; token++) {
            boolean ends = token == end || tokens.word(token).is("|") || (!table && !isOfName(tokens.word(token)));
            if (ends) {
                row.add(new Cell(start, token));
                if (!table) {
                    return row;
                }
                start = token + 1;
            }
        }
        return row;
    }

    private static boolean isOfName(Word word) {
        return word.isCapitalised() || word.is("&") || word.is("-") || word.is(".");
    }

    private void add(List<List<Cell>> rows, IntPredicate isCompany, IntUnaryOperator end) {
        int width = rows.stream().mapToInt(List::size).max().orElse(0);
        for (int column = 0; column < width; column++) {
            int at = column;
            List<Span> filled = rows.stream()
                    .filter(row -> row.size() > at && isName(row.get(at)))
                    .map(row -> Span.of(row.get(at).from(), row.get(at).to()))
                    .toList();
            long companies = filled.stream()
                    .filter(cell -> isCompany.test(cell.start()) && end.applyAsInt(cell.start()) == cell.end())
                    .count();
            if (companies >= FEWEST && 2 * companies >= filled.size()) {
                filled.forEach(cell -> cells.put(cell.start(), cell));
            }
        }
    }

    private boolean isName(Cell cell) {
        int words = cell.to() - cell.from();
        return words > 0
                && words <= MOST_WORDS
                && tokens.word(cell.from()).hasUpperCase()
                && !tokens.word(cell.to() - 1).isPunctuation();
    }
}
