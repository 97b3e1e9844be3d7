package org.scribeline.sink;

import java.io.Closeable;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Optional;

/**
 * Keeps a second run out of an output folder, by the operating system's lock on a hidden file in it.
 *
 * <p>Such a lock ends with its process, however that ends: the file that a killed run leaves behind never blocks another.
 */
public final class FolderLock implements Closeable {
    /** The name of the file. */
    static final String FILE = ".scribeline.lock";
    /** How often a file is tried again whose owner takes it away while it is being opened. */
    private static final int TRIES = 100;

    private final Path file;
    private final FileChannel channel;

    private FolderLock(Path file, FileChannel channel) {
        this.file = file;
        this.channel = channel;
    }

    /** Locks a folder; throws {@link OutputException} where another run holds it, or where it cannot be locked. */
    static FolderLock on(Path folder) throws OutputException {
        try {
            Optional<FolderLock> lock = Optional.empty();
            for (int i = 0; i < TRIES && lock.isEmpty(); i++) {
                lock = attempt(folder);
            }
            return lock.orElseThrow(() -> busy(folder));
        } catch (OutputException e) {
            throw e;
        } catch (IOException e) {
            String reason = OutputFolder.reason(e);
            throw new OutputException(folder + ": cannot be locked against a second run: " + reason, e);
        }
    }

    /** Empty where the file that was locked is no longer the one in the folder, so that the lock keeps nobody out. */
    private static Optional<FolderLock> attempt(Path folder) throws IOException {
        Path file = folder.resolve(FILE);
        try {
            create(file);
            Optional<Object> before = key(file);
            FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE);
            try {
                if (tryLock(channel).isEmpty()) {
                    throw busy(folder);
                }
                if (before.equals(key(file))) {
                    return Optional.of(new FolderLock(file, channel));
                }
                channel.close();
            } catch (IOException e) {
                channel.close();
                throw e;
            } catch (OverlappingFileLockException e) {
                // This very process holds the lock, and on POSIX would lose it if this second channel were closed.
                throw busy(folder);
            }
        } catch (NoSuchFileException e) {
            // Its owner took the file away just now; the next attempt makes a new one.
        }
        return Optional.empty();
    }

    private static Optional<FileLock> tryLock(FileChannel channel) throws IOException {
        return Optional.ofNullable(channel.tryLock());
    }

    private static void create(Path file) throws IOException {
        try {
            Files.createFile(file);
        } catch (FileAlreadyExistsException e) {
            // Another run's, or left by one that was killed; the lock on it tells which.
        }
    }

    /** What tells a file from another of the same name; empty where the file system has no such thing. */
    private static Optional<Object> key(Path file) throws IOException {
        return Optional.ofNullable(
                Files.readAttributes(file, BasicFileAttributes.class).fileKey());
    }

    private static OutputException busy(Path folder) {
        return new OutputException(
                folder + ": another run is writing to this folder; wait until it is done, or name another one");
    }

    /** Takes the file away and ends the lock. */
    @Override
    public void close() throws IOException {
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            // A file that is left does no harm; the results are whole.
        }
        channel.close();
    }
}
