package org.scribeline.source;

/**
 * How much is read at most.
 *
 * @param record bytes of one article as it stands in its (unpacked) file
 * @param unpacked bytes that a gzip file may always unpack to
 * @param ratio how many times its packed size a gzip file may unpack to, beyond {@code unpacked}; text reaches 20, gzip's
 *     own limit is 1,032
 * @param tags opening angle brackets in an HTML file; each may cost some 200 bytes of memory
 */
record Limits(int record, long unpacked, int ratio, int tags) {
    static final Limits DEFAULT = new Limits(64 << 20, 1L << 30, 250, 1_000_000);

    /** The bound on a record, for a person. */
    String recordText() {
        return record >= 1 << 20 ? (record >> 20) + " MB" : record + " bytes";
    }
}
