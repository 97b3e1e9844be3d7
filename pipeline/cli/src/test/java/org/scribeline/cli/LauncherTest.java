package org.scribeline.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The launcher in a copy of the project's folder, with a java and a mvn that only say how they were called. */
final class LauncherTest {
    private static final Path LAUNCHER = Path.of("../../scribeline");

    private static final List<String> TOOLS =
            List.of("dirname", "readlink", "sed", "find", "head", "tail", "ln", "rm", "mkdir", "touch", "sleep", "seq");

    @TempDir
    private Path folder = Path.of("");

    private Path root = Path.of("");
    private Path jar = Path.of("");

    @BeforeEach
    void copyTheProject() throws IOException {
        assumeTrue(Files.isExecutable(Path.of("/bin/sh")), "the launcher is a shell script");
        root = Files.createDirectories(folder.resolve("a project's folder"));
        jar = root.resolve("pipeline/cli/target/scribeline.jar");
        Files.copy(LAUNCHER, root.resolve("scribeline"));
        assertThat(root.resolve("scribeline").toFile().setExecutable(true)).isTrue();
        for (String source :
                List.of("pom.xml", "models/rules/x.csv", "pipeline/cli/pom.xml", "pipeline/cli/src/main/A.java")) {
            Files.createDirectories(root.resolve(source).getParent());
            Files.writeString(root.resolve(source), "");
        }
        program("jdk/bin/java", "printf 'java:'; printf ' <%s>' \"$@\"; echo");
        program("jdk/bin/javac", ":");
        program(
                "bin/mvn",
                "echo built >>\"" + folder
                        + "/builds\"; mkdir -p pipeline/cli/target; : >pipeline/cli/target/scribeline.jar");
        Files.writeString(folder.resolve("jdk/release"), "JAVA_VERSION=\"21.0.2\"\n");
    }

    @Test
    void buildsOnceAndPassesEverythingOn() throws Exception {
        Ran first = launch(root.resolve("scribeline"), "show", "a b.txt", "*", "");
        assertThat(first.err()).startsWith("scribeline: building, once;").hasLineCount(1);
        assertThat(first.out())
                .endsWith(" <-jar> <" + jar + "> <show> <a b.txt> <*> <>\n")
                .contains("<-Xmx900m>");
        Ran second = launch(root.resolve("scribeline"), "--version");
        assertThat(second.err()).isEmpty();
        assertThat(builds()).isEqualTo(1);
        assertThat(root.resolve(".build/lock")).doesNotExist();
    }

    @Test
    void findsItsFolderThroughLinks() throws Exception {
        Path link = Files.createSymbolicLink(folder.resolve("bin/again"), Path.of("../a project's folder/scribeline"));
        Path other = Files.createSymbolicLink(folder.resolve("bin/scribeline"), link);
        assertThat(launch(other).out()).contains("<" + jar.toRealPath().toString() + ">");
    }

    @Test
    void buildsAgainWhenASourceIsNewer() throws Exception {
        launch(root.resolve("scribeline"));
        int builds = 1;
        for (String source :
                List.of("pom.xml", "models/rules/x.csv", "pipeline/cli/pom.xml", "pipeline/cli/src/main/A.java")) {
            Files.setLastModifiedTime(
                    root.resolve(source), FileTime.from(Instant.now().plusSeconds(60)));
            launch(root.resolve("scribeline"));
            assertThat(builds()).as(source).isEqualTo(++builds);
            Files.setLastModifiedTime(
                    root.resolve(source), FileTime.from(Instant.now().minusSeconds(60)));
        }
        Files.writeString(Files.createDirectories(root.resolve("models/target")).resolve("made"), "");
        launch(root.resolve("scribeline"));
        assertThat(builds()).isEqualTo(builds);
    }

    @Test
    void twoAtOnceBuildOnce() throws Exception {
        program(
                "bin/mvn",
                "echo built >>\"" + folder
                        + "/builds\"; sleep 1; mkdir -p pipeline/cli/target; : >pipeline/cli/target/scribeline.jar");
        Process one = start(Map.of(), root.resolve("scribeline"));
        Process two = start(Map.of(), root.resolve("scribeline"));
        assertThat(Ran.of(one).status()).isZero();
        assertThat(Ran.of(two).status()).isZero();
        assertThat(builds()).isEqualTo(1);
    }

    @Test
    void takesOverTheLockOfADeadBuild() throws Exception {
        Process dead = new ProcessBuilder("true").start();
        dead.waitFor();
        Files.createDirectories(root.resolve(".build"));
        Files.createSymbolicLink(root.resolve(".build/lock"), Path.of(Long.toString(dead.pid())));
        assertThat(launch(root.resolve("scribeline")).status()).isZero();
        assertThat(builds()).isEqualTo(1);
    }

    @Test
    void showsTheEndOfAFailedBuild() throws Exception {
        program("bin/mvn", "seq 1 100; exit 1");
        Ran ran = launch(root.resolve("scribeline"));
        assertThat(ran.status()).isEqualTo(2);
        assertThat(ran.err()).contains("\n99\n100\n", "the build failed").doesNotContain("\n50\n");
        assertThat(root.resolve(".build/build.log")).content().startsWith("1\n2\n");
    }

    @Test
    void saysWhatIsMissing() throws Exception {
        Files.writeString(folder.resolve("jdk/release"), "JAVA_VERSION=\"11.0.2\"\n");
        assertThat(launch(root.resolve("scribeline")))
                .satisfies(ran -> assertThat(ran.status()).isEqualTo(2))
                .satisfies(ran -> assertThat(ran.err())
                        .contains("needs Java 17")
                        .contains("is version 11")
                        .hasLineCount(1));
        Files.writeString(folder.resolve("jdk/release"), "JAVA_VERSION=\"17\"\n");
        Files.delete(folder.resolve("jdk/bin/javac"));
        assertThat(launch(root.resolve("scribeline")).err())
                .contains("needs a JDK")
                .hasLineCount(1);
        program("jdk/bin/javac", ":");
        Files.delete(folder.resolve("bin/mvn"));
        assertThat(launch(root.resolve("scribeline")).err())
                .contains("needs Maven")
                .hasLineCount(1);
    }

    @Test
    void takesJavaOptionsAndTellsOfTerminals() throws Exception {
        Ran ran = Ran.of(start(Map.of("SCRIBELINE_JAVA_OPTS", "-Xmx4g -Dx=y"), root.resolve("scribeline")));
        assertThat(ran.out()).contains(" <-Dscribeline.terminal=> <-Xmx4g> <-Dx=y> <-jar> ");
    }

    private void program(String name, String script) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(folder.resolve("jdk/bin"));
        Files.createDirectories(folder.resolve("bin"));
        Files.writeString(file, "#!/bin/sh\n" + script + "\n");
        assertThat(file.toFile().setExecutable(true)).isTrue();
    }

    private int builds() throws IOException {
        return Files.readAllLines(folder.resolve("builds")).size();
    }

    private Ran launch(Path launcher, String... args) throws IOException, InterruptedException {
        return Ran.of(start(Map.of(), launcher, args));
    }

    private Process start(Map<String, String> more, Path launcher, String... args) throws IOException {
        List<String> line = new ArrayList<>(List.of(launcher.toString()));
        line.addAll(List.of(args));
        ProcessBuilder builder = new ProcessBuilder(line)
                .directory(Files.createDirectories(folder.resolve("elsewhere")).toFile());
        builder.environment().put("JAVA_HOME", folder.resolve("jdk").toString());
        builder.environment().put("PATH", folder.resolve("bin") + ":" + tools());
        builder.environment().putAll(more);
        return builder.start();
    }

    /** A folder with the few tools that the launcher may use, and with neither java nor mvn. */
    private String tools() throws IOException {
        for (String tool : TOOLS) {
            Path program = Stream.of("/usr/bin/", "/bin/")
                    .map(place -> Path.of(place + tool))
                    .filter(Files::exists)
                    .findFirst()
                    .orElseThrow();
            Files.createDirectories(folder.resolve("tools"));
            program("tools/" + tool, "exec " + program + " \"$@\"");
        }
        return folder.resolve("tools").toString();
    }

    /** What came of a process. */
    private record Ran(int status, String out, String err) {
        static Ran of(Process process) throws IOException, InterruptedException {
            process.getOutputStream().close();
            String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            String err = new String(process.getErrorStream().readAllBytes(), StandardCharsets.UTF_8);
            assertThat(process.waitFor(1, TimeUnit.MINUTES)).isTrue();
            return new Ran(process.exitValue(), out, err);
        }
    }
}
