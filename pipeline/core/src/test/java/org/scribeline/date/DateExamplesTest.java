package org.scribeline.date;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
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

/** Runs every row of {@code date-examples.csv} and {@code date-counter-examples.csv}, every rule's own example, and every name. */
class DateExamplesTest {
    private static final Set<String> PIECES = Set.of("count", "clock", "zone");

    private final Vocabulary vocabulary = new Vocabulary();
    private final PtbAnalyzer analyzer = new PtbAnalyzer(vocabulary);
    private final DateAnnotator annotator = new DateAnnotator(vocabulary);

    @TestFactory
    Stream<DynamicTest> examples() {
        return Table.resource("rules/date-examples.csv")
                .rows()
                .map(row -> DynamicTest.dynamicTest(row.at() + " " + row.get("span"), () -> example(row)));
    }

    @TestFactory
    Stream<DynamicTest> counterExamples() {
        return Table.resource("rules/date-counter-examples.csv")
                .rows()
                .map(row -> DynamicTest.dynamicTest(
                        row.at(),
                        () -> assertThat(mentions(row.get("sentence"), LocalDate.parse(row.get("published"))))
                                .as("dates in: " + row.get("sentence"))
                                .isEmpty()));
    }

    private void example(Table.Row row) {
        Document document = document(row.get("sentence"), LocalDate.parse(row.get("published")));
        assertThat(annotator.annotate(document).stream().map(mention -> told(document, mention)))
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

    private Document document(String text, LocalDate published) {
        return analyzer.analyze(Article.of("example", text, published));
    }

    private List<Mention> mentions(String text, LocalDate published) {
        return annotator.annotate(document(text, published));
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
                .map(row -> DynamicTest.dynamicTest(row.get("rule"), () -> rule(row)));
    }

    /** A rule reads its example; what is only a piece of other rules, or has its place inside them, stands in one date. */
    private void rule(Table.Row row) {
        String example = row.get("example");
        Document document = document(example, LocalDate.of(2025, 4, 30));
        List<Mention> mentions = annotator.annotate(document);
        if (PIECES.contains(row.get("yields")) || row.get("when").equals("inside")) {
            assertThat(mentions.stream().map(mention -> mention.span().in(document.text())))
                    .as("the dates in: " + example)
                    .anySatisfy(date -> assertThat(example).endsWith(date).hasSizeLessThan(date.length() + 5));
        } else {
            assertThat(mentions.stream().map(Mention::rule))
                    .as("the rules that read: " + example)
                    .contains(row.get("rule"));
        }
    }

    @TestFactory
    Stream<DynamicTest> holidays() {
        return Table.resource("rules/holidays.csv")
                .rows()
                .flatMap(row -> row.list("names").stream()
                        .map(name -> DynamicTest.dynamicTest(name, () -> {
                            Document document = document("It opened on " + name + " 2024.", LocalDate.of(2025, 4, 30));
                            assertThat(annotator.annotate(document).stream()
                                            .map(mention ->
                                                    told(document, mention).split(" \\| ", 4)))
                                    .as(row.at())
                                    .singleElement()
                                    .satisfies(told -> {
                                        assertThat(told[0]).isEqualTo(name + " 2024");
                                        assertThat(told[2]).startsWith("2024-");
                                    });
                        })));
    }

    @TestFactory
    Stream<DynamicTest> names() {
        return Table.resource("rules/date-names.csv")
                .rows()
                .flatMap(row -> row.list("names").stream()
                        .map(name -> DynamicTest.dynamicTest(
                                name,
                                () -> assertThat(mentions("They spoke of " + name + ".", LocalDate.of(2025, 4, 30)))
                                        .as(row.at())
                                        .isEmpty())));
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
