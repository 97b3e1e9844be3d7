package org.scribeline.figure;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.scribeline.catalog.Table;
import org.scribeline.figure.NumberWord.Role;
import org.scribeline.text.Vocabulary;
import org.scribeline.text.Word;
import org.scribeline.text.WordFact;

/** What words and digits tell of numbers, from {@code rules/numbers.csv}. */
final class NumberTable {
    private final Map<String, NumberWord> words = new HashMap<>();
    private final Map<String, BigDecimal> suffixes = new HashMap<>();
    private final WordFact<Optional<NumberWord>> wordFact;
    private final WordFact<Optional<NumberForm>> formFact;

    NumberTable(Vocabulary vocabulary) {
        for (Table.Row row : Table.resource("rules/numbers.csv")) {
            try {
                Role role = Role.valueOf(row.get("role").toUpperCase(Locale.ROOT));
                BigDecimal value = new BigDecimal(row.get("value"));
                if (role == Role.SUFFIX) {
                    suffixes.put(row.get("word"), value);
                } else if (words.put(row.get("word"), new NumberWord(role, value)) != null) {
                    throw row.error("the word " + row.get("word") + " is in the table twice");
                }
            } catch (IllegalArgumentException e) {
                throw row.error("not a role and a number: " + row.get("role") + ", " + row.get("value"));
            }
        }
        wordFact = vocabulary.fact(word -> Optional.ofNullable(words.get(word.lower())));
        formFact = vocabulary.fact(word -> word.hasDigit() ? NumberForm.of(word.form()) : Optional.empty());
    }

    Optional<NumberWord> word(Word word) {
        return wordFact.of(word);
    }

    Optional<NumberForm> form(Word word) {
        return formFact.of(word);
    }

    /** The factor of a scale attached to digits, such as {@code bn}. */
    Optional<BigDecimal> suffix(String suffix) {
        return Optional.ofNullable(suffixes.get(suffix));
    }

    /** The number word at a token, empty beyond the sentence. */
    Optional<NumberWord> word(Sentence sentence, int token) {
        return sentence.has(token) ? word(sentence.word(token)) : Optional.empty();
    }

    /** The number form at a token, empty beyond the sentence. */
    Optional<NumberForm> form(Sentence sentence, int token) {
        return sentence.has(token) ? form(sentence.word(token)) : Optional.empty();
    }

    /** Whether the token plays this part in a number. */
    boolean is(Sentence sentence, int token, Role role) {
        Optional<NumberWord> word = word(sentence, token);
        return word.isPresent() && word.get().is(role);
    }
}
