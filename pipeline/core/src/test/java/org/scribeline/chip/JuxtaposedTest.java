package org.scribeline.chip;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
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

class JuxtaposedTest {
    private static final Vocabulary VOCABULARY = new Vocabulary();
    private static final Juxtaposed LINKER = new Juxtaposed(new ChipRules(VOCABULARY, Catalog.packed()));

    /** {@code Quoll} is the family of a maker called Acme; behind it stands another chip. */
    @ParameterizedTest
    @CsvSource({
        "We saw the Quoll K99 there.,K99,Acme K99,model,Quoll K99",
        "We saw the Quoll K99 there.,K99,Acme K99,system,Quoll K99",
        // a family, another maker's chip, no code, and not right behind
        "We saw the Quoll K99 there.,K99,Acme K99,family,Quoll;K99",
        "We saw the Quoll K99 there.,K99,Other K99,model,Quoll;K99",
        "We saw the Quoll Possum there.,Possum,Acme Possum,model,Quoll;Possum",
        "We saw the Quoll-K99 there.,K99,Acme K99,model,Quoll;K99",
        "We saw the Quoll and K99 there.,K99,Acme K99,model,Quoll;K99",
    })
    void aFamilyAndItsChipAreOne(String text, String surface, String name, String kind, String expected) {
        Document document = new PtbAnalyzer(VOCABULARY).analyze(Article.of("a", text, LocalDate.EPOCH));
        Mention family = mention(text, "Quoll", Name.chip("family", Optional.of("quoll"), "Acme Quoll"));
        Mention chip = mention(text, surface, Name.chip(kind, Optional.empty(), name));
        List<String> linked = new ArrayList<>();
        LINKER.link(document, List.of(family, chip))
                .forEach(mention -> linked.add(mention.span().in(text)));
        assertThat(String.join(";", linked)).isEqualTo(expected);
    }

    private static Mention mention(String text, String surface, Name name) {
        int start = text.indexOf(surface);
        return new Mention(Span.of(start, start + surface.length()), name, "test", 1);
    }
}
