package org.scribeline.index;

import org.apache.lucene.queryparser.classic.ParseException;

/** A clause of a query that a field refuses, and which part of it; the parser knows where that part stands. */
final class Refusal extends ParseException {
    private static final long serialVersionUID = 1;
    private final Part part;
    private final String problem;

    Refusal(Part part, String problem) {
        super(problem);
        this.part = part;
        this.problem = problem;
    }

    Part part() {
        return part;
    }

    String problem() {
        return problem;
    }

    /** The parts of a clause; a value without brackets is its own lower and upper end. */
    enum Part {
        FIELD,
        VALUE,
        LOW,
        HIGH
    }
}
