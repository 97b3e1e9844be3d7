package org.scribeline.index;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DaysTest {
    @ParameterizedTest
    @CsvSource({
        "2025, 2025-01-01, 2025-12-31",
        "2025-H1, 2025-01-01, 2025-06-30",
        "2025-h2, 2025-07-01, 2025-12-31",
        "2025-Q1, 2025-01-01, 2025-03-31",
        "2025-q4, 2025-10-01, 2025-12-31",
        "2024-02, 2024-02-01, 2024-02-29",
        "2025-02, 2025-02-01, 2025-02-28",
        "' 2025-04-28 ', 2025-04-28, 2025-04-28"
    })
    void coversAllItsDays(String text, LocalDate first, LocalDate last) {
        assertThat(Days.parse(text)).contains(new Days(first, last));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "25", "2025-", "2025-4", "2025-00", "2025-13", "2025-02-30", "2025-Q0", "٢٠٢٥", "20250428"})
    void otherTextsAreNoDates(String text) {
        assertThat(Days.parse(text)).isEmpty();
    }
}
