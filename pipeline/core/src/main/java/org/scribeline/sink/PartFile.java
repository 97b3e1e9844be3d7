package org.scribeline.sink;

import java.io.BufferedWriter;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/** A file that is written beside its place, in UTF-8, and moved there when it is whole. */
final class PartFile implements Closeable {
    private final Path target;
    private final Path part;
    private final Writer writer;

    /** Opens a file. */
    @FunctionalInterface
    interface Opener {
        OutputStream open(Path path) throws IOException;
    }

    PartFile(Path target) throws OutputException {
        this(target, Files::newOutputStream);
    }

    PartFile(Path target, Opener opener) throws OutputException {
        this.target = target;
        this.part = part(target);
        if (Files.isDirectory(target)) {
            // Moving the part there would fail, when other files of the run are in their places already.
            throw new OutputException(target + ": cannot be written: a folder of that name is in the way");
        }
        try {
            Files.deleteIfExists(part);
            this.writer = new BufferedWriter(
                    new OutputStreamWriter(new Told(opener.open(part)), StandardCharsets.UTF_8), 1 << 16);
        } catch (IOException e) {
            throw failed(e);
        }
    }

    /** Where a file stands until it is whole. */
    static Path part(Path target) {
        return target.resolveSibling("." + target.getFileName() + ".part");
    }

    /** Where to write; its failures are {@link OutputException}s. */
    Writer writer() {
        return writer;
    }

    /** Writes out all that is held back and closes the part, which stays beside its place. */
    void finish() throws OutputException {
        try {
            writer.close();
        } catch (IOException e) {
            throw failed(e);
        }
    }

    /** Moves the finished part to its place, over what was there. */
    void publish() throws OutputException {
        try {
            move();
        } catch (IOException e) {
            throw failed(e);
        }
    }

    private void move() throws IOException {
        try {
            Files.move(part, target, StandardCopyOption.ATOMIC_MOVE);
        } catch (AtomicMoveNotSupportedException e) {
            Files.move(part, target, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    /** Drops the part, where it was not moved. */
    @Override
    public void close() throws OutputException {
        try {
            writer.close();
        } catch (IOException e) {
            // What cannot be written out is about to be dropped.
        }
        try {
            Files.deleteIfExists(part);
        } catch (IOException e) {
            throw failed(e);
        }
    }

    private OutputException failed(IOException e) {
        return e instanceof OutputException told
                ? told
                : new OutputException(target + ": cannot be written: " + OutputFolder.reason(e), e);
    }

    /** Tells, with each failure, which file it is about. */
    private final class Told extends OutputStream {
        private final OutputStream out;

        Told(OutputStream out) {
            this.out = out;
        }

        @Override
        public void write(int value) throws IOException {
            write(new byte[] {(byte) value}, 0, 1);
        }

        @Override
        public void write(byte[] bytes, int from, int length) throws IOException {
            try {
                out.write(bytes, from, length);
            } catch (IOException e) {
                throw failed(e);
            }
        }

        @Override
        public void close() throws IOException {
            try {
                out.close();
            } catch (IOException e) {
                throw failed(e);
            }
        }
    }
}
