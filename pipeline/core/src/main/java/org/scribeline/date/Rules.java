package org.scribeline.date;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.scribeline.catalog.Table;
import org.scribeline.date.Rule.Element;

/** The rules of {@code models/rules/date-rules.csv}, and which of them may begin with a word. */
final class Rules {
    /** What a symbol covers beside itself: every day and year is a date. */
    private static final Map<String, Set<String>> COVERS = Map.of("date", Set.of("date", "day", "year", "compared"));

    private final List<Rule> all;
    private final Map<String, List<Rule>> bySymbol;

    private Rules(List<Rule> all, Map<String, List<Rule>> bySymbol) {
        this.all = List.copyOf(all);
        this.bySymbol = Map.copyOf(bySymbol);
    }

    static Rules read() {
        Map<String, Reading> readings = Readings.byName();
        Map<String, Guard> guards = Guard.byName();
        List<Rule> all = new ArrayList<>();
        Map<String, List<Rule>> bySymbol = new HashMap<>();
        for (Table.Row row : Table.resource("rules/date-rules.csv")) {
            Rule rule = rule(row, readings, guards);
            all.add(rule);
            bySymbol.computeIfAbsent(rule.yields(), y -> new ArrayList<>()).add(rule);
        }
        for (Rule rule : all) {
            for (Element element : rule.pattern()) {
                if (!element.symbol().isEmpty()
                        && !bySymbol.containsKey(element.symbol())
                        && !COVERS.containsKey(element.symbol())) {
                    throw new Table.DataException(
                            "rules/date-rules.csv: no rule yields $" + element.symbol() + " for " + rule.name());
                }
            }
        }
        return new Rules(all, bySymbol);
    }

    private static Rule rule(Table.Row row, Map<String, Reading> readings, Map<String, Guard> guards) {
        List<Element> pattern = Arrays.stream(row.get("pattern").split(" "))
                .map(written -> Rule.element(written, row))
                .toList();
        return new Rule(
                row.get("rule"),
                row.get("yields"),
                pattern,
                known(readings, row, "reading"),
                known(guards, row, "when"),
                row.get("article").equals("the"),
                Double.parseDouble(row.get("score")));
    }

    private static <T> T known(Map<String, T> byName, Table.Row row, String column) {
        T named = byName.get(row.get(column));
        if (named == null) {
            throw row.error("no " + column + " is called " + row.get(column));
        }
        return named;
    }

    List<Rule> all() {
        return all;
    }

    /** Whether this rule answers for that symbol. */
    static boolean yields(Rule rule, String symbol) {
        return COVERS.getOrDefault(symbol, Set.of(symbol)).contains(rule.yields());
    }

    /** The rules that may begin with a word of these kinds. */
    List<Rule> startingWith(String lower, Set<Kind> kinds) {
        return all.stream()
                .filter(rule -> mayStart(rule, lower, kinds, Collections.newSetFromMap(new IdentityHashMap<>())))
                .toList();
    }

    private boolean mayStart(Rule rule, String lower, Set<Kind> kinds, Set<Rule> asked) {
        if (!asked.add(rule)) {
            return false;
        }
        for (Element element : rule.pattern()) {
            if (element.words().contains(lower) || element.kinds().stream().anyMatch(kinds::contains)) {
                return true;
            }
            for (String symbol : COVERS.getOrDefault(element.symbol(), Set.of(element.symbol()))) {
                for (Rule inner : bySymbol.getOrDefault(symbol, List.of())) {
                    if (mayStart(inner, lower, kinds, asked)) {
                        return true;
                    }
                }
            }
            if (!element.optional()) {
                return false;
            }
        }
        return false;
    }
}
