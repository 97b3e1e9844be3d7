package org.scribeline.source;

/** An input that cannot be used at all; the message is one line for a person. */
public final class InputException extends Exception {
    private static final long serialVersionUID = 1;

    public InputException(String message) {
        super(message);
    }
}
