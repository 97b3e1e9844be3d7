package org.scribeline.bench;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import org.scribeline.catalog.Table;

/**
 * What our definition of a date rules out, as rows of {@code date-differences.csv}: {@code reason,file,type,on,pattern,example}.
 *
 * <p>A row's pattern is a regular expression, upper and lower case alike. Where {@code on} is empty it is sought in each of the
 * spec's dates that is unmet, told as {@code words = outline} ({@link DateMiss.Unmet}): {@code before 2019 = before <date>}.
 * {@code unasked} seeks it in the words of a date of ours that the spec does not have, {@code input} in the whole text, whatever
 * the case misses. An empty {@code file} or {@code type} is any; types are joined with {@code ;}. {@code {number}}, {@code
 * {month}}, {@code {weekday}} and {@code {unit}} in a pattern stand for their words.
 */
final class DateDifferences {
    /** What stands for a list of words in a pattern. */
    private static final Map<String, String> LISTS = Map.of(
            "{number}", "(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)",
            "{month}",
                    "(?:january|february|march|april|may|june|july|august|september|october|november|december"
                            + "|jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec)",
            "{weekday}", "(?:mon|tues?|wed(?:nes)?|wedn|thu(?:rs?)?|fri|sat(?:ur)?|sun)(?:day)?",
            "{unit}", "(?:second|minute|min|hour|day|week|weekend|fortnight|month|quarter|year|decade)s?");

    private final List<Difference> differences;
    private final Set<Difference> used = new LinkedHashSet<>();

    DateDifferences(Table table) {
        this.differences = table.rows().map(Difference::of).toList();
    }

    /** A row, whose pattern is in its example. */
    private record Difference(Table.Row row, Pattern pattern) {
        static Difference of(Table.Row row) {
            String pattern = row.get("pattern");
            for (Map.Entry<String, String> list : LISTS.entrySet()) {
                pattern = pattern.replace(list.getKey(), list.getValue());
            }
            try {
                Difference difference = new Difference(row, Pattern.compile(pattern, Pattern.CASE_INSENSITIVE));
                if (!difference.pattern().matcher(row.get("example")).find()) {
                    throw row.error("the pattern is not in its example: " + row.get("example"));
                }
                return difference;
            } catch (PatternSyntaxException e) {
                throw row.error("not a regular expression: " + e.getMessage());
            }
        }

        boolean isOf(DateSpec spec) {
            return row.get("file").isEmpty() || row.get("file").equals(spec.file());
        }

        boolean rulesOut(DateMiss miss) {
            if (miss instanceof DateMiss.Unmet unmet) {
                List<String> types = row.list("type");
                return (types.isEmpty() || types.contains(unmet.type()))
                        && finds("", unmet.words() + " = " + unmet.outline());
            }
            return miss instanceof DateMiss.Unasked unasked && finds("unasked", unasked.words());
        }

        boolean finds(String on, String text) {
            return row.get("on").equals(on) && pattern.matcher(text).find();
        }
    }

    /** Why a failing case is ruled out: the first reason of all that it misses; empty when some of that has none. */
    Optional<String> reason(DateSpec spec, List<DateMiss> misses) {
        List<Difference> ofFile = differences.stream().filter(d -> d.isOf(spec)).toList();
        List<Difference> reasons = ofFile.stream()
                .filter(d -> d.finds("input", spec.input()))
                .limit(1)
                .toList();
        if (reasons.isEmpty()) {
            reasons = misses.stream()
                    .flatMap(miss ->
                            ofFile.stream().filter(d -> d.rulesOut(miss)).limit(1))
                    .toList();
            if (reasons.size() < misses.size()) {
                return Optional.empty();
            }
        }
        used.addAll(reasons);
        return reasons.stream().findFirst().map(d -> d.row().get("reason"));
    }

    /** Says of each row that has ruled nothing out that it is to go. */
    List<String> faults() {
        return differences.stream()
                .filter(difference -> !used.contains(difference))
                .map(Difference::row)
                .map(row ->
                        row.at() + ": \"" + row.get("pattern") + "\" rules no failing case out: take it from the table")
                .toList();
    }
}
