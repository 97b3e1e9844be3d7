package org.scribeline.sink;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OutputFolderTest {
    private static final Path FULL = Path.of("/dev/full");

    @TempDir
    Path folder;

    @Test
    void makesTheFolder() throws Exception {
        assertThat(OutputFolder.of(folder.resolve("a/b")).path()).isDirectory();
    }

    @Test
    void refusesAFile() throws Exception {
        Path file = Files.writeString(folder.resolve("out"), "x");
        assertThatThrownBy(() -> OutputFolder.of(file))
                .isInstanceOf(OutputException.class)
                .hasMessage(file + ": is a file, and the output needs a folder");
        assertThatThrownBy(() -> OutputFolder.of(file.resolve("deeper")))
                .isInstanceOf(OutputException.class)
                .hasMessageContaining("cannot be made")
                .hasMessageNotContaining("\n");
        assertThatThrownBy(() -> OutputFolder.of("a\0b")).isInstanceOf(OutputException.class);
    }

    @Test
    void aFolderInTheWayIsToldOfWithItsName() throws Exception {
        Files.createDirectories(folder.resolve(".mentions.csv.part/in-the-way"));
        assertThatThrownBy(() -> new CsvSink(OutputFolder.of(folder)))
                .isInstanceOf(OutputException.class)
                .hasMessageContaining("mentions.csv: cannot be written: ");
        assertThat(folder.resolve(".documents.csv.part")).doesNotExist();
        Files.createDirectories(folder.resolve("run.json"));
        assertThatThrownBy(() -> new PartFile(folder.resolve("run.json")))
                .isInstanceOf(OutputException.class)
                .hasMessageEndingWith("run.json: cannot be written: a folder of that name is in the way");
    }

    @Test
    void aFullDiskIsToldOfWithTheFile() throws Exception {
        assumeTrue(Files.isWritable(FULL));
        PartFile part = new PartFile(folder.resolve("mentions.csv"), path -> Files.newOutputStream(FULL));
        assertThatThrownBy(() -> {
                    part.writer().write("x");
                    part.finish();
                })
                .isInstanceOf(OutputException.class)
                .hasMessage(folder.resolve("mentions.csv") + ": cannot be written: No space left on device");
        part.close();
        assertThat(folder.resolve("mentions.csv")).doesNotExist();
    }

    @Test
    void replacesWhatWasThere() throws IOException {
        Files.writeString(folder.resolve("run.json"), "before");
        Files.writeString(folder.resolve(".run.json.part"), "of a run that was killed");
        try (PartFile part = new PartFile(folder.resolve("run.json"))) {
            part.writer().write("after \uD83D\uDE80");
            part.finish();
            assertThat(folder.resolve("run.json")).hasContent("before");
            part.publish();
        }
        assertThat(folder.resolve("run.json")).hasContent("after \uD83D\uDE80");
        assertThat(folder.resolve(".run.json.part")).doesNotExist();
    }
}
