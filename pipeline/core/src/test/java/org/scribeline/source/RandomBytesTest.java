package org.scribeline.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Readers take whatever bytes there are: each file gives articles or failures, and never throws. */
class RandomBytesTest {
    private static final List<String> NAMES =
            List.of("a.txt", "a.md", "a.jsonl", "a.html", "a.txt.gz", "a.jsonl.gz", "a.html.gz");
    private static final String[] PIECES = {
        "{\"text\":\"",
        "\"}",
        "\n",
        "---\n",
        "title: x\n",
        "<p>",
        "</p>",
        "<article>",
        "<script type=application/ld+json>",
        "{\"datePublished\":",
        "<meta charset=",
        "utf-16",
        "big5",
        ">",
        "\\ud83d",
        "\uD83D\uDE80",
        "\r",
        "\"id\":",
        "[",
        "]",
        "<!--",
        "<![CDATA[",
        "<table><td>",
        "&#0;",
        "&#xD800;",
        "<meta property=og:title content=",
        "<time datetime=2025-04-28>"
    };

    @TempDir
    Path folder;

    static IntStream seeds() {
        return IntStream.range(0, 60);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void neverThrow(int seed) throws Exception {
        Random random = new Random(seed);
        for (String name : NAMES) {
            byte[] bytes = random.nextBoolean() ? noise(random) : pieces(random);
            byte[] packed =
                    name.endsWith(".gz") && random.nextInt(4) > 0 ? damaged(random, Reading.gzip(bytes)) : bytes;
            List<Item> items = Reading.items(Reading.file(folder, name, packed));
            assertThat(Reading.articles(items)).as("seed %d, %s", seed, name).allSatisfy(article -> {
                assertThat(article.text()).isNotBlank();
                assertThat(new String(article.text().getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8))
                        .isEqualTo(article.text());
            });
            assertThat(Reading.failures(items))
                    .allMatch(failure -> !failure.message().contains("\n"));
        }
    }

    private static byte[] noise(Random random) {
        byte[] bytes = new byte[random.nextInt(3000)];
        random.nextBytes(bytes);
        return bytes;
    }

    private static byte[] pieces(Random random) {
        StringBuilder text = new StringBuilder();
        for (int i = random.nextInt(200); i > 0; i--) {
            text.append(random.nextInt(5) == 0 ? "chips " : PIECES[random.nextInt(PIECES.length)]);
        }
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] damaged(Random random, byte[] bytes) {
        if (random.nextBoolean()) {
            bytes[random.nextInt(bytes.length)] ^= (byte) (1 << random.nextInt(8));
        }
        return bytes;
    }
}
