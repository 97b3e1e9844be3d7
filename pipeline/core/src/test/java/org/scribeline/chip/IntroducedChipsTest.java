package org.scribeline.chip;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.scribeline.catalog.Catalog;
import org.scribeline.entity.Mention;
import org.scribeline.entity.MentionType;
import org.scribeline.entity.Name;
import org.scribeline.nlp.PtbAnalyzer;
import org.scribeline.text.Article;
import org.scribeline.text.Document;
import org.scribeline.text.Span;
import org.scribeline.text.Vocabulary;

/** What stands in square brackets is a company with an id, in angle brackets one that only the tagger sees; in braces a maker of chips. */
class IntroducedChipsTest {
    private static final Vocabulary VOCABULARY = new Vocabulary();
    private static final PtbAnalyzer ANALYZER = new PtbAnalyzer(VOCABULARY);
    private static final Catalog CATALOG = Catalog.packed();
    private static final IntroducedChips LINKER =
            new IntroducedChips(new ChipRules(VOCABULARY, CATALOG), (document, mentions) -> mentions);

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                // before the noun
                "[Acme] showed the K3 processor. | Acme K3",
                "[Acme] showed the K3 server processors. | Acme K3",
                "[Acme] showed the Zhenwu 810E accelerator. | Acme Zhenwu 810E",
                "[Acme] showed its Heron inference processor. | Acme Heron",
                "Much was said of [Acme]'s Heron GPU. | Acme Heron",
                "It has 16 T64 cores and a GPU. | T64",
                "[Acme] showed the WX-2 processor. | Acme WX-2",
                "[Acme] showed a GPU with three “Alto” cores at 2 GHz. | Acme Alto",
                "[Acme] showed a “Thunder Bay” GPU. | Acme Thunder Bay",
                "[Acme] said that “Fast” GPUs and the ”Slow GPU are one. | ''",
                "[Acme] showed a so-called “smart” GPU. | ''",
                // behind the noun
                "[Acme] showed an accelerator called Lightning. | Acme Lightning",
                "[Acme] showed a GPU that is fast, and an ASIC, code-named “Thunder Bay”, too. | Acme Thunder Bay",
                "[Acme] showed its first GPU, the Heron Q9, today. | Acme Heron Q9",
                // what the noun explains
                "[Acme] showed the C930, a server-class CPU. | Acme C930",
                "[Acme] showed Lodestar, a 16-core RISC-V server processor. | Acme Lodestar",
                "[Acme] showed the Halyard Rack 96, a rack-scale system that fills a room, with GPUs. | Acme Halyard Rack 96",
                // what a maker makes
                "<Other> and {Renesas}'s RA8P1 came. It is a GPU. | Renesas RA8P1",
                "{Unisoc} unveiled the V8821 near a GPU. | UNISOC V8821",
                "[Acme] unveiled the V8821 near a GPU. | ''",
                "{Intel}'s 18A process runs, the X70 interface of {Intel} too, and a GPU. | ''",
                // no introduction
                "[Acme] is an American GPU maker. | ''",
                "The Heron chip maker bought a GPU. | ''",
                "Its Heron chip sales beat those of GPUs. | ''",
                "They like the Heron processor. | ''",
                "The Future4 Workforce Accelerator trains people, and a GPU. | ''",
                "Everybody wants more AI processors, x86 CPUs, PCIe switches and 5G modems. | ''",
                "Section 232 chips and GPUs are taxed. | ''",
                "Its Taiwan chip is a GPU. | ''",
                "Its iPhone 17 processor is fast. | ''",
                "Its heron does well, and its Heron GPU is fast. | ''",
                "We had Sabritas, a chip of the South. | ''",
                "They ate its Frito Q1 chips. | ''",
                "Its fast GPU, Friday, is sold. | ''",
                // the names elsewhere
                "[Acme] showed the K3 processor. The K3 is fast, K3s are dear, and K30 is a road. | Acme K3;Acme K3;Acme K3",
                "[Acme] showed the Heron K3 processor. A Heron K4 is to come, and herons fly. | Acme Heron K3;Acme Heron K4",
                "[Acme] showed Lodestar, a RISC-V processor. The Lodestar LS16 is dear. | Acme Lodestar;Acme Lodestar LS16",
                "[Acme] showed the K3 processor. A K3 Max and the K3-Pro follow. | Acme K3;Acme K3 Max;Acme K3-Pro",
                // vendors
                "{TSMC} makes the K3 processor for [Acme]. | Acme K3",
                "[Acme] tested the K3 processor from [Bcme]. | Bcme K3",
                "[Acme] tested [Bcme]'s K3 processor. | Bcme K3",
                "[Acme] grew. Its K3 processor sells. | Acme K3",
                "<Heron> came. [Acme] showed an accelerator called Heron. | Acme Heron;Acme Heron",
            })
    void namesThatAreIntroducedAsChips(String marked, String expected) {
        String text = marked.replaceAll("[\\[\\]<>{}]", "");
        Document document = ANALYZER.analyze(Article.of("a", text, LocalDate.EPOCH));
        String found = LINKER.link(document, companies(marked)).stream()
                .filter(mention -> mention.type() == MentionType.CHIP)
                .map(mention -> ((Name) mention.value()).canonical())
                .collect(Collectors.joining(";"));
        assertThat(found).isEqualTo(expected);
    }

    private static List<Mention> companies(String marked) {
        List<Mention> companies = new ArrayList<>();
        StringBuilder text = new StringBuilder();
        int start = 0;
        for (int i = 0; i < marked.length(); i++) {
            char c = marked.charAt(i);
            if ("[<{".indexOf(c) >= 0) {
                start = text.length();
            } else if ("]>}".indexOf(c) >= 0) {
                String surface = text.substring(start);
                Name name = switch (c) {
                    case '}' -> CATALOG.byName(surface).orElseThrow().asName();
                    case ']' -> Name.company(Optional.of("id"), surface);
                    default -> Name.company(Optional.empty(), surface);
                };
                companies.add(new Mention(Span.of(start, text.length()), name, "test", c == '>' ? 0.6 : 1));
            } else {
                text.append(c);
            }
        }
        return companies;
    }
}
