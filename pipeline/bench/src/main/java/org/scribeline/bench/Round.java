package org.scribeline.bench;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.atomic.LongAdder;
import org.scribeline.pipeline.Batch;
import org.scribeline.pipeline.Pipeline;
import org.scribeline.text.Article;

/**
 * What it took to run the articles once.
 *
 * @param tokens how many they have
 * @param seconds by the clock on the wall
 */
record Round(long tokens, double seconds) {
    private static final double NANOS = 1e9;

    /** Runs the articles on so many threads. */
    static Round of(Pipeline pipeline, List<Article> articles, int threads) throws IOException {
        LongAdder tokens = new LongAdder();
        long start = System.nanoTime();
        new Batch(threads)
                .run(
                        articles.iterator(),
                        article -> article.text().length(),
                        pipeline::extract,
                        extraction -> tokens.add(extraction.document().tokens().size()));
        return new Round(tokens.sum(), (System.nanoTime() - start) / NANOS);
    }

    double tokensPerSecond() {
        return tokens / seconds;
    }
}
