package org.scribeline.date;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.scribeline.entity.Period.Interval;

class StretchTest {
    @ParameterizedTest
    @CsvSource({
        "DAY, 2025-04-28, 2025-04-28, 2025-04-28, 2025-04-28",
        "WEEK, 2022-07-17, 2022-W28, 2022-07-11, 2022-07-17",
        "WEEK, 2024-12-30, 2025-W01, 2024-12-30, 2025-01-05",
        "WEEKEND, 2019-08-23, 2019-W34-WE, 2019-08-24, 2019-08-25",
        "WEEKEND, 2019-08-25, 2019-W34-WE, 2019-08-24, 2019-08-25",
        "MONTH, 2024-02-10, 2024-02, 2024-02-01, 2024-02-29",
        "QUARTER, 2025-12-31, 2025-Q4, 2025-10-01, 2025-12-31",
        "HALF, 2025-06-30, 2025-H1, 2025-01-01, 2025-06-30",
        "SEASON, 2025-01-15, 2024-WI, 2024-12-01, 2025-02-28",
        "SEASON, 2025-05-31, 2025-SP, 2025-03-01, 2025-05-31",
        "YEAR, 2025-05-31, 2025, 2025-01-01, 2025-12-31",
        "DECADE, 1999-05-31, 199, 1990-01-01, 1999-12-31",
        "CENTURY, 1999-05-31, 19, 1900-01-01, 1999-12-31",
    })
    void holdsADay(Grain grain, LocalDate day, String timex, LocalDate start, LocalDate end) {
        Stretch stretch = Stretch.of(grain, day);
        assertThat(stretch.timex()).isEqualTo(timex);
        assertThat(stretch.interval("")).isEqualTo(new Interval(start, end));
    }

    @ParameterizedTest
    @CsvSource({
        "MONTH, 2025-05-01, START, 2025-05-01, 2025-05-10",
        "MONTH, 2025-05-01, MID, 2025-05-11, 2025-05-20",
        "MONTH, 2025-02-01, END, 2025-02-21, 2025-02-28",
        "YEAR, 2025-01-01, START, 2025-01-01, 2025-04-30",
        "YEAR, 2025-01-01, MID, 2025-05-01, 2025-08-31",
        "YEAR, 2025-01-01, END, 2025-09-01, 2025-12-31",
        "QUARTER, 2025-04-01, END, 2025-06-01, 2025-06-30",
        "DECADE, 2020-01-01, END, 2027-01-01, 2029-12-31",
        "DECADE, 1990-01-01, START, 1990-01-01, 1993-12-31",
        "YEAR, 2025-01-01, FISCAL, 2025-01-01, 2025-12-31",
    })
    void hasThirds(Grain grain, LocalDate start, String mod, LocalDate from, LocalDate to) {
        assertThat(new Stretch(grain, start).interval(mod)).isEqualTo(new Interval(from, to));
    }

    @ParameterizedTest
    @EnumSource(Grain.class)
    void followsTheOneBefore(Grain grain) {
        Stretch stretch = Stretch.of(grain, LocalDate.of(2024, 2, 29));
        assertThat(stretch.plus(1).plus(-1)).isEqualTo(stretch);
        assertThat(stretch.plus(1).start()).isAfter(stretch.end());
    }

    @Test
    void leapDaysHaveADayInEveryYear() {
        assertThat(Stretch.of(Grain.DAY, LocalDate.of(2024, 2, 29)).inYear(2025).start())
                .isEqualTo(LocalDate.of(2025, 2, 28));
    }
}
