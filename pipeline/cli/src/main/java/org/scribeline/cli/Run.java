package org.scribeline.cli;

import java.io.IOException;
import java.util.Iterator;
import org.scribeline.entity.Extraction;
import org.scribeline.entity.Sink;
import org.scribeline.pipeline.Batch;
import org.scribeline.pipeline.Pipeline;
import org.scribeline.source.ArticleSource;
import org.scribeline.source.Item;
import org.scribeline.text.Failure;

/** Takes every item of a source through the pipeline and into a sink, in the order of the source. */
final class Run {
    private final ArticleSource source;
    private final Sink sink;
    private final Progress progress;
    private final Interruption interruption;
    private final Seconds seconds;
    private final Tally tally = new Tally();

    Run(ArticleSource source, Sink sink, Progress progress, Interruption interruption, Seconds seconds) {
        this.source = source;
        this.sink = sink;
        this.progress = progress;
        this.interruption = interruption;
        this.seconds = seconds;
    }

    /** Does it on so many threads, and commits the sink if there was anything at all. */
    Tally through(Pipeline pipeline, int threads) throws IOException {
        Worker worker = new Worker(pipeline);
        try {
            new Batch(threads).run(new Items(), Run::length, item -> timed(worker, item), this::take);
            interruption.check();
            if (tally.articles() > 0 || tally.failures() > 0) {
                interruption.commit(sink);
            }
        } catch (IOException | RuntimeException e) {
            // What an interrupted thread throws says less than that it was interrupted.
            interruption.check();
            throw e;
        }
        return tally;
    }

    private Worker.Outcome timed(Worker worker, Item item) {
        long start = System.nanoTime();
        Worker.Outcome outcome = worker.work(item);
        seconds.add(Seconds.Stage.ANALYZE, start);
        return outcome;
    }

    private static long length(Item item) {
        return item instanceof Item.Found found ? found.article().text().length() : 0;
    }

    private void take(Worker.Outcome outcome) throws IOException {
        interruption.check();
        long start = System.nanoTime();
        if (outcome instanceof Worker.Outcome.Done done) {
            accept(done.extraction());
        } else if (outcome instanceof Worker.Outcome.Failed failed) {
            Failure failure = failed.failure();
            sink.fail(failure);
            if (failed.isWarning()) {
                tally.warn(failure);
            } else {
                tally.add(failure);
            }
        }
        seconds.add(Seconds.Stage.WRITE, start);
        progress.at(tally.articles(), source.position());
    }

    /** Writes an article; a fault of the program in doing so ends the run, since it may be half written. */
    private void accept(Extraction extraction) throws IOException {
        try {
            sink.accept(extraction);
        } catch (RuntimeException e) {
            String id = extraction.document().article().id();
            throw new IllegalStateException("while writing the article \"" + id + "\"", e);
        }
        tally.add(extraction);
    }

    /** The source as an iterator whose reading is timed. */
    private final class Items implements Iterator<Item> {
        @Override
        public boolean hasNext() {
            long start = System.nanoTime();
            boolean more = source.hasNext();
            seconds.add(Seconds.Stage.READ, start);
            return more;
        }

        @Override
        public Item next() {
            return source.next();
        }
    }
}
