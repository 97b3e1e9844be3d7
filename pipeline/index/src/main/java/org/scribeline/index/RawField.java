package org.scribeline.index;

import org.apache.lucene.index.Term;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.WildcardQuery;
import org.scribeline.index.Refusal.Part;

/** A field whose values are sought to the letter: {@code doc_id}. */
record RawField(IndexField field) implements TypedField {
    @Override
    public Query value(String value) {
        return new TermQuery(new Term(field.label(), value));
    }

    @Override
    public Query range(Range range) throws Refusal {
        throw new Refusal(Part.VALUE, field.label() + " has no ranges");
    }

    @Override
    public Query pattern(String pattern) {
        return new WildcardQuery(new Term(field.label(), pattern));
    }
}
