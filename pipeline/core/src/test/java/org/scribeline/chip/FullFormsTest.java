package org.scribeline.chip;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.scribeline.entity.Mention;
import org.scribeline.entity.Name;
import org.scribeline.nlp.PtbAnalyzer;
import org.scribeline.text.Article;
import org.scribeline.text.Document;
import org.scribeline.text.Span;
import org.scribeline.text.Vocabulary;

class FullFormsTest {
    /** Each article has a full name and then a short one, which may or may not mean the same. */
    @ParameterizedTest
    @CsvSource({
        "Drive Thor,model,Thor,family,Acme Drive Thor",
        "GB300 NVL72,system,NVL72s,system,Acme GB300 NVL72",
        "HGX H100,system,H100,model,Acme H100",
        "RTX 6000 Blackwell,model,Blackwell,family,Acme Blackwell",
        "Vera Rubin,family,Rubin,family,Acme Rubin",
        "Drive Thor,model,Orin,family,Acme Orin",
    })
    void theShortOneTakesTheFullOnesName(
            String full, String fullKind, String brief, String briefKind, String expected) {
        String text = "We saw the " + full + " and then the " + brief + " too.";
        Document document = new PtbAnalyzer(new Vocabulary()).analyze(Article.of("a", text, LocalDate.EPOCH));
        List<Mention> linked = new FullForms()
                .link(document, List.of(chip(text, full, fullKind), chip(text, "then the " + brief, briefKind, brief)));
        assertThat(((Name) linked.get(0).value()).canonical()).isEqualTo("Acme " + full);
        assertThat(((Name) linked.get(1).value()).canonical()).isEqualTo(expected);
    }

    private static Mention chip(String text, String surface, String kind) {
        return chip(text, surface, kind, surface);
    }

    /** The chip that ends where {@code context} does. */
    private static Mention chip(String text, String context, String kind, String surface) {
        int end = text.indexOf(context) + context.length();
        Name name = Name.chip(kind, Optional.empty(), "Acme " + Code.singular(surface));
        return new Mention(Span.of(end - surface.length(), end), name, "test", 1);
    }
}
