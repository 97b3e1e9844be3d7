package org.scribeline.index;

import java.util.List;
import java.util.Optional;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.queryparser.charstream.CharStream;
import org.apache.lucene.queryparser.classic.ParseException;
import org.apache.lucene.queryparser.classic.QueryParser;
import org.apache.lucene.queryparser.classic.Token;
import org.apache.lucene.search.BooleanClause;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.Query;
import org.jspecify.annotations.Nullable;
import org.scribeline.index.Refusal.Part;
import org.scribeline.index.StoredMention.Measured;
import org.scribeline.index.TypedField.Range;

/** Lucene's classic query syntax over typed fields; one for each query, made by {@link Queries}. */
final class QuerySyntax extends QueryParser {
    /** The field of words that name none; a query cannot name it. */
    private static final String ANY = "";

    private static final String STAR = "*";
    private static final float TITLE_BOOST = 2;
    private final Units units;
    private Token head = new Token();

    QuerySyntax(Analyzer analyzer, Units units) {
        super(ANY, analyzer);
        this.units = units;
        setDefaultOperator(Operator.AND);
        setSplitOnWhitespace(true);
        // What the analyzer cuts in pieces, "TB/s", was one word to its writer.
        setAutoGeneratePhraseQueries(true);
        setAllowLeadingWildcard(true);
    }

    /** The tokens that were read so far. */
    List<Token> read() {
        return Places.between(head, token);
    }

    @Override
    public void ReInit(CharStream stream) {
        super.ReInit(stream);
        head = token;
    }

    @Override
    protected @Nullable Query getFieldQuery(String field, String text, boolean quoted) throws ParseException {
        return clause(field, name -> counted(name, super.getFieldQuery(name, text, quoted), text), f -> f.value(text));
    }

    @Override
    protected @Nullable Query getFieldQuery(String field, String text, int slop) throws ParseException {
        return clause(field, name -> super.getFieldQuery(name, text, slop), typed -> typed.value(text));
    }

    @Override
    protected @Nullable Query getPrefixQuery(String field, String prefix) throws ParseException {
        return clause(field, name -> super.getPrefixQuery(name, prefix), typed -> typed.pattern(prefix + STAR));
    }

    @Override
    protected @Nullable Query getWildcardQuery(String field, String pattern) throws ParseException {
        if (pattern.equals(STAR) && (field.equals(STAR) || field.equals(ANY))) {
            return new MatchAllDocsQuery();
        }
        return clause(field, name -> super.getWildcardQuery(name, pattern), typed -> typed.pattern(pattern));
    }

    @Override
    protected @Nullable Query getFuzzyQuery(String field, String text, float similarity) throws ParseException {
        int edits = similarity < 1 ? Integer.MAX_VALUE : (int) similarity;
        return clause(field, name -> super.getFuzzyQuery(name, text, similarity), typed -> typed.fuzzy(text, edits));
    }

    @Override
    protected @Nullable Query getRangeQuery(
            String field, @Nullable String low, @Nullable String high, boolean fromLow, boolean toHigh)
            throws ParseException {
        Range range = new Range(Optional.ofNullable(low), Optional.ofNullable(high), fromLow, toHigh);
        return clause(field, QuerySyntax::noRange, typed -> typed.range(range));
    }

    /** Joins clauses; those that only forbid are taken from all articles. */
    @Override
    protected @Nullable Query getBooleanQuery(List<BooleanClause> clauses) {
        if (clauses.isEmpty()) {
            return null;
        }
        BooleanQuery.Builder query = newBooleanQuery();
        clauses.forEach(query::add);
        if (clauses.stream().allMatch(BooleanClause::isProhibited)) {
            query.add(new MatchAllDocsQuery(), BooleanClause.Occur.MUST);
        }
        return query.build();
    }

    private @Nullable Query clause(String field, WordClause words, TypedClause typed) throws ParseException {
        if (field.equals(ANY)) {
            return inTextOrTitle(words);
        }
        IndexField known = IndexField.named(field).orElse(null);
        if (known == null) {
            throw new Refusal(Part.FIELD, IndexField.advice(field));
        }
        return switch (known) {
            case TITLE, TEXT, COUNTED -> words.in(known.label());
            case COMPANY, CHIP, KIND, SOURCE -> typed.in(new NameField(known));
            case PUBLISHED, DATE -> typed.in(new DayField(known));
            case FIGURE -> typed.in(units.field(field));
            case DOC_ID -> typed.in(new RawField(known));
        };
    }

    private @Nullable Query inTextOrTitle(WordClause words) throws ParseException {
        Query text = words.in(IndexField.TEXT.label());
        Query title = words.in(IndexField.TITLE.label());
        if (text == null || title == null) {
            return null;
        }
        return newBooleanQuery()
                .add(text, BooleanClause.Occur.SHOULD)
                .add(new BoostQuery(title, TITLE_BOOST), BooleanClause.Occur.SHOULD)
                .build();
    }

    /** Makes a query of words about the figures that count them, where it asks for that. */
    private @Nullable Query counted(String field, @Nullable Query query, String text) {
        if (query == null || !field.equals(IndexField.COUNTED.label())) {
            return query;
        }
        Analyzer analyzer = getAnalyzer();
        return new MentionQuery(
                query,
                mention -> mention.meaning() instanceof Measured figure
                        && Words.contains(analyzer, figure.counted(), text));
    }

    private static Query noRange(String field) throws Refusal {
        throw new Refusal(Part.VALUE, "words have no ranges; name a field that has, as in published:[2025-04 TO *]");
    }

    /** What to ask of a field of words; null where the analyzer leaves nothing. */
    @FunctionalInterface
    private interface WordClause {
        @Nullable Query in(String field) throws ParseException;
    }

    /** What to ask of a field that knows its values. */
    @FunctionalInterface
    private interface TypedClause {
        Query in(TypedField field) throws ParseException;
    }
}
