package org.scribeline.cli;

import java.io.IOException;
import java.io.PrintStream;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.apache.commons.csv.CSVFormat;
import org.scribeline.index.Facets;
import org.scribeline.index.Hit;
import org.scribeline.index.Results;

/** Results as CSV with a header line, RFC 4180. */
final class CsvResults implements ResultPrinter {
    private final PrintStream out;

    CsvResults(PrintStream out) {
        this.out = out;
    }

    @Override
    public void print(Results results) throws IOException {
        row("doc_id", "title", "published", "source", "url", "score", "passage");
        for (Hit hit : results.hits()) {
            row(
                    hit.docId(),
                    hit.title(),
                    hit.published().map(Objects::toString).orElse(""),
                    hit.source(),
                    hit.url(),
                    String.format(Locale.ROOT, "%.4f", hit.score()),
                    hit.passage().text());
        }
    }

    @Override
    public void print(Facets facets) throws IOException {
        row("facet", "name", "articles");
        for (Map.Entry<String, List<Facets.Count>> facet :
                JsonResults.byName(facets).entrySet()) {
            for (Facets.Count count : facet.getValue()) {
                row(facet.getKey(), count.name(), count.articles());
            }
        }
    }

    private void row(Object... cells) throws IOException {
        CSVFormat.RFC4180.printRecord(out, cells);
    }
}
