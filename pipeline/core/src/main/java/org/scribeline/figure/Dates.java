package org.scribeline.figure;

import java.math.BigDecimal;
import java.util.Set;
import org.scribeline.figure.Numeral.Style;

/** Tells numbers that belong to dates, times, ages and durations. */
final class Dates {
    private static final BigDecimal FIRST_YEAR = BigDecimal.valueOf(1900);
    private static final BigDecimal LAST_YEAR = BigDecimal.valueOf(2100);
    private static final BigDecimal DAYS = BigDecimal.valueOf(31);
    private static final BigDecimal OLDEST = BigDecimal.valueOf(110);
    private static final Set<String> LINKS = Set.of(",", "or", "to", "and");
    private static final Set<String> NEAR_TIME = Set.of("last", "next", "past", "previous", "coming", "full");
    private static final int LISTED = 4;
    private final NumberTable numbers;
    private final Lexicon lexicon;

    Dates(NumberTable numbers, Lexicon lexicon) {
        this.numbers = numbers;
        this.lexicon = lexicon;
    }

    boolean excludes(Sentence s, Amount a) {
        return isYear(s, a) || isDay(s, a) || isDuration(s, a) || isAge(s, a) || isClock(s, a.to());
    }

    private boolean isClock(Sentence s, int at) {
        return s.has(at) && lexicon.is(s.word(at), WordClass.CLOCK);
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
            while (LINKS.contains(s.lower(link)) || s.hyphen(link) || (s.dash(link) && s.joined(link))) {
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
            if (isUnitOfTime(s, next)) {
                // A count of 15,000 before "last week" is none of weeks.
                return !NEAR_TIME.contains(s.lower(next - 1)) || s.lower(next).endsWith("s");
            }
            if (!lexicon.is(s.word(next), WordClass.SPAN_ADJECTIVE)) {
                return false;
            }
            next = s.hyphen(next + 1) ? next + 1 : next;
        }
        return false;
    }

    /** Whether this is a unit of time, also with a sentence's full stop: {@code 12 ms.} */
    private boolean isUnitOfTime(Sentence s, int at) {
        boolean stopped = at + 1 == s.to() && (s.is(at, "ms.") || s.is(at, "ns.") || s.is(at, "s."));
        return stopped || lexicon.is(s.word(at), WordClass.DURATION);
    }

    /** {@code , 34, of Tampa}; {@code aged 18}; {@code She was 88}; {@code died on Sunday at 91}. */
    private boolean isAge(Sentence s, Amount a) {
        boolean human = !a.marked()
                && a.number().isInteger()
                && a.value().compareTo(OLDEST) < 0
                && a.value().signum() > 0;
        int before = a.from() - 1;
        if (!human || !s.has(before)) {
            return false;
        }
        return isBetweenCommas(s, a)
                || s.is(before, "aged")
                || s.is(before, "age")
                || s.is(before, "ages")
                || (isEnd(s, a.to()) && isGroup(s, before))
                || (isEnd(s, a.to()) && (isSaidOf(s, before) || (s.is(before, "at") && isDeath(s, before - 1))));
    }

    private boolean isBetweenCommas(Sentence s, Amount a) {
        int before = a.from() - 1;
        boolean between = s.is(before, ",") && (s.is(a.to(), ",") || s.is(a.to(), ".") || s.is(a.to(), ")"));
        if (!s.has(before - 1) || !between) {
            return false;
        }
        boolean listed = s.has(a.to() + 1)
                && (numbers.form(s, a.to() + 1).isPresent()
                        || numbers.word(s, a.to() + 1).isPresent());
        boolean noun = s.word(before - 1).hasLetter()
                && !s.word(before - 1).hasDigit()
                && (s.word(before - 1).isCapitalised() || !lexicon.isPlural(s.word(before - 1)))
                && !lexicon.isClosed(s.word(before - 1));
        return noun && !listed && a.number().style() == Style.DIGITS;
    }

    /** Whether no noun follows that the number could count. */
    private boolean isEnd(Sentence s, int to) {
        return !s.has(to)
                || (s.word(to).isPunctuation() && !s.hyphen(to) && !s.is(to, "%"))
                || (lexicon.isClosed(s.word(to)) && !s.is(to, "of") && !s.is(to, "to"))
                || s.is(to, "years")
                || lexicon.is(s.word(to), WordClass.TIME);
    }

    private boolean isSaidOf(Sentence s, int verb) {
        return lexicon.is(s.word(verb), WordClass.BEING)
                && s.has(verb - 1)
                && (lexicon.is(s.word(verb - 1), WordClass.PERSON)
                        || (s.is(verb, "turned") && s.word(verb - 1).isCapitalised()));
    }

    /** {@code those over 65}, {@code children under 12}. */
    private boolean isGroup(Sentence s, int bound) {
        return (s.is(bound, "over") || s.is(bound, "under"))
                && s.has(bound - 1)
                && lexicon.is(s.word(bound - 1), WordClass.AGE_GROUP);
    }

    private boolean isDeath(Sentence s, int last) {
        for (int t = last; t > last - LISTED * 2 && s.has(t); t--) {
            if (lexicon.is(s.word(t), WordClass.DEATH)) {
                return true;
            }
        }
        return false;
    }
}
