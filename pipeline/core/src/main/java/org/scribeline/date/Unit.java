package org.scribeline.date;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;

/** A unit of time that lengths are counted in. */
enum Unit {
    SECOND("PT", "S", 1, Grain.DAY),
    MINUTE("PT", "M", 1, Grain.DAY),
    HOUR("PT", "H", 1, Grain.DAY),
    DAY("P", "D", 1, Grain.DAY),
    WEEK("P", "W", 1, Grain.WEEK),
    FORTNIGHT("P", "W", 2, Grain.WEEK),
    MONTH("P", "M", 1, Grain.MONTH),
    QUARTER("P", "M", 3, Grain.QUARTER),
    YEAR("P", "Y", 1, Grain.YEAR),
    DECADE("P", "Y", 10, Grain.DECADE),
    CENTURY("P", "Y", 100, Grain.CENTURY);

    private static final BigDecimal MONTHS = BigDecimal.valueOf(12);
    /** More of any unit than years 1 to 9999 have days. */
    private static final BigDecimal FARTHEST = BigDecimal.valueOf(4_000_000);

    private final String prefix;
    private final String letter;
    private final int times;
    private final Grain grain;

    Unit(String prefix, String letter, int times, Grain grain) {
        this.prefix = prefix;
        this.letter = letter;
        this.times = times;
        this.grain = grain;
    }

    /** The calendar's stretch of this length; a day for what is shorter. */
    Grain grain() {
        return grain;
    }

    boolean isTimeOfDay() {
        return this == SECOND || this == MINUTE || this == HOUR;
    }

    /** TIMEX3's duration; {@code X} for a vague amount, a finer unit for halves: {@code P18M}. */
    String timex(Optional<BigDecimal> amount) {
        if (amount.isEmpty()) {
            return prefix + "X" + (this == DECADE ? "E" : letter);
        }
        BigDecimal total = amount.get().multiply(BigDecimal.valueOf(times)).stripTrailingZeros();
        if (total.scale() > 0) {
            Optional<String> finer = switch (this) {
                case YEAR, DECADE, CENTURY -> whole("P", total, 12, "M");
                case DAY -> whole("PT", total, 24, "H");
                case HOUR -> whole("PT", total, 60, "M");
                case MINUTE -> whole("PT", total, 60, "S");
                default -> Optional.empty();
            };
            if (finer.isPresent()) {
                return finer.get();
            }
        }
        return prefix + total.toPlainString() + letter;
    }

    /**
     * The day so many units on, or back where the amount is negative; a half year is six months. Empty beyond the years 1 to
     * 9999, which a date of ISO 8601 does not reach.
     */
    Optional<LocalDate> shift(LocalDate day, BigDecimal amount) {
        BigDecimal total = amount.multiply(BigDecimal.valueOf(times));
        if (total.abs().compareTo(FARTHEST) > 0) {
            return Optional.empty();
        }
        return Optional.of(shifted(day, total)).filter(then -> then.getYear() >= 1 && then.getYear() <= 9999);
    }

    private LocalDate shifted(LocalDate day, BigDecimal total) {
        return switch (letter) {
            case "D" -> prefix.equals("P") ? day.plusDays(total.longValue()) : day;
            case "W" -> day.plusDays(total.multiply(BigDecimal.valueOf(7)).longValue());
            case "M" -> prefix.equals("P") ? day.plusMonths(total.longValue()) : day;
            case "Y" -> day.plusMonths(total.multiply(MONTHS).longValue());
            default -> day;
        };
    }

    /** The amount in a finer unit, where it is whole in that. */
    private static Optional<String> whole(String prefix, BigDecimal amount, int finer, String letter) {
        BigDecimal total = amount.multiply(BigDecimal.valueOf(finer)).stripTrailingZeros();
        return total.scale() > 0 ? Optional.empty() : Optional.of(prefix + total.toPlainString() + letter);
    }
}
