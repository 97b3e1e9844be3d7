package org.scribeline.sink;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Optional;

/** The folder that results go to. */
public final class OutputFolder {
    private final Path path;

    private OutputFolder(Path path) {
        this.path = path;
    }

    /**
     * Makes the folder where it is missing.
     *
     * @throws OutputException when it is a file, or cannot be made or written
     */
    public static OutputFolder of(Path path) throws OutputException {
        if (Files.exists(path) && !Files.isDirectory(path)) {
            throw new OutputException(path + ": is a file, and the output needs a folder");
        }
        try {
            Files.createDirectories(path);
        } catch (IOException e) {
            throw new OutputException(path + ": cannot be made: " + reason(e), e);
        }
        if (!Files.isWritable(path)) {
            throw new OutputException(path + ": cannot be written: permission denied");
        }
        return new OutputFolder(path);
    }

    /**
     * Makes the folder of that name where it is missing.
     *
     * @throws OutputException when that is no path, is a file, or cannot be made or written
     */
    public static OutputFolder of(String name) throws OutputException {
        try {
            return of(Path.of(name));
        } catch (InvalidPathException e) {
            throw new OutputException("the output's name is not a path: " + e.getReason(), e);
        }
    }

    public Path path() {
        return path;
    }

    /** Opens a file for writing beside its place. */
    PartFile open(String name) throws OutputException {
        return new PartFile(path.resolve(name));
    }

    /** Why something could not be written, in words. */
    static String reason(IOException e) {
        if (e instanceof AccessDeniedException) {
            return "permission denied";
        }
        if (e instanceof FileAlreadyExistsException exists) {
            return exists.getFile() + " is a file";
        }
        if (e instanceof NoSuchFileException missing) {
            return "no such folder as " + missing.getFile();
        }
        return Optional.ofNullable(e.getMessage()).orElse(e.getClass().getSimpleName());
    }
}
