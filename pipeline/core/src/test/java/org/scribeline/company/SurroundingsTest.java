package org.scribeline.company;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.scribeline.nlp.PtbAnalyzer;
import org.scribeline.text.Article;
import org.scribeline.text.Document;
import org.scribeline.text.Vocabulary;

class SurroundingsTest {
    private static final Vocabulary VOCABULARY = new Vocabulary();
    private static final PtbAnalyzer ANALYZER = new PtbAnalyzer(VOCABULARY);
    private static final Surroundings SURROUNDINGS = new Surroundings(VOCABULARY);

    /** The name is what stands in square brackets. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Yesterday [Quillon] raised $40 million there. | 2",
                "Yesterday [Quillon] has raised a hand there. | 1",
                "The start-up [Quillon] went there. | 3",
                "We met a start-up, [Quillon], there. | 0",
                "The Spain-based [Quillon] went there. | 2",
                "The family-owned [Quillon] went there. | 0",
                "We met [Quillon], a Kenya-based device manufacturer, there. | 3",
                "We met [Quillon], a network of people, there. | 0",
                "We met [Quillon], a nonprofit and a model, there. | -3",
                "We met [Quillon], who went there. | -3",
                "We met [Quillon], which makes devices. | 1",
                "We know that [Quillon] is a company of theirs. | 2",
                "We know [Quillon]'s factories there. | 2",
                "It is backed by [Quillon] there. | 2",
                "It serves customers such as [Quillon] there. | 2",
                "It serves customers, including [Quillon], there. | 2",
                "He holds a degree in [Quillon] from there. | -3",
                "He invested in [Quillon] there. | 2",
                "An analyst at [Quillon] went there. | 2",
                "At [Quillon], we like it. | 2",
                "At [Quillon], they like it. | 1",
                "We met the [Quillon] there. | -1",
                "We met David J. [Quillon] there. | -3",
                "We met [Quillon] University there. | -3",
                "We met [Quillon] (NYSE: QLN) there. | 3",
                "Published there. ©2025 [Quillon] | 3",
                "We met [Quillon] there. | 0",
            })
    void whatStandsAroundANameIsWeighed(String marked, int expected) {
        int open = marked.indexOf('[');
        int close = marked.indexOf(']') - 1;
        String text = marked.replaceAll("[\\[\\]]", "");
        Document document = ANALYZER.analyze(Article.of("a", text, LocalDate.EPOCH));
        int from = document.tokens().at(open);
        int to = document.tokens().at(close - 1) + 1;
        assertThat(SURROUNDINGS.weigh(document, from, to)).isEqualTo(expected);
    }
}
