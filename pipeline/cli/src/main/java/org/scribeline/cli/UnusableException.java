package org.scribeline.cli;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;

/** An input, an output or an option that cannot be used at all; the message is one line for a person. */
final class UnusableException extends RuntimeException {
    private static final long serialVersionUID = 1;

    UnusableException(String message) {
        super(message);
    }

    /** What the system said, in words. */
    static String reason(IOException e) {
        if (e instanceof NoSuchFileException) {
            return about(e, "no such file or folder");
        }
        if (e instanceof AccessDeniedException) {
            return about(e, "permission denied");
        }
        if (e instanceof FileAlreadyExistsException || e instanceof NotDirectoryException) {
            return about(e, "is a file, not a folder");
        }
        if (e instanceof CharacterCodingException) {
            return "is not UTF-8";
        }
        String message = e.getMessage();
        return message == null ? e.getClass().getSimpleName() : message;
    }

    private static String about(IOException e, String what) {
        return e.getMessage() + ": " + what;
    }
}
