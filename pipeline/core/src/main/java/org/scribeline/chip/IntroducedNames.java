package org.scribeline.chip;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import org.scribeline.chip.IntroductionWords.Role;
import org.scribeline.chip.Introductions.Introduction;
import org.scribeline.entity.HeldTokens;
import org.scribeline.entity.Mention;
import org.scribeline.entity.Name;
import org.scribeline.text.Casing;
import org.scribeline.text.Document;
import org.scribeline.text.Span;
import org.scribeline.text.Tokens;

/** The names that one article introduced, and where else it writes them or a sibling: {@code Heron Q2} beside {@code Heron Q1}. */
final class IntroducedNames {
    private static final String RULE = "introduced";
    private static final int SHORTEST_BRAND = 4;
    private final Document document;
    private final Tokens tokens;
    private final IntroductionWords words;
    /** The names by the words of their surface. */
    private final Map<String, List<Form>> byKey = new HashMap<>();
    /** How many tokens the names take that begin with a word, the most first. */
    private final Map<String, SortedSet<Integer>> lengths = new HashMap<>();

    /** The vendors by the words that names of theirs begin with, each with a space behind it where it is not empty. */
    private final Map<String, String> vendors = new HashMap<>();

    IntroducedNames(Document document, IntroductionWords words) {
        this.document = document;
        this.tokens = document.tokens();
        this.words = words;
    }

    /**
     * What a name looks like in the text.
     *
     * @param from the first token of where it was introduced
     * @param to the token after the last
     * @param tail what may follow to make it a sibling's name; nothing where the name is whole
     */
    private record Form(int from, int to, Optional<Role> tail, Name name) {
        boolean open() {
            return tail.isPresent();
        }

        int length() {
            return to - from;
        }
    }

    void learn(Introduction introduced, Optional<Name> vendor) {
        Span name = introduced.name();
        int stem = stemEnd(name);
        String surface = surface(name.start(), name.end());
        String owner = vendor.map(IntroducedNames::brand)
                .filter(company -> !surface.startsWith(company))
                .map(company -> company + " ")
                .orElse("");
        String stemText = stem > name.start() ? surface(name.start(), stem) : surface;
        String canonical = vendors.computeIfAbsent(stemText, fresh -> owner) + surface;
        add(new Form(
                name.start(), name.end(), Optional.empty(), Name.chip(introduced.kind(), Optional.empty(), canonical)));
        if (stem > name.start()) {
            Role tail =
                    stem < name.end() && words.of(tokens.word(name.end() - 1)) == Role.NUMBER ? Role.NUMBER : Role.CODE;
            String open = vendors.getOrDefault(stemText, "") + stemText;
            add(new Form(name.start(), stem, Optional.of(tail), Name.chip(introduced.kind(), Optional.empty(), open)));
        }
    }

    /** What a company calls its chips by: its canonical name, of one that no catalog holds the first word. */
    private static String brand(Name company) {
        int cut = company.canonical().indexOf(' ');
        boolean whole = company.entityId().isPresent() || cut < SHORTEST_BRAND;
        return whole ? company.canonical() : company.canonical().substring(0, cut);
    }

    private void add(Form form) {
        lengths.computeIfAbsent(key(form.from, form.from + 1), fresh -> new TreeSet<>(Comparator.reverseOrder()))
                .add(form.length());
        List<Form> forms = byKey.computeIfAbsent(key(form.from, form.to), fresh -> new ArrayList<>(2));
        if (forms.stream().noneMatch(known -> known.tail.equals(form.tail) && known.name.equals(form.name))) {
            forms.add(form);
            forms.sort(Comparator.comparing(known -> !known.open()));
        }
    }

    /** What tokens have in common with others that are the same but for letter case and a plural. */
    private String key(int from, int to) {
        StringBuilder key = new StringBuilder();
        for (int token = from; token < to; token++) {
            key.append(Code.singular(tokens.form(token)).toUpperCase(Locale.ROOT))
                    .append(' ');
        }
        return key.toString();
    }

    /** The end of the words that a name begins with, before its code or number; its end where it has none. */
    private int stemEnd(Span name) {
        int end = name.end();
        while (end > name.start() && words.of(tokens.word(end - 1)) != Role.NAME) {
            end--;
        }
        return end;
    }

    private String surface(int from, int to) {
        return Code.singular(document.surface(from, to));
    }

    /** The mentions and, in their order, those of these names where nothing is held. */
    List<Mention> addTo(List<Mention> mentions, HeldTokens taken, double score) {
        List<Mention> added = new ArrayList<>();
        HeldTokens ours = new HeldTokens(document);
        for (int token = 0; token < tokens.size(); token++) {
            Optional<Mention> mention = at(token, taken, score);
            if (mention.isPresent()) {
                added.add(mention.get());
                ours.hold(mention.get().span());
                token = tokens.at(mention.get().span().end() - 1);
            }
        }
        for (Mention mention : mentions) {
            if (!ours.touch(mention.span())) {
                added.add(mention);
            }
        }
        added.sort(Comparator.comparing(Mention::span));
        return added;
    }

    /** The longest of the names that stands at a token, where nothing holds it. */
    private Optional<Mention> at(int token, HeldTokens taken, double score) {
        if (!tokens.word(token).isCapitalised() && !tokens.word(token).hasDigit()) {
            return Optional.empty();
        }
        for (int length : lengths.getOrDefault(key(token, token + 1), Collections.emptySortedSet())) {
            int past = Math.min(token + length, tokens.size());
            for (Form form : byKey.getOrDefault(key(token, past), List.of())) {
                int end = end(form, token);
                if (end > token && taken.areFree(token, end)) {
                    return Optional.of(new Mention(tokens.span(token, end), name(form, token, end), RULE, score));
                }
            }
        }
        return Optional.empty();
    }

    private Name name(Form form, int from, int end) {
        if (!form.open()) {
            int whole = from + form.length();
            return whole == end ? form.name : withTail(form, whole, end);
        }
        return withTail(form, from + form.length(), end);
    }

    private Name withTail(Form form, int tail, int end) {
        String gap = tokens.spaced(tail) ? " " : "";
        String kind = form.name.kind().equals("family") ? "model" : form.name.kind();
        return Name.chip(kind, Optional.empty(), form.name.canonical() + gap + surface(tail, end));
    }

    /** The token after a form that stands at a token, with its code where it is open; the token itself where it does not. */
    private int end(Form form, int token) {
        int to = token + form.length();
        boolean shouted = document.casing(document.sentenceOf(token)) == Casing.CAPITALS;
        for (int i = 0; i < form.length(); i++) {
            if (token + i >= tokens.size() || !isSame(tokens.form(form.from + i), tokens.form(token + i), shouted)) {
                return token;
            }
        }
        if (!form.open()) {
            return words.pastSuffixes(document, to);
        }
        int code = to < tokens.size() && tokens.word(to).is("-") && !tokens.spaced(to) ? to + 1 : to;
        return code < tokens.size() && form.tail.equals(Optional.of(words.of(tokens.word(code)))) ? code + 1 : token;
    }

    private static boolean isSame(String introduced, String written, boolean shouted) {
        String one = Code.singular(introduced);
        String other = Code.singular(written);
        return shouted ? one.equalsIgnoreCase(other) : one.equals(other);
    }
}
