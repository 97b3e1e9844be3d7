package org.scribeline.figure;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.StringTokenizer;

/**
 * Phrases of one or more tokens, each with a meaning; the longest that fits is found.
 *
 * <p>A hyphen between the parts of a phrase is overlooked: {@code percentage-point}.
 */
final class Spellings<T> {
    private final boolean exact;
    private final Map<String, List<Phrase<T>>> byFirst = new HashMap<>();
    private final Map<String, List<Phrase<T>>> byLast = new HashMap<>();

    private record Phrase<T>(List<String> parts, T meaning) {}

    /** A phrase that was found: its meaning and the token at its far end, exclusive after and inclusive before. */
    record Match<T>(T meaning, int end) {}

    /** Phrases that are compared with case ({@code exact}) or without. */
    Spellings(boolean exact) {
        this.exact = exact;
    }

    /** Adds a phrase; true unless it was known with another meaning, which stays. */
    boolean add(String spelling, T meaning) {
        List<String> parts = parts(exact ? spelling : spelling.toLowerCase(Locale.ROOT));
        List<Phrase<T>> same = byFirst.computeIfAbsent(parts.get(0), k -> new ArrayList<>());
        for (Phrase<T> known : same) {
            if (known.parts().equals(parts)) {
                return known.meaning().equals(meaning);
            }
        }
        Phrase<T> phrase = new Phrase<>(parts, meaning);
        same.add(phrase);
        byLast.computeIfAbsent(parts.get(parts.size() - 1), k -> new ArrayList<>())
                .add(phrase);
        return true;
    }

    /** Whether a phrase begins with this token. */
    boolean begins(String form) {
        return byFirst.containsKey(exact ? form : form.toLowerCase(Locale.ROOT));
    }

    /** The longest phrase whose first part is {@code first} and whose others are the tokens from {@code next} on. */
    Optional<Match<T>> after(String first, Sentence sentence, int next) {
        List<Phrase<T>> candidates = byFirst.get(exact ? first : first.toLowerCase(Locale.ROOT));
        Phrase<T> best = null;
        int end = next;
        if (candidates != null) {
            for (Phrase<T> phrase : candidates) {
                int to = follow(phrase.parts(), sentence, next);
                if (to >= next
                        && (best == null || phrase.parts().size() > best.parts().size())) {
                    best = phrase;
                    end = to;
                }
            }
        }
        return best == null ? Optional.empty() : Optional.of(new Match<>(best.meaning(), end));
    }

    /** The longest phrase that begins at a token. */
    Optional<Match<T>> after(Sentence sentence, int token) {
        if (!sentence.has(token)) {
            return Optional.empty();
        }
        String form = sentence.form(token);
        Optional<Match<T>> found = after(form, sentence, token + 1);
        // The tokenizer leaves a sentence's full stop on a single letter: "250 W."
        boolean stopped = form.length() > 1 && form.endsWith(".") && !sentence.has(token + 1);
        return found.isEmpty() && stopped ? after(form.substring(0, form.length() - 1), sentence, token + 1) : found;
    }

    /** The longest phrase that ends before {@code end}. */
    Optional<Match<T>> before(Sentence sentence, int end) {
        Phrase<T> best = null;
        int start = end;
        for (Phrase<T> phrase : byLast.getOrDefault(text(sentence, end - 1), List.of())) {
            int from = end - phrase.parts().size();
            if (sentence.has(from)
                    && follow(phrase.parts(), sentence, from + 1) == end
                    && text(sentence, from).equals(phrase.parts().get(0))
                    && (best == null || phrase.parts().size() > best.parts().size())) {
                best = phrase;
                start = from;
            }
        }
        return best == null ? Optional.empty() : Optional.of(new Match<>(best.meaning(), start));
    }

    /** Where the parts after the first end, or a number below {@code next} where they do not fit. */
    private int follow(List<String> parts, Sentence sentence, int next) {
        int at = next;
        for (int p = 1; p < parts.size(); p++) {
            if (sentence.hyphen(at) && !parts.get(p).equals("-")) {
                at++;
            }
            String text = text(sentence, at);
            // The tokenizer leaves a sentence's full stop on a single letter: "3.2 TB/s."
            boolean stopped = p == parts.size() - 1 && text.equals(parts.get(p) + ".");
            if (!stopped && !text.equals(parts.get(p))) {
                return -1;
            }
            at++;
        }
        return at;
    }

    private String text(Sentence sentence, int token) {
        return exact ? sentence.form(token) : sentence.lower(token);
    }

    /** A spelling cut as the analyzer cuts it. */
    private static List<String> parts(String spelling) {
        String spaced = spelling;
        for (String cut : List.of("/", "-", "²", "³")) {
            spaced = spaced.replace(cut, " " + cut + " ");
        }
        List<String> parts = new ArrayList<>();
        for (StringTokenizer words = new StringTokenizer(spaced); words.hasMoreTokens(); ) {
            parts.add(words.nextToken());
        }
        return List.copyOf(parts);
    }
}
