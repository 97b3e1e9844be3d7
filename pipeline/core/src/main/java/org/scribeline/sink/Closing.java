package org.scribeline.sink;

import java.io.Closeable;
import java.io.IOException;
import java.util.List;
import java.util.Optional;

/** Closes several things, each of them whatever becomes of the others. */
final class Closing {
    private Closing() {}

    static void all(List<? extends Closeable> open) throws IOException {
        Optional<IOException> first = Optional.empty();
        for (Closeable one : open) {
            try {
                one.close();
            } catch (IOException e) {
                first.ifPresent(before -> before.addSuppressed(e));
                first = Optional.of(first.orElse(e));
            }
        }
        if (first.isPresent()) {
            throw first.get();
        }
    }
}
