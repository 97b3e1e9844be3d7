package org.scribeline.figure;

import java.math.BigDecimal;
import java.util.Set;
import org.scribeline.figure.Numeral.Style;

/** Tells numbers that belong to dates, times, ages and durations. */
final class Dates {
    private static final Set<String> CLOCK = Set.of(
            "a.m.", "p.m.", "a.m", "p.m", "am", "pm", "o'clock", "o’clock", "gmt", "utc", "et", "est", "edt", "pt");
    private static final BigDecimal FIRST_YEAR = BigDecimal.valueOf(1900);
    private static final BigDecimal LAST_YEAR = BigDecimal.valueOf(2100);
    private static final BigDecimal DAYS = BigDecimal.valueOf(31);
    private static final BigDecimal OLDEST = BigDecimal.valueOf(110);
    private static final Set<String> LINKS = Set.of(",", "or", "to", "and");
    private static final int LISTED = 4;
    private final NumberTable numbers;
    private final Lexicon lexicon;

    Dates(NumberTable numbers, Lexicon lexicon) {
        this.numbers = numbers;
        this.lexicon = lexicon;
    }

    boolean excludes(Sentence s, Amount a) {
        return isYear(s, a) || isDay(s, a) || isDuration(s, a) || isAge(s, a) || CLOCK.contains(s.lower(a.to()));
    }

    /** A bare number from 1900 to 2100 unless it counts something. */
    private boolean isYear(Sentence s, Amount a) {
        boolean bare = a.number().style() == Style.DIGITS
                && !a.number().grouped()
                && !a.number().isScaled();
        boolean range = a.value().compareTo(FIRST_YEAR) >= 0 && a.value().compareTo(LAST_YEAR) <= 0;
        if (!bare || !range || a.marked() || !a.number().isInteger()) {
            return false;
        }
        boolean cue = s.has(a.from() - 1) && lexicon.is(s.word(a.from() - 1), WordClass.DATE_CUE);
        int next = a.to();
        boolean counts = s.is(next, "out")
                || (s.has(next)
                        && ((s.hyphen(next) && s.word(next + 1).hasLetter())
                                || (lexicon.isPlural(s.word(next))
                                        && !s.word(next).isCapitalised()
                                        && !lexicon.isClosed(s.word(next)))));
        return cue || !counts;
    }

    /** {@code May 18}, {@code 18 May}, {@code Oct. 1-3}. */
    boolean isDay(Sentence s, Amount a) {
        if (a.value().compareTo(DAYS) > 0 || a.marked()) {
            return false;
        }
        return isMonth(s, a.from() - 1)
                || isMonth(s, a.to())
                || (s.is(a.from() - 1, "and") && isMonth(s, a.from() - 3));
    }

    private boolean isMonth(Sentence s, int token) {
        return s.has(token)
                && s.word(token).isCapitalised()
                && lexicon.is(s.word(token), WordClass.MONTH)
                && !(s.is(token, "may") && token == s.from());
    }

    /** A number of days, weeks, years: {@code 18-month}, {@code 17 consecutive months}, the first of {@code 2, 3 years}. */
    boolean isDuration(Sentence s, Amount a) {
        return isDurationAt(s, a.to()) || (isCountable(a) && isDurationAt(s, endOfList(s, a.to())));
    }

    private static boolean isCountable(Amount a) {
        return !a.marked() && !a.number().grouped() && !a.number().isScaled();
    }

    /** The end of numbers that go on behind one: {@code two[, three or four] years}, {@code four[-to-six]-week}. */
    private int endOfList(Sentence s, int to) {
        int at = to;
        for (int listed = 0; listed < LISTED; listed++) {
            int link = at;
            while (LINKS.contains(s.lower(link)) || s.hyphen(link)) {
                link++;
            }
            boolean number = link > at
                    && s.has(link)
                    && (numbers.word(s, link).isPresent()
                            || numbers.form(s, link).filter(NumberForm::isPlain).isPresent());
            if (!number) {
                return at;
            }
            at = link + 1;
        }
        return at;
    }

    private boolean isDurationAt(Sentence s, int to) {
        int next = s.hyphen(to) ? to + 1 : to;
        if (s.is(next, "or") && (s.is(next + 1, "so") || s.is(next + 1, "more"))) {
            next += 2;
        }
        for (int skipped = 0; skipped <= 2 && s.has(next); skipped++, next++) {
            if (lexicon.is(s.word(next), WordClass.DURATION)) {
                return true;
            }
            if (!lexicon.is(s.word(next), WordClass.SPAN_ADJECTIVE)) {
                return false;
            }
            next = s.hyphen(next + 1) ? next + 1 : next;
        }
        return false;
    }

    /** {@code , 34, of Tampa}; {@code aged 18}. */
    private boolean isAge(Sentence s, Amount a) {
        boolean human = !a.marked() && a.number().isInteger() && a.value().compareTo(OLDEST) < 0;
        boolean between = s.is(a.from() - 1, ",") && (s.is(a.to(), ",") || s.is(a.to(), "."));
        boolean person = s.has(a.from() - 2) && s.word(a.from() - 2).isCapitalised();
        return human && ((between && person) || s.is(a.from() - 1, "aged") || s.is(a.from() - 1, "age"));
    }
}
