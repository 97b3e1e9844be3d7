package org.scribeline.index;

import static org.assertj.core.api.Assertions.assertThat;
import static org.scribeline.index.Sample.chip;
import static org.scribeline.index.Sample.company;
import static org.scribeline.index.Sample.days;
import static org.scribeline.index.Sample.duration;
import static org.scribeline.index.Sample.figure;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.scribeline.index.Facets.Count;

/** What each kind of query finds among five articles. */
class SearcherTest {
    @TempDir
    static Path folder;

    @SuppressWarnings("NullAway.Init") // Opened before all tests.
    static Searcher searcher;

    @BeforeAll
    static void write() throws IOException {
        Sample.write(folder, huawei(), nvidia(), memory(), chinese(), plain());
        searcher = Searcher.open(folder);
    }

    @AfterAll
    static void close() throws IOException {
        searcher.close();
    }

    private static Sample huawei() {
        return Sample.of(
                        "news/huawei",
                        "Huawei plans a new chip",
                        "Huawei Technologies will ship more than 800,000 Ascend 910B and 910C chips in late May."
                                + " The deal is worth $1.5 billion. Wafers cost 10% to 15% more.",
                        "2025-04-28",
                        "Reuters")
                .tag("Huawei", company("huawei", "Huawei"))
                .tag("Huawei Technologies", company("huawei", "Huawei"))
                .tag("800,000", figure("800000", "1", "Ascend 910B and 910C chips"))
                .tag("Ascend 910B", chip("model", "ascend-910b", "Huawei Ascend 910B"))
                .tag("910C", chip("model", "", "Huawei Ascend 910C"))
                .tag("late May", days("2025-05-21", "2025-05-31"))
                .tag("$1.5 billion", figure("1500000000", "USD", "deal"))
                .tag("10% to 15%", figure("10", "15", "%", "Wafers"));
    }

    private static Sample nvidia() {
        return Sample.of(
                        "nvidia",
                        "Nvidia sells racks",
                        "Nvidia sold 72 H100s in a GB200 NVL72 rack. Its revenue was 500,000 dollars on Friday."
                                + " It uses 4nm for three years, and Huawei does not.",
                        "2025-05-30",
                        "TechCrunch")
                .tag("Nvidia", company("nvidia", "NVIDIA"))
                .tag("Nvidia", company("nvidia", "NVIDIA"))
                .tag("72", figure("72", "1", "H100s"))
                .tag("H100s", chip("model", "nvidia-h100", "NVIDIA H100"))
                .tag("GB200 NVL72", chip("system", "", "NVIDIA GB200 NVL72"))
                .tag("500,000 dollars", figure("500000", "USD", "revenue"))
                .tag("Friday", days("2025-05-30", "2025-05-30"))
                .tag("4nm", figure("4", "nm", ""))
                .tag("three years", duration("P3Y"))
                .tag("Huawei", company("huawei", "Huawei"));
    }

    private static Sample memory() {
        return Sample.of("memory", "", "HBM3E moves 1.2 TB/s from 80 GB at 30 MW, not 5 mW.", "2024-12-31", "Reuters")
                .tag("HBM3E", chip("memory", "", "HBM3E"))
                .tag("1.2 TB/s", figure("1.2", "TBy/s", "HBM3E"))
                .tag("80 GB", figure("80", "GBy", ""))
                .tag("30 MW", figure("30", "MW", ""))
                .tag("5 mW", figure("5", "mW", ""));
    }

    private static Sample chinese() {
        return Sample.of("chinese", "华为 is 𝔹ig in Zürich: Soïtec and Soitec pay −3 degrees, 5 {tokens} a second.")
                .tag("华为", company("huawei", "Huawei"))
                .tag("Soïtec", company("", "Soïtec"))
                .tag("−3 degrees", figure("-3", "Cel", ""))
                .tag("5 {tokens} a second", figure("5", "{tokens}/s", ""));
    }

    private static Sample plain() {
        return Sample.of("plain", "Nothing", "A day without chips or companies.", "2025-06-30", "");
    }

    /** Each line has a query and the ids that it finds, in any order. */
    @ParameterizedTest(name = "{0}")
    @CsvFileSource(resources = "queries.csv", numLinesToSkip = 1, delimiter = '|', quoteCharacter = '`')
    void finds(String query, String ids) throws Exception {
        Results results = searcher.search(query, 10);
        String found = String.join(
                " ", results.hits().stream().map(Hit::docId).sorted().toList());
        assertThat(found).as(query).isEqualTo(ids == null ? "" : ids);
        assertThat(results.total()).isEqualTo(results.hits().size());
    }

    @Test
    void aHitCarriesItsArticle() throws Exception {
        Hit hit = searcher.search("doc_id:news/huawei", 1).hits().get(0);
        assertThat(hit.title()).isEqualTo("Huawei plans a new chip");
        assertThat(hit.published()).contains(LocalDate.of(2025, 4, 28));
        assertThat(hit.source()).isEqualTo("Reuters");
        assertThat(hit.url()).isEqualTo("https://example.org/news/huawei");
        Hit bare = searcher.search("doc_id:chinese", 1).hits().get(0);
        assertThat(bare.published()).isEmpty();
        assertThat(bare.source() + bare.url() + bare.title()).isEmpty();
    }

    @Test
    void theLimitCutsTheListButNotTheTotal() throws Exception {
        Results two = searcher.search("*:*", 2);
        assertThat(two.total()).isEqualTo(5);
        assertThat(two.hits()).extracting(Hit::docId).containsExactly("chinese", "memory");
        assertThat(searcher.search("*:*", 0)).isEqualTo(new Results(5, List.of()));
    }

    @Test
    void anArticleWithMoreMentionsOrTheWordInItsTitleComesFirst() throws Exception {
        assertThat(searcher.search("company:huawei", 9).hits().get(0).docId()).isEqualTo("news/huawei");
        assertThat(searcher.search("huawei", 9).hits().get(0).docId()).isEqualTo("news/huawei");
    }

    @Test
    void facetsCountArticles() throws Exception {
        Facets all = searcher.facets("*:*", 2);
        assertThat(all.total()).isEqualTo(5);
        assertThat(all.companies()).containsExactly(new Count("Huawei", 3), new Count("NVIDIA", 1));
        assertThat(all.chips()).containsExactly(new Count("HBM3E", 1), new Count("Huawei Ascend 910B", 1));
        assertThat(all.sources()).containsExactly(new Count("Reuters", 2), new Count("TechCrunch", 1));
        assertThat(all.months()).containsExactly(new Count("2025-05", 1), new Count("2025-06", 1));
        Facets some = searcher.facets("company:huawei published:2025", 9);
        assertThat(some.total()).isEqualTo(2);
        assertThat(some.months()).containsExactly(new Count("2025-04", 1), new Count("2025-05", 1));
        assertThat(searcher.facets("company:nobody", 9).companies()).isEmpty();
    }

    @Test
    void threadsShareASearcher() throws Exception {
        Results alone = searcher.search("company:huawei chips", 5);
        List<Results> together = IntStream.range(0, 64)
                .parallel()
                .mapToObj(i -> {
                    try {
                        return searcher.search("company:huawei chips", 5);
                    } catch (IOException | QueryException e) {
                        throw new AssertionError(e);
                    }
                })
                .toList();
        assertThat(together).containsOnly(alone);
    }

    /** Whatever is typed is answered or refused, never worse. */
    @Test
    void anyQueryIsAnsweredOrRefused() throws IOException {
        String[] pieces =
                (": ( ) [ ] { } \" ~ ^ * ? / \\\\ - + ! && || > < = . , % \u0000 \ud835 \t \n 2 0.5 2025-04 AND OR NOT TO the"
                                + " company chip: figure. figure.USD: figure.%:[ published: date:[ counted: doc_id: title: huawei 华为 𝔹")
                        .split(" ", -1);
        long seed = Long.getLong("seed", 7L);
        Random random = new Random(seed);
        for (int i = 0; i < 2_000; i++) {
            StringBuilder query = new StringBuilder();
            for (int length = 1 + random.nextInt(12); length > 0; length--) {
                query.append(pieces[random.nextInt(pieces.length)]).append(random.nextInt(3) == 0 ? " " : "");
            }
            try {
                searcher.search(query.toString(), 3);
            } catch (QueryException e) {
                assertThat(e.position()).isBetween(0, query.length());
            } catch (RuntimeException | StackOverflowError e) {
                throw new AssertionError("-Dseed=" + seed + " query " + i + ": " + query, e);
            }
        }
    }

    @Test
    void unitsAndSizeTellWhatIsThere() {
        assertThat(searcher.units()).contains("USD", "1", "TBy/s", "{tokens}/s");
        assertThat(searcher.size()).isEqualTo(5);
    }
}
