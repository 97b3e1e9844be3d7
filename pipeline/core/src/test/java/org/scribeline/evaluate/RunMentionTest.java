package org.scribeline.evaluate;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.scribeline.entity.Extraction;
import org.scribeline.entity.Mention;
import org.scribeline.entity.Name;
import org.scribeline.entity.Period;
import org.scribeline.entity.Quantity;
import org.scribeline.entity.Value;
import org.scribeline.nlp.PtbAnalyzer;
import org.scribeline.text.Article;
import org.scribeline.text.Document;
import org.scribeline.text.Span;
import org.scribeline.text.Vocabulary;

class RunMentionTest {
    private static final Article ARTICLE = new Article(
            "a", "Huawei \uD83D\uDE80", "\uD83D\uDE80\uD83D\uDE80 Huawei, 3 to 5 TB in May", Optional.empty(), "", "");
    private final Document document = new PtbAnalyzer(new Vocabulary()).analyze(ARTICLE);

    @Test
    void countsCodePointsInTheTextAlone() {
        Name huawei = Name.company(Optional.empty(), "Huawei");
        Extraction extraction = new Extraction(
                document, List.of(new Mention(Span.of(0, 6), huawei, "catalog", 1), mention("Huawei", 6, huawei)));
        assertThat(RunMention.of(extraction)).hasSize(1);
        RunMention found = RunMention.of(extraction).get(0);
        assertThat(found.start()).isEqualTo(3);
        assertThat(found.end()).isEqualTo(9);
        assertThat(found.text()).isEqualTo("Huawei");
        GoldMention gold = new GoldMention(found.type(), 3, 9, "Huawei", java.util.Map.of("name", "HUAWEI"));
        Counts counts = Scorer.score(new GoldArticle(ARTICLE, List.of(gold)), RunMention.of(extraction))
                .of(found.type());
        assertThat(counts.both()).isEqualTo(1);
        assertThat(counts.badOffsets()).isZero();
    }

    @Test
    void writesValuesAsTheTableDoes() {
        Quantity range = new Quantity(
                Quantity.Kind.MEASURE,
                new BigDecimal("3E0"),
                Optional.of(new BigDecimal("5E+3")),
                Quantity.Bound.ABOUT,
                "TBy",
                "memory");
        Period may = new Period(
                Period.Timex.DATE,
                "2025-05",
                "",
                Optional.of(new Period.Interval(LocalDate.of(2025, 5, 1), LocalDate.of(2025, 5, 31))));
        List<RunMention> found =
                RunMention.of(new Extraction(document, List.of(mention("3 to", 0, range), mention("May", 0, may))));
        assertThat(found.get(0).values())
                .containsEntry("value", "3")
                .containsEntry("value_max", "5000")
                .containsEntry("bound", "~")
                .containsEntry("unit", "TBy")
                .containsEntry("counted", "memory");
        assertThat(found.get(1).values())
                .containsEntry("timex_value", "2025-05")
                .containsEntry("date_start", "2025-05-01")
                .containsEntry("date_end", "2025-05-31");
    }

    private Mention mention(String surface, int from, Value value) {
        int start = document.text().indexOf(surface, from);
        return new Mention(Span.of(start, start + surface.length()), value, "test", 1);
    }
}
