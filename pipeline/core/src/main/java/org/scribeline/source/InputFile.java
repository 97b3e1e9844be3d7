package org.scribeline.source;

import java.nio.file.Path;
import java.util.Optional;

/**
 * A file to be read.
 *
 * @param path where it stands; empty for standard input
 * @param source its name in records of failure
 * @param stem its path below the input folder, with {@code /} and without the endings: the id of what has none
 * @param bytes its size on disk, 0 where unknown
 */
record InputFile(Optional<Path> path, String source, String stem, Format format, boolean gzip, long bytes) {
    static InputFile standardInput() {
        return new InputFile(Optional.empty(), "-", "-", Format.JSONL, false, 0);
    }
}
