package org.scribeline.bench;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.scribeline.bench.DateSpec.Reading;
import org.scribeline.entity.Period;
import org.scribeline.entity.Period.Interval;
import org.scribeline.entity.Period.Timex;

/**
 * Whether a date of ours is one of the readings of a spec.
 *
 * <p>A date agrees by the day it starts on, a range by both its ends, a clock time to the minute and by its day where that is
 * told, a duration by its length, a set by its TIMEX3 value. The zone of a time is not compared.
 */
final class DateReadings {
    private static final int DAY = "2016-11-07".length();
    private static final int MINUTE = "T16:00".length();
    private static final Pattern DURATION = Pattern.compile(
            "P(?:([\\d.]+)Y)?(?:([\\d.]+)M)?(?:([\\d.]+)W)?(?:([\\d.]+)D)?(?:T(?:([\\d.]+)H)?(?:([\\d.]+)M)?(?:([\\d.]+)S)?)?");
    /** How long a year and a month are, in months, and a week, a day, an hour, a minute and a second, in seconds. */
    private static final List<Integer> SIZES = List.of(12, 1, 604_800, 86_400, 3_600, 60, 1);

    private static final int IN_MONTHS = 2;

    private DateReadings() {}

    static boolean agrees(Reading reading, Period period) {
        return switch (reading.type()) {
            case "duration" -> period.timexType() == Timex.DURATION && isSameLength(reading.timex(), period.timex());
            case "set" -> period.timexType() == Timex.SET && isSameSet(reading.timex(), period.timex());
            case "date" ->
                period.interval()
                        .filter(days -> day(reading.value())
                                .filter(days.start()::equals)
                                .isPresent())
                        .isPresent();
            case "daterange" -> isRange(reading, period);
            case "time" ->
                !reading.value().isEmpty() && clock("T" + reading.value()).equals(clock(period.timex()));
            case "datetime" -> isMoment(reading.value(), period);
            case "timerange" -> clock(reading.timex()).equals(clock(period.timex())) && isPart(period);
            case "datetimerange" ->
                clock(reading.timex()).equals(clock(period.timex())) && isPart(period) && isOn(reading.start(), period);
            default -> false;
        };
    }

    /** The end of a range is the day after its last; in some specs it is the last. One that is not resolved has its TIMEX3. */
    private static boolean isRange(Reading reading, Period period) {
        if (reading.start().isEmpty() && reading.end().isEmpty()) {
            return reading.timex().equals(period.timex());
        }
        Optional<LocalDate> end = day(reading.end());
        return period.interval()
                .filter(days ->
                        day(reading.start()).filter(days.start()::equals).isPresent())
                .map(Interval::end)
                .filter(last -> end.filter(e -> e.equals(last) || e.equals(last.plusDays(1)))
                        .isPresent())
                .isPresent();
    }

    private static boolean isMoment(String value, Period period) {
        return value.length() > DAY
                && isOn(value, period)
                && clock("T" + value.substring(DAY + 1)).equals(clock(period.timex()));
    }

    private static boolean isOn(String moment, Period period) {
        return period.interval()
                .filter(days -> day(moment).filter(days.start()::equals).isPresent())
                .isPresent();
    }

    private static boolean isPart(Period period) {
        return period.timex().indexOf('T') >= 0 && period.timexType() == Timex.TIME;
    }

    /** {@code T16:00} of {@code 2016-11-07T16:00:00Z}, {@code TMO} of {@code 2016-11-07TMO}; empty without a {@code T}. */
    private static String clock(String timex) {
        int at = timex.indexOf('T');
        return at < 0 ? "" : timex.substring(at, Math.min(at + MINUTE, timex.length()));
    }

    private static Optional<LocalDate> day(String written) {
        try {
            return written.length() < DAY ? Optional.empty() : Optional.of(LocalDate.parse(written.substring(0, DAY)));
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }

    /** {@code every Sunday} is {@code XXXX-WXX-7} here and, in some specs, {@code XXXX-WXX-7P1W}. */
    private static boolean isSameSet(String theirs, String ours) {
        return theirs.equals(ours) || theirs.equals(ours + "P1W") || isSameLength(theirs, ours);
    }

    /** {@code PT1.5H} is as long as {@code PT90M}; a vague number ({@code PXD}) is like no other. */
    private static boolean isSameLength(String one, String other) {
        return one.equals(other) || (length(one).isPresent() && length(one).equals(length(other)));
    }

    /** The months and the seconds that a duration has. */
    private record Length(BigDecimal months, BigDecimal seconds) {}

    private static Optional<Length> length(String timex) {
        Matcher parts = DURATION.matcher(timex);
        if (!parts.matches()) {
            return Optional.empty();
        }
        BigDecimal months = BigDecimal.ZERO;
        BigDecimal seconds = BigDecimal.ZERO;
        for (int part = 0; part < parts.groupCount(); part++) {
            String written = parts.group(part + 1);
            BigDecimal amount = written == null ? BigDecimal.ZERO : new BigDecimal(written);
            BigDecimal size = BigDecimal.valueOf(SIZES.get(part));
            months = part < IN_MONTHS ? months.add(amount.multiply(size)) : months;
            seconds = part < IN_MONTHS ? seconds : seconds.add(amount.multiply(size));
        }
        return Optional.of(new Length(months.stripTrailingZeros(), seconds.stripTrailingZeros()));
    }
}
