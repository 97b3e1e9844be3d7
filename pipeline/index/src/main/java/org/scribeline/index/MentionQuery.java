package org.scribeline.index;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.apache.lucene.search.BooleanClause;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.QueryVisitor;

/** A query of a typed field: Lucene's query for it, and the test for the mentions that it is about. */
final class MentionQuery extends Query {
    private final Query inner;
    private final Predicate<StoredMention> test;

    /** A query that finds the articles which hold a mention that passes the test. */
    MentionQuery(Query inner, Predicate<StoredMention> test) {
        this.inner = inner;
        this.test = test;
    }

    /** Whether this mention is why an article matches. */
    boolean marks(StoredMention mention) {
        return test.test(mention);
    }

    /** The mention queries of a query, without those that are negated. */
    static List<MentionQuery> in(Query query) {
        List<MentionQuery> found = new ArrayList<>();
        query.visit(new QueryVisitor() {
            @Override
            public void visitLeaf(Query leaf) {
                if (leaf instanceof MentionQuery mentions) {
                    found.add(mentions);
                }
            }

            @Override
            public QueryVisitor getSubVisitor(BooleanClause.Occur occur, Query parent) {
                return occur == BooleanClause.Occur.MUST_NOT ? EMPTY_VISITOR : this;
            }
        });
        return found;
    }

    /** Becomes the Lucene query, which finds the articles. */
    @Override
    public Query rewrite(IndexSearcher searcher) {
        return inner;
    }

    @Override
    public void visit(QueryVisitor visitor) {
        visitor.visitLeaf(this);
    }

    @Override
    public String toString(String field) {
        return inner.toString(field);
    }

    /** Two are equal whose Lucene queries are: these decide the test. */
    @Override
    public boolean equals(Object other) {
        return other instanceof MentionQuery query && inner.equals(query.inner);
    }

    @Override
    public int hashCode() {
        return classHash() ^ inner.hashCode();
    }
}
