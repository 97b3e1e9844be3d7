package org.scribeline.entity;

import java.io.Closeable;
import java.io.IOException;
import org.scribeline.text.Failure;

/**
 * Takes extractions in input order and writes them somewhere. Used by one thread at a time.
 *
 * <p>What was written counts only after {@link #commit}; a sink that is closed without it leaves no trace.
 */
public interface Sink extends Closeable {
    void accept(Extraction extraction) throws IOException;

    /** Takes a record of an article that could not be done. */
    void fail(Failure failure) throws IOException;

    /** Makes what was written final. */
    void commit() throws IOException;
}
