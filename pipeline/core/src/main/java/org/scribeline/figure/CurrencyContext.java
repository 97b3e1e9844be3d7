package org.scribeline.figure;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.scribeline.catalog.Table;
import org.scribeline.text.Document;
import org.scribeline.text.Tokens;
import org.scribeline.text.Vocabulary;
import org.scribeline.text.WordFact;

/**
 * Chooses among the currencies that share a sign or a word by the places that the article names.
 *
 * <p>A bare {@code $} is the US dollar unless the article says otherwise: it tells what its sums are in ({@code all figures in
 * Canadian dollars}), or sets US dollars beside the others and is of one country.
 */
final class CurrencyContext {
    private static final int NEAR = 12;
    private static final int FAR = 60;
    private static final int NEAR_WEIGHT = 3;
    private static final int SAID_WITHIN = 14;
    private static final Set<String> SAYING = Set.of(
            "all",
            "figures",
            "amounts",
            "sums",
            "prices",
            "values",
            "unless",
            "otherwise",
            "stated",
            "expressed",
            "quoted");
    private static final Set<String> DOLLARS = Set.of("$", "us$", "usd", "dollar", "dollars");
    private final WordFact<List<String>> places;

    CurrencyContext(Vocabulary vocabulary, Table table) {
        Map<String, List<String>> byPlace = new HashMap<>();
        for (Table.Row row : table) {
            row.list("places")
                    .forEach(p ->
                            byPlace.computeIfAbsent(p, k -> new ArrayList<>()).add(row.get("code")));
        }
        places = vocabulary.fact(word -> byPlace.getOrDefault(word.form(), List.of()));
    }

    /** What one article tells; it is read when the first sum asks. */
    ArticleMoney article(Document document) {
        return new ArticleMoney(document);
    }

    /** How often the places of each currency stand among these tokens. */
    private Map<String, Integer> counts(Tokens tokens, int from, int to) {
        Map<String, Integer> counts = new HashMap<>();
        for (int t = Math.max(0, from); t < Math.min(to, tokens.size()); t++) {
            for (String code : places.of(tokens.word(t))) {
                counts.merge(code, 1, Integer::sum);
            }
        }
        return counts;
    }

    /** The currencies of one article. */
    final class ArticleMoney {
        private final Document document;
        private Optional<Map<String, Integer>> counts = Optional.empty();
        private final Map<List<Unit>, Unit> dollars = new HashMap<>();

        private ArticleMoney(Document document) {
            this.document = document;
        }

        private Map<String, Integer> counts() {
            if (counts.isEmpty()) {
                Tokens tokens = document.tokens();
                counts = Optional.of(CurrencyContext.this.counts(tokens, 0, tokens.size()));
            }
            return counts.orElseThrow();
        }

        /** The one that the article means by a sum at this token; the first where nothing tells. */
        Unit choose(List<Unit> choices, int token) {
            Unit best = choices.get(0);
            if (best.code().equals("USD")) {
                Unit euro = choices.get(choices.size() - 1);
                return euro.code().equals("EUR") && isEuroNearest(token)
                        ? euro
                        : dollars.computeIfAbsent(choices, this::dollar);
            }
            Map<String, Integer> near = CurrencyContext.this.counts(document.tokens(), token - NEAR, token + NEAR);
            int most = weight(best, near);
            for (Unit choice : choices) {
                int weight = weight(choice, near);
                if (weight > most) {
                    best = choice;
                    most = weight;
                }
            }
            return best;
        }

        private int weight(Unit choice, Map<String, Integer> near) {
            return counts().getOrDefault(choice.code(), 0) + NEAR_WEIGHT * near.getOrDefault(choice.code(), 0);
        }

        /** Whether the nearest sign or word of a currency around cents is the euro's. */
        private boolean isEuroNearest(int token) {
            Tokens tokens = document.tokens();
            for (int away = 1; away < FAR; away++) {
                for (int t : new int[] {token - away, token + away}) {
                    boolean inside = t >= 0 && t < tokens.size();
                    if (inside && DOLLARS.contains(tokens.word(t).lower())) {
                        return false;
                    }
                    if (inside && places.of(tokens.word(t)).contains("EUR")) {
                        return true;
                    }
                }
            }
            return false;
        }

        private Unit dollar(List<Unit> choices) {
            boolean explicit = false;
            boolean signed = false;
            Tokens tokens = document.tokens();
            for (int t = 0; t < tokens.size(); t++) {
                String lower = tokens.word(t).lower();
                explicit |= lower.equals("us$") || lower.equals("usd");
                signed |= lower.length() > 1 && lower.endsWith("$") && !lower.equals("us$");
            }
            List<Unit> named = new ArrayList<>();
            for (Unit choice : choices.subList(1, choices.size())) {
                if (counts().getOrDefault(choice.code(), 0) > 1
                        && !choice.code().equals("EUR")) {
                    named.add(choice);
                }
            }
            boolean own = named.size() == 1 && ((explicit && !signed) || isSaid(named.get(0)));
            return own ? named.get(0) : choices.get(0);
        }

        /** Whether the article tells that its sums are in this currency: {@code all figures are in Canadian dollars}. */
        private boolean isSaid(Unit currency) {
            Tokens tokens = document.tokens();
            for (int t = 1; t < tokens.size(); t++) {
                if (tokens.word(t).is("dollars")
                        && places.of(tokens.word(t - 1)).contains(currency.code())
                        && isSaying(tokens, t)) {
                    return true;
                }
            }
            return false;
        }
    }

    private static boolean isSaying(Tokens tokens, int at) {
        for (int t = Math.max(0, at - SAID_WITHIN); t < Math.min(tokens.size(), at + SAID_WITHIN); t++) {
            if (SAYING.contains(tokens.word(t).lower())) {
                return true;
            }
        }
        return false;
    }
}
