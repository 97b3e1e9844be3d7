package org.scribeline.source;

import java.io.FilterInputStream;
import java.io.IOException;
import java.util.zip.GZIPInputStream;

/** Unpacks gzip, and stops where a small file would unpack to more than is sane. */
final class GzipInput extends FilterInputStream {
    private final CountingInput packed;
    private final Limits limits;
    private long unpacked;

    GzipInput(CountingInput packed, Limits limits) throws IOException {
        super(new GZIPInputStream(packed, 1 << 16));
        this.packed = packed;
        this.limits = limits;
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public int read(byte[] into, int from, int length) throws IOException {
        int count = in.read(into, from, length);
        unpacked += Math.max(0, count);
        if (unpacked > limits.unpacked() && unpacked / limits.ratio() > packed.count()) {
            throw new BombException("unpacks to more than " + limits.ratio() + " times its size");
        }
        return count;
    }

    /** A file that unpacks to more than its limit. */
    static final class BombException extends IOException {
        private static final long serialVersionUID = 1;

        BombException(String message) {
            super(message);
        }
    }
}
