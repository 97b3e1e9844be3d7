package org.scribeline.company;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.scribeline.nlp.PtbAnalyzer;
import org.scribeline.text.Article;
import org.scribeline.text.Vocabulary;

class DatelinesTest {
    private static final PtbAnalyzer ANALYZER = new PtbAnalyzer(new Vocabulary());

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "TAIPEI, July 18 (Harbour Wire) - A plant opened. | Harbour Wire",
                "TAIPEI, July 18 (Harbour Wire) — A plant opened. | Harbour Wire",
                "GRENOBLE, June 24, 2019 /ESJ/ -- A plant opened. | ESJ",
                "Taipei, July 18 (Harbour Wire) - A plant opened. | ''",
                "TAIPEI, July 18 (Harbour Wire) A plant opened. | ''",
                "TAIPEI, July 18 (in short) - A plant opened. | ''",
                "TAIPEI, July 18 (a Name Of Far Too Many Words) - A plant opened. | ''",
                "TAIPEI opened a plant in July that is (as the mayor of the town has told) - a plant (Harbour Wire) - open. | ''",
                "3090 cards (Wire) - sold out. | ''",
                "TAIPEI ( | ''",
            })
    void theAgencyOfADatelineIsFound(String text, String expected) {
        var document = ANALYZER.analyze(Article.of("a", text, LocalDate.EPOCH));
        String found = Datelines.find(document).stream()
                .map(mention -> mention.span().in(text))
                .collect(Collectors.joining(";"));
        assertThat(found).isEqualTo(expected);
    }
}
