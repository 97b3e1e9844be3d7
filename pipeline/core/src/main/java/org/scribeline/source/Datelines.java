package org.scribeline.source;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads the publication date that an article's first lines tell: a line that is a date and little else ({@code Posted on Friday,
 * August 8, 2025, 10:15 AM}), or a dateline ({@code TAIPEI, Jan. 15, 2025 (Wire) -}). The day's year must be written.
 */
final class Datelines {
    /** So many characters of an article and lines that are not blank are looked at. */
    private static final int BEGIN = 3_000;

    private static final int LINES = 8;
    private static final int LONGEST_LINE = 160;

    private static final String MONTH =
            "(jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\\.?";
    private static final String DATE =
            "(?:" + MONTH + "\\s+(\\d{1,2})(?:st|nd|rd|th)?,?\\s+(\\d{4})|(\\d{1,2})(?:st|nd|rd|th)?\\s+" + MONTH
                    + ",?\\s+(\\d{4})|(\\d{4})-(\\d\\d)-(\\d\\d))";
    private static final String WEEKDAY =
            "(?:(?:mon|tue|tues|wed|wednes|thu|thur|thurs|fri|sat|satur|sun)(?:day)?\\.?,?\\s+)?";
    private static final String CLOCK =
            "(?:[,|·@]?\\s*(?:at\\s+)?\\d{1,2}[:.]\\d\\d(?:\\s*[ap]\\.?m\\.?)?(?:\\s*[a-z]{2,4})?)?";

    /** A line that is a date: with a word before it, a weekday, a time behind it. */
    private static final Pattern LINE = Pattern.compile(
            "(?:(?:first\\s+)?(?:published|posted|updated|last updated|date|released|issued)\\s*(?:on\\s+|:\\s*)?)?"
                    + WEEKDAY + DATE + CLOCK,
            Pattern.CASE_INSENSITIVE);

    /** A place in front, then the date, then a dash. */
    private static final Pattern DATELINE = Pattern.compile("\\p{Lu}[\\p{L}.,'’ /-]{2,60}?[,(]?\\s*[-–—/]{0,2}\\s*(?i:"
            + WEEKDAY + DATE + ")\\)?\\s*(?:\\([^)]{1,40}\\)\\s*)?(?:/[^/]{1,40}/\\s*)?[-–—:]");

    private static final List<String> MONTHS =
            List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");

    private Datelines() {}

    /** The day that the first lines tell; empty where they tell none. */
    static Optional<LocalDate> read(String text) {
        String begin = text.substring(0, Math.min(text.length(), BEGIN));
        return begin.lines()
                .map(Datelines::bare)
                .filter(line -> !line.isEmpty())
                .limit(LINES)
                .map(Datelines::inLine)
                .flatMap(Optional::stream)
                .findFirst();
    }

    /** The line without the marks of a list, a heading or a table around it. */
    private static String bare(String line) {
        return line.strip().replaceAll("^[*_#>|\\s•·-]+|[*_|\\s•·]+$", "");
    }

    private static Optional<LocalDate> inLine(String line) {
        if (line.length() <= LONGEST_LINE) {
            Matcher whole = LINE.matcher(line);
            if (whole.matches()) {
                return day(whole);
            }
        }
        Matcher dateline = DATELINE.matcher(line);
        return dateline.lookingAt() ? day(dateline) : Optional.empty();
    }

    private static Optional<LocalDate> day(Matcher found) {
        try {
            if (found.group(1) != null) {
                return Optional.of(of(found, 3, month(found.group(1)), 2));
            }
            return Optional.of(
                    found.group(5) != null
                            ? of(found, 6, month(found.group(5)), 4)
                            : of(found, 7, Integer.parseInt(found.group(8)), 9));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static LocalDate of(Matcher found, int year, int month, int day) {
        return LocalDate.of(Integer.parseInt(found.group(year)), month, Integer.parseInt(found.group(day)));
    }

    private static int month(String name) {
        return MONTHS.indexOf(name.substring(0, 3).toLowerCase(Locale.ROOT)) + 1;
    }
}
