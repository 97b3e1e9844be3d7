package org.scribeline.date;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.scribeline.catalog.Table;
import org.scribeline.date.Rule.Element;
import org.scribeline.date.Rule.Numbers;
import org.scribeline.text.Word;

/** The rules of {@code models/rules/date-rules.csv}, and which of them may begin with a word. */
final class Rules {
    /** What a symbol covers beside itself: every day and year is a date. */
    private static final Map<String, Set<String>> COVERS = Map.of("date", Set.of("date", "day", "year", "compared"));

    /** What is never a mention by itself. */
    private static final Set<String> PIECES = Set.of("count", "clock", "zone", "holiday");

    private final List<Rule> all;
    private final List<List<Rule>> bySymbol;
    private final Numbers literals;
    private final DateWords words;
    private final DateWord nothing;

    private Rules(List<Rule> all, List<List<Rule>> bySymbol, Numbers literals, DateWords words) {
        this.all = List.copyOf(all);
        this.bySymbol = List.copyOf(bySymbol);
        this.literals = literals;
        this.words = words;
        this.nothing = new DateWord(Map.of(), -1, List.of(), List.of());
    }

    /** Reads the rules, and the words that {@code models/rules/date-words.csv} lists. */
    static Rules read() {
        Map<String, Reading> readings = Readings.byName();
        Map<String, Guard> guards = Guard.byName();
        Numbers symbols = new Numbers();
        Numbers literals = new Numbers();
        List<Rule> all = new ArrayList<>();
        Set<String> named = new HashSet<>();
        for (Table.Row row : Table.resource("rules/date-rules.csv")) {
            if (!named.add(row.get("rule"))) {
                throw row.error("a second rule " + row.get("rule"));
            }
            List<Element> pattern = Arrays.stream(row.get("pattern").split(" "))
                    .map(written -> Rule.element(written, row, symbols, literals))
                    .toList();
            all.add(new Rule(
                    row.get("rule"),
                    row.get("yields"),
                    pattern,
                    known(readings, row, "reading"),
                    known(guards, row, "when"),
                    row.get("article").equals("the"),
                    Double.parseDouble(row.get("score"))));
        }
        all.addAll(NameRules.read(
                "rules/holidays.csv", "holiday", row -> new Meaning.Yearly(Holidays.of(row)), symbols, literals));
        all.addAll(NameRules.read("rules/date-names.csv", "name", row -> new Meaning.Name(), symbols, literals));
        List<List<Rule>> bySymbol = new ArrayList<>();
        for (String symbol : symbols.words()) {
            Set<String> covered = COVERS.getOrDefault(symbol, Set.of(symbol));
            List<Rule> answering =
                    all.stream().filter(rule -> covered.contains(rule.yields())).toList();
            if (answering.isEmpty()) {
                throw new Table.DataException("rules/date-rules.csv: no rule yields $" + symbol);
            }
            bySymbol.add(answering);
        }
        return new Rules(all, bySymbol, literals, DateWords.read());
    }

    private static <T> T known(Map<String, T> byName, Table.Row row, String column) {
        T named = byName.get(row.get(column));
        if (named == null) {
            throw row.error("no " + column + " is called " + row.get(column));
        }
        return named;
    }

    /** How many symbols the patterns hold. */
    int symbols() {
        return bySymbol.size();
    }

    /** What the word may be in a date, and what may begin with it. */
    DateWord study(Word word) {
        Map<Kind, String> kinds = words.study(word);
        int literal = literals.find(word.lower());
        if (kinds.isEmpty() && literal < 0) {
            return nothing;
        }
        DateWord bare = new DateWord(kinds, literal, List.of(), List.of());
        Set<Rule> starting = Collections.newSetFromMap(new IdentityHashMap<>());
        all.stream().filter(rule -> mayStart(rule, bare)).forEach(starting::add);
        return new DateWord(
                kinds,
                literal,
                all.stream()
                        .filter(rule -> starting.contains(rule) && !PIECES.contains(rule.yields()))
                        .toList(),
                bySymbol.stream()
                        .map(rules -> rules.stream().filter(starting::contains).toList())
                        .toList());
    }

    private boolean mayStart(Rule rule, DateWord word) {
        return mayStart(rule, word, Collections.newSetFromMap(new IdentityHashMap<>()));
    }

    private boolean mayStart(Rule rule, DateWord word, Set<Rule> asked) {
        if (!asked.add(rule)) {
            return false;
        }
        for (Element element : rule.pattern()) {
            if (element.takes(word)) {
                return true;
            }
            List<Rule> inner = element.symbol() < 0 ? List.of() : bySymbol.get(element.symbol());
            if (inner.stream().anyMatch(other -> mayStart(other, word, asked))) {
                return true;
            }
            if (!element.optional()) {
                return false;
            }
        }
        return false;
    }
}
