package org.scribeline.sink;

import java.io.IOException;
import java.util.List;
import org.scribeline.entity.Extraction;
import org.scribeline.entity.Sink;
import org.scribeline.text.Failure;

/** Gives what comes to several sinks, and commits them together. */
public final class Tee implements Sink {
    private final List<Sink> sinks;

    private Tee(List<Sink> sinks) {
        this.sinks = List.copyOf(sinks);
    }

    public static Tee of(Sink... sinks) {
        return new Tee(List.of(sinks));
    }

    public static Tee of(List<Sink> sinks) {
        return new Tee(sinks);
    }

    @Override
    public void accept(Extraction extraction) throws IOException {
        for (Sink sink : sinks) {
            sink.accept(extraction);
        }
    }

    @Override
    public void fail(Failure failure) throws IOException {
        for (Sink sink : sinks) {
            sink.fail(failure);
        }
    }

    /** Finishes all files of this package, commits all other sinks, and then moves the files to their places. */
    @Override
    public void commit() throws IOException {
        for (Sink sink : sinks) {
            if (sink instanceof Staged staged) {
                staged.finish();
            }
        }
        for (Sink sink : sinks) {
            if (!(sink instanceof Staged)) {
                sink.commit();
            }
        }
        for (Sink sink : sinks) {
            if (sink instanceof Staged staged) {
                staged.publish();
            }
        }
    }

    /** Closes every sink, also after one of them fails to. */
    @Override
    public void close() throws IOException {
        Closing.all(sinks);
    }
}
