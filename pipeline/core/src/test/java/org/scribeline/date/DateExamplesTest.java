package org.scribeline.date;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.scribeline.catalog.Table;
import org.scribeline.entity.Mention;
import org.scribeline.entity.Period;
import org.scribeline.nlp.PtbAnalyzer;
import org.scribeline.text.Article;
import org.scribeline.text.Document;
import org.scribeline.text.Vocabulary;

/** Runs every row of {@code models/rules/date-examples.csv}, and every rule's own example. */
class DateExamplesTest {
    private final Vocabulary vocabulary = new Vocabulary();
    private final PtbAnalyzer analyzer = new PtbAnalyzer(vocabulary);
    private final DateAnnotator annotator = new DateAnnotator(vocabulary);

    @TestFactory
    Stream<DynamicTest> examples() {
        return Table.resource("rules/date-examples.csv")
                .rows()
                .map(row -> DynamicTest.dynamicTest(row.at() + " " + row.get("span"), () -> example(row)));
    }

    private void example(Table.Row row) {
        Document document =
                analyzer.analyze(Article.of("example", row.get("sentence"), LocalDate.parse(row.get("published"))));
        List<Mention> mentions = annotator.annotate(document);
        if (row.get("span").equals("-")) {
            assertThat(mentions).as("dates in: " + row.get("sentence")).isEmpty();
            return;
        }
        assertThat(mentions.stream().map(mention -> told(document, mention)))
                .as(row.get("sentence"))
                .contains(String.join(
                        " | ",
                        row.get("span"),
                        row.get("type"),
                        row.get("value"),
                        row.get("mod"),
                        row.get("start"),
                        row.get("end")));
    }

    private static String told(Document document, Mention mention) {
        Period period = (Period) mention.value();
        Optional<Period.Interval> interval = period.interval();
        return String.join(
                " | ",
                mention.span().in(document.text()),
                period.timexType().name(),
                period.timex(),
                period.mod(),
                interval.map(i -> i.start().toString()).orElse(""),
                interval.map(i -> i.end().toString()).orElse(""));
    }

    @TestFactory
    Stream<DynamicTest> rules() {
        return Table.resource("rules/date-rules.csv")
                .rows()
                .filter(row -> !row.get("example").isEmpty() && !row.get("when").equals("inside"))
                .map(row -> DynamicTest.dynamicTest(
                        row.get("rule"),
                        () -> assertThat(ruleNames(row.get("example")))
                                .as("the rules that read: " + row.get("example"))
                                .contains(row.get("rule"))));
    }

    private List<String> ruleNames(String text) {
        Document document = analyzer.analyze(Article.of("example", text, LocalDate.of(2025, 4, 30)));
        return annotator.annotate(document).stream().map(Mention::rule).toList();
    }

    @Test
    void aDateRunsOverALineBreak() {
        String text = """
                -   It does not apply to any of the petitions that were submitted prior to September 21,
                    2025, nor to visas that are valid today, wherever in the world their holders are now.
                """;
        Document document = analyzer.analyze(Article.of("a", text, LocalDate.of(2025, 9, 21)));
        assertThat(annotator.annotate(document).stream().map(m -> m.span().in(document.text())))
                .startsWith("September 21,\n    2025");
    }

    @Test
    void withoutAPublicationDateWhatNeedsItIsLeftOut() {
        Article article = new Article(
                "a",
                "",
                "On Friday it said that two years ago, in May 2021, it spent 18 months.",
                Optional.empty(),
                "",
                "");
        Document document = analyzer.analyze(article);
        assertThat(annotator.annotate(document).stream().map(m -> m.span().in(document.text())))
                .containsExactly("two years", "May 2021", "18 months");
    }
}
