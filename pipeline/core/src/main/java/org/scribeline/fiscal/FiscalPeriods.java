package org.scribeline.fiscal;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntFunction;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.scribeline.catalog.Table;
import org.scribeline.entity.Linker;
import org.scribeline.entity.Mention;
import org.scribeline.entity.Period;
import org.scribeline.entity.Period.Interval;
import org.scribeline.text.Document;

/**
 * Gives a fiscal year, half or quarter the days that it has with the company whose it is, where the sentence or the headline
 * tells which, and {@code catalog/fiscal-years.csv} knows that company's years.
 *
 * <p>A number in the expression is the company's own number of the year. Without one, {@code this} and {@code last} count from
 * the year of the publication day, and a bare quarter or half is the one that ends nearest to that day.
 */
public final class FiscalPeriods implements Linker {
    private static final String FISCAL = "FISCAL";
    private static final Pattern TIMEX = Pattern.compile("(\\d{4})(?:-([QH])([1-4]))?");
    private static final Pattern NUMBER = Pattern.compile("(?<!\\d)(?:\\d{4}|\\d{2})(?!\\d)");
    private static final Pattern PLAIN =
            Pattern.compile("(?:fiscal|year|quarter|half|first|second|third|fourth|the|of|in|its"
                    + "|f?q[1-4]|[1-4]q|h[12]|[12]h|(?:f?q[1-4]|[1-4]q|h[12]|[12]h)?(?:fy)?(?:\\d{4}|\\d{2})?)");
    private static final Set<String> THIS = Set.of("this", "current");
    private static final Set<String> LAST = Set.of("last", "previous", "prior");

    private final FiscalYears years;

    /**
     * A linker by the packed table.
     *
     * @throws Table.DataException at a fault in it, with file and line
     */
    public FiscalPeriods() {
        this.years = FiscalYears.packed();
    }

    @Override
    public List<Mention> link(Document document, List<Mention> mentions) {
        if (mentions.stream().noneMatch(FiscalPeriods::isFiscal)) {
            return mentions;
        }
        FiscalOwners owners = new FiscalOwners(document, mentions);
        List<Mention> linked = new ArrayList<>(mentions.size());
        for (Mention mention : mentions) {
            Optional<Interval> days = isFiscal(mention)
                    ? owners.of(mention).flatMap(years::of).flatMap(year -> days(document, mention, year))
                    : Optional.empty();
            linked.add(days.isPresent() ? mention.with(((Period) mention.value()).inCompanyYear(days.get())) : mention);
        }
        return List.copyOf(linked);
    }

    private static boolean isFiscal(Mention mention) {
        return mention.value() instanceof Period period && period.mod().equals(FISCAL);
    }

    private static Optional<Interval> days(Document document, Mention mention, FiscalYear year) {
        Period period = (Period) mention.value();
        Matcher timex = TIMEX.matcher(period.timex());
        if (!timex.matches()) {
            return Optional.empty();
        }
        int number = Integer.parseInt(timex.group(1));
        String surface = mention.span().in(document.text()).toLowerCase(Locale.ROOT);
        List<String> words = List.of(surface.split("[^a-z0-9]+"));
        if (hasNumber(surface, number)) {
            return plain(words) ? part(year, timex, number) : Optional.empty();
        }
        return document.published().flatMap(day -> unnumbered(year, timex, words, day));
    }

    private static boolean hasNumber(String surface, int year) {
        return NUMBER.matcher(surface)
                .results()
                .mapToInt(found -> Integer.parseInt(found.group()))
                .anyMatch(found -> found == year || found == year % 100);
    }

    private static boolean plain(List<String> words) {
        return words.stream().allMatch(word -> PLAIN.matcher(word).matches());
    }

    /** The part of the company's year that the timex asks for. */
    private static Optional<Interval> part(FiscalYear year, Matcher timex, int number) {
        if (timex.group(2) == null) {
            return Optional.of(year.year(number));
        }
        int part = Integer.parseInt(timex.group(3));
        return timex.group(2).equals("Q") ? year.quarter(number, part) : year.half(number, part);
    }

    private static Optional<Interval> unnumbered(
            FiscalYear year, Matcher timex, List<String> words, LocalDate published) {
        int now = year.numberOf(published);
        boolean whole = timex.group(2) == null;
        if (whole && words.size() == 3 && words.subList(1, 3).equals(List.of("fiscal", "year"))) {
            return THIS.contains(words.get(0))
                    ? Optional.of(year.year(now))
                    : LAST.contains(words.get(0))
                            ? Optional.of(year.year(now - 1))
                            : words.get(0).equals("next") ? Optional.of(year.year(now + 1)) : Optional.empty();
        }
        if (whole || !plain(words)) {
            return Optional.empty();
        }
        IntFunction<Optional<Interval>> part = number -> part(year, timex, number);
        return IntStream.rangeClosed(now - 1, now + 1)
                .mapToObj(part)
                .flatMap(Optional::stream)
                .min(Comparator.comparingLong(days -> Math.abs(ChronoUnit.DAYS.between(published, days.end()))));
    }
}
