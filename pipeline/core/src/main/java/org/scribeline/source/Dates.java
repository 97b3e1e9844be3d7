package org.scribeline.source;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads publication dates. The day is the one that is written; no time zone is applied. */
final class Dates {
    private static final int ISO_LENGTH = 10;
    private static final Pattern TIME = Pattern.compile(
            "(?:[Tt ]\\s*\\d{1,2}:\\d{2}(?::\\d{2}(?:[.,]\\d{1,9})?)?\\s*(?:[Zz]|[A-Z]{2,5}|[+-]\\d{2}(?::?\\d{2})?)?)?");
    private static final Pattern IN_URL = Pattern.compile("/((?:19|20)\\d\\d)[/-]?(\\d\\d)[/-]?(\\d\\d)(?=[/-])");

    private Dates() {}

    /** The day of an ISO 8601 date or date-time, or of an RFC 1123 date ({@code Mon, 28 Apr 2025 10:00:00 GMT}). */
    static Optional<LocalDate> read(String written) {
        String date = written.strip();
        try {
            if (date.length() >= ISO_LENGTH
                    && TIME.matcher(date.substring(ISO_LENGTH)).matches()) {
                return Optional.of(LocalDate.parse(date.substring(0, ISO_LENGTH)));
            }
            return Optional.of(LocalDate.parse(date, DateTimeFormatter.RFC_1123_DATE_TIME));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    /** The day in an address such as {@code https://news.example/2025/04/28/huawei}. */
    static Optional<LocalDate> inUrl(String url) {
        Matcher found = IN_URL.matcher(url);
        return found.find() ? read(found.group(1) + "-" + found.group(2) + "-" + found.group(3)) : Optional.empty();
    }
}
