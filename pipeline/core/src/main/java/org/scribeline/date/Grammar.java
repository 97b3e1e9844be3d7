package org.scribeline.date;

import org.scribeline.text.Vocabulary;
import org.scribeline.text.WordFact;

/** The rules, and what each distinct word is to them; shared by threads. A {@link Parse} applies them to an article. */
final class Grammar {
    private final WordFact<DateWord> words;
    private final int symbols;

    Grammar(Vocabulary vocabulary) {
        Rules rules = Rules.read();
        this.words = vocabulary.fact(rules::study);
        this.symbols = rules.symbols();
    }

    /** What a word is to the rules. */
    WordFact<DateWord> words() {
        return words;
    }

    int symbols() {
        return symbols;
    }
}
