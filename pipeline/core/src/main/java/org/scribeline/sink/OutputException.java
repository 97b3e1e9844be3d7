package org.scribeline.sink;

import java.io.IOException;

/** An output that cannot be written; the message is one line for a person. */
public final class OutputException extends IOException {
    private static final long serialVersionUID = 1;

    public OutputException(String message, Throwable cause) {
        super(message, cause);
    }

    public OutputException(String message) {
        super(message);
    }
}
