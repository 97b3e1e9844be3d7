package org.scribeline.index;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.DoubleRange;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.FieldType;
import org.apache.lucene.document.LongPoint;
import org.apache.lucene.document.LongRange;
import org.apache.lucene.document.SortedDocValuesField;
import org.apache.lucene.document.SortedSetDocValuesField;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.IndexOptions;
import org.apache.lucene.util.BytesRef;
import org.scribeline.entity.Extraction;
import org.scribeline.entity.Mention;
import org.scribeline.entity.MentionType;
import org.scribeline.entity.Name;
import org.scribeline.entity.Period;
import org.scribeline.entity.Quantity;
import org.scribeline.entity.Value;
import org.scribeline.index.StoredMention.Dated;
import org.scribeline.index.StoredMention.Meaning;
import org.scribeline.index.StoredMention.Measured;
import org.scribeline.index.StoredMention.Named;
import org.scribeline.text.Article;
import org.scribeline.text.Span;

/** Makes the Lucene document of an extraction. */
final class ArticleFields {
    /** The stored bytes of {@link StoredArticle}. */
    static final String FOUND = "found";

    static final String URL = "url";
    /** The month of publication, for facets: {@code 2025-04}. */
    static final String MONTH = "month";

    private static final FieldType WORDS = type(true, IndexOptions.DOCS_AND_FREQS_AND_POSITIONS_AND_OFFSETS);
    private static final FieldType KEY = type(false, IndexOptions.DOCS_AND_FREQS);
    private final Function<String, ? extends Collection<String>> aliases;

    ArticleFields(Function<String, ? extends Collection<String>> aliases) {
        this.aliases = aliases;
    }

    private static FieldType type(boolean words, IndexOptions options) {
        FieldType type = new FieldType();
        type.setTokenized(words);
        type.setStored(words);
        type.setOmitNorms(!words);
        type.setIndexOptions(options);
        type.freeze();
        return type;
    }

    Document document(Extraction extraction) throws IOException {
        Document fields = new Document();
        addArticle(fields, extraction.document());
        List<StoredMention> stored = stored(extraction);
        for (StoredMention mention : stored) {
            addMeaning(fields, mention.meaning());
        }
        extraction.mentions().forEach(mention -> addFacet(fields, mention.value()));
        BytesRef found = new StoredArticle(sentences(extraction.document()), stored).encode();
        fields.add(new StoredField(FOUND, found));
        return fields;
    }

    private static void addArticle(Document fields, org.scribeline.text.Document document) {
        Article article = document.article();
        String id = IndexField.DOC_ID.label();
        fields.add(new StringField(id, article.id(), Field.Store.YES));
        fields.add(new SortedDocValuesField(id, new BytesRef(article.id())));
        fields.add(new Field(IndexField.TITLE.label(), article.title().strip(), WORDS));
        fields.add(new Field(IndexField.TEXT.label(), document.text(), WORDS));
        fields.add(new StoredField(URL, article.url()));
        addSource(fields, article.source());
        article.published().ifPresent(day -> addPublished(fields, day));
    }

    private static void addSource(Document fields, String source) {
        String name = IndexField.SOURCE.label();
        if (!source.isBlank()) {
            fields.add(new StoredField(name, source));
            fields.add(new Field(name, Keys.of(source), KEY));
            fields.add(new SortedSetDocValuesField(name, new BytesRef(source)));
        }
    }

    private static void addPublished(Document fields, LocalDate day) {
        String name = IndexField.PUBLISHED.label();
        fields.add(new LongPoint(name, day.toEpochDay()));
        fields.add(new StoredField(name, day.toString()));
        fields.add(new SortedSetDocValuesField(MONTH, new BytesRef(Days.month(day))));
    }

    private static List<Span> sentences(org.scribeline.text.Document document) {
        List<Span> sentences = new ArrayList<>(document.sentences());
        for (int s = 0; s < document.sentences(); s++) {
            sentences.add(document.tokens().span(document.sentenceStart(s), document.sentenceEnd(s)));
        }
        return sentences;
    }

    private List<StoredMention> stored(Extraction extraction) {
        Map<Name, Set<String>> surfaces = new LinkedHashMap<>();
        for (Mention mention : extraction.mentions()) {
            if (mention.value() instanceof Name name) {
                surfaces.computeIfAbsent(name, key -> new LinkedHashSet<>())
                        .add(mention.span().in(extraction.document().text()));
            }
        }
        Map<Name, Named> names = new LinkedHashMap<>();
        surfaces.forEach((name, forms) -> names.put(name, named(name, forms)));
        List<StoredMention> stored = new ArrayList<>();
        for (Mention mention : extraction.mentions()) {
            meaning(mention.value(), names)
                    .ifPresent(meaning -> stored.add(new StoredMention(mention.span(), meaning)));
        }
        return stored;
    }

    private Named named(Name name, Set<String> surfaces) {
        Collection<String> known =
                name.entityId().isPresent() ? aliases.apply(name.entityId().get()) : List.<String>of();
        return new Named(name.type(), name.kind(), Keys.of(name, surfaces, known));
    }

    /** What queries can ask of a value; nothing for a duration that is not anchored. */
    private static Optional<Meaning> meaning(Value value, Map<Name, Named> names) {
        if (value instanceof Quantity quantity) {
            double one = quantity.value().doubleValue();
            double other = quantity.max().orElse(quantity.value()).doubleValue();
            return Optional.of(new Measured(
                    quantity.unit(),
                    Math.min(one, other),
                    Math.max(one, other),
                    quantity.kind().label(),
                    quantity.counted()));
        }
        if (value instanceof Period period) {
            return period.interval()
                    .map(days -> new Dated(days.start().toEpochDay(), days.end().toEpochDay()));
        }
        return Optional.ofNullable(names.get(value));
    }

    /** Adds a mention's terms; each mention counts, so that articles with many come first. */
    private static void addMeaning(Document fields, Meaning meaning) {
        if (meaning instanceof Named name) {
            String field = name.type() == MentionType.CHIP ? IndexField.CHIP.label() : IndexField.COMPANY.label();
            name.keys().forEach(key -> fields.add(new Field(field, key, KEY)));
            addKind(fields, name.kind());
        } else if (meaning instanceof Measured figure) {
            fields.add(new DoubleRange(
                    IndexField.figure(figure.unit()), new double[] {figure.low()}, new double[] {figure.high()}));
            addKind(fields, figure.kind());
            if (!figure.counted().isEmpty()) {
                fields.add(new TextField(IndexField.COUNTED.label(), figure.counted(), Field.Store.NO));
            }
        } else if (meaning instanceof Dated date) {
            fields.add(new LongRange(IndexField.DATE.label(), new long[] {date.first()}, new long[] {date.last()}));
        }
    }

    private static void addKind(Document fields, String kind) {
        if (!kind.isEmpty()) {
            fields.add(new Field(IndexField.KIND.label(), Keys.of(kind), KEY));
        }
    }

    private static void addFacet(Document fields, Value value) {
        if (value instanceof Name name) {
            String field = name.type() == MentionType.CHIP ? IndexField.CHIP.label() : IndexField.COMPANY.label();
            fields.add(new SortedSetDocValuesField(field, new BytesRef(name.canonical())));
        }
    }
}
