package org.scribeline.source;

import java.io.File;
import java.io.IOException;
import java.nio.file.FileVisitOption;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.scribeline.text.Failure;

/** Finds the readable files below a folder, sorted by their paths; follows links, but not in circles. */
final class Walk extends SimpleFileVisitor<Path> {
    private final Path root;
    private final String prefix;
    private final Predicate<String> wanted;
    private final List<InputFile> files = new ArrayList<>();
    private final List<Failure> failures = new ArrayList<>();
    private int passedOver;

    private Walk(Path root, String prefix, Predicate<String> wanted) {
        this.root = root;
        this.prefix = prefix;
        this.wanted = wanted;
    }

    /**
     * Walks a folder.
     *
     * @param prefix what stands before the path below the folder in a file's name for a person
     * @param wanted which paths below the folder, with {@code /}, are looked at
     */
    static Walk of(Path root, String prefix, Predicate<String> wanted) throws IOException {
        Walk walk = new Walk(root, prefix, wanted);
        Files.walkFileTree(root, EnumSet.of(FileVisitOption.FOLLOW_LINKS), Integer.MAX_VALUE, walk);
        walk.files.sort(Comparator.comparing(InputFile::source));
        walk.failures.sort(Comparator.comparing(Failure::source));
        return walk;
    }

    List<InputFile> files() {
        return files;
    }

    /** Folders and files that the walk could not look at. */
    List<Failure> failures() {
        return failures;
    }

    /** How many files were passed over for their endings, and how many files and folders because they are hidden. */
    int passedOver() {
        return passedOver;
    }

    @Override
    public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
        if (folder.equals(root) || !isHidden(folder)) {
            return FileVisitResult.CONTINUE;
        }
        passedOver++;
        return FileVisitResult.SKIP_SUBTREE;
    }

    @Override
    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
        String below = below(file);
        if (!wanted.test(below)) {
            return FileVisitResult.CONTINUE;
        }
        Optional<Format.Named> named = isHidden(file) || attributes.isOther() ? Optional.empty() : Format.of(below);
        named.ifPresentOrElse(
                name -> files.add(new InputFile(
                        Optional.of(file), prefix + below, name.stem(), name.format(), name.gzip(), attributes.size())),
                () -> passedOver++);
        return FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFileFailed(Path file, IOException failure) throws IOException {
        if (file.equals(root)) {
            throw failure;
        }
        failures.add(new Failure(prefix + below(file), 0, Intake.STAGE, "unreadable", Intake.reason(failure)));
        return FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult postVisitDirectory(Path folder, @org.jspecify.annotations.Nullable IOException failure)
            throws IOException {
        return failure == null ? FileVisitResult.CONTINUE : visitFileFailed(folder, failure);
    }

    private static boolean isHidden(Path path) {
        return path.getFileName().toString().startsWith(".");
    }

    private String below(Path file) {
        return root.relativize(file).toString().replace(File.separatorChar, '/');
    }
}
