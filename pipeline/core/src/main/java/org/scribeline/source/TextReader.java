package org.scribeline.source;

import java.io.IOException;
import java.io.InputStream;

/** Reads a {@code .txt} or {@code .md} file: one article, with front matter or without. */
final class TextReader implements RecordReader {
    private final InputFile file;
    private final InputStream in;
    private final Limits limits;

    TextReader(InputFile file, InputStream in, Limits limits) {
        this.file = file;
        this.in = in;
        this.limits = limits;
    }

    @Override
    public boolean read(Intake intake) throws IOException {
        byte[] bytes = in.readNBytes(limits.record() + 1);
        if (bytes.length > limits.record()) {
            intake.fail(file, 0, "too-long", "longer than " + limits.recordText());
            return false;
        }
        if (Lines.hasNul(bytes, bytes.length)) {
            intake.fail(file, 0, "binary", "holds NUL bytes, so it is no UTF-8 text");
            return false;
        }
        try {
            intake.single(file, FrontMatter.split(Decoding.utf8(bytes, bytes.length)));
        } catch (Decoding.MalformedException e) {
            intake.fail(file, 0, "bad-encoding", Intake.line(e.getMessage()));
        }
        return false;
    }
}
