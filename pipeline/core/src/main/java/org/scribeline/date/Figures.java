package org.scribeline.date;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Tells the kinds of words that hold figures. Each distinct word comes here once, so patterns may be used. */
final class Figures {
    private static final Pattern DIGITS = Pattern.compile("\\d{1,4}");
    /** A year as tables of estimates and forecasts have it. */
    private static final Pattern ESTIMATE = Pattern.compile("(20[0-4]\\d)[ef]");

    private static final Pattern NUMBER = Pattern.compile("\\d{1,3}(?:,\\d{3}){1,6}|\\d{1,6}(?:\\.\\d{1,4})?");
    private static final Pattern ORDINAL = Pattern.compile("([1-9]\\d{0,2})(?:st|nd|rd|th)");
    private static final Pattern DECADE = Pattern.compile("((?:19|20)\\d0)[’']?s|[’']?([2-9]0)s");
    private static final Pattern ISO = Pattern.compile("(\\d{4})([-/.])(\\d{1,2})\\2(\\d{1,2})");
    private static final Pattern SLASHED = Pattern.compile("(\\d{1,2})[/.](\\d{1,2})[/.](\\d{4}|\\d{2})");
    private static final Pattern CLOCK = Pattern.compile("([01]?\\d|2[0-3]):([0-5]\\d)(?::[0-5]\\d)?");
    private static final Pattern CLOCK12 = Pattern.compile("(1[0-2]|0?[1-9])(?:[:.]([0-5]\\d))?([ap])\\.?m\\.?");
    private static final Pattern PLAIN = Pattern.compile("(?:1[0-2]|0?[1-9])(?:[:.][0-5]\\d)?");
    private static final Pattern CLOCK4 = Pattern.compile("([01]\\d|2[0-3])([0-5]\\d)");
    private static final Pattern PART_YEAR = Pattern.compile(
            "([1-4]q|[12]h)(fy|cy)?[’']?(20\\d{2}|\\d{2})[ef]?|(q[1-4]|h[12])(?:(fy|cy)[’']?|[’'])?(20\\d{2}|(?<=[y’'])\\d{2})");
    private static final Pattern YEAR_BEFORE = Pattern.compile("(20\\d{2})([1-4]q|[12]h|q[1-4]|h[12])");
    private static final Pattern DAY_TIME =
            Pattern.compile("([0-2]\\d|3[01])(t(?:[01]\\d|2[0-3]):[0-5]\\d(?=$|:|z))(?::[0-5]\\d)?(z?)");
    private static final Pattern OFFSET = Pattern.compile("[+-](?:0?\\d|1[0-4])(?::?[0-5]\\d)?");
    private static final Pattern YEAR_PART = Pattern.compile("(fy|cy)[’']?(\\d{4}|\\d{2})([1-4]q|[12]h|q[1-4]|h[12])?");
    private static final Pattern QUARTER = Pattern.compile("q([1-4])|([1-4])q");
    private static final Pattern HALF = Pattern.compile("h([12])|([12])h");
    private static final Pattern SHORT_YEAR = Pattern.compile("[’'‘](\\d{2})");

    private Figures() {}

    static void study(String word, Map<Kind, String> kinds) {
        if (DIGITS.matcher(word).matches()) {
            digits(word, kinds);
        }
        put(kinds, Kind.YEAR, ESTIMATE.matcher(word), m -> Optional.of(group(m, 1)));
        if (NUMBER.matcher(word).matches()) {
            kinds.put(Kind.NUMBER, word.replace(",", ""));
        }
        put(kinds, Kind.ORDINAL, ORDINAL.matcher(word), m -> Optional.of(group(m, 1)));
        put(kinds, Kind.DAYTH, ORDINAL.matcher(word), m -> ranged(group(m, 1), 1, 31));
        put(kinds, Kind.DECADE, DECADE.matcher(word), Figures::decade);
        put(kinds, Kind.ISO, ISO.matcher(word), m -> date(group(m, 1), group(m, 3), group(m, 4)));
        put(kinds, Kind.SLASHED, SLASHED.matcher(word), m -> slashed(word, m));
        put(kinds, Kind.CLOCK, CLOCK.matcher(word), m -> Optional.of(time(number(group(m, 1)), group(m, 2))));
        put(kinds, Kind.CLOCK12, CLOCK12.matcher(word), Figures::clock12);
        if (PLAIN.matcher(word).matches()) {
            kinds.put(Kind.CLOCK_PLAIN, word.replace('.', ':'));
        }
        codes(word, kinds);
    }

    private static void digits(String word, Map<Kind, String> kinds) {
        int number = number(word);
        if (word.length() <= 2 && number >= 1 && number <= 31) {
            kinds.put(Kind.DAY, Integer.toString(number));
        }
        if (word.length() == 2) {
            kinds.put(Kind.YEAR2, Integer.toString(century(number)));
        }
        if (word.length() == 4 && number >= 1900 && number <= 2100) {
            kinds.put(Kind.YEAR, word);
        } else if (word.length() == 4 && number >= 1000 && number < 1900) {
            kinds.put(Kind.OLD_YEAR, word);
        }
        put(kinds, Kind.CLOCK4, CLOCK4.matcher(word), m -> Optional.of(group(m, 1) + ":" + group(m, 2)));
    }

    private static void codes(String word, Map<Kind, String> kinds) {
        put(
                kinds,
                Kind.CODE,
                PART_YEAR.matcher(word),
                m -> Optional.of(
                        code(group(m, 1) + group(m, 4), group(m, 2) + group(m, 5), group(m, 3) + group(m, 6))));
        put(kinds, Kind.CODE, YEAR_PART.matcher(word), m -> Optional.of(code(group(m, 3), group(m, 1), group(m, 2))));
        put(kinds, Kind.CODE, YEAR_BEFORE.matcher(word), m -> Optional.of(code(group(m, 2), "", group(m, 1))));
        put(
                kinds,
                Kind.DAY_TIME,
                DAY_TIME.matcher(word),
                m -> Optional.of(group(m, 1) + (group(m, 2) + group(m, 3)).toUpperCase(Locale.ROOT)));
        put(kinds, Kind.OFFSET, OFFSET.matcher(word), m -> Optional.of(""));
        put(kinds, Kind.QUARTER_CODE, QUARTER.matcher(word), m -> Optional.of(group(m, 1) + group(m, 2)));
        put(kinds, Kind.HALF_CODE, HALF.matcher(word), m -> Optional.of(group(m, 1) + group(m, 2)));
        put(
                kinds,
                Kind.YEAR2,
                SHORT_YEAR.matcher(word),
                m -> Optional.of(Integer.toString(century(number(group(m, 1))))));
    }

    /** The part (Q3, H1 or empty), the year, and F where it is fiscal: {@code Q3:2025:F}. */
    private static String code(String part, String kind, String year) {
        int full = year.length() == 4 ? number(year) : century(number(year));
        String letter = part.replaceAll("\\d", "");
        return letter + part.replaceAll("\\D", "") + ":" + full + ":" + (kind.equals("fy") ? "F" : "");
    }

    private static Optional<String> decade(Matcher m) {
        if (m.group(1) != null) {
            return Optional.of(group(m, 1));
        }
        // The 20s are this century's; the 30s and 40s are not yet spoken of so.
        int decade = number(group(m, 2));
        return Optional.of(Integer.toString(decade == 20 ? 2020 : 1900 + decade));
    }

    private static Optional<String> slashed(String word, Matcher m) {
        int first = number(group(m, 1));
        int second = number(group(m, 2));
        String year = group(m, 3).length() == 4 ? group(m, 3) : Integer.toString(century(number(group(m, 3))));
        if (word.indexOf('.') >= 0) {
            // Points are the European order; with a short year they are more often a version.
            return group(m, 3).length() == 4 ? date(year, group(m, 2), group(m, 1)) : Optional.empty();
        }
        return first > 12
                ? date(year, Integer.toString(second), Integer.toString(first))
                : date(year, Integer.toString(first), Integer.toString(second));
    }

    private static Optional<String> date(String year, String month, String day) {
        try {
            return Optional.of(
                    LocalDate.of(number(year), number(month), number(day)).toString());
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static Optional<String> clock12(Matcher m) {
        return Optional.of(time(hour(number(group(m, 1)), group(m, 3)), m.group(2) == null ? "00" : group(m, 2)));
    }

    /** The hour of twenty-four for an hour of twelve and the first letter of am or pm. */
    static int hour(int hour, String half) {
        return hour % 12 + (half.startsWith("p") ? 12 : 0);
    }

    private static String time(int hour, String minute) {
        return Grain.two(hour) + ":" + minute;
    }

    private static Optional<String> ranged(String number, int least, int most) {
        return number(number) >= least && number(number) <= most ? Optional.of(number) : Optional.empty();
    }

    /** Two figures as a year: up to 49 this century's. */
    static int century(int year) {
        return year < 50 ? 2000 + year : 1900 + year;
    }

    private static int number(String digits) {
        return Integer.parseInt(digits);
    }

    private static String group(Matcher m, int group) {
        String text = m.group(group);
        return text == null ? "" : text;
    }

    private interface Read {
        Optional<String> value(Matcher matched);
    }

    private static void put(Map<Kind, String> kinds, Kind kind, Matcher matcher, Read read) {
        if (matcher.matches()) {
            read.value(matcher).ifPresent(value -> kinds.put(kind, value));
        }
    }
}
