package org.scribeline.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DatesTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "2025-04-28", " 2025-04-28 ", "2025-04-28T10:00:00Z", "2025-04-28T23:59:59.123456+08:00",
                "2025-04-28T10:00", "2025-04-28 10:00:00 UTC", "2025-04-28T10:00:00-0400",
                        "Mon, 28 Apr 2025 10:00:00 GMT"
            })
    void readsTheDayThatIsWritten(String written) {
        assertThat(Dates.read(written)).contains(LocalDate.of(2025, 4, 28));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "2025",
                "2025-04",
                "2025-02-30",
                "04/28/2025",
                "April 28, 2025",
                "2025-04-28x",
                "2025-04-28T",
                "28-04-2025",
                "1745834400"
            })
    void refusesWhatIsNone(String written) {
        assertThat(Dates.read(written)).isEmpty();
    }
}
