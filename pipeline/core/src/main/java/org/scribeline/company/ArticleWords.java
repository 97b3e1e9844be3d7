package org.scribeline.company;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.scribeline.text.Document;
import org.scribeline.text.Word;

/** How one article writes its words: which it also writes in small letters, and how often it writes each capitalised one. */
final class ArticleWords {
    private final Set<String> small = new HashSet<>();
    private final Map<String, Integer> capitalised = new HashMap<>();

    private ArticleWords() {}

    static ArticleWords of(Document document) {
        ArticleWords words = new ArticleWords();
        for (int token = 0; token < document.tokens().size(); token++) {
            Word word = document.tokens().word(token);
            if (word.hasUpperCase()) {
                words.capitalised.merge(word.form(), 1, Integer::sum);
            } else if (word.hasLetter()) {
                words.small.add(word.form());
            }
        }
        return words;
    }

    /** Whether the article also writes the word in small letters, and so may not mean a name by it. */
    boolean isOrdinary(Word word) {
        return small.contains(word.lower());
    }

    /** How often the article writes exactly this capitalised form. */
    int count(Word word) {
        return capitalised.getOrDefault(word.form(), 0);
    }
}
