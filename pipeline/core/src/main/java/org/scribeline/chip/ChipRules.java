package org.scribeline.chip;

import org.scribeline.catalog.Catalog;
import org.scribeline.text.Vocabulary;

/** What the parts that find chips look up together, so that each distinct word is studied once for all of them. */
public final class ChipRules {
    final Vocabulary vocabulary;
    final Catalog catalog;
    final ChipGrammar grammar;
    final IntroductionWords words;
    final ModelCodes codes;
    final Siblings siblings;

    /**
     * Reads {@code rules/chip-families.csv} and {@code rules/chip-introductions.csv}.
     *
     * @throws org.scribeline.catalog.Table.DataException at a fault, with file and line
     */
    public ChipRules(Vocabulary vocabulary, Catalog catalog) {
        this.vocabulary = vocabulary;
        this.catalog = catalog;
        this.grammar = ChipGrammar.packed(vocabulary);
        this.words = new IntroductionWords(vocabulary);
        this.codes = new ModelCodes(catalog);
        this.siblings = new Siblings(catalog, grammar, codes);
    }
}
