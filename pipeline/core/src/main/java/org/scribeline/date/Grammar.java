package org.scribeline.date;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.scribeline.date.Rule.Element;
import org.scribeline.text.Tokens;
import org.scribeline.text.Vocabulary;
import org.scribeline.text.Word;
import org.scribeline.text.WordFact;

/** Finds the longest rule at a token. */
final class Grammar {
    /** How deep rules may hold one another: {@code early in the second quarter of fiscal 2025} is four deep. */
    private static final int DEEPEST = 5;

    /** What is never a mention by itself. */
    private static final Set<String> PIECES = Set.of("count", "clock", "zone");

    private final WordFact<Map<Kind, String>> kinds;
    private final WordFact<List<Rule>> starts;

    Grammar(Vocabulary vocabulary) {
        DateWords words = DateWords.read();
        Rules rules = Rules.read();
        this.kinds = vocabulary.fact(words::study);
        this.starts = vocabulary.fact(
                word -> rules.startingWith(word.lower(), words.study(word).keySet()));
    }

    /** A rule that fits the tokens {@code [from, to)}, and what it means. */
    record Found(Rule rule, int from, int to, Meaning meaning) {}

    /** What kinds of date word a form is. */
    WordFact<Map<Kind, String>> kinds() {
        return kinds;
    }

    /** The longest rule with a period and an open guard that begins at this token of the scene's sentence. */
    Optional<Found> mention(Scene scene, int token) {
        List<Rule> rules = starts.of(scene.tokens().word(token));
        if (rules.isEmpty()) {
            return Optional.empty();
        }
        List<Found> found = new ArrayList<>();
        for (Rule rule : rules) {
            if (!PIECES.contains(rule.yields())) {
                found(rule, scene, token, 0)
                        .filter(f -> rule.guard().allows(scene, f.from(), f.to()))
                        .ifPresent(found::add);
            }
        }
        return longest(found);
    }

    private Optional<Found> part(String symbol, Scene scene, int token, int depth) {
        List<Found> found = new ArrayList<>();
        if (depth < DEEPEST && token < scene.to()) {
            for (Rule rule : starts.of(scene.tokens().word(token))) {
                if (Rules.yields(rule, symbol)) {
                    found(rule, scene, token, depth + 1).ifPresent(found::add);
                }
            }
        }
        return longest(found);
    }

    /** The longest, the first of the table where two are as long. */
    private static Optional<Found> longest(List<Found> found) {
        Found best = null;
        for (Found one : found) {
            if (best == null || one.to() > best.to()) {
                best = one;
            }
        }
        return Optional.ofNullable(best);
    }

    private Optional<Found> found(Rule rule, Scene scene, int token, int depth) {
        Match match = new Match(token);
        if (!fits(rule.pattern(), 0, scene, token, depth, match)) {
            return Optional.empty();
        }
        return rule.reading().read(match, scene).map(meaning -> new Found(rule, token, match.to(), meaning));
    }

    /** Whether the pattern from this element on fits from this token on; what may be missing is first tried as there. */
    private boolean fits(List<Element> pattern, int at, Scene scene, int token, int depth, Match match) {
        if (at == pattern.size()) {
            match.end(token);
            return true;
        }
        Element element = pattern.get(at);
        int mark = match.mark();
        int next = step(element, scene, token, depth, match);
        if (next > token && fits(pattern, at + 1, scene, next, depth, match)) {
            return true;
        }
        match.back(mark);
        return element.optional() && fits(pattern, at + 1, scene, token, depth, match);
    }

    /** The token behind what this element takes here; {@code token} itself where it takes nothing. */
    private int step(Element element, Scene scene, int token, int depth, Match match) {
        Tokens tokens = scene.tokens();
        if (token >= scene.to() || (element.joined() && tokens.spaced(token))) {
            return token;
        }
        if (!element.symbol().isEmpty()) {
            Optional<Found> part = part(element.symbol(), scene, token, depth);
            part.ifPresent(found -> match.catchMeaning(found.meaning()));
            return part.map(Found::to).orElse(token);
        }
        Word word = tokens.word(token);
        Map<Kind, String> has = kinds.of(word);
        for (Kind kind : element.kinds()) {
            String value = has.get(kind);
            if (value != null) {
                match.catchWord(kind, value);
                return token + 1;
            }
        }
        return element.words().contains(word.lower()) ? token + 1 : token;
    }
}
