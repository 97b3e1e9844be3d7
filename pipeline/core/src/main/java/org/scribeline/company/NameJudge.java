package org.scribeline.company;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.scribeline.text.Document;
import org.scribeline.text.Span;
import org.scribeline.text.Tokens;
import org.scribeline.text.Word;

/**
 * Judges whether names that no catalog holds are companies': by the words that they are made of, by what stands around all
 * their places in the article, and by whether the article speaks of companies at all.
 */
final class NameJudge {
    /** A name of at least this weight is a company's. */
    private static final int ENOUGH = 1;

    /** What stands around the places of a name counts so much at most. */
    private static final int MOST = 4;

    /** What it weighs that a longer name of a person holds the name. */
    private static final int PERSON = -3;

    /** Companies in a thousand tokens of an article of the trade, of one about companies, and of one that mentions some. */
    private static final int MOSTLY = 20;

    private static final int MANY = 8;

    private static final int SOME = 3;
    private static final int THOUSAND = 1000;
    /** Tokens that stand for an article too short to tell. */
    private static final int SHORT = 100;

    private final OrganisationFilter filter;
    private final Surroundings surroundings;

    NameJudge(OrganisationFilter filter, Surroundings surroundings) {
        this.filter = filter;
        this.surroundings = surroundings;
    }

    /** The names among these that are companies', of an article that names so many companies of the catalog. */
    List<Span> companies(Document document, List<Span> names, Tagged tagged, Neighbours neighbours, int listed) {
        Map<String, Integer> around = around(document, names, tagged, neighbours);
        Set<String> people = tagged.people(document.tokens());
        int field = field(listed, document.tokens().size());
        List<Span> companies = new ArrayList<>();
        for (Span name : names) {
            int places = around.getOrDefault(document.surface(name.start(), name.end()), 0);
            int weight = filter.weight(document, name.start(), name.end()) + field;
            boolean person =
                    name.length() == 1 && people.contains(document.tokens().form(name.start()));
            if (!person && weight + Math.max(-MOST, Math.min(MOST, places)) >= ENOUGH) {
                companies.add(name);
            }
        }
        return companies;
    }

    /** What it tells of an unknown name that the article names so many companies in so many tokens. */
    private static int field(int listed, int tokens) {
        int share = THOUSAND * (listed + 1) / (tokens + SHORT);
        if (share >= MANY) {
            return share >= MOSTLY ? 2 : 1;
        }
        return share >= SOME ? 0 : -1;
    }

    /** What stands around all places of each of the names, by its surface. */
    private Map<String, Integer> around(Document document, List<Span> names, Tagged tagged, Neighbours neighbours) {
        // By the first word and the second ("" for none), so that names that begin alike cost no square.
        Map<Word, Map<String, List<Span>>> byFirst = new HashMap<>();
        Map<String, Integer> around = new HashMap<>();
        Tokens tokens = document.tokens();
        for (Span name : names) {
            if (around.put(document.surface(name.start(), name.end()), 0) == null) {
                String second = name.length() > 1 ? tokens.form(name.start() + 1) : "";
                byFirst.computeIfAbsent(tokens.word(name.start()), fresh -> new HashMap<>())
                        .computeIfAbsent(second, fresh -> new ArrayList<>(1))
                        .add(name);
            }
        }
        for (int token = 0; token < tokens.size() && !byFirst.isEmpty(); token++) {
            for (Span name : begunAt(tokens, token, byFirst.getOrDefault(tokens.word(token), Map.of()))) {
                if (isSame(tokens, name, token)) {
                    int to = token + name.length();
                    int weight = tagged.isOfPerson(token, to)
                            ? PERSON
                            : surroundings.weigh(document, token, to) + neighbours.companies(token, to);
                    around.merge(document.surface(name.start(), name.end()), weight, Integer::sum);
                }
            }
        }
        return around;
    }

    /** The names of one first word that may stand at a token: those of that word alone and of the word behind it. */
    private static List<Span> begunAt(Tokens tokens, int token, Map<String, List<Span>> bySecond) {
        if (bySecond.isEmpty()) {
            return List.of();
        }
        List<Span> begun = new ArrayList<>(bySecond.getOrDefault("", List.of()));
        if (token + 1 < tokens.size()) {
            begun.addAll(bySecond.getOrDefault(tokens.form(token + 1), List.of()));
        }
        return begun;
    }

    private static boolean isSame(Tokens tokens, Span name, int token) {
        if (token + name.length() > tokens.size()) {
            return false;
        }
        for (int i = 1; i < name.length(); i++) {
            if (!tokens.form(token + i).equals(tokens.form(name.start() + i))) {
                return false;
            }
        }
        return true;
    }
}
