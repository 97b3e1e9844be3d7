package org.scribeline.index;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.CorruptIndexException;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.FieldInfos;
import org.apache.lucene.search.FieldDoc;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;
import org.apache.lucene.search.TopFieldCollectorManager;
import org.apache.lucene.search.TopFieldDocs;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.util.automaton.TooComplexToDeterminizeException;

/**
 * Answers queries from an index as it stood when this was opened; shared by threads.
 *
 * <p>The query's language is that of {@link org.scribeline.index the package}.
 */
public final class Searcher implements Closeable {
    private static final Sort ORDER =
            new Sort(SortField.FIELD_SCORE, new SortField(IndexField.DOC_ID.label(), SortField.Type.STRING));
    private final Directory directory;
    private final DirectoryReader reader;
    private final Analyzer analyzer;
    private final IndexSearcher searcher;
    private final Units units;
    private final Queries queries;

    private Searcher(Directory directory, DirectoryReader reader) {
        this.directory = directory;
        this.reader = reader;
        this.analyzer = Words.analyzer();
        this.searcher = new IndexSearcher(reader);
        this.units = Units.among(fields(reader));
        this.queries = new Queries(analyzer, units);
    }

    /**
     * Opens the last commit of an index.
     *
     * @throws IndexException where there is no folder, no index in it, or one of another version
     */
    public static Searcher open(Path folder) throws IOException {
        IndexFolder.checkReadable(folder);
        Directory directory = FSDirectory.open(folder);
        try {
            IndexFolder.checkSchema(folder, directory);
            return new Searcher(directory, DirectoryReader.open(directory));
        } catch (CorruptIndexException e) {
            directory.close();
            throw new IndexException(folder, "the index is damaged; index the articles again into a new folder", e);
        } catch (IOException | RuntimeException e) {
            directory.close();
            throw e;
        }
    }

    /** How many articles the index holds. */
    public int size() {
        return reader.numDocs();
    }

    /** The units of the figures in the index, in the spelling of {@code figure.UNIT}. */
    public List<String> units() {
        return units.sorted();
    }

    /** The best {@code limit} articles for a query, and how many there are in all. */
    public Results search(String query, int limit) throws IOException, QueryException {
        Query parsed = queries.parse(query);
        if (limit <= 0 || reader.maxDoc() == 0) {
            return new Results(guarded(query, () -> (long) searcher.count(parsed)), List.of());
        }
        int most = Math.min(limit, reader.maxDoc());
        TopFieldDocs top = guarded(
                query,
                () -> searcher.search(parsed, new TopFieldCollectorManager(ORDER, most, null, Integer.MAX_VALUE)));
        PassageFinder passages = new PassageFinder(searcher, parsed);
        List<Hit> hits = new ArrayList<>();
        for (ScoreDoc found : top.scoreDocs) {
            hits.add(hit((FieldDoc) found, passages));
        }
        return new Results(top.totalHits.value, hits);
    }

    /** Counts the names, sources and months of all articles that match, at most {@code top} of each. */
    public Facets facets(String query, int top) throws IOException, QueryException {
        Query parsed = queries.parse(query);
        return guarded(query, () -> searcher.search(parsed, FacetCounter.manager(Math.max(0, top))));
    }

    @Override
    public void close() throws IOException {
        try (directory;
                analyzer) {
            reader.close();
        }
    }

    private static List<String> fields(DirectoryReader reader) {
        List<String> names = new ArrayList<>();
        FieldInfos.getMergedFieldInfos(reader).forEach(field -> names.add(field.name));
        return names;
    }

    private Hit hit(FieldDoc found, PassageFinder passages) throws IOException {
        Document stored = searcher.storedFields().document(found.doc);
        float score = found.fields[0] instanceof Float value ? value : 0;
        return new Hit(
                text(stored, IndexField.DOC_ID.label()),
                text(stored, IndexField.TITLE.label()),
                Optional.ofNullable(stored.get(IndexField.PUBLISHED.label())).map(LocalDate::parse),
                text(stored, IndexField.SOURCE.label()),
                text(stored, ArticleFields.URL),
                score,
                passages.passage(found.doc, stored));
    }

    private static String text(Document stored, String field) {
        String value = stored.get(field);
        return value == null ? "" : value;
    }

    private static <T> T guarded(String query, Search<T> search) throws IOException, QueryException {
        try {
            return search.run();
        } catch (IndexSearcher.TooManyClauses e) {
            throw new QueryException(query, 0, "the query has too many words");
        } catch (TooComplexToDeterminizeException e) {
            throw new QueryException(query, 0, "a word with * and ? in it is too complicated");
        }
    }

    /** A search that may find its query too big. */
    @FunctionalInterface
    private interface Search<T> {
        T run() throws IOException;
    }
}
