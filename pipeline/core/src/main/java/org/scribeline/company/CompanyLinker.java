package org.scribeline.company;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.scribeline.catalog.Table;
import org.scribeline.entity.HeldTokens;
import org.scribeline.entity.Linker;
import org.scribeline.entity.Mention;
import org.scribeline.entity.MentionType;
import org.scribeline.entity.Name;
import org.scribeline.text.Document;
import org.scribeline.text.Tokens;
import org.scribeline.text.Word;

/**
 * Ties a company's short forms to its long one within an article: the initials in brackets behind it, and the first word
 * of a name that no catalog holds; and finds every further occurrence of a name that was found once.
 */
public final class CompanyLinker implements Linker {
    private static final double SHORT = 0.7;
    private static final int SHORTEST_FIRST_WORD = 4;

    private final CanonicalNames names;
    private final Cues cues;
    private final OrganisationFilter filter;

    /** Reads {@code rules/organisation-words.csv} for the words that a company's name may go without. */
    public CompanyLinker(CompanyRules rules) {
        Set<String> generic = new HashSet<>();
        Table.resource("rules/organisation-words.csv")
                .rows()
                .filter(row -> row.get("means").equals("generic"))
                .forEach(row -> generic.add(row.get("word")));
        this.cues = rules.cues;
        this.filter = rules.filter;
        this.names = new CanonicalNames(generic);
    }

    @Override
    public List<Mention> link(Document document, List<Mention> mentions) {
        List<Mention> linked = names.unite(document, mentions);
        Map<String, Name> forms = new HashMap<>();
        for (Mention mention : linked) {
            if (mention.value() instanceof Name name && name.type() == MentionType.COMPANY) {
                learn(document, mention, name, forms);
            }
        }
        return forms.isEmpty() ? linked : addAll(document, linked, forms);
    }

    private void learn(Document document, Mention mention, Name name, Map<String, Name> forms) {
        Tokens tokens = document.tokens();
        int from = tokens.at(mention.span().start());
        int to = tokens.at(mention.span().end() - 1) + 1;
        bracketed(document, to)
                .filter(form -> isShortOf(form, mention.span().in(document.text())))
                .ifPresent(form -> forms.putIfAbsent(form, name));
        if (name.entityId().isEmpty()) {
            String surface = mention.span().in(document.text());
            forms.putIfAbsent(surface, name);
            if (surface.length() >= SHORTEST_FIRST_WORD) {
                forms.putIfAbsent(surface.toUpperCase(Locale.ROOT), name);
            }
            Word first = tokens.word(from);
            boolean stands = to - from > 1
                    && tokens.spaced(from + 1)
                    && !tokens.word(from + 1).isPunctuation()
                    && filter.endsAsCompany(document, to)
                    && !filter.isPlain(first);
            if (stands && first.form().length() >= SHORTEST_FIRST_WORD && first.isCapitalised()) {
                forms.putIfAbsent(first.form(), name);
                forms.putIfAbsent(first.form().toUpperCase(Locale.ROOT), name);
            }
        }
    }

    /** The single word in brackets at a token, quoted or not. */
    private static Optional<String> bracketed(Document document, int open) {
        Tokens tokens = document.tokens();
        int end = tokens.size();
        if (open + 2 >= end || !tokens.word(open).is("(")) {
            return Optional.empty();
        }
        int word = tokens.word(open + 1).isPunctuation() ? open + 2 : open + 1;
        int close = word + (word - open);
        return close < end && tokens.word(close).is(")") ? Optional.of(tokens.form(word)) : Optional.empty();
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
        boolean first = letters.charAt(0) == lower.charAt(0);
        return (at == letters.length() && first) || List.of(name.split(" ", -1)).contains(bracketed);
    }

    private List<Mention> addAll(Document document, List<Mention> mentions, Map<String, Name> forms) {
        Tokens tokens = document.tokens();
        HeldTokens held = new HeldTokens(document);
        mentions.forEach(mention -> held.hold(mention.span()));
        ArticleWords words = ArticleWords.of(document);
        Set<String> shared = shared(document, forms, held);
        Map<String, List<String>> byFirst = byFirstWord(forms.keySet());
        List<Mention> all = new ArrayList<>(mentions);
        for (int token = 0; token < tokens.size(); token++) {
            if (!held.isFree(token) || !tokens.word(token).hasUpperCase()) {
                continue;
            }
            for (String form : byFirst.getOrDefault(tokens.form(token), List.of())) {
                int to = matchEnd(document, token, form);
                boolean single = to == token + 1;
                if (to > token
                        && held.areFree(token, to)
                        && !(single && words.isOrdinary(tokens.word(token)))
                        && isWhole(document, token, to, form, forms, shared)) {
                    all.add(new Mention(tokens.span(token, to), nameOf(forms, form), "alias", SHORT));
                    held.hold(tokens.span(token, to));
                    break;
                }
            }
        }
        all.sort(Comparator.comparing(Mention::span));
        return all;
    }

    /** Whether what stands here is the form and no part of a longer name: a first word alone must stand alone. */
    private boolean isWhole(
            Document document, int from, int to, String form, Map<String, Name> forms, Set<String> shared) {
        boolean first = to - from == 1 && isFirstWord(form, forms);
        return !first
                || cues.tellCompany(document, from, to)
                || (!shared.contains(form) && cues.standsAlone(document, from, to));
    }

    private static boolean isFirstWord(String form, Map<String, Name> forms) {
        return nameOf(forms, form).canonical().startsWith(form + " ");
    }

    /** The first words of companies that the article also has in other names, as a founder's: {@code David J. Grain}. */
    private Set<String> shared(Document document, Map<String, Name> forms, HeldTokens held) {
        Tokens tokens = document.tokens();
        Set<String> shared = new HashSet<>();
        for (int token = 0; token < tokens.size(); token++) {
            String form = tokens.form(token);
            if (tokens.word(token).isCapitalised()
                    && held.isFree(token)
                    && forms.containsKey(form)
                    && isFirstWord(form, forms)
                    && !document.casing(document.sentenceOf(token)).isHeadline()
                    && (!cues.standsAlone(document, token, token + 1) || isSurname(document, token))) {
                shared.add(form);
            }
        }
        return shared;
    }

    /** Whether a word that opens the sentence, and is none of everyday, stands before this one: {@code Casey Sixkiller}. */
    private boolean isSurname(Document document, int token) {
        int start = document.sentenceStart(document.sentenceOf(token));
        return token > start
                && document.tokens().word(token - 1).isCapitalised()
                && !filter.isCommon(document, token - 1, token);
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
}
