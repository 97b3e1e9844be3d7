package org.scribeline.source;

import java.io.Closeable;
import java.util.Iterator;

/**
 * Yields articles in order, reading one ahead at most. Used by one thread at a time.
 *
 * <p>Nothing that is wrong with the data is thrown: it is an {@link Item.Failed}, and the rest goes on.
 */
public interface ArticleSource extends Iterator<Item>, Closeable {
    /** How many bytes of the files, as they stand on disk, were read so far. */
    long position();

    @Override
    void close();
}
