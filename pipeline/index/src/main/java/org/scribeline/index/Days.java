package org.scribeline.index;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The days that a date of a query covers, both ends inclusive: {@code 2025-Q2} is 2025-04-01 to 2025-06-30. */
record Days(LocalDate first, LocalDate last) {
    private static final Pattern FORM = Pattern.compile("(\\d{4})(?:-(?:Q([1-4])|H([12])|(\\d{2})(?:-(\\d{2}))?))?");
    private static final int QUARTER = 3;
    private static final int HALF = 6;

    /** The days of a year, half, quarter, month or day; empty where the text is none of them. */
    static Optional<Days> parse(String text) {
        Matcher form = FORM.matcher(text.strip().toUpperCase(Locale.ROOT));
        if (!form.matches()) {
            return Optional.empty();
        }
        int year = Integer.parseInt(form.group(1));
        try {
            if (form.group(5) != null) {
                LocalDate day = LocalDate.of(year, Integer.parseInt(form.group(4)), Integer.parseInt(form.group(5)));
                return Optional.of(new Days(day, day));
            }
            if (form.group(4) != null) {
                return Optional.of(months(year, Integer.parseInt(form.group(4)), 1));
            }
        } catch (DateTimeException e) {
            return Optional.empty();
        }
        if (form.group(2) != null) {
            return Optional.of(months(year, QUARTER * (Integer.parseInt(form.group(2)) - 1) + 1, QUARTER));
        }
        if (form.group(3) != null) {
            return Optional.of(months(year, HALF * (Integer.parseInt(form.group(3)) - 1) + 1, HALF));
        }
        return Optional.of(months(year, 1, 2 * HALF));
    }

    /** A day's month, as facets name it. */
    static String month(LocalDate day) {
        return YearMonth.from(day).toString();
    }

    private static Days months(int year, int month, int count) {
        YearMonth start = YearMonth.of(year, month);
        return new Days(start.atDay(1), start.plusMonths(count - 1L).atEndOfMonth());
    }
}
