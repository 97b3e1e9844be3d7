package org.scribeline.index;

/** A query that cannot be understood: its message points at the place, compiler fashion. */
public final class QueryException extends Exception {
    private static final long serialVersionUID = 1;
    private final String problem;
    private final int position;

    /**
     * A fault of a query.
     *
     * @param position where in the query, in UTF-16 code units; at most the query's length
     */
    QueryException(String query, int position, String problem) {
        super(describe(query, position, problem));
        this.problem = problem;
        this.position = position;
    }

    /** What is wrong, without the place. */
    public String problem() {
        return problem;
    }

    /** Where it is wrong, in UTF-16 code units from the start of the query. */
    public int position() {
        return position;
    }

    private static String describe(String query, int position, String problem) {
        int lineStart = query.lastIndexOf('\n', position - 1) + 1;
        int lineEnd = query.indexOf('\n', position);
        String line = query.substring(lineStart, lineEnd < 0 ? query.length() : lineEnd);
        long number =
                1 + query.substring(0, lineStart).chars().filter(c -> c == '\n').count();
        String before = query.substring(lineStart, position);
        int column = 1 + before.codePointCount(0, before.length());
        return "query:" + number + ":" + column + ": " + problem + "\n  " + line + "\n  " + indent(before) + "^";
    }

    /** White space as wide as the words before the caret; a tab stays one. */
    private static String indent(String before) {
        StringBuilder indent = new StringBuilder();
        before.codePoints().forEach(c -> indent.append(c == '\t' ? '\t' : ' '));
        return indent.toString();
    }
}
