package org.scribeline.index;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.scribeline.entity.Extraction;
import org.scribeline.entity.Mention;
import org.scribeline.entity.Name;
import org.scribeline.entity.Period;
import org.scribeline.entity.Quantity;
import org.scribeline.entity.Value;
import org.scribeline.text.Article;
import org.scribeline.text.Document;
import org.scribeline.text.Publication;
import org.scribeline.text.Span;
import org.scribeline.text.Tokens;
import org.scribeline.text.Vocabulary;

/** Random queries over random extractions, against a look at every mention. */
class OracleTest {
    private static final int ARTICLES = 1_000;
    private static final int QUERIES = 400;
    private static final LocalDate START = LocalDate.of(2023, 1, 1);
    private static final int DAYS = 900;
    private static final List<String> COMPANIES = List.of("Huawei", "NVIDIA", "SK hynix", "Soïtec", "华为", "AMD");
    private static final List<String> CHIPS =
            List.of("NVIDIA H100", "Huawei Ascend 910B", "AMD Instinct MI300X", "Zen 2", "HBM3E");
    private static final List<String> UNITS = List.of("USD", "1", "%", "TBy/s", "nm");

    @TempDir
    Path folder;

    @Test
    void findsWhatALookAtEveryMentionFinds() throws Exception {
        long seed = Long.getLong("seed", 20250428L);
        Random random = new Random(seed);
        Map<String, Extraction> all = new TreeMap<>();
        for (int i = 0; i < ARTICLES; i++) {
            String id = String.format(Locale.ROOT, "%04d", random.nextInt(ARTICLES));
            all.put(id, extraction(random, id));
        }
        try (IndexSink sink = IndexSink.open(folder, Sample::aliases)) {
            for (Extraction extraction : all.values()) {
                sink.accept(extraction(
                        new Random(seed), extraction.document().article().id()));
                sink.accept(extraction);
            }
            sink.commit();
        }
        try (Searcher searcher = Searcher.open(folder)) {
            for (int q = 0; q < QUERIES; q++) {
                check(searcher, all, question(random), "mvn test -Dtest=OracleTest -Dseed=" + seed + " query " + q);
            }
        }
    }

    private static void check(Searcher searcher, Map<String, Extraction> all, Question question, String reproduction)
            throws Exception {
        List<String> expected = all.values().stream()
                .filter(question.answer())
                .map(extraction -> extraction.document().article().id())
                .toList();
        Results results = searcher.search(question.query(), all.size());
        assertThat(results.hits().stream().map(Hit::docId).sorted().toList())
                .as(reproduction + ": " + question.query())
                .isEqualTo(expected);
        List<Hit> ordered = results.hits().stream()
                .sorted((a, b) -> a.score() != b.score()
                        ? Double.compare(b.score(), a.score())
                        : a.docId().compareTo(b.docId()))
                .toList();
        assertThat(results.hits()).as(reproduction).isEqualTo(ordered);
        assertThat(searcher.facets(question.query(), 1).total()).isEqualTo(expected.size());
    }

    /** A text of one letter for each mention; surfaces are of no matter here. */
    private static Extraction extraction(Random random, String id) {
        int size = random.nextInt(6);
        Optional<Publication> published = random.nextInt(10) == 0
                ? Optional.empty()
                : Optional.of(new Publication(day(random), Publication.From.INPUT));
        Article article = new Article(id, "", "x ".repeat(size + 1), published, "", "");
        Tokens.Builder tokens = new Tokens.Builder(new Vocabulary());
        List<Mention> mentions = new ArrayList<>();
        for (int i = 0; i <= size; i++) {
            tokens.add(article.text(), 2 * i, 2 * i + 1);
            mentions.add(new Mention(Span.of(2 * i, 2 * i + 1), value(random), "random", 1));
        }
        return new Extraction(new Document(article, tokens.build(), new int[] {0}), mentions);
    }

    private static Value value(Random random) {
        return switch (random.nextInt(4)) {
            case 0 -> Name.company(Optional.empty(), pick(random, COMPANIES));
            case 1 -> Name.chip("model", Optional.empty(), pick(random, CHIPS));
            case 2 -> quantity(random);
            default -> period(random);
        };
    }

    private static Value quantity(Random random) {
        BigDecimal low = number(random);
        Optional<BigDecimal> high =
                random.nextInt(3) == 0 ? Optional.of(low.add(number(random).abs())) : Optional.empty();
        return new Quantity(Quantity.Kind.MEASURE, low, high, Quantity.Bound.EXACT, pick(random, UNITS), "");
    }

    private static Value period(Random random) {
        LocalDate first = day(random);
        LocalDate last = first.plusDays(random.nextInt(3) == 0 ? random.nextInt(100) : 0);
        Optional<Period.Interval> interval =
                random.nextInt(8) == 0 ? Optional.empty() : Optional.of(new Period.Interval(first, last));
        return new Period(Period.Timex.DATE, first.toString(), "", interval);
    }

    private static Question question(Random random) {
        Question one = simple(random);
        Question two = simple(random);
        return switch (random.nextInt(5)) {
            case 0 ->
                new Question(one.query() + " AND " + two.query(), one.answer().and(two.answer()));
            case 1 ->
                new Question(one.query() + " OR " + two.query(), one.answer().or(two.answer()));
            case 2 ->
                new Question(
                        one.query() + " NOT " + two.query(),
                        one.answer().and(two.answer().negate()));
            case 3 -> new Question("NOT " + one.query(), one.answer().negate());
            default -> one;
        };
    }

    private static Question simple(Random random) {
        return switch (random.nextInt(5)) {
            case 0 -> named("company", pick(random, COMPANIES), random);
            case 1 -> named("chip", pick(random, CHIPS), random);
            case 2 -> figure(random);
            case 3 -> spoken(random);
            default -> published(random);
        };
    }

    private static Question named(String field, String name, Random random) {
        String asked = random.nextBoolean() ? name.toUpperCase(Locale.ROOT) : name.replace(" ", "-");
        return new Question(
                field + ":\"" + asked + "\"",
                some(value -> value instanceof Name found && found.canonical().equals(name)));
    }

    private static Question figure(Random random) {
        String unit = pick(random, UNITS);
        BigDecimal one = number(random);
        BigDecimal other = number(random);
        Ends<BigDecimal> ends = new Ends<>(one.min(other), one.max(other), random);
        return new Question(
                "figure." + unit + ":" + ends.text(BigDecimal::toPlainString),
                some(value -> value instanceof Quantity found
                        && found.unit().equals(unit)
                        && ends.meet(found.value(), found.max().orElse(found.value()))));
    }

    private static Question spoken(Random random) {
        Ends<LocalDate> ends = days(random);
        return new Question(
                "date:" + ends.text(LocalDate::toString),
                some(value -> value instanceof Period found
                        && found.interval()
                                .filter(days -> dayMeets(ends, days.start(), days.end()))
                                .isPresent()));
    }

    private static Question published(Random random) {
        Ends<LocalDate> ends = days(random);
        return new Question(
                "published:" + ends.text(LocalDate::toString),
                extraction -> extraction
                        .document()
                        .published()
                        .filter(day -> dayMeets(ends, day, day))
                        .isPresent());
    }

    private static Ends<LocalDate> days(Random random) {
        LocalDate one = day(random);
        LocalDate other = day(random);
        return one.isBefore(other) ? new Ends<>(one, other, random) : new Ends<>(other, one, random);
    }

    /** Days are discrete: between {the 1st and the 2nd} there is none, so a period of both does not meet it. */
    private static boolean dayMeets(Ends<LocalDate> ends, LocalDate first, LocalDate last) {
        return first.datesUntil(last.plusDays(1)).anyMatch(day -> ends.meet(day, day));
    }

    private static Predicate<Extraction> some(Predicate<Value> test) {
        return extraction -> extraction.mentions().stream().map(Mention::value).anyMatch(test);
    }

    private static LocalDate day(Random random) {
        return START.plusDays(random.nextInt(DAYS));
    }

    private static BigDecimal number(Random random) {
        return BigDecimal.valueOf(random.nextInt(40) - 5, random.nextInt(3) - 1);
    }

    private static <T> T pick(Random random, List<T> list) {
        return list.get(random.nextInt(list.size()));
    }

    /** A query and whom it should find. */
    private record Question(String query, Predicate<Extraction> answer) {}

    /** Two ends, each open, inclusive or exclusive by chance. */
    private record Ends<T extends Comparable<? super T>>(
            T low, T high, boolean openLow, boolean openHigh, boolean withLow, boolean withHigh) {
        Ends(T low, T high, Random random) {
            this(low, high, random.nextInt(4) == 0, random.nextInt(4) == 0, random.nextBoolean(), random.nextBoolean());
        }

        String text(Function<T, String> form) {
            return (withLow ? "[" : "{")
                    + (openLow ? "*" : form.apply(low))
                    + " TO "
                    + (openHigh ? "*" : form.apply(high))
                    + (withHigh ? "]" : "}");
        }

        /** Whether some value from first to last lies between the ends. */
        boolean meet(T first, T last) {
            boolean empty = !openLow && !openHigh && low.compareTo(high) == 0 && !(withLow && withHigh);
            int below = last.compareTo(low);
            int above = first.compareTo(high);
            return !empty
                    && (openLow || below > 0 || (withLow && below == 0))
                    && (openHigh || above < 0 || (withHigh && above == 0));
        }
    }
}
