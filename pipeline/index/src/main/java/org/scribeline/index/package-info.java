/**
 * The Lucene index of what was found: {@link org.scribeline.index.IndexSink} writes it, {@link
 * org.scribeline.index.Searcher} answers queries from it. Nothing outside this package knows Lucene.
 *
 * <p>Writing: {@code ArticleFields} makes one Lucene document of an extraction, keyed by {@code doc_id}, so that an
 * article that is indexed again replaces itself. A name is filed under every key that it may be asked by ({@code Keys}:
 * id, canonical name, surfaces, the catalog's aliases); a figure as an interval in a field of its unit ({@code
 * figure.USD}); a date as an interval of days. Beside the indexed fields stands {@code StoredArticle}: sentences and
 * mentions in the coordinates of the stored text, from which a passage and its marks are cut.
 *
 * <p>Searching: {@code QuerySyntax} is Lucene's classic parser with fields that know their type: {@code NameField},
 * {@code FigureField}, {@code DayField}. What such a field parses is a {@code MentionQuery}: a Lucene query and the test
 * that tells which stored mentions made it match. {@code PassageFinder} marks those, and Lucene's own matches for plain
 * words, in the sentence that answers most of the query. The order of results is total: score, then {@code doc_id}.
 *
 * <p>The fields of a query: {@code company:huawei}, {@code chip:"ascend 910b"}, {@code kind:system}, {@code
 * figure.USD:[1e9 TO *]}, {@code figure.count:>=500000}, {@code figure.%:[10 TO 20}}, {@code counted:wafers}, {@code
 * published:2025-Q2}, {@code date:[2025-05-21 TO 2025-05-31]}, {@code source:reuters}, {@code title:}, {@code text:},
 * {@code doc_id:}; words without a field are sought in text and title, and all must be there.
 *
 * <pre>{@code
 * try (IndexSink sink = IndexSink.open(dir, id -> catalog.aliases(id))) {
 *     sink.accept(pipeline.extract(article));
 *     sink.commit();
 * }
 * try (Searcher searcher = Searcher.open(dir)) {
 *     Results results = searcher.search("company:huawei figure.count:[500000 TO *]", 10);
 * }
 * }</pre>
 */
@NullMarked
package org.scribeline.index;

import org.jspecify.annotations.NullMarked;
