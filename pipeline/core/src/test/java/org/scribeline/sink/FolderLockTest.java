package org.scribeline.sink;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FolderLockTest {
    @TempDir
    Path folder;

    @Test
    void keepsASecondRunOutUntilItIsClosed() throws IOException {
        OutputFolder output = OutputFolder.of(folder);
        try (FolderLock lock = output.lock()) {
            assertThat(lock).isNotNull();
            for (int again = 0; again < 2; again++) {
                assertThatThrownBy(output::lock)
                        .isInstanceOf(OutputException.class)
                        .hasMessageStartingWith(folder + ": another run is writing")
                        .hasMessageNotContaining("\n");
            }
            assertThat(holderElsewhereIsRefused()).isTrue();
        }
        assertThat(folder).isEmptyDirectory();
        output.lock().close();
    }

    @Test
    void aFileThatAKilledRunLeftDoesNotBlock() throws IOException {
        Files.writeString(folder.resolve(FolderLock.FILE), "of a run that was killed");
        OutputFolder.of(folder).lock().close();
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void whatCannotBeLockedIsToldInOneLine() throws IOException {
        OutputFolder output = OutputFolder.of(folder);
        Files.createDirectory(folder.resolve(FolderLock.FILE));
        assertThatThrownBy(output::lock)
                .isInstanceOf(OutputException.class)
                .hasMessageStartingWith(folder + ": cannot be locked against a second run: ")
                .hasMessageNotContaining("\n");
    }

    /** Whether a second process cannot lock the folder. */
    private boolean holderElsewhereIsRefused() throws IOException {
        Process other = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        Other.class.getName(),
                        folder.toString())
                .redirectErrorStream(true)
                .start();
        String said = new String(other.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        return said.contains(folder + ": another run is writing");
    }

    /** A process that tries to lock a folder. */
    static final class Other {
        private Other() {}

        public static void main(String[] args) throws IOException {
            OutputFolder.of(Path.of(args[0])).lock().close();
        }
    }
}
