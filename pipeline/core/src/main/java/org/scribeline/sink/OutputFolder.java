package org.scribeline.sink;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The folder that results go to. */
public final class OutputFolder {
    /** The names of all files that a run may write into it. */
    public static final List<String> FILES = List.of(
            Tables.DOCUMENTS.file(),
            Tables.MENTIONS.file(),
            Tables.ERRORS.file(),
            JsonlSink.FILE,
            DataPackage.FILE,
            RunReport.FILE);

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
            throw new OutputException(path + ": cannot be written: permission denied, or a read-only disk");
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

    /**
     * Keeps other runs out until it is closed, which is to be after the results are published.
     *
     * @throws OutputException when another run is in the folder, or its file system cannot lock
     */
    public FolderLock lock() throws OutputException {
        return FolderLock.on(path);
    }

    /** Whether the results of a run stand in it. */
    public boolean hasResults() {
        return FILES.stream().anyMatch(name -> Files.exists(path.resolve(name)));
    }

    /** All that a run may ever put into the folder of that path, for those who must not read it. */
    public static Set<Path> own(Path folder) {
        Set<Path> own = new LinkedHashSet<>();
        for (String name : FILES) {
            own.add(folder.resolve(name));
            own.add(PartFile.part(folder.resolve(name)));
        }
        own.add(folder.resolve(FolderLock.FILE));
        return own;
    }

    /** Takes away parts and lock of a run that is about to be ended and cannot do so itself; what fails is left. */
    public void sweep() {
        for (Path file : own(path)) {
            if (!FILES.contains(file.getFileName().toString())) {
                try {
                    Files.deleteIfExists(file);
                } catch (IOException e) {
                    // The next run takes it away.
                }
            }
        }
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
