package org.scribeline.source;

import java.io.Closeable;
import java.util.Optional;

/**
 * Yields articles in order, reading no further than it is asked. Used by one thread at a time.
 *
 * <p>Nothing that is wrong with the data is thrown: it is an {@link Item.Failed}, and the rest goes on.
 */
public interface ArticleSource extends Closeable {
    /** The next item, empty after the last. */
    Optional<Item> next();

    /** How many bytes of the files, as they stand on disk, were read so far. */
    long position();

    @Override
    void close();
}
