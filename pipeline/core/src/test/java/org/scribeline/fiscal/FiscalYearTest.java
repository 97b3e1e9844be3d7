package org.scribeline.fiscal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.scribeline.catalog.Table;
import org.scribeline.entity.Period.Interval;

class FiscalYearTest {
    /** Quarters as the companies reported them. */
    @ParameterizedTest
    @CsvSource({
        "nvidia, 2026, 3, 2025-07-28, 2025-10-26",
        "nvidia, 2021, 1, 2020-01-27, 2020-04-26",
        "nvidia, 2021, 4, 2020-10-26, 2021-01-31",
        "apple, 2023, 1, 2022-09-25, 2022-12-31",
        "apple, 2025, 4, 2025-06-29, 2025-09-27",
        "broadcom, 2025, 2, 2025-02-03, 2025-05-04",
        "intel, 2022, 1, 2021-12-26, 2022-04-02",
        "amd, 2022, 1, 2021-12-26, 2022-03-26",
        "cisco, 2021, 3, 2021-01-24, 2021-05-01",
        "micron, 2025, 4, 2025-05-30, 2025-08-28",
        "oracle, 2026, 1, 2025-06-01, 2025-08-31",
        "microsoft, 2024, 3, 2024-01-01, 2024-03-31",
        "sony, 2024, 3, 2024-10-01, 2024-12-31",
        "sony, 2024, 4, 2025-01-01, 2025-03-31",
        "pure-storage, 2025, 4, 2024-11-04, 2025-02-02",
        "tsmc, 2024, 1, 2024-01-01, 2024-03-31",
    })
    void hasItsQuarters(String company, int year, int quarter, LocalDate start, LocalDate end) {
        FiscalYear years = FiscalYears.packed().of(company).orElseThrow();
        assertThat(years.quarter(year, quarter)).contains(new Interval(start, end));
    }

    @Test
    void partsOfEachYearFollowOneAnother() {
        FiscalYears all = FiscalYears.packed();
        assertThat(all.companies()).hasSizeGreaterThanOrEqualTo(150);
        for (String company : all.companies()) {
            FiscalYear years = all.of(company).orElseThrow();
            for (int number = 1995; number < 2045; number++) {
                Interval year = years.year(number);
                assertThat(years.year(number + 1).start()).isEqualTo(year.end().plusDays(1));
                assertThat(years.numberOf(year.start())).as(company).isEqualTo(number);
                assertThat(years.numberOf(year.end())).as(company).isEqualTo(number);
                LocalDate next = year.start();
                for (int quarter = 1; quarter <= 4 && years.quarter(number, 1).isPresent(); quarter++) {
                    Interval days = years.quarter(number, quarter).orElse(year);
                    assertThat(days.start()).as(company).isEqualTo(next);
                    next = days.end().plusDays(1);
                }
                assertThat(years.half(number, 2).map(Interval::end))
                        .as(company)
                        .satisfiesAnyOf(
                                end -> assertThat(end).contains(year.end()),
                                end -> assertThat(end).isEmpty());
            }
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "a,last Sunday in January,end, | ends \"last Sunday in January\" is none of",
                "a,February 30,end, | ends \"February 30\" is none of",
                "a,Caturday nearest June 30,end, | ends \"Caturday nearest June 30\" is none of",
                "a,June 30,middle, | named_by \"middle\" is neither",
                "a,June 30,end,4 | long_quarter \"4\" is none of",
                "a,last Sunday of June,end,5 | long_quarter \"5\" is none of",
            })
    void refusesWhatCannotBeMeant(String row, String message, @TempDir Path folder) throws Exception {
        Path file = Files.writeString(folder.resolve("y.csv"), "company,ends,named_by,long_quarter\n" + row + "\n");
        assertThatThrownBy(() -> FiscalYears.of(Table.file(file)))
                .isInstanceOf(Table.DataException.class)
                .hasMessageStartingWith(file + ":2: " + message);
    }
}
