package org.scribeline.index;

import java.util.function.Predicate;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.FuzzyQuery;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.WildcardQuery;
import org.apache.lucene.util.automaton.Automaton;
import org.apache.lucene.util.automaton.CharacterRunAutomaton;
import org.apache.lucene.util.automaton.LevenshteinAutomata;
import org.scribeline.entity.MentionType;
import org.scribeline.index.Refusal.Part;
import org.scribeline.index.StoredMention.Measured;
import org.scribeline.index.StoredMention.Named;

/** A field of names: {@code company}, {@code chip}, {@code kind}, {@code source}. */
record NameField(IndexField field) implements TypedField {
    @Override
    public Query value(String value) {
        String key = Keys.of(value);
        if (key.isEmpty()) {
            return new MatchNoDocsQuery("no letter or digit");
        }
        return marked(new TermQuery(term(key)), key::equals);
    }

    @Override
    public Query range(Range range) throws Refusal {
        throw new Refusal(Part.VALUE, field.label() + " holds names, which have no ranges");
    }

    @Override
    public Query pattern(String pattern) {
        WildcardQuery query = new WildcardQuery(term(Keys.ofPattern(pattern)));
        return marked(query, new CharacterRunAutomaton(query.getAutomaton())::run);
    }

    @Override
    public Query fuzzy(String value, int edits) {
        String key = Keys.of(value);
        int most = Math.min(edits, FuzzyQuery.defaultMaxEdits);
        Automaton near = new LevenshteinAutomata(key, true).toAutomaton(most);
        return marked(new FuzzyQuery(term(key), most), new CharacterRunAutomaton(near)::run);
    }

    private Term term(String key) {
        return new Term(field.label(), key);
    }

    private Query marked(Query query, Predicate<String> test) {
        return new MentionQuery(query, mention -> {
            if (mention.meaning() instanceof Named name) {
                return switch (field) {
                    case CHIP ->
                        name.type() == MentionType.CHIP && name.keys().stream().anyMatch(test);
                    case COMPANY ->
                        name.type() == MentionType.COMPANY
                                && name.keys().stream().anyMatch(test);
                    case KIND -> test.test(name.kind());
                    default -> false;
                };
            }
            return field == IndexField.KIND && mention.meaning() instanceof Measured figure && test.test(figure.kind());
        });
    }
}
