package org.scribeline.source;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.zip.ZipException;

/** Reads files one after the other. */
final class FileSequence implements ArticleSource {
    private final Iterator<InputFile> files;
    private final Intake intake;
    private final InputStream standardInput;
    private final Limits limits;
    private Optional<Open> open = Optional.empty();
    private long done;

    /** The file that is being read. */
    private record Open(InputFile file, CountingInput raw, RecordReader reader) {}

    FileSequence(List<InputFile> files, Intake intake, InputStream standardInput, Limits limits) {
        this.files = files.iterator();
        this.intake = intake;
        this.standardInput = standardInput;
        this.limits = limits;
    }

    @Override
    public boolean hasNext() {
        while (intake.isEmpty() && (open.isPresent() || files.hasNext())) {
            if (open.isPresent()) {
                step(open.get());
            } else {
                start(files.next());
            }
        }
        return !intake.isEmpty();
    }

    @Override
    public Item next() {
        if (!hasNext()) {
            throw new NoSuchElementException("the source has no more items");
        }
        return intake.take();
    }

    private void start(InputFile file) {
        CountingInput raw = null;
        try {
            raw = new CountingInput(
                    file.path().isPresent() ? Files.newInputStream(file.path().get()) : standardInput);
            InputStream in = file.gzip() ? new GzipInput(raw, limits) : raw;
            open = Optional.of(new Open(file, raw, reader(file, in)));
        } catch (IOException e) {
            if (raw != null) {
                shut(file, raw);
            }
            fail(file, e);
        }
    }

    private RecordReader reader(InputFile file, InputStream in) {
        return switch (file.format()) {
            case TEXT -> new TextReader(file, in, limits);
            case HTML -> new HtmlReader(file, in, limits);
            case JSONL -> new JsonlReader(file, in, limits);
        };
    }

    private void step(Open current) {
        boolean more = false;
        try {
            more = current.reader.read(intake);
        } catch (IOException e) {
            fail(current.file, e);
        } catch (OutOfMemoryError e) {
            intake.fail(current.file, 0, "out-of-memory", "reading it needs more memory than there is");
        } catch (RuntimeException | StackOverflowError e) {
            intake.fail(current.file, 0, "fault", "a fault of the program, please report it: " + e);
        }
        if (!more) {
            open = Optional.empty();
            done += current.raw.count();
            shut(current.file, current.raw);
        }
    }

    private void fail(InputFile file, IOException e) {
        if (e instanceof GzipInput.BombException) {
            intake.fail(file, 0, "gzip-bomb", Intake.reason(e) + "; the rest is left out");
        } else if (file.gzip() && e instanceof EOFException) {
            intake.fail(file, 0, "truncated-gzip", "the file ends in the middle; what was whole before is done");
        } else if (file.gzip() && e instanceof ZipException) {
            intake.fail(file, 0, "bad-gzip", Intake.reason(e));
        } else {
            intake.fail(file, 0, "unreadable", Intake.reason(e));
        }
    }

    private static void shut(InputFile file, InputStream in) {
        if (file.path().isPresent()) {
            try {
                in.close();
            } catch (IOException e) {
                // Nothing is lost: all that was wanted of this file has been read.
            }
        }
    }

    @Override
    public long position() {
        return done + open.map(current -> current.raw.count()).orElse(0L);
    }

    @Override
    public void close() {
        open.ifPresent(current -> shut(current.file, current.raw));
        open = Optional.empty();
    }
}
