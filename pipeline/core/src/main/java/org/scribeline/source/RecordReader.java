package org.scribeline.source;

import java.io.IOException;

/** Reads the records of one file in order. */
@FunctionalInterface
interface RecordReader {
    /**
     * Reads one record and gives what came of it to the intake; false when there was none left.
     *
     * @throws IOException when the rest of the file cannot be read
     */
    boolean read(Intake intake) throws IOException;
}
