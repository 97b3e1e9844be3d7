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
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.scribeline.text.Failure;

/** Finds the readable files below a folder, sorted by their paths; follows links, but not in circles. */
final class Walk extends SimpleFileVisitor<Path> {
    /** What is wrong with a pipe, which might never end, and with a device. */
    static final String NO_FILE = "a pipe or a device, not a file";

    private final Path root;
    private final String prefix;
    private final Filter filter;
    private final List<InputFile> files = new ArrayList<>();
    private final List<Failure> failures = new ArrayList<>();
    private final Set<Path> leftOut;
    private PassedOver passedOver = PassedOver.NOTHING;

    /** Tells which paths below the folder are looked at. */
    interface Filter {
        /** All of them. */
        Filter ALL = new Filter() {
            @Override
            public boolean wants(String file) {
                return true;
            }

            @Override
            public boolean enters(String folder) {
                return true;
            }
        };

        boolean wants(String file);

        /** Whether something in that folder may be wanted. */
        boolean enters(String folder);
    }

    private Walk(Path root, String prefix, Filter filter, Set<Path> leftOut) {
        this.root = root;
        this.prefix = prefix;
        this.filter = filter;
        this.leftOut = leftOut;
    }

    /**
     * Walks a folder.
     *
     * @param prefix what stands before the path below the folder in a file's name for a person
     * @param filter which paths below the folder, with {@code /}, are looked at
     * @param leftOut {@link #plain} files and folders that are passed by; the root itself never is
     */
    static Walk of(Path root, String prefix, Filter filter, Set<Path> leftOut) throws IOException {
        Walk walk = new Walk(root, prefix, filter, leftOut);
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

    /** Files that were passed over for their endings, and files and folders because they are hidden. */
    PassedOver passedOver() {
        return passedOver;
    }

    @Override
    public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
        if (folder.equals(root)) {
            return FileVisitResult.CONTINUE;
        }
        if (leftOut.contains(plain(folder)) || !filter.enters(below(folder))) {
            return FileVisitResult.SKIP_SUBTREE;
        }
        if (isHidden(folder)) {
            passedOver = passedOver.plus(prefix + below(folder) + "/");
            return FileVisitResult.SKIP_SUBTREE;
        }
        return FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
        String below = below(file);
        if (!filter.wants(below) || leftOut.contains(plain(file))) {
            return FileVisitResult.CONTINUE;
        }
        Optional<Format.Named> named = isHidden(file) ? Optional.empty() : Format.of(below);
        if (named.isEmpty()) {
            passedOver = passedOver.plus(prefix + below);
        } else if (attributes.isOther()) {
            failures.add(new Failure(prefix + below, 0, Intake.STAGE, "unreadable", NO_FILE));
        } else {
            Format.Named name = named.get();
            files.add(new InputFile(
                    Optional.of(file), prefix + below, name.stem(), name.format(), name.gzip(), attributes.size()));
        }
        return FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFileFailed(Path file, IOException failure) throws IOException {
        if (file.equals(root)) {
            throw failure;
        }
        String below = below(file);
        if (!isHidden(file) && (filter.wants(below) || filter.enters(below))) {
            failures.add(new Failure(prefix + below, 0, Intake.STAGE, "unreadable", Intake.reason(failure)));
        }
        return FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult postVisitDirectory(Path folder, @Nullable IOException failure) throws IOException {
        return failure == null ? FileVisitResult.CONTINUE : visitFileFailed(folder, failure);
    }

    /** A path in the form in which two ways to write it are equal; links are not followed. */
    static Path plain(Path path) {
        return path.toAbsolutePath().normalize();
    }

    private static boolean isHidden(Path path) {
        return path.getFileName().toString().startsWith(".");
    }

    private String below(Path file) {
        String name = root.relativize(file).toString();
        if (name.indexOf('\uFFFD') >= 0) {
            // The locale (LANG=C) lacks its characters; as an address the path still has its bytes.
            name = file.toUri().getPath().substring(root.toUri().getPath().length());
        }
        return name.replace(File.separatorChar, '/');
    }
}
