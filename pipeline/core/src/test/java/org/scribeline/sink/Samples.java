package org.scribeline.sink;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.scribeline.entity.Extraction;
import org.scribeline.entity.Mention;
import org.scribeline.entity.Name;
import org.scribeline.entity.Period;
import org.scribeline.entity.Quantity;
import org.scribeline.entity.Value;
import org.scribeline.nlp.PtbAnalyzer;
import org.scribeline.text.Article;
import org.scribeline.text.Document;
import org.scribeline.text.Publication;
import org.scribeline.text.Span;
import org.scribeline.text.Vocabulary;

/** Extractions made by hand. */
final class Samples {
    private Samples() {}

    /** An article with emoji, line breaks and a mention of each type, one of them in the title. */
    static Extraction full() {
        Article article = new Article(
                "a,1",
                "\uD83D\uDE80 Huawei, \"again\"",
                "\uD83D\uDE80\uD83D\uDE80 Ascend\r\n910B:\r\nmore than 5.5 billion \uD83D\uDE80 in May.",
                Optional.of(new Publication(LocalDate.of(2025, 4, 28), Publication.From.JSONLD)),
                "https://a.example/",
                "Wire");
        Document document = new PtbAnalyzer(new Vocabulary()).analyze(article);
        Quantity figure = new Quantity(
                Quantity.Kind.COUNT,
                new BigDecimal("5.5E+9"),
                Optional.of(new BigDecimal("6E-7")),
                Quantity.Bound.MORE,
                "1",
                "chips");
        Period may = new Period(
                Period.Timex.DATE,
                "2025-05",
                "END",
                Optional.of(new Period.Interval(LocalDate.of(2025, 5, 21), LocalDate.of(2025, 5, 31))),
                Optional.of(new Period.Interval(LocalDate.of(2025, 1, 27), LocalDate.of(2026, 1, 25))));
        return new Extraction(
                document,
                List.of(
                        mention(document, "Huawei", Name.company(Optional.of("huawei"), "Huawei"), 1.0),
                        mention(
                                document,
                                "Ascend\r\n910B",
                                Name.chip("model", Optional.empty(), "Huawei Ascend 910B"),
                                0.75),
                        mention(document, "5.5 billion", figure, 1 / 3.0),
                        mention(document, "May", may, 0)));
    }

    /** An article that says nothing. */
    static Extraction plain(String id) {
        Article article = new Article(id, "", "Nothing.", Optional.empty(), "", "");
        return new Extraction(new PtbAnalyzer(new Vocabulary()).analyze(article), List.of());
    }

    private static Mention mention(Document document, String surface, Value value, double score) {
        int start = document.text().indexOf(surface);
        return new Mention(Span.of(start, start + surface.length()), value, "test", score);
    }
}
