package org.scribeline.chip;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.scribeline.catalog.Table;
import org.scribeline.text.Document;
import org.scribeline.text.Tokens;
import org.scribeline.text.Vocabulary;
import org.scribeline.text.Word;
import org.scribeline.text.WordFact;

/** What a word is where a chip is introduced ({@code rules/chip-introductions.csv}). */
final class IntroductionWords {
    private static final Pattern CODE =
            Pattern.compile("[A-Z][A-Za-z]{0,5}\\d[A-Za-z\\d]{0,9}|\\d{2,5}[A-Z][A-Z0-9]{0,3}");
    private static final int LONGEST_NUMBER = 5;
    private static final int SHORTEST_NAME = 3;
    private static final int SHORTEST_CAPITALS = 2;

    /** What a word is; the first group are lists, the second tell the shape of a word that is in none. */
    enum Role {
        /** A common noun for one chip: {@code processor}. */
        HEAD,
        /** The same for several. */
        HEADS,
        /** A core, which only a code can name: {@code T64 cores}. */
        CORE,
        /** A system of chips: {@code supernode}. */
        SYSTEM,
        /** The same behind {@code -scale}: {@code rack-scale system}. */
        SCALE,
        /** What may stand between a name and the noun: {@code server}. */
        MODIFIER,
        /** A word that may end a model's name: {@code Max}. */
        SUFFIX,
        /** What gives a name: {@code called}. */
        CALLS,
        /** What a maker does with a new chip: {@code unveiled}. */
        LAUNCH,
        /** What behind the noun makes it no chip: {@code maker}. */
        TRADE,
        /** A word of the language that begins or ends no name, whatever its case. */
        WORD,
        /** A capitalised name of something else: {@code PCIe}. */
        NEVER,

        /** Letters and digits: {@code K3}, {@code 810E}. */
        CODE,
        /** A short number, a part of a name only behind a word: {@code Rack 96}. */
        NUMBER,
        /** A capitalised word. */
        NAME,
        /** Anything else. */
        OTHER;

        static Role listed(Table.Row row) {
            for (Role role : values()) {
                if (role.compareTo(CODE) < 0
                        && role.name().toLowerCase(Locale.ROOT).equals(row.get("says"))) {
                    return role;
                }
            }
            throw row.error(
                    "says is none of head, heads, core, system, scale, modifier, suffix, calls, launch, trade, word, never");
        }

        boolean isHead() {
            return this == HEAD || this == HEADS || this == CORE || this == SYSTEM || this == SCALE;
        }

        boolean isOfName() {
            return this == CODE || this == NUMBER || this == NAME || this == SUFFIX;
        }
    }

    private final WordFact<Role> role;

    IntroductionWords(Vocabulary vocabulary) {
        Map<String, Role> listed = new HashMap<>();
        Set<String> never = new HashSet<>();
        for (Table.Row row : Table.resource("rules/chip-introductions.csv")) {
            Role says = Role.listed(row);
            if (says == Role.NEVER) {
                never.add(row.get("word"));
            } else if (listed.put(row.get("word"), says) != null) {
                throw row.error("the word " + row.get("word") + " is listed twice");
            }
        }
        this.role = vocabulary.fact(word -> {
            Role says = listed.get(word.lower());
            return says != null ? says : never.contains(word.form()) ? Role.NEVER : shape(word);
        });
    }

    Role of(Word word) {
        return role.of(word);
    }

    /**
     * The token after the words of this kind that stand at a token, with or without hyphens: past {@code Max} in {@code K3
     * Max}, past the plus in {@code 9200+}.
     */
    int pastSuffixes(Document document, int token) {
        Tokens tokens = document.tokens();
        int end = document.sentenceEnd(document.sentenceOf(token - 1));
        int past = token;
        if (past < end && isPlus(tokens, past, end)) {
            past++;
        }
        while (past < end && tokens.start(past) - tokens.end(past - 1) <= 1) {
            boolean hyphen = tokens.word(past).is("-") && !tokens.spaced(past) && past + 1 < end;
            int word = hyphen ? past + 1 : past;
            if (of(tokens.word(word)) != Role.SUFFIX || !tokens.word(word).isCapitalised()) {
                return past;
            }
            past = word + 1;
        }
        return past;
    }

    private static boolean isPlus(Tokens tokens, int token, int end) {
        return tokens.word(token).is("+")
                && !tokens.spaced(token)
                && (token + 1 >= end
                        || tokens.spaced(token + 1)
                        || tokens.word(token + 1).isPunctuation());
    }

    private static Role shape(Word word) {
        String form = Code.singular(word.form());
        if (CODE.matcher(form).matches()) {
            return Role.CODE;
        }
        if (form.length() <= LONGEST_NUMBER && form.chars().allMatch(c -> c >= '0' && c <= '9')) {
            return Role.NUMBER;
        }
        boolean name = word.isCapitalised()
                && form.length() >= (word.isAllCaps() ? SHORTEST_CAPITALS : SHORTEST_NAME)
                && form.codePoints().allMatch(Character::isLetter);
        return name ? Role.NAME : Role.OTHER;
    }
}
