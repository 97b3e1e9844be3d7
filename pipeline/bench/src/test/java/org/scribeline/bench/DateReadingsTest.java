package org.scribeline.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.scribeline.bench.DateSpec.Reading;
import org.scribeline.entity.Period;
import org.scribeline.entity.Period.Interval;
import org.scribeline.entity.Period.Timex;

/** A reading of a spec ({@code timex value start end}) beside a date of ours ({@code timex start end}). */
class DateReadingsTest {
    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                "date,          2031-03-05, 2031-03-05, '', '',                   DATE, 2031-03-05, 2031-03-05, 2031-03-05, true",
                "date,          XXXX-03-05, 2032-03-05, '', '',                   DATE, 2031-03-05, 2031-03-05, 2031-03-05, false",
                "date,          XXXX-02-30, 0001-01-01, '', '',                   DATE, 2031-02, 2031-02-01, 2031-02-28, false",
                "daterange,     2031-03, '', 2031-03-01, 2031-04-01,              DATE, 2031-03, 2031-03-01, 2031-03-31, true",
                "daterange,     2031-03, '', 2031-03-01, 2031-03-31,              DATE, 2031-03, 2031-03-01, 2031-03-31, true",
                "daterange,     2031-03, '', 2031-03-01, 2031-04-02,              DATE, 2031-03, 2031-03-01, 2031-03-31, false",
                "daterange,     2031-SU, not resolved, '', '',                    DATE, 2031-SU, -, -, true",
                "daterange,     2031, '', 2031-01-01, '',                         DATE, 2031, 2031-01-01, 2031-12-31, false",
                "daterange,     XXXX-03, '', 2031-03-01, '',                      DATE, 2031-03, 2031-03-01, 2031-03-31, false",
                "time,          T16, 16:00:00, '', '',                            TIME, 2031-03-05T16:00, 2031-03-05, 2031-03-05, true",
                "time,          T16, 16:00:00, '', '',                            TIME, 2031-03-05T04:00, 2031-03-05, 2031-03-05, false",
                "time,          T16, '', '', '',                                  DATE, 2031-03-05, 2031-03-05, 2031-03-05, false",
                "datetime,      2031-03-05T16, 2031-03-05 16:00:00, '', '',       TIME, 2031-03-05T16:00Z, 2031-03-05, 2031-03-05, true",
                "datetime,      2031-03-06T16, 2031-03-06 16:00:00, '', '',       TIME, 2031-03-05T16:00, 2031-03-05, 2031-03-05, false",
                "datetime,      2031-03-05T16:20:31, 2031-03-05 16:20:31, '', '', TIME, 2031-03-05T16:20, 2031-03-05, 2031-03-05, true",
                "timerange,     TMO, '', 08:00:00, 12:00:00,                      TIME, 2031-03-05TMO, 2031-03-05, 2031-03-05, true",
                "timerange,     '(T17,T18,PT1H)', '', 17:00:00, 18:00:00,         TIME, 2031-03-05T17:00, 2031-03-05, 2031-03-05, false",
                "datetimerange, XXXX-WXX-3TMO, '', 2031-03-05 08:00:00, '',       TIME, 2031-03-05TMO, 2031-03-05, 2031-03-05, true",
                "datetimerange, XXXX-WXX-3TMO, '', 2031-03-12 08:00:00, '',       TIME, 2031-03-05TMO, 2031-03-05, 2031-03-05, false",
                "duration,      PT1.5H, 5400, '', '',                             DURATION, PT90M, -, -, true",
                "duration,      P0.5Y, 15768000, '', '',                          DURATION, P6M, -, -, true",
                "duration,      P2W, 1209600, '', '',                             DURATION, P14D, -, -, true",
                "duration,      P1M, 2592000, '', '',                             DURATION, PT1M, -, -, false",
                "duration,      P3D, 259200, '', '',                              DURATION, PXD, -, -, false",
                "duration,      P1Y, 31536000, '', '',                            SET, P1Y, -, -, false",
                "set,           P1Y, not resolved, '', '',                        SET, P1Y, -, -, true",
                "set,           XXXX-WXX-7P1W, 2031-03-09, '', '',                SET, XXXX-WXX-7, -, -, true",
                "set,           XXXX-WXX-6, not resolved, '', '',                 SET, XXXX-WXX-7, -, -, false",
                "timezone,      '', '', '', '',                                   TIME, 2031-03-05T16:00, 2031-03-05, 2031-03-05, false"
            })
    void agrees(
            String kind,
            String theirs,
            String value,
            String start,
            String end,
            Timex type,
            String ours,
            LocalDate from,
            LocalDate to,
            boolean agrees) {
        Optional<Interval> days = Optional.ofNullable(from).map(first -> new Interval(first, to));
        assertThat(DateReadings.agrees(new Reading(kind, theirs, value, start, end), new Period(type, ours, "", days)))
                .isEqualTo(agrees);
    }
}
