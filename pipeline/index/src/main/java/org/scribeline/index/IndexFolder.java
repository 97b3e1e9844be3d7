package org.scribeline.index;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.lucene.index.CorruptIndexException;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexFormatTooNewException;
import org.apache.lucene.index.IndexFormatTooOldException;
import org.apache.lucene.index.SegmentInfos;
import org.apache.lucene.store.Directory;

/** What may be done with a folder: whether it is an index of this version, or free to become one. */
final class IndexFolder {
    /** Counts up with every change to the fields or to what is stored. */
    static final String SCHEMA = "1";

    private static final String SCHEMA_KEY = "scribeline.schema";
    /** What a run that was killed before its first commit may leave. */
    private static final Pattern LEFTOVER = Pattern.compile("_[a-z0-9]+(_.*)?\\..*|pending_segments_.*|write\\.lock");

    private IndexFolder() {}

    /** What every commit carries. */
    static Map<String, String> commitData() {
        return Map.of(SCHEMA_KEY, SCHEMA);
    }

    /** Throws {@link IndexException} unless the folder is missing, empty or an index. */
    static void checkWritable(Path folder) throws IOException {
        if (!Files.exists(folder)) {
            return;
        }
        if (!Files.isDirectory(folder)) {
            throw new IndexException(folder, "is a file; name a folder for the index");
        }
        if (holdsIndex(folder)) {
            return;
        }
        Optional<String> other = foreignFile(folder);
        if (other.isPresent()) {
            throw new IndexException(
                    folder, "is no index but holds other files (" + other.get() + "); name an empty or a new folder");
        }
    }

    /** Throws {@link IndexException} unless the folder holds an index. */
    static void checkReadable(Path folder) throws IOException {
        if (!Files.exists(folder)) {
            throw new IndexException(folder, "no such folder; make the index with extract --index " + folder);
        }
        if (!Files.isDirectory(folder)) {
            throw new IndexException(folder, "is a file, not the folder of an index");
        }
        if (!holdsIndex(folder)) {
            throw new IndexException(folder, "is not an index; make one with extract --index FOLDER");
        }
    }

    /** Throws {@link IndexException} where the last commit is of another version or is broken. */
    static void checkSchema(Path folder, Directory directory) throws IOException {
        if (!DirectoryReader.indexExists(directory)) {
            return;
        }
        String found;
        try {
            found = SegmentInfos.readLatestCommit(directory).getUserData().getOrDefault(SCHEMA_KEY, "");
        } catch (IndexFormatTooOldException | IndexFormatTooNewException e) {
            throw new IndexException(folder, "was written by another version of Lucene; " + remedy(), e);
        } catch (CorruptIndexException e) {
            throw new IndexException(folder, "the index is damaged; " + remedy(), e);
        }
        if (found.isEmpty()) {
            throw new IndexException(folder, "is a Lucene index, but not one of Scribeline's; name another folder");
        }
        if (!found.equals(SCHEMA)) {
            throw new IndexException(
                    folder, "is an index of version " + found + ", this program needs " + SCHEMA + "; " + remedy());
        }
    }

    /** Takes away the lock, what was half written, and the folder if it is empty, of an index that never came to be. */
    static void removeTraces(Path folder, boolean folderToo) throws IOException {
        if (holdsIndex(folder)) {
            return;
        }
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.filter(IndexFolder::isLeftover).toList()) {
                Files.deleteIfExists(file);
            }
        }
        if (folderToo && foreignFile(folder).isEmpty()) {
            Files.deleteIfExists(folder);
        }
    }

    private static String remedy() {
        return "index the articles again into a new folder";
    }

    private static boolean holdsIndex(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.anyMatch(file -> file.getFileName().toString().startsWith("segments_"));
        }
    }

    private static boolean isLeftover(Path file) {
        return LEFTOVER.matcher(file.getFileName().toString()).matches();
    }

    private static Optional<String> foreignFile(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> !isLeftover(file))
                    .map(file -> file.getFileName().toString())
                    .min(String::compareTo);
        }
    }
}
