package org.scribeline.index;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.lucene.queryparser.classic.QueryParserConstants;
import org.apache.lucene.queryparser.classic.Token;
import org.scribeline.index.Refusal.Part;

/** Finds where in a query the parts of the clause stand that the classic parser has just read. */
final class Places {
    private static final Set<Integer> RANGES =
            Set.of(QueryParserConstants.RANGEIN_START, QueryParserConstants.RANGEEX_START);
    private static final Set<Integer> ENDS =
            Set.of(QueryParserConstants.RANGE_GOOP, QueryParserConstants.RANGE_QUOTED, QueryParserConstants.RANGE_TO);
    private static final Set<Integer> VALUES = Set.of(
            QueryParserConstants.TERM,
            QueryParserConstants.STAR,
            QueryParserConstants.QUOTED,
            QueryParserConstants.PREFIXTERM,
            QueryParserConstants.WILDTERM,
            QueryParserConstants.RANGEIN_START,
            QueryParserConstants.RANGEEX_START);

    private Places() {}

    /** The offset of a part; {@code tokens} are those read so far, the clause's last at their end. */
    static int of(Part part, List<Token> tokens) {
        int value = value(tokens);
        if (value < 0) {
            return 0;
        }
        return switch (part) {
            case FIELD -> field(tokens, value).orElse(tokens.get(value)).beginColumn;
            case VALUE -> tokens.get(value).beginColumn;
            case LOW -> ends(tokens, value).get(0).beginColumn;
            case HIGH -> {
                List<Token> ends = ends(tokens, value);
                yield ends.get(ends.size() - 1).beginColumn;
            }
        };
    }

    /** The tokens from the one behind {@code head} to {@code last}. */
    static List<Token> between(Token head, Token last) {
        List<Token> tokens = new ArrayList<>();
        for (Token token = head; token != last && token.next != null; ) {
            token = token.next;
            tokens.add(token);
        }
        return tokens;
    }

    private static int value(List<Token> tokens) {
        for (int i = tokens.size() - 1; i >= 0; i--) {
            boolean named = i + 1 < tokens.size() && tokens.get(i + 1).kind == QueryParserConstants.COLON;
            if (VALUES.contains(tokens.get(i).kind) && !named) {
                return i;
            }
        }
        return -1;
    }

    /** The name before the nearest colon, which may stand before a bracket. */
    private static Optional<Token> field(List<Token> tokens, int value) {
        for (int i = value - 1; i > 0; i--) {
            if (tokens.get(i).kind == QueryParserConstants.COLON) {
                return Optional.of(tokens.get(i - 1));
            }
        }
        return Optional.empty();
    }

    /** Both ends of a range, or the value that is its own. */
    private static List<Token> ends(List<Token> tokens, int value) {
        if (!RANGES.contains(tokens.get(value).kind)) {
            return List.of(tokens.get(value));
        }
        return tokens.subList(value + 1, tokens.size()).stream()
                .filter(token -> ENDS.contains(token.kind))
                .toList();
    }
}
