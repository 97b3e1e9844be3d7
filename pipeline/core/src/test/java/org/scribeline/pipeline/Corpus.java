package org.scribeline.pipeline;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.scribeline.catalog.Catalog;
import org.scribeline.entity.Sink;
import org.scribeline.evaluate.GoldArticle;
import org.scribeline.evaluate.GoldException;
import org.scribeline.evaluate.GoldReader;
import org.scribeline.sink.CsvSink;
import org.scribeline.sink.JsonlSink;
import org.scribeline.sink.OutputFolder;
import org.scribeline.sink.Tee;
import org.scribeline.source.ArticleSource;
import org.scribeline.source.InputException;
import org.scribeline.source.Inputs;
import org.scribeline.source.Item;
import org.scribeline.text.Article;

/** The bundled corpus, and the one pipeline that the tests of this package share. */
final class Corpus {
    static final Path ROOT = Path.of("..", "..", "corpus");
    static final Path EXPECTED = ROOT.resolve("expected");
    static final Pipeline PIPELINE = Standard.pipeline(Catalog.packed());

    private Corpus() {}

    static List<Article> articles() throws InputException {
        List<Article> articles = new ArrayList<>();
        Inputs inputs = Inputs.resolve(List.of(ROOT.resolve("articles").toString()));
        try (ArticleSource source = inputs.open(Optional.empty(), InputStream.nullInputStream())) {
            while (source.hasNext()) {
                Item item = source.next();
                if (!(item instanceof Item.Found found)) {
                    throw new IllegalStateException("cannot be read: " + item);
                }
                articles.add(found.article());
            }
        }
        return articles;
    }

    static List<GoldArticle> gold() throws IOException, GoldException {
        return GoldReader.read(ROOT.resolve("gold").resolve("gold.jsonl"));
    }

    /** Writes the tables and articles.jsonl of these articles to a folder, on so many threads. */
    static void extract(List<Article> articles, Path folder, int threads) throws IOException {
        extract(PIPELINE, articles, folder, threads);
    }

    static void extract(Pipeline pipeline, List<Article> articles, Path folder, int threads) throws IOException {
        OutputFolder output = OutputFolder.of(folder);
        try (Sink sink = Tee.of(List.of(new CsvSink(output), new JsonlSink(output)))) {
            new Batch(threads).run(articles.iterator(), pipeline::extract, sink::accept);
            sink.commit();
        }
    }
}
