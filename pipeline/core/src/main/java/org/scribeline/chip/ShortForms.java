package org.scribeline.chip;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.scribeline.entity.Mention;
import org.scribeline.entity.Name;
import org.scribeline.text.Document;
import org.scribeline.text.Tokens;
import org.scribeline.text.Word;

/** The ends of the chips' names in one article: {@code 7600 XT} of {@code Radeon RX 7600 XT}, {@code X4} of {@code Cortex-X4}. */
final class ShortForms {
    private static final int FEWEST_DIGITS = 3;
    /** So many names with codes that begin alike are compared with a new code, that an endless list of them costs no square. */
    private static final int MOST_CODED = 64;
    /** So many names are remembered by one first word of their ends, for the same reason: {@code 9} of {@code Ryzen 9 7900X}. */
    private static final int MOST_FORMS = 256;

    private final Document document;
    private final Map<String, List<Form>> byFirst = new HashMap<>();
    /** Names that end in a code of one word with letters and digits, by its first character. */
    private final Map<Character, List<Name>> coded = new HashMap<>();

    /** All names that were learned. */
    private final Set<Name> names = new LinkedHashSet<>();

    ShortForms(Document document) {
        this.document = document;
    }

    /** The tokens {@code [from, to)} of the article are the end of this name. */
    private record Form(int from, int to, Name name) {}

    /**
     * A short form found.
     *
     * @param from its first token
     * @param to the token after its last
     */
    record Match(int from, int to, Name name) {}

    /** Learns the ends of a mention's surface that begin with a digit-bearing word. */
    void learn(Mention mention, Name name) {
        keep(name);
        Tokens tokens = document.tokens();
        int from = tokens.at(mention.span().start());
        int to = tokens.at(mention.span().end() - 1) + 1;
        for (int token = from + 1; token < to; token++) {
            if (tokens.word(token).hasDigit()) {
                add(new Form(token, to, name));
            }
        }
        if (tokens.word(to - 1).hasDigit()) {
            code(to - 1, to, name);
        } else if (to - from > 2 && isWords(to - 2, to)) {
            add(new Form(to - 2, to, name));
        }
    }

    /** Learns the tokens {@code [from, to)} that by themselves stand for this name. */
    void learnCode(int from, int to, Name name) {
        keep(name);
        add(new Form(from, to, name));
        code(from, to, name);
    }

    /** Whether tokens are capitalised words without digits: {@code System Two} of {@code Quantum System Two}. */
    private boolean isWords(int from, int to) {
        for (int token = from; token < to; token++) {
            Word word = document.tokens().word(token);
            if (!word.isCapitalised() || word.hasDigit()) {
                return false;
            }
        }
        return true;
    }

    private void keep(Name name) {
        if (names.size() < MOST_CODED) {
            names.add(name);
        }
    }

    /** The names that the article has, in the order of the text. */
    Set<Name> names() {
        return Collections.unmodifiableSet(names);
    }

    private void code(int from, int to, Name name) {
        char first = document.tokens().form(from).charAt(0);
        List<Name> names = coded.computeIfAbsent(first, fresh -> new ArrayList<>());
        if (names.size() < MOST_CODED
                && to == from + 1
                && Code.isMixed(document.tokens().form(from))
                && !names.contains(name)) {
            names.add(name);
        }
    }

    /** The names that the article writes with a code that begins so, in the order of the text. */
    List<Name> coded(char first) {
        return coded.getOrDefault(first, List.of());
    }

    /** Whether a word of comparison stands before a token: {@code faster than 3090}. */
    static boolean isCompared(Document document, int token) {
        return token > 0
                && switch (document.tokens().word(token - 1).lower()) {
                    case "than", "versus", "vs", "vs." -> true;
                    default -> false;
                };
    }

    /** Whether an article or a possessive stands before a token, with or without a word or a compound in small letters between. */
    static boolean isDetermined(Document document, int token) {
        Tokens tokens = document.tokens();
        int before = token - 1;
        if (before >= 0 && isDeterminer(tokens.word(before).lower())) {
            return true;
        }
        boolean compound = before > 2 && tokens.word(before - 1).is("-") && !tokens.spaced(before - 1);
        int determiner = compound ? before - 3 : before - 1;
        return determiner >= 0
                && isDeterminer(tokens.word(determiner).lower())
                && isSmall(tokens.word(before))
                && (!compound || isSmall(tokens.word(before - 2)));
    }

    private static boolean isSmall(Word word) {
        return !word.hasUpperCase() && word.hasLetter();
    }

    private void add(Form form) {
        List<Form> forms = byFirst.computeIfAbsent(first(form.from), fresh -> new ArrayList<>());
        if (forms.size() < MOST_FORMS && forms.stream().noneMatch(known -> known.name.equals(form.name))) {
            forms.add(form);
        }
    }

    private String first(int token) {
        return Code.singular(document.tokens().form(token));
    }

    /** The longest form that stands at a token, the one learned first where two are as long. */
    Optional<Match> at(int token) {
        Optional<Match> best = Optional.empty();
        for (Form form : byFirst.getOrDefault(first(token), List.of())) {
            int to = token + form.to - form.from;
            if ((best.isEmpty() || to > best.get().to()) && stands(form, token, to)) {
                best = Optional.of(new Match(token, to, form.name));
            }
        }
        return best;
    }

    private boolean stands(Form form, int token, int to) {
        Tokens tokens = document.tokens();
        if (to > tokens.size()) {
            return false;
        }
        boolean mixed = to - token > 1 || Code.isMixed(tokens.form(token));
        for (int i = 1; i < to - token; i++) {
            if (!Code.singular(tokens.form(token + i)).equals(Code.singular(tokens.form(form.from + i)))) {
                return false;
            }
        }
        if (isWords(token, to)) {
            // Not the end of another's longer name: Central Processing Unit.
            return token == document.sentenceStart(document.sentenceOf(token))
                    || !tokens.word(token - 1).isCapitalised();
        }
        return mixed
                || (tokens.form(token).length() >= FEWEST_DIGITS
                        && token > 0
                        && isDeterminer(tokens.word(token - 1).lower()));
    }

    private static boolean isDeterminer(String lower) {
        return switch (lower) {
            case "the", "a", "an", "'s", "’s", "this", "that" -> true;
            default -> false;
        };
    }
}
