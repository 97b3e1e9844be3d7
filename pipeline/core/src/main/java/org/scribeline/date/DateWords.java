package org.scribeline.date;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.scribeline.catalog.Table;
import org.scribeline.text.Word;

/** Tells which kinds of date word a form is: from {@code models/rules/date-words.csv}, and from its figures. */
final class DateWords {
    private static final Set<Kind> CAPITALISED = Set.of(Kind.MONTH, Kind.WEEKDAY, Kind.WEEKDAY_SHORT, Kind.NAMED);
    private static final Set<Kind> LOWER = Set.of(Kind.TENSE, Kind.AHEAD);
    private final Map<String, Map<Kind, String>> listed;

    private DateWords(Map<String, Map<Kind, String>> listed) {
        this.listed = listed;
    }

    static DateWords read() {
        Map<String, Map<Kind, String>> listed = new HashMap<>();
        for (Table.Row row : Table.resource("rules/date-words.csv")) {
            Kind kind = kind(row);
            for (String word : row.list("words")) {
                String other = listed.computeIfAbsent(word, w -> new EnumMap<>(Kind.class))
                        .put(kind, row.get("value"));
                if (other != null) {
                    throw row.error(word + " is a " + kind + " already");
                }
            }
        }
        return new DateWords(listed);
    }

    private static Kind kind(Table.Row row) {
        try {
            return Kind.valueOf(row.get("kind"));
        } catch (IllegalArgumentException e) {
            throw row.error("no kind of word: " + row.get("kind"));
        }
    }

    /** The kinds of this word, each with its value; empty for most words. */
    Map<Kind, String> study(Word word) {
        Map<Kind, String> kinds = new EnumMap<>(Kind.class);
        String lower = word.lower();
        listed.getOrDefault(lower, Map.of()).forEach((kind, value) -> {
            if (!CAPITALISED.contains(kind) || word.isCapitalised()) {
                kinds.put(kind, value);
            }
        });
        if (word.hasDigit()) {
            Figures.study(lower, kinds);
        } else if (!kinds.containsKey(Kind.TENSE) && isRegularPast(word, lower)) {
            kinds.put(Kind.TENSE, "PAST");
        }
        boolean month = word.isCapitalised() && kinds.containsKey(Kind.MONTH);
        kinds.keySet().removeIf(kind -> LOWER.contains(kind) && (month || word.isAllCaps()));
        return kinds.isEmpty() ? Map.of() : kinds;
    }

    private static boolean isRegularPast(Word word, String lower) {
        return lower.length() > 4 && lower.endsWith("ed") && !lower.endsWith("eed") && !word.hasUpperCase();
    }
}
