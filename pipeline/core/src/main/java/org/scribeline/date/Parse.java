package org.scribeline.date;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.scribeline.date.Rule.Element;
import org.scribeline.text.Tokens;

/**
 * Finds the longest rule at each token of one sentence.
 *
 * <p>What stands for a symbol at a token is sought once and kept for the other rules that hold the symbol, until a further
 * date has been spoken of, which may change what a relative one means.
 */
final class Parse {
    /** How deep rules may hold one another: {@code early in the second quarter of fiscal 2025} is four deep. */
    private static final int DEEPEST = 5;

    private static final Object NOTHING = new Object();

    private final Grammar grammar;
    private final Scene scene;
    private final Match[] matches = new Match[DEEPEST + 1];
    /** By token and symbol, what stands there: a {@link Found}, or {@link #NOTHING}; null where it was not sought. */
    private @Nullable Object[] known = {};
    /** By the same places, since which date what is known there holds. */
    private int[] since = {};

    private int dates;

    Parse(Grammar grammar, Scene scene) {
        this.grammar = grammar;
        this.scene = scene;
    }

    /** A rule that fits the tokens {@code [from, to)}, and what it means. */
    record Found(Rule rule, int from, int to, Meaning meaning) {}

    /** Drops what was kept, because the dates spoken of have changed. */
    void forget() {
        dates++;
    }

    /** The longest rule with an open guard that begins at this token, the first of the table where two are as long. */
    @Nullable Found mention(int token) {
        Found best = null;
        List<Rule> rules = scene.dateWord(token).mentions();
        for (int i = 0; i < rules.size(); i++) {
            Rule rule = rules.get(i);
            Found found = found(rule, token, 0);
            if (found != null
                    && (best == null || found.to() > best.to())
                    && rule.guard().allows(scene, token, found.to())) {
                best = found;
            }
        }
        return best;
    }

    /** The longest that stands for a symbol at this token. */
    private @Nullable Found part(int symbol, int token, int depth) {
        if (depth >= DEEPEST || token >= scene.to()) {
            return null;
        }
        List<Rule> rules = scene.dateWord(token).parts(symbol);
        if (rules.isEmpty()) {
            return null;
        }
        if (known.length == 0) {
            known = new Object[(scene.to() - scene.from()) * grammar.symbols()];
            since = new int[known.length];
        }
        int place = (token - scene.from()) * grammar.symbols() + symbol;
        Object kept = known[place];
        if (kept != null && since[place] == dates) {
            return kept instanceof Found found ? found : null;
        }
        Found best = null;
        for (int i = 0; i < rules.size(); i++) {
            Found found = found(rules.get(i), token, depth + 1);
            if (found != null && (best == null || found.to() > best.to())) {
                best = found;
            }
        }
        known[place] = best == null ? NOTHING : best;
        since[place] = dates;
        return best;
    }

    private @Nullable Found found(Rule rule, int token, int depth) {
        Match match = matches[depth];
        if (match == null) {
            match = new Match();
            matches[depth] = match;
        }
        match.begin(token);
        if (!fits(rule.pattern(), 0, token, depth, match)) {
            return null;
        }
        Optional<? extends Meaning> meaning = rule.reading().read(match, scene);
        return meaning.isPresent() ? new Found(rule, token, match.to(), meaning.get()) : null;
    }

    /** Whether the pattern from this element on fits from this token on; what may be missing is first tried as there. */
    private boolean fits(List<Element> pattern, int at, int token, int depth, Match match) {
        if (at == pattern.size()) {
            match.end(token);
            return true;
        }
        Element element = pattern.get(at);
        int mark = match.mark();
        int next = step(element, token, depth, match);
        if (next > token && fits(pattern, at + 1, next, depth, match)) {
            return true;
        }
        match.back(mark);
        return element.optional() && fits(pattern, at + 1, token, depth, match);
    }

    /** The token behind what this element takes here; {@code token} itself where it takes nothing. */
    private int step(Element element, int token, int depth, Match match) {
        Tokens tokens = scene.tokens();
        if (token >= scene.to() || (element.joined() && tokens.spaced(token))) {
            return token;
        }
        if (element.symbol() >= 0) {
            Found part = part(element.symbol(), token, depth);
            if (part == null) {
                return token;
            }
            match.take(part.meaning());
            return part.to();
        }
        DateWord word = scene.dateWord(token);
        Kind kind = element.kind(word);
        if (kind != null) {
            match.take(kind, word.value(kind));
            return token + 1;
        }
        return element.names(word) ? token + 1 : token;
    }
}
