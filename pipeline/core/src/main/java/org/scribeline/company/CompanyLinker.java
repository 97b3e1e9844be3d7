package org.scribeline.company;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.scribeline.entity.Linker;
import org.scribeline.entity.Mention;
import org.scribeline.entity.MentionType;
import org.scribeline.entity.Name;
import org.scribeline.text.Document;
import org.scribeline.text.Span;
import org.scribeline.text.Tokens;
import org.scribeline.text.Word;

/**
 * Ties a company's short forms to its long one within an article: the initials in brackets behind it, and the first word
 * of a name that no catalog holds; and finds every further occurrence of a name that was found once.
 */
public final class CompanyLinker implements Linker {
    private static final double SHORT = 0.7;
    private static final int SHORTEST_FIRST_WORD = 4;

    @Override
    public List<Mention> link(Document document, List<Mention> mentions) {
        Map<String, Name> forms = new HashMap<>();
        for (Mention mention : mentions) {
            if (mention.value() instanceof Name name && name.type() == MentionType.COMPANY) {
                learn(document, mention, name, forms);
            }
        }
        return forms.isEmpty() ? mentions : addAll(document, mentions, forms);
    }

    private static void learn(Document document, Mention mention, Name name, Map<String, Name> forms) {
        Tokens tokens = document.tokens();
        int from = tokens.at(mention.span().start());
        int to = tokens.at(mention.span().end() - 1) + 1;
        int end = document.sentenceEnd(document.sentenceOf(from));
        if (to + 2 < end && tokens.word(to).is("(") && tokens.word(to + 2).is(")")) {
            String bracketed = tokens.form(to + 1);
            if (isShortOf(bracketed, mention.span().in(document.text()))) {
                forms.putIfAbsent(bracketed, name);
            }
        }
        if (name.entityId().isEmpty()) {
            forms.putIfAbsent(mention.span().in(document.text()), name);
            Word first = tokens.word(from);
            if (to - from > 1 && first.form().length() >= SHORTEST_FIRST_WORD && first.isCapitalised()) {
                forms.putIfAbsent(first.form(), name);
            }
        }
    }

    /** Whether the letters of a bracketed word come, in order, from the beginnings of the name's words. */
    private static boolean isShortOf(String bracketed, String name) {
        if (bracketed.length() < 2 || !bracketed.chars().allMatch(Character::isLetterOrDigit)) {
            return false;
        }
        String letters = bracketed.toLowerCase(Locale.ROOT);
        String lower = name.toLowerCase(Locale.ROOT);
        int at = 0;
        for (int i = 0; i < lower.length() && at < letters.length(); i++) {
            if (lower.charAt(i) == letters.charAt(at)) {
                at++;
            }
        }
        return at == letters.length() && letters.charAt(0) == lower.charAt(0);
    }

    private static List<Mention> addAll(Document document, List<Mention> mentions, Map<String, Name> forms) {
        Tokens tokens = document.tokens();
        boolean[] held = held(document, mentions);
        Set<String> ordinary = ordinaryWords(document);
        Map<String, List<String>> byFirst = byFirstWord(forms.keySet());
        List<Mention> all = new ArrayList<>(mentions);
        for (int token = 0; token < tokens.size(); token++) {
            if (held[token] || !tokens.word(token).hasUpperCase()) {
                continue;
            }
            for (String form : byFirst.getOrDefault(tokens.form(token), List.of())) {
                int to = matchEnd(document, token, form);
                boolean single = to == token + 1;
                if (to > token
                        && isFree(held, token, to)
                        && !(single && ordinary.contains(tokens.word(token).lower()))) {
                    all.add(new Mention(tokens.span(token, to), nameOf(forms, form), "alias", SHORT));
                    java.util.Arrays.fill(held, token, to, true);
                    break;
                }
            }
        }
        all.sort(Comparator.comparing(Mention::span));
        return all;
    }

    private static Name nameOf(Map<String, Name> forms, String form) {
        Name name = forms.get(form);
        if (name == null) {
            throw new IllegalStateException("no name for " + form);
        }
        return name;
    }

    /** The forms by their first token, the longest first. */
    private static Map<String, List<String>> byFirstWord(Set<String> forms) {
        Map<String, List<String>> byFirst = new HashMap<>();
        List<String> longestFirst = new ArrayList<>(forms);
        longestFirst.sort(Comparator.comparingInt(String::length).reversed().thenComparing(Comparator.naturalOrder()));
        for (String form : longestFirst) {
            int cut = 0;
            while (cut < form.length() && Character.isLetterOrDigit(form.charAt(cut))) {
                cut++;
            }
            byFirst.computeIfAbsent(form.substring(0, cut), fresh -> new ArrayList<>())
                    .add(form);
        }
        return byFirst;
    }

    /** The token after a form that is written at this token; the token itself where it is not. */
    private static int matchEnd(Document document, int token, String form) {
        Tokens tokens = document.tokens();
        int start = tokens.start(token);
        if (!document.text().startsWith(form, start)) {
            return token;
        }
        int last = tokens.at(start + form.length() - 1);
        return tokens.end(last) == start + form.length() ? last + 1 : token;
    }

    /** The words that the article also writes in small letters, and so does not use as names. */
    private static Set<String> ordinaryWords(Document document) {
        Set<String> words = new HashSet<>();
        for (int token = 0; token < document.tokens().size(); token++) {
            Word word = document.tokens().word(token);
            if (word.hasLetter() && !word.hasUpperCase()) {
                words.add(word.form());
            }
        }
        return words;
    }

    private static boolean isFree(boolean[] held, int from, int to) {
        for (int token = from; token < to; token++) {
            if (held[token]) {
                return false;
            }
        }
        return true;
    }

    private static boolean[] held(Document document, List<Mention> mentions) {
        boolean[] held = new boolean[document.tokens().size()];
        for (Mention mention : mentions) {
            Span span = mention.span();
            for (int token = document.tokens().at(span.start());
                    token < held.length && document.tokens().start(token) < span.end();
                    token++) {
                held[token] = true;
            }
        }
        return held;
    }
}
