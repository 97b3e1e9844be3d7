package org.scribeline.chip;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.scribeline.catalog.Catalog;
import org.scribeline.entity.Mention;
import org.scribeline.entity.Name;
import org.scribeline.nlp.PtbAnalyzer;
import org.scribeline.text.Article;
import org.scribeline.text.Document;
import org.scribeline.text.Span;
import org.scribeline.text.Vocabulary;

class FamilyModelsTest {
    private static final Vocabulary VOCABULARY = new Vocabulary();
    private static final PtbAnalyzer ANALYZER = new PtbAnalyzer(VOCABULARY);
    private static final FamilyModels LINKER = new FamilyModels(new ChipRules(VOCABULARY, Catalog.packed()));

    /** {@code Quoll} is the family of a maker called Acme. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "The Quoll K99 is new. | Acme Quoll K99",
                "The Quoll 8295 is new. | Acme Quoll 8295",
                "The Quoll 8295 processor is new. | Acme Quoll 8295",
                "The Quoll 8295 Max is new. | Acme Quoll 8295 Max",
                "The Quoll-S is new. | Acme Quoll-S",
                "All of the Quoll K99s are new. | Acme Quoll K99",
                "The Quoll is new. | Acme Quoll",
                "A Quoll 300 people like. | Acme Quoll",
                "A Quoll 300-watt card. | Acme Quoll",
                "The Quoll 2025 is new. | Acme Quoll",
                "The Quoll 5 is new. | Acme Quoll",
                "The Quoll-based card is new. | Acme Quoll",
                "The Quoll (K99) is new. | Acme Quoll",
            })
    void aCodeBehindAFamilyIsAModel(String text, String expected) {
        Document document = ANALYZER.analyze(Article.of("a", text, LocalDate.EPOCH));
        int start = text.indexOf("Quoll");
        Name family = Name.chip("family", Optional.of("quoll"), "Acme Quoll");
        List<Mention> linked =
                LINKER.link(document, List.of(new Mention(Span.of(start, start + 5), family, "catalog", 1)));
        assertThat(linked).hasSize(1);
        Name name = (Name) linked.get(0).value();
        assertThat(name.canonical()).isEqualTo(expected);
        assertThat(name.kind()).isEqualTo(expected.equals("Acme Quoll") ? "family" : "model");
    }

    /** A model whose name ends in a word may have a next generation, and one that ends in a letter a twin. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "The Quoll Elite 2 will follow. | Quoll Elite | Acme Quoll Elite 2",
                "The Quoll Elite 2 chip. | Quoll Elite | Acme Quoll Elite 2",
                "Two Quoll Elite 2 chips each. | Quoll Elite | Acme Quoll Elite",
                "The Quoll Elite 8 cores. | Quoll Elite | Acme Quoll Elite",
                "The Quoll 30A/X pair. | Quoll 30A | Acme Quoll 30A/X",
                "The Quoll 30A/XF pair. | Quoll 30A | Acme Quoll 30A/XF",
                "The Quoll 30A/Xylo pair. | Quoll 30A | Acme Quoll 30A",
                "The Quoll 30A / X pair. | Quoll 30A | Acme Quoll 30A",
            })
    void aModelGoesOn(String text, String surface, String expected) {
        Document document = ANALYZER.analyze(Article.of("a", text, LocalDate.EPOCH));
        int start = text.indexOf(surface);
        Name model = Name.chip("model", Optional.empty(), "Acme " + surface);
        Mention mention = new Mention(Span.of(start, start + surface.length()), model, "catalog", 1);
        assertThat(LINKER.link(document, List.of(mention)))
                .singleElement()
                .extracting(linked -> ((Name) linked.value()).canonical())
                .isEqualTo(expected);
    }
}
