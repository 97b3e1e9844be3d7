package org.scribeline.bench;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.scribeline.bench.DateSpec.Expected;
import org.scribeline.catalog.Table;

/**
 * Gives the months, weekdays and holidays of a spec's dates the capitals that news writes them with: {@code 12 april} is {@code 12
 * April}.
 *
 * <p>Only what the spec asks for is changed, so that {@code may} in {@code you may go} stays; offsets stay too.
 */
final class Capitals {
    private static final Set<String> KINDS = Set.of("MONTH", "WEEKDAY", "WEEKDAYS", "WEEKDAY_SHORT");
    private final Map<String, String> names = new HashMap<>();
    private final Pattern written;

    /**
     * Capitals by the tables of the dates.
     *
     * @param words {@code rules/date-words.csv}
     * @param holidays {@code rules/holidays.csv}
     */
    Capitals(Table words, Table holidays) {
        words.rows()
                .filter(row -> KINDS.contains(row.get("kind")))
                .flatMap(row -> row.list("words").stream())
                .forEach(word -> add(word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1)));
        holidays.rows().flatMap(row -> row.list("names").stream()).forEach(this::add);
        List<String> longestFirst = new ArrayList<>(names.keySet());
        longestFirst.sort(Comparator.comparing(String::length).reversed().thenComparing(Comparator.naturalOrder()));
        written = Pattern.compile(
                longestFirst.stream()
                        .map(Pattern::quote)
                        .collect(Collectors.joining("|", "(?<![A-Za-z])(?:", ")(?![A-Za-z])")),
                Pattern.CASE_INSENSITIVE);
    }

    private void add(String name) {
        names.put(name.toLowerCase(Locale.ROOT), name);
    }

    /** The case as news would write it; an equal one when it is written so. */
    DateSpec of(DateSpec spec) {
        StringBuilder input = new StringBuilder(spec.input());
        for (Expected expected : spec.results()) {
            Matcher name = written.matcher(spec.input())
                    .region(expected.start(), expected.end())
                    .useTransparentBounds(true);
            while (name.find()) {
                String lower = name.group().toLowerCase(Locale.ROOT);
                input.replace(name.start(), name.end(), names.getOrDefault(lower, name.group()));
            }
        }
        return new DateSpec(spec.file(), input.toString(), spec.readOn(), spec.results());
    }
}
