package org.scribeline.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.junit.jupiter.api.Test;

final class ProgressTest {
    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private final PrintStream err = new PrintStream(bytes, true, StandardCharsets.UTF_8);

    @Test
    void drawsABarInItsPlaceAndTakesItAway() {
        try (Progress bar = Progress.of(terminal(true), false, 4_000_000)) {
            bar.at(3, 1_000_000);
        }
        assertThat(bytes.toString(StandardCharsets.UTF_8))
                .startsWith("\r")
                .contains("25%", "3 articles")
                .endsWith("\r\u001B[K")
                .doesNotContain("\n");
    }

    @Test
    void printsALineNowAndThen() {
        Progress lines = new Progress.Lines(err, 200, Duration.ZERO);
        lines.at(1234, 100);
        assertThat(bytes.toString(StandardCharsets.UTF_8).strip()).isEqualTo("1,234 articles done, 50 % of the input");
        bytes.reset();
        try (Progress minutes = Progress.of(terminal(false), false, 0)) {
            minutes.at(1, 1);
        }
        assertThat(bytes.size()).isZero();
    }

    @Test
    void saysNothingWhenQuiet() {
        try (Progress silence = Progress.of(terminal(true), true, 10)) {
            silence.at(1, 1);
        }
        assertThat(bytes.size()).isZero();
    }

    private Terminal terminal(boolean progress) {
        return new Terminal(InputStream.nullInputStream(), err, err, false, progress, 80);
    }
}
