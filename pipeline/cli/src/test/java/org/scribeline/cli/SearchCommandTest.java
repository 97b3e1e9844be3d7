package org.scribeline.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class SearchCommandTest {
    @TempDir
    private static Path folder = Path.of("");

    private static Path index = Path.of("");
    private final Session session = new Session();

    @BeforeAll
    static void indexTwoArticles() throws IOException {
        index = folder.resolve("index");
        Path news = Session.articles(folder.resolve("news"));
        assertThat(new Session().run("extract", news, "--out", folder.resolve("out"), "--index", index, "--quiet"))
                .isZero();
    }

    @Test
    void marksHitsWithAsterisksOrInBold() {
        assertThat(session.run("search", index, "chip:mi300x")).isZero();
        assertThat(session.out()).isEqualTo("""
                        more/blog
                          2025-05-02 · more/blog
                          AMD launched the *Instinct MI300X*.

                        1 article found
                        """);
        session.onTerminal().run("search", index, "chip:mi300x");
        assertThat(session.out()).contains("\u001B[1mInstinct MI300X\u001B[0m");
    }

    @Test
    void joinsTheWordsOfAQuery() {
        assertThat(session.run("search", index, "company:amd", "hbm3", "--limit", 5))
                .isZero();
        assertThat(session.out()).contains("more/blog", "1 article found");
        assertThat(session.run("search", index, "--", "-company:amd", "*:*")).isZero();
        assertThat(session.out()).contains("wire", "1 article found");
        assertThat(session.run("search", index, "zeppelin")).isZero();
        assertThat(session.out()).isEqualTo("nothing found\n");
        assertThat(session.run("search", index, "*:*", "--limit", 1)).isZero();
        assertThat(session.out()).contains("2 articles found, 1 shown");
    }

    @Test
    void countsFacets() {
        assertThat(session.run("search", index, "*:*", "--facets", "--limit", 0))
                .isZero();
        assertThat(session.out())
                .startsWith("2 articles found")
                .contains(
                        "companies\n        1  AMD\n        1  Huawei\n",
                        "months\n        1  2025-04\n        1  2025-05\n");
        assertThat(session.run("search", index, "*:*", "--facets", "--format", "csv"))
                .isZero();
        assertThat(session.out())
                .startsWith("facet,name,articles\r\ncompany,AMD,1\r\n")
                .contains("source,Wire,1");
        assertThat(session.run("search", index, "*:*", "--facets", "--format", "jsonl"))
                .isZero();
        assertThat(session.out()).startsWith("{\"facet\":\"company\",\"name\":\"AMD\",\"articles\":1}\n");
    }

    @Test
    void printsCsvAndJson() {
        assertThat(session.run("search", index, "chip:mi300x", "--format", "csv"))
                .isZero();
        assertThat(session.out())
                .startsWith("doc_id,title,published,source,url,score,passage\r\nmore/blog,,2025-05-02,,,")
                .endsWith(",AMD launched the Instinct MI300X.\r\n");
        assertThat(session.run("search", index, "chip:mi300x", "--format", "jsonl"))
                .isZero();
        assertThat(session.out())
                .startsWith("{\"doc_id\":\"more/blog\",")
                .endsWith("\"marks\":[{\"start\":17,\"end\":32,\"type\":\"CHIP\"}]}\n");
    }

    @Test
    void pointsAtTheFaultOfAQuery() {
        assertThat(session.run("search", index, "company:amd published:[2025-04 TO"))
                .isEqualTo(2);
        assertThat(session.err())
                .startsWith("scribeline: query:1:")
                .contains("\n  company:amd published:[2025-04 TO\n", "^");
        assertThat(session.out()).isEmpty();
    }

    @Test
    void refusesWhatIsNoIndex() throws IOException {
        Path file = Files.writeString(folder.resolve("a-file"), "");
        for (Path bad : new Path[] {folder.resolve("missing"), folder.resolve("news"), file}) {
            assertThat(session.run("search", bad, "amd")).isEqualTo(2);
            assertThat(session.err()).startsWith("scribeline: " + bad + ": ").doesNotContain("\tat ");
            assertThat(session.err().lines()).hasSize(1);
        }
        assertThat(session.run("search", index)).isEqualTo(2);
        assertThat(session.err()).contains("QUERY").contains("Try 'scribeline search --help'.");
        assertThat(session.run("search", index, "amd", "--limit", -1)).isEqualTo(2);
        assertThat(session.run("search", index, "amd", "--format", "pdf")).isEqualTo(2);
    }
}
