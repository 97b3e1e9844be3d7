package org.scribeline.evaluate;

/** Gold that cannot be read; the message is one line that begins with file and line. */
public final class GoldException extends Exception {
    private static final long serialVersionUID = 1;

    public GoldException(String message) {
        super(message);
    }
}
