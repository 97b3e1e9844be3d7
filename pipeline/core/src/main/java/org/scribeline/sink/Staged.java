package org.scribeline.sink;

import java.io.IOException;
import org.scribeline.entity.Sink;

/** A sink that commits in two steps, so that several can succeed or fail together. */
sealed interface Staged extends Sink permits CsvSink, ErrorSink, JsonlSink, DataPackage, RunReport {
    /** Writes everything out; what can fail for want of space fails here, and nothing has been replaced yet. */
    void finish() throws IOException;

    /** Moves what is finished to its place. */
    void publish() throws IOException;

    @Override
    default void commit() throws IOException {
        finish();
        publish();
    }
}
