package org.scribeline.source;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.scribeline.text.Failure;

/** The files that the inputs of a command line stand for. */
public final class Inputs {
    private static final String STANDARD_INPUT = "-";
    private final List<InputFile> files = new ArrayList<>();
    private final List<Failure> failures = new ArrayList<>();
    private final Set<Path> leftOut;
    private PassedOver passedOver = PassedOver.NOTHING;

    private Inputs(Set<Path> leftOut) {
        this.leftOut = leftOut.stream().map(Walk::plain).collect(Collectors.toUnmodifiableSet());
    }

    /**
     * Finds what the arguments stand for: a file, a folder (walked, sorted by path), a glob where no file has that name, or
     * {@code -}, standard input as JSONL.
     *
     * @throws InputException for an argument that stands for nothing readable
     */
    public static Inputs resolve(List<String> arguments) throws InputException {
        return resolve(arguments, Set.of());
    }

    /**
     * Finds what the arguments stand for.
     *
     * @param leftOut files and folders that walks and globs pass by without a word, such as the results of this very run
     * @throws InputException for an argument that stands for nothing readable
     */
    public static Inputs resolve(List<String> arguments, Set<Path> leftOut) throws InputException {
        if (arguments.isEmpty()) {
            throw new InputException("no input: give a file, a folder, a glob or - for standard input");
        }
        Inputs inputs = new Inputs(leftOut);
        for (String argument : arguments) {
            inputs.add(argument);
        }
        return inputs;
    }

    /** How many files will be read. */
    public int size() {
        return files.size();
    }

    /** The bytes of those files on disk; standard input counts for none. */
    public long bytes() {
        return files.stream().mapToLong(InputFile::bytes).sum();
    }

    /** What of folders and globs is left out for its ending, or because it is hidden. */
    public PassedOver passedOver() {
        return passedOver;
    }

    /**
     * Starts reading.
     *
     * @param published the date of articles that carry none
     * @param standardInput what {@code -} stands for; it is not closed
     */
    public ArticleSource open(Optional<LocalDate> published, InputStream standardInput) {
        return open(published, standardInput, Limits.DEFAULT);
    }

    ArticleSource open(Optional<LocalDate> published, InputStream standardInput, Limits limits) {
        Intake intake = new Intake(published);
        failures.forEach(intake::fail);
        return new FileSequence(List.copyOf(files), intake, standardInput, limits);
    }

    private void add(String argument) throws InputException {
        if (argument.equals(STANDARD_INPUT)) {
            addStandardInput();
            return;
        }
        Path path = path(argument);
        if (Files.isDirectory(path)) {
            addFolder(argument, path);
        } else if (Files.exists(path)) {
            addFile(argument, path);
        } else if (Glob.isGlob(argument)) {
            addGlob(argument);
        } else {
            throw new InputException(argument + ": no such file or folder");
        }
    }

    private void addStandardInput() throws InputException {
        if (files.stream().anyMatch(file -> file.path().isEmpty())) {
            throw new InputException(STANDARD_INPUT + ": standard input can be read only once");
        }
        files.add(InputFile.standardInput());
    }

    private void addFile(String argument, Path path) throws InputException {
        String name = Optional.ofNullable(path.getFileName()).orElse(path).toString();
        if (!Files.isRegularFile(path)) {
            throw new InputException(argument + ": " + Walk.NO_FILE + "; give it as standard input, with -");
        }
        Format.Named named = Format.of(name)
                .orElseThrow(() ->
                        new InputException(argument + ": not a format that can be read (" + Format.readable() + ")"));
        if (!Files.isReadable(path)) {
            throw new InputException(argument + ": cannot be read: permission denied");
        }
        files.add(new InputFile(
                Optional.of(path),
                argument,
                named.stem(),
                named.format(),
                named.gzip(),
                path.toFile().length()));
    }

    private void addFolder(String argument, Path path) throws InputException {
        String prefix = argument.endsWith("/") || argument.endsWith(File.separator) ? argument : argument + "/";
        if (!walk(argument, path, prefix, Walk.Filter.ALL)) {
            throw new InputException(argument + ": holds no file that can be read (" + Format.readable() + ")");
        }
    }

    private void addGlob(String argument) throws InputException {
        Glob glob = Glob.of(argument.replace(File.separatorChar, '/'));
        Path base = path(glob.base());
        if (!Files.isDirectory(base) || !walk(argument, base, glob.base(), glob)) {
            throw new InputException(argument + ": matches no file that can be read (" + Format.readable() + ")");
        }
    }

    /** Adds what a walk finds; whether that is anything. */
    private boolean walk(String argument, Path root, String prefix, Walk.Filter filter) throws InputException {
        try {
            Walk walk = Walk.of(root, prefix, filter, leftOut);
            files.addAll(walk.files());
            failures.addAll(walk.failures());
            passedOver = passedOver.plus(walk.passedOver());
            return !walk.files().isEmpty() || !walk.failures().isEmpty();
        } catch (IOException e) {
            throw new InputException(argument + ": cannot be read: " + Intake.reason(e));
        }
    }

    private static Path path(String argument) throws InputException {
        try {
            return Path.of(argument);
        } catch (InvalidPathException e) {
            throw new InputException(Intake.line(argument) + ": not a path: " + Intake.line(e.getReason()));
        }
    }
}
