package org.scribeline.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.scribeline.text.Article;
import org.scribeline.text.Failure;
import org.scribeline.text.Publication;

class JsonlReaderTest {
    @TempDir
    Path folder;

    @Test
    void readsAllKeys() throws Exception {
        Article article = Reading.article(
                write(
                        "{\"id\":\"w/1\",\"title\":\" T \",\"published\":\"2025-04-28T23:59:59.5+08:00\","
                                + "\"url\":\"https://a\",\"source\":\"Reuters\",\"text\":\"\\ud83d\\ude80 a\\r\\nb \",\"more\":{\"text\":[1]}}\r\n"));
        Publication published = new Publication(LocalDate.of(2025, 4, 28), Publication.From.INPUT);
        assertThat(article)
                .isEqualTo(new Article(
                        "w/1", " T ", "\uD83D\uDE80 a\r\nb ", Optional.of(published), "https://a", "Reuters"));
    }

    @Test
    void onlyTheTextIsNeeded() throws Exception {
        Article article = Reading.article(
                write("\uFEFF{\"text\":\"x\",\"title\":null,\"source\":{\"name\":\"y\"},\"published\":\"\"}"));
        assertThat(article).isEqualTo(new Article("a#1", "", "x", Optional.empty(), "", ""));
    }

    @Test
    void theAddressMayTellTheDate() throws Exception {
        Article article = Reading.article(write("{\"text\":\"x\",\"url\":\"https://n.example/2025/04/28/huawei\"}"));
        assertThat(article.publication()).contains(new Publication(LocalDate.of(2025, 4, 28), Publication.From.URL));
        assertThat(Reading.article(write("{\"text\":\"x\",\"url\":\"https://n.example/2025/14/28/x\"}"))
                        .publication())
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{\"text\": \"open | bad-json",
                "nonsense | bad-json",
                "[\"text\"] | bad-json",
                "{\"text\":\"x\"} {\"text\":\"y\"} | bad-json",
                "{} | no-text",
                "{\"text\":5} | no-text",
                "{\"text\":null} | no-text",
                "{\"text\":\" \\n\"} | empty",
                "{\"text\":\"a\\u0000\"} | binary",
                "{\"text\":\"a\\ud83d b\"} | bad-encoding",
                "{\"text\":\"a\",\"title\":\"\\udc00\"} | bad-encoding",
            })
    void aBadLineIsAFailureAndTheNextGoesOn(String line, String error) throws Exception {
        List<Item> items = Reading.items(write("{\"text\":\"before\"}\n\n" + line + "\n{\"text\":\"after\"}"));
        assertThat(Reading.articles(items)).extracting(Article::id).containsExactly("a#1", "a#4");
        assertThat(Reading.failures(items)).singleElement().satisfies(failure -> {
            assertThat(failure.record()).isEqualTo(3);
            assertThat(failure.stage()).isEqualTo("read");
            assertThat(failure.error()).isEqualTo(error);
            assertThat(failure.message()).isNotBlank().doesNotContain("\n");
        });
    }

    @Test
    void badBytesSpoilTheirLineAlone() throws Exception {
        byte[] bytes = "{\"text\":\"caf\u00E9\"}\n{\"text\":\"a\0\"}\n{\"text\":\"ok\"}\n"
                .getBytes(StandardCharsets.ISO_8859_1);
        List<Item> items = Reading.items(Reading.file(folder, "a.jsonl", bytes));
        assertThat(Reading.failures(items)).extracting(Failure::error).containsExactly("bad-encoding", "binary");
        assertThat(Reading.articles(items)).extracting(Article::text).containsExactly("ok");
    }

    @Test
    void aLineOverTheBoundIsAFailureAndTheNextGoesOn() throws Exception {
        Limits limits = new Limits(100_000, 1 << 20, 1000, 10);
        String fits = "{\"text\":\"" + "y".repeat(100_000 - 11) + "\"}";
        Path path =
                write("{\"text\":\"" + "x".repeat(200_000) + "\"}\n" + fits + "\n" + fits + " \n{\"text\":\"after\"}");
        List<Item> items = Reading.items(limits, path.toString());
        assertThat(Reading.failures(items)).extracting(Failure::error).containsExactly("too-long", "too-long");
        assertThat(Reading.failures(items)).extracting(Failure::record).containsExactly(1L, 3L);
        assertThat(Reading.articles(items))
                .extracting(article -> article.text().length())
                .containsExactly(100_000 - 11, 5);
    }

    @Test
    void whatIsWholeBeforeACutIsRead() throws Exception {
        StringBuilder lines = new StringBuilder();
        java.util.Random random = new java.util.Random(7);
        for (int i = 0; i < 300; i++) {
            lines.append("{\"text\":\"")
                    .append(Long.toString(random.nextLong(), 36))
                    .append("\"}\n");
        }
        byte[] whole = Reading.gzip(lines.toString());
        List<Article> all = Reading.articles(Reading.items(Reading.file(folder, "a.jsonl.gz", whole)));
        assertThat(all).hasSize(300);
        for (int cut = 0; cut < whole.length; cut += 97) {
            List<Item> items = Reading.items(Reading.file(folder, "a.jsonl.gz", Arrays.copyOf(whole, cut)));
            List<Article> read = Reading.articles(items);
            assertThat(read).isEqualTo(all.subList(0, read.size()));
            assertThat(Reading.failures(items)).extracting(Failure::error).containsExactly("truncated-gzip");
            assertThat(items.get(items.size() - 1)).isInstanceOf(Item.Failed.class);
        }
        byte[] trailer = Arrays.copyOf(whole, whole.length - 4);
        assertThat(Reading.articles(Reading.items(Reading.file(folder, "a.jsonl.gz", trailer))))
                .isEqualTo(all);
    }

    @Test
    void aGzipBombIsStopped() throws Exception {
        Limits limits = new Limits(1 << 20, 1 << 22, 100, 10);
        Path bomb = Reading.file(folder, "a.jsonl.gz", Reading.gzip(new byte[1 << 24]));
        assertThat(Reading.failures(Reading.items(limits, bomb.toString())))
                .extracting(Failure::error)
                .containsExactly("gzip-bomb");
        Path blank = Reading.file(folder, "b.jsonl.gz", Reading.gzip("\n".repeat(1 << 24)));
        assertThat(Reading.failures(Reading.items(limits, blank.toString())))
                .extracting(Failure::error)
                .containsExactly("gzip-bomb");
    }

    @Test
    void linesStreamOneAtATime() throws Exception {
        int lines = 5000;
        Endless endless = new Endless(lines);
        int seen = 0;
        try (ArticleSource source = Inputs.resolve(List.of("-")).open(Optional.empty(), endless)) {
            while (source.hasNext()) {
                assertThat(source.next()).isInstanceOf(Item.Found.class);
                seen++;
                // What is read ahead is one buffer, not the file.
                assertThat(endless.given - (long) seen * Endless.LINE.length).isLessThan(1 << 17);
            }
        }
        assertThat(seen).isEqualTo(lines);
    }

    /** Makes the lines as they are read, and counts them. */
    private static final class Endless extends InputStream {
        private static final byte[] LINE =
                ("{\"text\":\"" + "Huawei ships chips. ".repeat(200) + "\"}\n").getBytes(StandardCharsets.UTF_8);
        private final long total;
        private long given;

        Endless(int lines) {
            this.total = (long) lines * LINE.length;
        }

        @Override
        public int read() {
            return given < total ? LINE[(int) (given++ % LINE.length)] : -1;
        }

        @Override
        public int read(byte[] into, int from, int length) {
            int at = (int) (given % LINE.length);
            int count = (int) Math.min(Math.min(length, LINE.length - at), total - given);
            System.arraycopy(LINE, at, into, from, count);
            given += count;
            return count == 0 ? -1 : count;
        }
    }

    @Test
    void standardInputIsLeftOpen() throws Exception {
        boolean[] closed = new boolean[1];
        InputStream in = new ByteArrayInputStream("{\"text\":\"x\"}".getBytes(StandardCharsets.UTF_8)) {
            @Override
            public void close() {
                closed[0] = true;
            }
        };
        try (ArticleSource source = Inputs.resolve(List.of("-")).open(Optional.empty(), in)) {
            source.forEachRemaining(item -> {});
        }
        assertThat(closed[0]).isFalse();
    }

    private Path write(String lines) {
        return Reading.file(folder, "a.jsonl", lines);
    }
}
