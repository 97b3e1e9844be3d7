package org.scribeline.date;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.scribeline.catalog.Table;
import org.scribeline.entity.Mention;
import org.scribeline.entity.Period;
import org.scribeline.nlp.PtbAnalyzer;
import org.scribeline.text.Article;
import org.scribeline.text.Document;
import org.scribeline.text.Vocabulary;

/** What holds of any text: no failure, no overlap, the same answer twice, and relative days that move with the article. */
class DatePropertiesTest {
    private static final long SEED = 20250428;
    /** TIMEX3's values: days and their parts, weeks, months, quarters, years, decades, durations, sets, and two with a slash. */
    private static final String PIECE =
            "\\d{1,4}|\\d{4}-(\\d\\d|Q[1-4]|H[12]|SP|SU|FA|WI|W\\d\\d(-WE)?|\\d\\d-\\d\\d(T(\\d\\d:\\d\\dZ?|MO|AF|EV|NI))?)";

    private static final String LASTING =
            "P(X|\\d+(\\.\\d+)?)[YMWDE](\\d+[MWD])*(T?\\d+[HMS])*|PT(X|\\d+(\\.\\d+)?)[HMS](\\d+[MS])*";
    private static final String TIMEX =
            "(" + PIECE + ")(/(" + PIECE + "))?|" + LASTING + "|XXXX-(WXX-[1-7]|\\d\\d|SP|SU|FA|WI)";

    private final Vocabulary vocabulary = new Vocabulary();
    private final PtbAnalyzer analyzer = new PtbAnalyzer(vocabulary);
    private final DateAnnotator annotator = new DateAnnotator(vocabulary);

    private List<Mention> mentions(String text, LocalDate published) {
        return annotator.annotate(analyzer.analyze(Article.of("a", text, published)));
    }

    @Test
    void relativeDaysMoveWithThePublication() {
        String text =
                "It said today, yesterday and on Friday that last Tuesday was bad. It opens next Monday, a week tomorrow"
                        + " and on Sunday. It fell two days ago.";
        LocalDate published = LocalDate.of(2024, 2, 23);
        for (int week = 0; week < 60; week++) {
            List<LocalDate> before = starts(mentions(text, published.plusDays(7L * week)));
            List<LocalDate> after = starts(mentions(text, published.plusDays(7L * week + 7)));
            assertThat(before).hasSize(8);
            assertThat(after)
                    .isEqualTo(before.stream().map(day -> day.plusDays(7)).toList());
        }
    }

    private static List<LocalDate> starts(List<Mention> mentions) {
        return mentions.stream()
                .map(m -> ((Period) m.value()).interval().orElseThrow().start())
                .toList();
    }

    @Test
    void everyPublicationDayGivesValidIntervals() {
        String text =
                "It rose on February 29 and fell on Feb. 30, in the first half, late winter, this fall, the past 18 months,"
                        + " last quarter, early next year, the weekend, the end of the decade, by year-end and three centuries ago.";
        for (int day = 0; day < 1500; day += 5) {
            for (Mention mention : mentions(text, LocalDate.of(2023, 1, 1).plusDays(day))) {
                ((Period) mention.value())
                        .interval()
                        .ifPresent(i -> assertThat(i.start()).isBeforeOrEqualTo(i.end()));
            }
        }
    }

    @Test
    void tenThousandRandomPublicationDaysGiveWellFormedValues() {
        Random random = new Random(SEED);
        List<Table.Row> rows = Table.resource("rules/date-examples.csv").rows().toList();
        for (int round = 0; round < 10_000; round++) {
            String text = rows.get(random.nextInt(rows.size())).get("sentence");
            LocalDate published = LocalDate.of(1900, 1, 1).plusDays(random.nextInt(80_000));
            for (Mention mention : mentions(text, published)) {
                Period period = (Period) mention.value();
                String reproduction = text + " published " + published + " gives " + period;
                assertThat(period.timex()).as(reproduction).matches(TIMEX);
                period.interval()
                        .ifPresent(i -> assertThat(i.start()).as(reproduction).isBeforeOrEqualTo(i.end()));
            }
        }
    }

    @Test
    void noArticleKnowsOfAnother() {
        List<Document> documents = Table.resource("rules/date-examples.csv")
                .rows()
                .map(row ->
                        analyzer.analyze(Article.of("a", row.get("sentence"), LocalDate.parse(row.get("published")))))
                .toList();
        List<List<Mention>> inOrder =
                documents.stream().map(annotator::annotate).toList();
        DateAnnotator other = new DateAnnotator(vocabulary);
        for (int i = documents.size() - 1; i >= 0; i--) {
            assertThat(other.annotate(documents.get(i)))
                    .as(documents.get(i).text())
                    .isEqualTo(inOrder.get(i));
        }
    }

    @Test
    void anyTextIsReadTwiceAlikeWithoutFailure() {
        Random random = new Random(SEED);
        List<String> words = words();
        for (int round = 0; round < 400; round++) {
            String text = round % 2 == 0 ? noise(random) : salad(random, words);
            LocalDate published = LocalDate.of(1990, 1, 1).plusDays(random.nextInt(20_000));
            String reproduction = "seed " + SEED + ", round " + round + ", published " + published + ": " + text;
            Document document = analyzer.analyze(Article.of("a", text, published));
            List<Mention> once = annotator.annotate(document);
            assertThat(annotator.annotate(document)).as(reproduction).isEqualTo(once);
            for (int i = 1; i < once.size(); i++) {
                assertThat(once.get(i).span().start())
                        .as(reproduction)
                        .isGreaterThanOrEqualTo(once.get(i - 1).span().end());
            }
        }
    }

    @Test
    void theLocaleDoesNotMatter() {
        String text =
                "IN APRIL IT WILL SHIP 18 UNITS; It said on FRIDAY that the THIRD QUARTER of FISCAL 2025 was fine.";
        LocalDate published = LocalDate.of(2025, 4, 28);
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("tr"));
            Vocabulary fresh = new Vocabulary();
            Document document = new PtbAnalyzer(fresh).analyze(Article.of("a", text, published));
            assertThat(new DateAnnotator(fresh).annotate(document)).isEqualTo(mentions(text, published));
        } finally {
            Locale.setDefault(before);
        }
    }

    private static List<String> words() {
        List<String> words =
                new ArrayList<>(List.of("the", "of", "a", "an", "in", "ago", "-", ",", "'", "/", "2025", "31"));
        for (Table.Row row : Table.resource("rules/date-words.csv")) {
            words.addAll(row.list("words"));
        }
        for (Table.Row row : Table.resource("rules/date-rules.csv")) {
            words.add(row.get("example"));
        }
        return words;
    }

    private static String salad(Random random, List<String> words) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < 60; i++) {
            String word = words.get(random.nextInt(words.size()));
            text.append(random.nextInt(4) == 0 ? word.toUpperCase(Locale.ROOT) : word);
            text.append(random.nextInt(8) == 0 ? "" : " ");
        }
        return text.toString();
    }

    private static String noise(Random random) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < 200; i++) {
            text.appendCodePoint(
                    random.nextInt(3) == 0 ? random.nextInt(Character.MAX_CODE_POINT + 1) : 32 + random.nextInt(95));
        }
        return text.toString();
    }
}
