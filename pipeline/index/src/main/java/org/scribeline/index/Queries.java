package org.scribeline.index;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.queryparser.classic.ParseException;
import org.apache.lucene.queryparser.classic.QueryParserConstants;
import org.apache.lucene.queryparser.classic.Token;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.util.automaton.TooComplexToDeterminizeException;
import org.scribeline.index.Refusal.Part;

/** Reads queries; every fault of one is told with its place. */
final class Queries {
    /** Deep nesting costs stack; no query of a person is this long. */
    static final int LONGEST = 4_000;

    private static final Pattern COLUMN = Pattern.compile("column (\\d+)");
    private final Analyzer analyzer;
    private final Units units;

    Queries(Analyzer analyzer, Units units) {
        this.analyzer = analyzer;
        this.units = units;
    }

    /** The Lucene query that a text means. */
    Query parse(String text) throws QueryException {
        if (text.isBlank()) {
            throw new QueryException(text, 0, "the query is empty; *:* finds every article");
        }
        if (text.length() > LONGEST) {
            throw new QueryException(text.substring(0, 1), 0, "the query is longer than " + LONGEST + " characters");
        }
        Escaped escaped = Escaped.of(text);
        QuerySyntax syntax = new QuerySyntax(analyzer, units);
        Query query;
        try {
            query = syntax.parse(escaped.text());
        } catch (ParseException e) {
            // The classic parser wraps what went wrong.
            Fault fault = fault(e.getCause() == null ? e : e.getCause(), syntax.read());
            throw new QueryException(text, escaped.origin(fault.at()), fault.problem());
        } catch (TooComplexToDeterminizeException e) {
            throw new QueryException(text, 0, "a word with * and ? in it is too complicated");
        }
        if (query instanceof BooleanQuery none && none.clauses().isEmpty()) {
            throw new QueryException(
                    text, 0, "nothing to search for: it has only signs or words too common to be indexed");
        }
        return query;
    }

    private static Fault fault(Throwable cause, List<Token> read) {
        if (cause instanceof Refusal refusal) {
            return new Fault(Places.of(refusal.part(), read), refusal.problem());
        }
        if (cause instanceof ParseException syntax && syntax.currentToken != null) {
            return unexpected(syntax.currentToken.next, read);
        }
        String message = String.valueOf(cause.getMessage());
        Matcher column = COLUMN.matcher(message);
        if (cause instanceof ParseException || !column.find()) {
            return new Fault(Places.of(Part.VALUE, read), message);
        }
        String advice = "cannot be read from here; put signs of the syntax in quotation marks";
        return unclosed(read).orElse(new Fault(Integer.parseInt(column.group(1)), advice));
    }

    private static Fault unexpected(Token token, List<Token> read) {
        if (token.kind == QueryParserConstants.EOF) {
            return unclosed(read)
                    .orElse(new Fault(Integer.MAX_VALUE, "the query ends where a word or a value is expected"));
        }
        String sign = token.image.strip();
        if (token.kind == QueryParserConstants.RPAREN && unclosed(read).isEmpty()) {
            return new Fault(token.beginColumn, "this bracket was never opened");
        }
        return new Fault(
                token.beginColumn,
                "\"" + sign + "\" is not expected here; put it in quotation marks if it is meant as a word");
    }

    /** The innermost bracket that is still open. */
    private static Optional<Fault> unclosed(List<Token> read) {
        Deque<Token> open = new ArrayDeque<>();
        for (Token token : read) {
            switch (token.kind) {
                case QueryParserConstants.LPAREN,
                        QueryParserConstants.RANGEIN_START,
                        QueryParserConstants.RANGEEX_START -> open.push(token);
                case QueryParserConstants.RPAREN, QueryParserConstants.RANGEIN_END, QueryParserConstants.RANGEEX_END ->
                    open.poll();
                default -> {}
            }
        }
        return Optional.ofNullable(open.peek())
                .map(token -> new Fault(
                        token.beginColumn,
                        token.kind == QueryParserConstants.LPAREN
                                ? "this bracket is never closed"
                                : "this range is not complete; write [a TO b], with * for an open end"));
    }

    /** A problem and its offset in what the parser read. */
    private record Fault(int at, String problem) {}
}
