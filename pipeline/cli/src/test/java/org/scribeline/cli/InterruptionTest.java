package org.scribeline.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.scribeline.entity.Extraction;
import org.scribeline.entity.Sink;
import org.scribeline.sink.OutputFolder;
import org.scribeline.text.Failure;

/** The program in a process of its own, which is asked to end by a signal. */
final class InterruptionTest {
    private static final String GOOD = "{\"id\": \"a\", \"text\": \"Nvidia sold the H100 to Meta.\"}\n";

    @TempDir
    private Path folder = Path.of("");

    private Path out = Path.of("");
    private Path index = Path.of("");

    @BeforeEach
    void needsSignals() {
        assumeTrue(Files.isExecutable(Path.of("/bin/kill")), "signals are sent by kill");
        out = folder.resolve("out");
        index = folder.resolve("index");
    }

    @Test
    void aRunThatWaitsForInputEndsAndLeavesNothing() throws Exception {
        Process run = start("extract", "-", "--out", out.toString(), "--index", index.toString());
        OutputStream input = run.getOutputStream();
        input.write(GOOD.getBytes(StandardCharsets.UTF_8));
        input.flush();
        awaitParts(run);
        assertThat(signal(run, "INT")).isEqualTo(130);
        assertThat(said(run))
                .isEqualTo("scribeline: interrupted; nothing was written to " + out + " and the index " + index + "\n");
        assertThat(out).isEmptyDirectory();
        assertThat(index).doesNotExist();
    }

    @Test
    void aLongArticleIsNotWaitedForAndTheFormerResultsStay() throws Exception {
        Session session = new Session();
        assertThat(session.reading(GOOD).run("extract", "-", "--out", out)).isZero();
        byte[] before = Files.readAllBytes(out.resolve("run.json"));
        Path article = Files.writeString(
                folder.resolve("long.txt"), "Huawei sold 500,000 Ascend 910B chips in May 2025. ".repeat(400_000));
        Process run = start("extract", article.toString(), "--out", out.toString());
        awaitParts(run);
        // Both the signal and the run that it interrupts end the process; which is first is not for us to say.
        assertThat(signal(run, "TERM")).isIn(143, 130);
        assertThat(said(run)).isEqualTo("scribeline: interrupted; " + out + " is as before\n");
        assertThat(names()).hasSize(6).noneMatch(name -> name.startsWith("."));
        assertThat(out.resolve("run.json")).hasBinaryContent(before);
    }

    @Test
    void aSecondRunIntoTheSameFolderIsRefusedAndAKilledOneDoesNotBlock() throws Exception {
        Process run = start("extract", "-", "--out", out.toString(), "--index", index.toString());
        awaitParts(run);
        Session session = new Session();
        assertThat(session.reading(GOOD).run("extract", "-", "--out", out)).isEqualTo(2);
        assertThat(session.err())
                .isEqualTo("scribeline: " + out
                        + ": another run is writing to this folder; wait until it is done, or name another one\n");
        assertThat(session.reading(GOOD).run("extract", "-", "--out", folder.resolve("other"), "--index", index))
                .isEqualTo(2);
        assertThat(session.err())
                .startsWith("scribeline: " + index + ": another program is writing")
                .hasLineCount(1);
        assertThat(signal(run, "KILL")).isEqualTo(137);
        assertThat(session.reading(GOOD).run("extract", "-", "--out", out, "--index", index))
                .isZero();
        assertThat(names()).hasSize(6).noneMatch(name -> name.startsWith("."));
    }

    @Test
    void whoeverIsAskedBeforeTheCommitDoesNotCommit() throws IOException {
        ByteArrayOutputStream said = new ByteArrayOutputStream();
        RecordingSink sink = new RecordingSink();
        try (Interruption interruption = interruption(said)) {
            interruption.check();
            interruption.ask();
            assertThat(Thread.currentThread().isInterrupted()).isTrue();
            assertThatThrownBy(() -> interruption.commit(sink))
                    .isInstanceOf(Interruption.InterruptedRunException.class);
            assertThat(Thread.interrupted()).isFalse();
        }
        assertThat(sink.commits).isZero();
        assertThat(said.toString(StandardCharsets.UTF_8))
                .isEqualTo("scribeline: interrupted; nothing was written to " + out + "\n");
    }

    @Test
    void aCommitThatHasBegunIsLetFinish() throws IOException {
        ByteArrayOutputStream said = new ByteArrayOutputStream();
        RecordingSink sink = new RecordingSink();
        try (Interruption interruption = interruption(said)) {
            sink.during = interruption::ask;
            interruption.commit(sink);
            interruption.check();
        }
        assertThat(Thread.interrupted()).isFalse();
        assertThat(sink.commits).isEqualTo(1);
        assertThat(said.toString(StandardCharsets.UTF_8))
                .isEqualTo("scribeline: interrupted; all was written already\n");
    }

    private Interruption interruption(ByteArrayOutputStream said) throws IOException {
        PrintStream err = new PrintStream(said, true, StandardCharsets.UTF_8);
        Terminal terminal = new Terminal(InputStream.nullInputStream(), err, err, false, false, 80);
        return new Interruption(
                terminal, new Outputs(OutputFolder.of(out), Optional.empty(), EnumSet.allOf(OutputFormat.class)));
    }

    /** Counts commits. */
    private static final class RecordingSink implements Sink {
        private Runnable during = () -> {};
        private int commits;

        @Override
        public void accept(Extraction extraction) {}

        @Override
        public void fail(Failure failure) {}

        @Override
        public void commit() {
            during.run();
            commits++;
        }

        @Override
        public void close() {}
    }

    private static Process start(String... args) throws IOException {
        List<String> line = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                System.getProperty("java.class.path"),
                Main.class.getName()));
        line.addAll(List.of(args));
        return new ProcessBuilder(line).start();
    }

    /** Waits until the run has opened its files. */
    private void awaitParts(Process run) throws Exception {
        while (run.isAlive() && !Files.exists(out.resolve(".run.json.part"))) {
            TimeUnit.MILLISECONDS.sleep(20);
        }
        assertThat(run.isAlive()).isTrue();
    }

    private static int signal(Process run, String name) throws Exception {
        new ProcessBuilder("/bin/kill", "-" + name, Long.toString(run.pid()))
                .start()
                .waitFor();
        return run.waitFor();
    }

    private static String said(Process run) throws IOException {
        return new String(run.getErrorStream().readAllBytes(), StandardCharsets.UTF_8);
    }

    private List<String> names() throws IOException {
        try (Stream<Path> files = Files.list(out)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }
}
