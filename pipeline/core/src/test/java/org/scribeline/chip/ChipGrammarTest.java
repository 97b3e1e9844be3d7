package org.scribeline.chip;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.scribeline.catalog.Table;
import org.scribeline.nlp.PtbAnalyzer;
import org.scribeline.text.Article;
import org.scribeline.text.Document;
import org.scribeline.text.Vocabulary;

class ChipGrammarTest {
    private static final Vocabulary VOCABULARY = new Vocabulary();
    private static final PtbAnalyzer ANALYZER = new PtbAnalyzer(VOCABULARY);
    private static final ChipGrammar GRAMMAR = ChipGrammar.packed(VOCABULARY);

    /** Every rule's own example matches whole and gives the name beside it; its counter-example does not. */
    @TestFactory
    Stream<DynamicTest> examplesOfTheRules() {
        return Table.resource("rules/chip-families.csv")
                .rows()
                .map(row -> DynamicTest.dynamicTest(row.at(), () -> {
                    String[] example = row.get("example").split(" = ", 2);
                    assertThat(names("It has the " + example[0] + " chip.", row.get("rule"), example[0]))
                            .as("%s: example", row.at())
                            .contains(example[1]);
                    assertThat(names(
                                    "It has the " + row.get("counter") + " chip.", row.get("rule"), row.get("counter")))
                            .as("%s: counter-example", row.at())
                            .isEmpty();
                }));
    }

    @Test
    void whatIsRunTogetherIsReadApart() {
        assertThat(names("an RTX5090 card", "nvidia-geforce-rtx", "RTX5090"))
                .containsExactly("NVIDIA GeForce RTX 5090");
        assertThat(names("the mi450x part", "amd-instinct-mi", "mi450x"))
                .allMatch(name -> name.equals("AMD Instinct MI450X"));
    }

    private static List<String> names(String text, String rule, String surface) {
        Document document = ANALYZER.analyze(Article.of("a", text, LocalDate.EPOCH));
        return GRAMMAR.find(document).stream()
                .filter(match -> match.rule().equals(rule))
                .filter(match -> document.tokens()
                        .span(match.from(), match.to())
                        .in(text)
                        .equals(surface))
                .map(ChipGrammar.Match::name)
                .toList();
    }
}
