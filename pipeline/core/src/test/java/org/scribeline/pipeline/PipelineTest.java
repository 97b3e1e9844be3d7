package org.scribeline.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.scribeline.entity.Extraction;
import org.scribeline.entity.Mention;
import org.scribeline.entity.MentionType;
import org.scribeline.entity.Name;
import org.scribeline.entity.Quantity;
import org.scribeline.text.Article;

class PipelineTest {
    private static final LocalDate DAY = LocalDate.of(2025, 4, 28);

    /** The story that this program was first asked to read, in our own words. */
    @Test
    void theStoryOfTheAscend() throws Exception {
        Article article = Corpus.articles().stream()
                .filter(one -> one.id().equals("huawei-910d-tests"))
                .findFirst()
                .orElseThrow();
        Extraction extraction = Corpus.PIPELINE.extract(article);
        assertThat(names(extraction, MentionType.CHIP))
                .contains(
                        "Huawei Ascend 910B",
                        "Huawei Ascend 910C",
                        "Huawei Ascend 910D",
                        "NVIDIA H100",
                        "NVIDIA H20",
                        "Huawei CloudMatrix 384");
        assertThat(names(extraction, MentionType.COMPANY))
                .contains("Huawei", "NVIDIA", "Cambricon", "ByteDance", "Xinhua")
                .doesNotContain("China", "Politburo", "Washington", "ChatGPT");
        List<Quantity> figures = extraction.mentions().stream()
                .filter(mention -> mention.type() == MentionType.FIGURE)
                .map(mention -> (Quantity) mention.value())
                .toList();
        assertThat(figures).anySatisfy(figure -> {
            assertThat(figure.value()).isEqualByComparingTo("800000");
            assertThat(figure.bound()).isEqualTo(Quantity.Bound.MORE);
            assertThat(figure.counted()).contains("910B", "910C", "chips");
        });
        assertThat(figures).noneSatisfy(figure -> assertThat(figure.value()).isEqualByComparingTo("910"));
    }

    @Test
    void everyMentionIsFoundInATitleOutsideTheText() {
        Article article = new Article(
                "a",
                "Nvidia's H100 sells out",
                "Prices rose 5% on Friday.",
                Article.of("b", "", DAY).publication(),
                "",
                "");
        Extraction extraction = Corpus.PIPELINE.extract(article);
        assertThat(extraction.mentions().stream()
                        .map(mention -> extraction.document().field(mention.span()) + " "
                                + mention.span().in(extraction.document().text())))
                .containsExactly("TITLE Nvidia", "TITLE H100", "TEXT 5%", "TEXT Friday");
    }

    @Test
    void anyTextIsReadTheSameTwice() {
        Random random = new Random(23);
        for (int round = 0; round < 400; round++) {
            String text = randomText(random);
            Article article = Article.of("r", text, DAY);
            Extraction first = Corpus.PIPELINE.extract(article);
            assertThat(Corpus.PIPELINE.extract(article).mentions())
                    .as("round %d: %s", round, text)
                    .isEqualTo(first.mentions());
            int end = 0;
            for (Mention mention : first.mentions()) {
                assertThat(mention.span().start())
                        .as("round %d: %s", round, text)
                        .isGreaterThanOrEqualTo(end);
                end = mention.span().end();
            }
            assertThat(end).isLessThanOrEqualTo(text.length());
        }
    }

    private static Set<String> names(Extraction extraction, MentionType type) {
        Set<String> names = new TreeSet<>();
        for (Mention mention : extraction.mentions()) {
            if (mention.value() instanceof Name name && name.type() == type) {
                names.add(name.canonical());
            }
        }
        return names;
    }

    private static String randomText(Random random) {
        String[] pieces = {
            "Nvidia",
            "Ascend",
            "910B",
            "910C",
            "and",
            ",",
            "/",
            "(",
            ")",
            "SMIC",
            "Semiconductor",
            "Corp",
            "Inc.",
            "'s",
            "’s",
            "-",
            "–",
            "$",
            "5.5",
            "billion",
            "%",
            "800,000",
            "more than",
            "half",
            "dozen",
            "Q3",
            "2025",
            "late",
            "May",
            "Friday",
            "the",
            "to",
            "3",
            "nm",
            "GB",
            "RTX",
            "4090",
            "Ti",
            "H100s",
            "😀",
            "\u0000",
            "\ud83d",
            "\n",
            "\r\n",
            "\t",
            "İ",
            "中国",
            "|",
            "*",
            "8x",
            "999999999999999999999999",
            "1e999",
            "99999999 years ago",
            ".",
            "?",
            "said",
            "x",
            "MI300A/X",
            "€",
            "½",
            "–5",
            "#"
        };
        StringBuilder text = new StringBuilder();
        int length = random.nextInt(50);
        for (int i = 0; i < length; i++) {
            text.append(pieces[random.nextInt(pieces.length)]).append(random.nextInt(4) == 0 ? "" : " ");
        }
        return text.toString();
    }
}
