package org.scribeline.cli;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;

/** Runs command lines in this process and keeps what they print. */
final class Session {
    /** Two seconds to load, so all tests share it. */
    private static final class Shared {
        private static final Pipelines.Loaded LOADED = load();

        private static Pipelines.Loaded load() {
            try {
                return Pipelines.standard().load(java.util.List.of());
            } catch (IOException e) {
                throw new java.io.UncheckedIOException(e);
            }
        }
    }

    static final Pipelines STANDARD = catalogs ->
            catalogs.isEmpty() ? Shared.LOADED : Pipelines.standard().load(catalogs);

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();
    private final Pipelines pipelines;
    private boolean colours;
    private boolean progress;
    private InputStream in = InputStream.nullInputStream();

    Session() {
        this(STANDARD);
    }

    Session(Pipelines pipelines) {
        this.pipelines = pipelines;
    }

    Session onTerminal() {
        colours = true;
        progress = true;
        return this;
    }

    Session reading(String standardInput) {
        in = new ByteArrayInputStream(standardInput.getBytes(StandardCharsets.UTF_8));
        return this;
    }

    /** Runs one command line; its exit status. */
    int run(Object... args) {
        out.reset();
        err.reset();
        Terminal terminal = new Terminal(
                in,
                new PrintStream(out, true, StandardCharsets.UTF_8),
                new PrintStream(err, true, StandardCharsets.UTF_8),
                colours,
                progress,
                80);
        return Main.commandLine(terminal, pipelines)
                .execute(Arrays.stream(args).map(Object::toString).toArray(String[]::new));
    }

    String out() {
        return out.toString(StandardCharsets.UTF_8);
    }

    String err() {
        return err.toString(StandardCharsets.UTF_8);
    }

    /** Writes two small articles into a folder, one of them below it. */
    static Path articles(Path folder) throws IOException {
        Files.createDirectories(folder.resolve("more"));
        Files.writeString(folder.resolve("wire.txt"), """
                ---
                title: Huawei ships Ascend 910C
                published: 2025-04-28
                source: Wire
                ---
                Huawei will ship more than 800,000 Ascend 910B and 910C chips this year, Reuters reported on Friday.
                """);
        Files.writeString(folder.resolve("more/blog.md"), """
                ---
                published: 2025-05-02
                ---
                AMD launched the Instinct MI300X. It has 192 GB of HBM3 and costs $15,000.
                """);
        return folder;
    }
}
