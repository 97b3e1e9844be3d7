package org.scribeline.sink;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.scribeline.entity.Extraction;
import org.scribeline.entity.Sink;
import org.scribeline.text.Failure;

class TeeTest {
    @TempDir
    Path folder;

    @Test
    void commitsAllOrNothing() throws Exception {
        OutputFolder output = OutputFolder.of(folder);
        Files.writeString(folder.resolve("mentions.csv"), "before");
        RunReport.Run run = new RunReport.Run("1", Map.of(), Map.of(), Set.of(), RunReport.PassedOver.NOTHING);
        RunReport full = new RunReport(output, run, () -> {
            throw new IllegalStateException("as if the disk were full");
        });
        try (Sink tee = Tee.of(new CsvSink(output), new JsonlSink(output), full)) {
            tee.accept(Samples.full());
            assertThatThrownBy(tee::commit).isInstanceOf(IllegalStateException.class);
        }
        assertThat(folder.resolve("mentions.csv")).hasContent("before");
        try (var files = Files.list(folder)) {
            assertThat(files).hasSize(1);
        }
    }

    @Test
    void commitsOtherSinksBeforeFilesAppear() throws Exception {
        List<String> told = new ArrayList<>();
        Sink other = new Sink() {
            @Override
            public void accept(Extraction extraction) {
                told.add("accept");
            }

            @Override
            public void fail(Failure failure) {
                told.add("fail");
            }

            @Override
            public void commit() {
                told.add("commit, files " + Files.exists(folder.resolve("mentions.csv")));
            }

            @Override
            public void close() throws IOException {
                told.add("close");
                throw new IOException("cannot close");
            }
        };
        Tee tee = Tee.of(List.of(other, new CsvSink(OutputFolder.of(folder))));
        tee.accept(Samples.plain("a"));
        tee.fail(new Failure("a", 0, "read", "empty", "m"));
        tee.commit();
        assertThatThrownBy(tee::close).hasMessage("cannot close");
        assertThat(told).containsExactly("accept", "fail", "commit, files false", "close");
        try (var files = Files.list(folder)) {
            assertThat(files).hasSize(3);
        }
    }
}
