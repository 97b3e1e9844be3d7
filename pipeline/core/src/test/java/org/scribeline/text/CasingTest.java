package org.scribeline.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.scribeline.nlp.PtbAnalyzer;

class CasingTest {
    private static final PtbAnalyzer ANALYZER = new PtbAnalyzer(new Vocabulary());

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "INTEL NAMES NEW CHIEF | CAPITALS",
                "2025 | CAPITALS",
                "Intel Names a New Chief of Design | TITLE",
                "Intel names its head of design | PROSE",
                "The chief of Intel left on Monday last week. | PROSE",
                "Intel Hires Tan. | OTHER",
                "Memory: 80 GB HBM3 of Samsung | TITLE",
                "H100 SXM 80 GB 700 W each | OTHER",
            })
    void aSentenceHasOneCasing(String text, Casing expected) {
        Document document = ANALYZER.analyze(Article.of("a", text, LocalDate.EPOCH));
        assertThat(document.sentences()).isEqualTo(1);
        assertThat(document.casing(0)).isEqualTo(expected);
        assertThat(document.casing(0).isHeadline()).isEqualTo(expected == Casing.CAPITALS || expected == Casing.TITLE);
    }
}
