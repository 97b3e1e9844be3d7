package org.scribeline.company;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.scribeline.entity.Mention;
import org.scribeline.entity.Name;
import org.scribeline.nlp.PtbAnalyzer;
import org.scribeline.text.Article;
import org.scribeline.text.Document;
import org.scribeline.text.Span;
import org.scribeline.text.Vocabulary;

/** What stands in square brackets is a company that no catalog holds. */
class CanonicalNamesTest {
    private static final PtbAnalyzer ANALYZER = new PtbAnalyzer(new Vocabulary());
    private static final CanonicalNames NAMES = new CanonicalNames(Set.of("Technologies", "Group"));

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "[Quillon Technologies] grew. | Quillon Technologies",
                "[Quillon Technologies] grew. Quillon rose. | Quillon",
                "[Quillon Technologies Group] grew. Quillon rose. | Quillon",
                "[Quillon Technologies] grew. Quillon Group rose. | Quillon Technologies",
                "[Quillon Research] grew. Quillon rose. | Quillon Research",
                "[Abb Technologies] grew. Abb rose. | Abb Technologies",
                "[Kestrel] grew. [Kestrel Research] rose. | Kestrel Research;Kestrel Research",
                "[Kestrel] and [Kestrel Research] and [Kestrel Labs]. | Kestrel Labs;Kestrel Research;Kestrel Labs",
                "[Kestrel] of [Kestrel Research] of [Kestrel Research Asia]. | Kestrel Research Asia;Kestrel Research Asia;Kestrel Research Asia",
                "[Kestrel] of [Kestrelle Research]. | Kestrel;Kestrelle Research",
            })
    void oneCompanyHasOneName(String marked, String expected) {
        String text = marked.replaceAll("[\\[\\]]", "");
        Document document = ANALYZER.analyze(Article.of("a", text, LocalDate.EPOCH));
        List<String> names = NAMES.unite(document, mentions(marked)).stream()
                .map(mention -> ((Name) mention.value()).canonical())
                .toList();
        assertThat(String.join(";", names)).isEqualTo(expected);
    }

    private static List<Mention> mentions(String marked) {
        List<Mention> mentions = new ArrayList<>();
        for (int open = marked.indexOf('['), cut = 0; open >= 0; open = marked.indexOf('[', open + 1), cut += 2) {
            int close = marked.indexOf(']', open);
            String name = marked.substring(open + 1, close);
            Span span = Span.of(open - cut, open - cut + name.length());
            mentions.add(new Mention(span, Name.company(Optional.empty(), name), "crf", 0.6));
        }
        return mentions;
    }
}
