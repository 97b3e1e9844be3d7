package org.scribeline.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class EvaluateCommandTest {
    private static final String GOLD = """
            {"id": "a", "published": "2025-04-28", "title": "", "text": "Nvidia and Zorblatt rose.", "mentions": [\
            {"type": "COMPANY", "start": 0, "end": 6, "text": "Nvidia", "name": "NVIDIA"}, \
            {"type": "CHIP", "start": 11, "end": 19, "text": "Zorblatt", "name": "Zorblatt"}]}
            """;

    @TempDir
    private Path folder = Path.of("");

    private final Session session = new Session();

    @Test
    void printsTheTableAndTheErrors() throws IOException {
        Path gold = Files.writeString(folder.resolve("gold.jsonl"), GOLD);
        assertThat(session.run("evaluate", gold)).isZero();
        assertThat(session.out()).startsWith("type ").contains("\nCHIP         1     0    0.000");
        assertThat(session.out().lines()).hasSize(5);
        assertThat(session.run("evaluate", gold, "--errors", 3)).isZero();
        assertThat(session.out()).contains("CHIP MISS  a [Zorblatt]");
    }

    @Test
    void refusesWhatIsNoGold() throws IOException {
        Path gold = folder.resolve("gold.jsonl");
        assertThat(session.run("evaluate", gold)).isEqualTo(2);
        assertThat(session.err()).isEqualTo("scribeline: " + gold + ": no such file or folder\n");
        Files.writeString(gold, GOLD + "nonsense\n");
        assertThat(session.run("evaluate", gold)).isEqualTo(2);
        assertThat(session.err()).startsWith("scribeline: " + gold + ":2: not JSON");
        Files.writeString(gold, "");
        assertThat(session.run("evaluate", gold)).isEqualTo(2);
        assertThat(session.err()).contains("holds no articles");
        assertThat(session.run("evaluate", gold, "--errors", "-1")).isEqualTo(2);
    }
}
