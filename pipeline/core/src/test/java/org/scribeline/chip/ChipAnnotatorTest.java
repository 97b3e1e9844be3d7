package org.scribeline.chip;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.scribeline.catalog.Catalog;
import org.scribeline.entity.Mention;
import org.scribeline.nlp.PtbAnalyzer;
import org.scribeline.text.Article;
import org.scribeline.text.Document;
import org.scribeline.text.Vocabulary;

/** The annotator with its guards, and the linker behind it, over one text each. */
class ChipAnnotatorTest {
    private static final Vocabulary VOCABULARY = new Vocabulary();
    private static final PtbAnalyzer ANALYZER = new PtbAnalyzer(VOCABULARY);
    private static final Catalog CATALOG = Catalog.packed();
    private static final ChipRules RULES = new ChipRules(VOCABULARY, CATALOG);
    private static final ChipAnnotator ANNOTATOR = new ChipAnnotator(RULES);
    private static final ChipLinker LINKER = new ChipLinker(RULES);

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Nvidia sells the H100 to banks. | H100",
                "They bought 800 H100s from Nvidia. | H100s",
                "The Nvidia H100 and H200 chips | H100;H200",
                "Huawei's Ascend 910B and 910C processors | Ascend 910B;910C",
                "Huawei made the Ascend 910D. Tests of the 910D began. | Ascend 910D;910D",
                "Rule 910D was amended by the court. | ''",
                "The M4 motorway was shut at Reading. | ''",
                "Grace Hopper taught at Vassar. | ''",
                "Nvidia will follow its Blackwell chips with Rubin chips. | Blackwell;Rubin",
                "He walked in Blackwell on Sunday. | ''",
                "It carries HBM3E and LPDDR5X. | HBM3E;LPDDR5X",
                "AMD's Radeon RX 7600 XT is out. The 7600 XT is cheap. | Radeon RX 7600 XT;7600 XT",
                "Qualcomm's Snapdragon® X Elite is out. | Snapdragon® X Elite",
                "Nvidia's RTX 4090 is quick, whereas a 4060 draws less. | RTX 4090;4060",
                "Nvidia's RTX 4090 sold well, and the 4000 buyers were happy. | RTX 4090",
                "Nvidia's RTX 4090 came out, and the 2050 plan was dropped. | RTX 4090",
                "Nvidia's RTX 6080, 6070 Ti and 6070: next year. | RTX 6080;6070 Ti;6070",
                "AMD's RX 9070 is out. The 9070 GRE is not. | RX 9070;9070 GRE",
                "AMD's Ryzen 9 7950X is out. Unlike the 7950 processor, it waits. | Ryzen 9 7950X;7950",
                "Intel's Core i9-14900K/14900KS run hot. | Core i9-14900K;14900KS",
                "AMD's 10850X3D chip is next. | 10850X3D",
                "The 10850X3D is next. | ''",
                "Tesla's AI7 chip will follow. | AI7",
                "Chapter AI7 of the bill will follow. | ''",
                "None of the H100 GPUs are slower on Hopper. | H100;Hopper",
                "Broadcom's Tomahawk 5 (TH5) is out. The TH5 is big. | Tomahawk 5;TH5;TH5",
                "The virus H1N1 and the Airbus A320 have nothing in common. | ''",
            })
    void chips(String text, String expected) {
        Document document = ANALYZER.analyze(Article.of("a", text, LocalDate.EPOCH));
        List<Mention> disjoint = new ArrayList<>();
        ANNOTATOR.annotate(document).stream()
                .sorted(Comparator.comparing(
                        (Mention mention) -> -mention.span().length()))
                .forEach(mention -> {
                    if (disjoint.stream().noneMatch(other -> other.span().overlaps(mention.span()))) {
                        disjoint.add(mention);
                    }
                });
        disjoint.sort(Comparator.comparing(Mention::span));
        assertThat(LINKER.link(document, disjoint).stream()
                        .map(mention -> mention.span().in(text))
                        .toList())
                .isEqualTo(expected.isEmpty() ? List.of() : List.of(expected.split(";")));
    }
}
