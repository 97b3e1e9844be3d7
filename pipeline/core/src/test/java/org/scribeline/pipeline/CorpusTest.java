package org.scribeline.pipeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.fail;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.scribeline.catalog.Catalog;
import org.scribeline.entity.Extraction;
import org.scribeline.entity.MentionType;
import org.scribeline.evaluate.GoldArticle;
import org.scribeline.nlp.CrfTagger;
import org.scribeline.text.Article;

/** The bundled corpus through the standard pipeline: gold that fits, golden output, and the same bytes however it is run. */
class CorpusTest {
    private static List<Article> articles = List.of();

    @TempDir
    Path folder = Path.of(".");

    @BeforeAll
    static void read() throws Exception {
        articles = Corpus.articles();
    }

    @Test
    void goldAndArticlesHaveTheSameTexts() throws Exception {
        Map<String, String> texts = articles.stream().collect(Collectors.toMap(Article::id, Article::text));
        int mentions = 0;
        for (GoldArticle gold : Corpus.gold()) {
            assertThat(texts.getOrDefault(gold.article().id(), "").strip())
                    .as(gold.article().id())
                    .isEqualTo(gold.article().text());
            mentions += gold.mentions().size();
        }
        assertThat(Corpus.gold()).hasSizeGreaterThanOrEqualTo(25).hasSameSizeAs(articles);
        assertThat(mentions).isGreaterThanOrEqualTo(1200);
    }

    /** To renew the golden output after a change that is meant: {@code mvn verify -Dscribeline.renew=true}. */
    @ParameterizedTest
    @ValueSource(strings = {"documents.csv", "mentions.csv"})
    void goldenOutput(String table) throws Exception {
        Corpus.extract(articles, folder, 2);
        Path golden = Corpus.EXPECTED.resolve(table);
        if (Boolean.getBoolean("scribeline.renew")) {
            Files.createDirectories(golden.getParent());
            Files.copy(folder.resolve(table), golden, StandardCopyOption.REPLACE_EXISTING);
            return;
        }
        List<String> expected = Files.readAllLines(golden);
        List<String> actual = Files.readAllLines(folder.resolve(table));
        for (int line = 0; line < Math.min(expected.size(), actual.size()); line++) {
            if (!expected.get(line).equals(actual.get(line))) {
                fail(
                        "%s:%d: expected%n  %s%nbut is%n  %s%nIf that is meant, renew with -Dscribeline.renew=true and read the diff."
                                .formatted(golden, line + 1, expected.get(line), actual.get(line)));
            }
        }
        assertThat(Files.mismatch(golden, folder.resolve(table))).as(table).isEqualTo(-1);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 8})
    void anyNumberOfThreadsGivesTheSameBytes(int threads) throws Exception {
        Corpus.extract(articles, folder.resolve("two"), 2);
        Corpus.extract(articles, folder.resolve("other"), threads);
        assertSameFiles(folder.resolve("two"), folder.resolve("other"));
    }

    /** All parts but the tagger, which refuses such a locale; the command line sets another before it loads one. */
    @Test
    void aTurkishLocaleGivesTheSameBytes() throws Exception {
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.ROOT);
            Corpus.extract(withoutTagger(), articles, folder.resolve("root"), 2);
            Locale.setDefault(Locale.forLanguageTag("tr-TR"));
            Corpus.extract(withoutTagger(), articles, folder.resolve("turkish"), 2);
            assertThatIllegalStateException().isThrownBy(CrfTagger::packed).withMessageContaining("tr_TR");
        } finally {
            Locale.setDefault(before);
        }
        assertSameFiles(folder.resolve("root"), folder.resolve("turkish"));
    }

    private static Pipeline withoutTagger() {
        return Standard.pipeline(Catalog.packed(), (document, sentence) -> List.of());
    }

    /** What is found in an article does not depend on those before it. */
    @Test
    void nothingLeaksFromOneArticleIntoTheNext() {
        Map<String, Extraction> inOrder =
                articles.stream().collect(Collectors.toMap(Article::id, Corpus.PIPELINE::extract));
        List<Article> shuffled = new ArrayList<>(articles);
        Collections.shuffle(shuffled, new Random(5));
        for (Article article : shuffled) {
            Extraction again = Corpus.PIPELINE.extract(article);
            Extraction first = inOrder.get(article.id());
            assertThat(again.mentions()).as(article.id()).isEqualTo(first == null ? List.of() : first.mentions());
        }
    }

    @Test
    void spansStandInTheTextAndDoNotOverlap() {
        for (Article article : articles) {
            Extraction extraction = Corpus.PIPELINE.extract(article);
            int end = 0;
            for (var mention : extraction.mentions()) {
                assertThat(mention.span().start()).as(article.id()).isGreaterThanOrEqualTo(end);
                end = mention.span().end();
                String surface = mention.span().in(extraction.document().text());
                assertThat(surface).as(article.id()).isEqualTo(surface.strip());
            }
            assertThat(end).isLessThanOrEqualTo(extraction.document().text().length());
        }
    }

    @Test
    void articlesThatOnlyLookLikeChipNewsHaveNoChips() {
        List<String> lookalikes =
                List.of("crisp-prices", "flu-codes-vaccines", "g20-visas", "motorway-works", "poker-final");
        for (Article article : articles) {
            if (lookalikes.contains(article.id())) {
                Extraction extraction = Corpus.PIPELINE.extract(article);
                List<String> chips = extraction.mentions().stream()
                        .filter(mention -> mention.type() == MentionType.CHIP)
                        .map(mention -> mention.span().in(extraction.document().text()))
                        .toList();
                assertThat(chips).as(article.id()).hasSizeLessThanOrEqualTo(1);
            }
        }
    }

    private static void assertSameFiles(Path one, Path other) throws IOException {
        for (String name : List.of("documents.csv", "mentions.csv", "errors.csv", "articles.jsonl")) {
            assertThat(Files.mismatch(one.resolve(name), other.resolve(name)))
                    .as(name)
                    .isEqualTo(-1);
        }
    }
}
