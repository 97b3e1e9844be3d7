package org.scribeline.index;

import java.io.IOException;
import java.nio.file.Path;

/** An index folder that cannot be used: its message is one line for a person, and begins with the folder. */
public final class IndexException extends IOException {
    private static final long serialVersionUID = 1;

    IndexException(Path folder, String problem) {
        super(folder + ": " + problem);
    }

    IndexException(Path folder, String problem, Throwable cause) {
        super(folder + ": " + problem, cause);
    }
}
