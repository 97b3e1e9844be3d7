package org.scribeline.chip;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.scribeline.catalog.Catalog;
import org.scribeline.catalog.Table;
import org.scribeline.entity.Mention;
import org.scribeline.entity.Name;
import org.scribeline.nlp.PtbAnalyzer;
import org.scribeline.text.Article;
import org.scribeline.text.Vocabulary;

class ChipGuardTest {
    private static final Catalog CATALOG = Catalog.packed();

    @ParameterizedTest
    @ValueSource(ints = {0, Vocabulary.DEFAULT_BOUND})
    void anArticleIsOfTheFieldByDifferentWords(int bound) {
        assertThat(chips(bound, "We saw the H100 today. FIRST.")).isEmpty();
        assertThat(chips(bound, "We saw the H100 today. FIRST and FIRST.")).isEmpty();
        assertThat(chips(bound, "We saw the H100 today. FIRST and SECOND.")).isNotEmpty();
    }

    @Test
    void aNameThatTwoVendorsUseIsOnlyTheirsWhomTheArticleNames() {
        assertThat(names("Apple makes the M1 chip. The M1 is fast.")).containsOnly("Apple M1");
    }

    @Test
    void vendorsAreAlsoWrittenInSmallLetters() {
        assertThat(names("The accelerator of d-Matrix, the d-Matrix Corsair, is here."))
                .containsExactly("d-Matrix Corsair");
        assertThat(names("The corsair is a pirate, and the Corsair is one, too."))
                .isEmpty();
    }

    @Test
    void anOwnerStandsForTheVendor() {
        assertThat(names("Amazon has hired an engineer who worked on Trainium chips."))
                .containsExactly("AWS Trainium");
        assertThat(names("Somebody has hired an engineer who worked on Trainium."))
                .isEmpty();
    }

    @Test
    void ownersAndVendorsAreCompaniesOfTheCatalog() {
        assertThat(Table.resource("rules/chip-owners.csv")).isNotEmpty().allSatisfy(row -> {
            assertThat(CATALOG.byId(row.get("vendor"))).as(row.at()).isPresent();
            assertThat(CATALOG.byId(row.get("owner"))).as(row.at()).isPresent();
        });
    }

    private static List<String> names(String text) {
        return chips(Vocabulary.DEFAULT_BOUND, text).stream()
                .map(mention -> ((Name) mention.value()).canonical())
                .toList();
    }

    private static List<Mention> chips(int bound, String pattern) {
        String text = pattern.replace("FIRST", "chipmaker").replace("SECOND", "chipmakers");
        Vocabulary vocabulary = new Vocabulary(bound);
        return new ChipAnnotator(new ChipRules(vocabulary, CATALOG))
                .annotate(new PtbAnalyzer(vocabulary).analyze(Article.of("a", text, LocalDate.of(2025, 4, 28))));
    }
}
