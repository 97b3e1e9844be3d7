package org.scribeline.date;

import static java.util.Map.entry;

import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.scribeline.text.Word;

/** The guards that the rules name, each a pure function of the words around an expression. */
final class Guards {
    private static final Set<String> OPENERS = Set.of("(", "[", "©", "|", "*", "**", ":", "•", "■", "#", "");
    private static final Set<String> SPAN = Set.of("over", "in", "during", "for", "within", "throughout", "of");
    /** The years of which news speaks without a preposition; beyond them a bare number is rather a count. */
    private static final int LATELY = 1990;

    private static final int SOON = 2040;
    private static final int ROUND = 2000;

    private Guards() {}

    static Map<String, Guard> byName() {
        return Map.ofEntries(
                entry("", (s, from, to) -> true),
                entry("inside", (s, from, to) -> false),
                entry("bare-year", Guards::bareYear),
                entry("bare-month", Guards::bareMonth),
                entry("bare-quarter", Guards::bareQuarter),
                entry("bare-half-code", Guards::bareHalfCode),
                entry("bare-half", (s, from, to) -> !s.is(to, "of") && !attached(s, from, to)),
                entry(
                        "bare-season",
                        (s, from, to) -> !attached(s, from, to)
                                && (s.is(from - 1, Kind.IN) || (s.is(from - 1, "the") && s.is(from - 2, Kind.IN)))
                                && !s.is(to, "of")
                                && (!nounAt(s, to) || s.is(to, Kind.TENSE))),
                entry("the-unit", Guards::theUnit),
                entry("a-unit", Guards::aUnit),
                entry(
                        "after-the",
                        (s, from, to) -> s.is(from - 1, "the") && SPAN.stream().anyMatch(w -> s.is(from - 2, w))),
                entry(
                        "span",
                        (s, from, to) -> s.is(from - 1, "the") || SPAN.stream().anyMatch(w -> s.is(from - 1, w))),
                entry("duration", Guards::duration),
                entry("singular", (s, from, to) -> duration(s, from, to) && !s.is(to, "over") && !s.is(to, "on")),
                entry("short-unit", (s, from, to) -> s.is(to, "read") || s.is(from - 1, Kind.IN)),
                entry("named-age", Guards::namedAge),
                entry("day-and", Guards::dayAnd),
                entry(
                        "on-the",
                        (s, from, to) -> s.is(from - 1, "the")
                                && (s.is(from - 2, "on") || s.is(from - 2, "by") || s.is(from - 2, "until"))
                                && !nounAt(s, to)),
                entry("frequency", Guards::frequency),
                entry("not-than", (s, from, to) -> !s.is(to, "than")),
                entry(
                        "clause-end",
                        (s, from, to) -> s.word(to).map(Word::isPunctuation).orElse(true)),
                entry("clock", (s, from, to) -> s.is(from - 1, "at") || s.is(from - 1, Kind.IN)),
                entry("long-unit", (s, from, to) -> s.is(to - 1, "decade") || s.is(to - 1, "century")),
                entry(
                        "day-word",
                        (s, from, to) -> !s.tokens().word(from).isAllCaps()
                                || !s.word(from - 1).map(Word::isAllCaps).orElse(false)),
                entry("after-in", (s, from, to) -> s.is(from - 1, Kind.IN)),
                entry("bare-end", (s, from, to) -> s.is(from, "end")),
                entry("decade", (s, from, to) -> !attached(s, from, to)),
                entry("slashed", (s, from, to) -> !attached(s, from, to)),
                entry("year-range", (s, from, to) -> !attached(s, from, to) && !named(s, from)),
                entry("day-near", (s, from, to) -> !s.is(to, "%") && !attached(s, from, to)));
    }

    /** Whether a hyphen, slash, sign or letter touches the expression, so that it is part of a longer name or number. */
    private static boolean attached(Scene s, int from, int to) {
        return touches(s, from - 1, from) || (touches(s, to, to) && !possessive(s, to) && !s.is(to - 1, "-"));
    }

    private static boolean touches(Scene s, int token, int edge) {
        if (s.word(token).isEmpty() || s.word(edge).isEmpty() || s.tokens().spaced(edge)) {
            return false;
        }
        String form = s.tokens().form(token);
        return "-–/$€£#_".contains(form)
                || s.tokens().word(token).hasLetter()
                || s.tokens().word(token).hasDigit();
    }

    private static boolean possessive(Scene s, int token) {
        return s.is(token, "'s") || s.is(token, "’s");
    }

    /** A capitalised word that is not the first of the sentence, no month and no preposition: part of a name. */
    private static boolean named(Scene s, int from) {
        int before = from - 1;
        if (s.is(before, "of") && s.is(before - 1, Kind.NAMED)) {
            return true;
        }
        return s.word(before).filter(Word::isCapitalised).isPresent()
                && !s.is(before, Kind.IN)
                && !s.is(before, Kind.OF)
                && !s.is(before, Kind.WEEKDAY)
                && !s.is(before, "the");
    }

    private static boolean nounAt(Scene s, int token) {
        return s.word(token)
                .filter(w -> w.hasLetter() && !w.hasUpperCase() && !s.is(token, Kind.IN) && !s.is(token, Kind.OF))
                .isPresent();
    }

    private static boolean bareYear(Scene s, int from, int to) {
        boolean number = s.is(to, "/") && !s.tokens().spaced(to);
        if (number || touchesBefore(s, from) || s.is(to, "%") || s.is(to, Kind.UNITS) || s.is(to, Kind.CLOCK)) {
            return false;
        }
        if (named(s, from)) {
            return !s.is(from - 1, "of") && (s.is(to, Kind.DATED) || yearBeside(s, from, to));
        }
        int year = Integer.parseInt(s.value(from, Kind.YEAR));
        boolean lately = year >= LATELY && year < SOON && year != ROUND;
        if (s.is(from - 1, Kind.IN) || s.is(to, Kind.DATED) || yearBeside(s, from, to)) {
            return lately || !plural(s, to);
        }
        if (s.is(from - 1, Kind.NUMBER) || (plural(s, to) && !lately)) {
            return false;
        }
        return lately || (year < SOON && s.is(from - 1, Kind.OF) && !nounAt(s, to)) || opened(s, from);
    }

    private static boolean touchesBefore(Scene s, int from) {
        return s.word(from - 1).isPresent()
                && !s.tokens().spaced(from)
                && !Set.of("(", "[", "©", "|", "*", "**", "“", "\"", "'", "‘", "—", "–", "_", ",")
                        .contains(s.tokens().form(from - 1))
                && !(s.is(from - 1, "-") && (s.is(from - 2, "post") || s.is(from - 2, "pre")));
    }

    /** Whether another year stands beside this one: {@code 2023 and 2024}, {@code 2024 | 2023}. */
    private static boolean yearBeside(Scene s, int from, int to) {
        return (joins(s, from - 1) && s.is(from - 2, Kind.YEAR)) || (joins(s, to) && s.is(to + 1, Kind.YEAR));
    }

    private static boolean joins(Scene s, int token) {
        return s.is(token, "and")
                || s.is(token, "or")
                || s.is(token, "to")
                || s.is(token, ",")
                || s.is(token, "|")
                || s.is(token, "vs")
                || s.is(token, "vs.");
    }

    private static boolean plural(Scene s, int token) {
        return s.word(token)
                .map(w -> w.lower().length() > 3
                        && !w.hasUpperCase()
                        && w.lower().endsWith("s")
                        && !w.lower().endsWith("ss")
                        && !s.is(token, Kind.DATED)
                        && !s.is(token, Kind.TENSE))
                .orElse(false);
    }

    private static boolean opened(Scene s, int from) {
        return from == s.from() || OPENERS.contains(s.tokens().form(from - 1).toLowerCase(Locale.ROOT));
    }

    /** A month's name alone; those that are names or words as well must stand where a date does. */
    private static boolean bareMonth(Scene s, int from, int to) {
        if (attached(s, from, to) && !s.is(to, "-") && !s.is(from - 1, "-")) {
            return false;
        }
        Word word = s.tokens().word(from);
        boolean doubtful = Set.of("may", "march", "mar", "april", "june", "august", "jan", "dec", "sep", "jun", "jul")
                .contains(word.lower());
        boolean placed = s.is(from - 1, Kind.IN)
                || s.is(from - 1, Kind.OF)
                || s.is(from - 1, "and")
                || s.is(from - 1, Kind.DATED);
        return placed || (!doubtful && !named(s, from)) || (possessive(s, to) && !named(s, from) && from > s.from());
    }

    /** A code alone, such as {@code Q3}: not a product's name, which stands behind a maker's or an article. */
    private static boolean bareQuarter(Scene s, int from, int to) {
        if (attached(s, from, to) && !s.is(to, "/") && !s.is(to, "-")) {
            return false;
        }
        if (s.is(to, Kind.DATED)) {
            return true;
        }
        boolean name = s.word(to).filter(Word::isCapitalised).isPresent() && !s.is(to, Kind.YEAR);
        return !named(s, from) && !s.is(from - 1, "the") && !s.is(from - 1, Kind.NUMBER) && !name;
    }

    private static boolean bareHalfCode(Scene s, int from, int to) {
        return bareQuarter(s, from, to) && (s.is(from - 1, Kind.IN) || s.is(to, Kind.DATED));
    }

    /** {@code the quarter} after a preposition, where it is not measured: {@code the year of}, {@code the day when}. */
    private static boolean theUnit(Scene s, int from, int to) {
        boolean day = s.is(to - 1, "day");
        boolean before = day
                ? Set.of("end", "ended", "ending", "ends", "finish", "for", "finished", "finishing").stream()
                        .anyMatch(w -> s.is(from - 1, w))
                : (s.is(from - 1, Kind.IN) || s.is(from - 1, Kind.OF)) && !s.is(from - 2, "time");
        return before
                && !s.is(to - 1, "week")
                && !s.is(to - 1, "decade")
                && !s.is(to - 1, "month")
                && !s.is(to, "of")
                && !s.is(to, "to")
                && !s.is(to, "when")
                && !s.is(to, "that")
                && !s.is(to, "before")
                && !s.is(to, "-");
    }

    /** {@code a year} that is a length: after a preposition or before {@code after}; not {@code 40,000 a month}. */
    private static boolean aUnit(Scene s, int from, int to) {
        if (s.is(to - 1, "quarter")
                || s.is(to - 1, "second")
                || attached(s, from, to)
                || s.is(to, "-")
                || s.is(to, "of")
                || s.is(to, "when")) {
            return false;
        }
        boolean length = Set.of(
                        "in", "within", "for", "over", "about", "under", "than", "nearly", "almost", "around", "after",
                        "least", "spent", "took", "takes", "take", "lasted", "lasts", "just", "only", "roughly",
                        "barely")
                .stream()
                .anyMatch(w -> s.is(from - 1, w));
        boolean rate = nounAt(s, from - 1) && !s.is(from - 1, Kind.TENSE);
        boolean after =
                s.is(to, "before") || s.is(to, "after") || s.is(to, "later") || s.is(to, "earlier") || s.is(to, "long");
        return length || (after && !rate);
    }

    /** A counted length: not a share ({@code three quarters of}) and no part of a number before it. */
    private static boolean duration(Scene s, int from, int to) {
        boolean quarters = s.is(to - 1, "quarters") || s.is(to - 1, "quarter");
        if (quarters && (s.is(to, "of") || s.is(to - 2, "-") || s.is(from, "one") || s.is(from, "a"))) {
            return false;
        }
        return !touches(s, from - 1, from) || s.is(from - 1, "-");
    }

    /** {@code Joanna Feld, 39, told}: a number of two figures between commas, behind a name. */
    private static boolean namedAge(Scene s, int from, int to) {
        boolean comma = s.is(from - 1, ",") && (s.is(to, ",") || s.is(to, ";") || s.is(to, "."));
        String form = s.tokens().form(from);
        return comma
                && form.length() == 2
                && form.charAt(0) >= '1'
                && form.chars().allMatch(Character::isDigit)
                && person(s, from - 2)
                && person(s, from - 3);
    }

    private static boolean person(Scene s, int token) {
        return s.word(token)
                        .filter(w -> w.isCapitalised()
                                && !w.hasDigit()
                                && (!w.isAllCaps() || w.form().endsWith(".")))
                        .isPresent()
                && !s.is(token, Kind.MONTH);
    }

    /** The {@code 10} of {@code September 9 and 10}. */
    private static boolean dayAnd(Scene s, int from, int to) {
        boolean joined = s.is(from - 1, "and") || s.is(from - 1, "or") || s.is(from - 1, "to");
        boolean day = s.is(from - 2, Kind.DAY) && (s.is(from - 3, Kind.MONTH) || s.is(from - 3, "and"));
        return joined && day && !nounAt(s, to) && !s.is(to, "%") && !s.is(to, Kind.MONTH);
    }

    /** {@code weekly}, but not in a name: {@code China Daily}. */
    private static boolean frequency(Scene s, int from, int to) {
        if (attached(s, from, to)) {
            return false;
        }
        Word word = s.tokens().word(from);
        if (!word.isCapitalised() || word.isAllCaps()) {
            return true;
        }
        boolean before = s.word(from - 1).filter(w -> w.isCapitalised()).isPresent();
        boolean after = s.word(to).filter(w -> w.isCapitalised()).isPresent();
        return from == s.from() ? !after : !before && !after;
    }
}
