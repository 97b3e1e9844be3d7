package org.scribeline.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.scribeline.text.Article;

class TextReaderTest {
    @TempDir
    Path folder;

    @Test
    void theTextIsTheFileToTheByte() throws Exception {
        String text = "  Huawei \uD83D\uDE80\r\n\r\nships\tchips \u00A0\n";
        assertThat(read(text).text()).isEqualTo(text);
        assertThat(read("\uFEFF" + text).text()).isEqualTo(text);
    }

    @Test
    void readsFrontMatter() throws Exception {
        Article article = read("""
                ---
                title: "The \\"910D\\": a test"
                published: 2025-04-28T10:00:00Z
                url: https://a.example/x?y=1:2
                source: 'Reuters''s'
                id: wire-7
                layout: post
                tags:
                  - chips
                - ai
                # a comment

                ---
                Body.
                ---
                More.""".replace("\n", "\r\n"));
        assertThat(article.id()).isEqualTo("wire-7");
        assertThat(article.title()).isEqualTo("The \"910D\": a test");
        assertThat(article.published()).contains(LocalDate.of(2025, 4, 28));
        assertThat(article.url()).isEqualTo("https://a.example/x?y=1:2");
        assertThat(article.source()).isEqualTo("Reuters's");
        assertThat(article.text()).isEqualTo("Body.\r\n---\r\nMore.");
    }

    @Test
    void joinsFoldedValues() throws Exception {
        assertThat(read("---\ntitle: >-\n  One\n  two\nid: x\n---\nBody").title())
                .isEqualTo("One two");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "---\nOne line of text\n---\nmore",
                "---\n---\nmore",
                "---\ntitle: open\nmore text: of it\nand no end",
                "---",
                "--- \ntitle x\n",
                "----\ntitle: x\n----\nmore",
                "text\n---\ntitle: x\n---\n",
                "---\nhttps://a.example\n---\nx"
            })
    void whatIsNoFrontMatterIsText(String text) throws Exception {
        Article article = read(text);
        assertThat(article.text()).isEqualTo(text);
        assertThat(article.title()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " \r\n\t", "\uFEFF", "---\ntitle: x\n---\n", "---\ntitle: x\n---"})
    void textThatIsBlankIsAFailure(String text) throws Exception {
        assertThat(Reading.error(Reading.file(folder, "a.txt", text))).isEqualTo("empty");
    }

    @Test
    void badBytesAreFailures() throws Exception {
        Path latin = Reading.file(folder, "a.txt", "caf\u00E9 chips".getBytes(StandardCharsets.ISO_8859_1));
        assertThat(Reading.error(latin)).isEqualTo("bad-encoding");
        assertThat(Reading.failures(Reading.items(latin)).get(0).message()).isEqualTo("not UTF-8 at byte 4");
        assertThat(Reading.error(Reading.file(folder, "b.txt", "a\0b"))).isEqualTo("binary");
        assertThat(Reading.error(Reading.file(folder, "c.txt", "text".getBytes(StandardCharsets.UTF_16))))
                .isEqualTo("binary");
        assertThat(Reading.error(
                        Reading.file(folder, "d.txt", new byte[] {'a', (byte) 0xED, (byte) 0xA0, (byte) 0x80})))
                .isEqualTo("bad-encoding");
        assertThat(read("a replacement \uFFFD of the writer's").text()).contains("\uFFFD");
    }

    @Test
    void aDateThatCannotBeReadIsAWarning() throws Exception {
        List<Item> items = Reading.items(Reading.file(folder, "a.md", "---\npublished: last May\n---\nBody"));
        assertThat(items).hasSize(2);
        assertThat(((Item.Failed) items.get(0)).isWarning()).isTrue();
        assertThat(Reading.failures(items).get(0).error()).isEqualTo("bad-date");
        assertThat(Reading.failures(items).get(0).message()).contains("last May");
        assertThat(Reading.articles(items).get(0).publication()).isEmpty();
    }

    @Test
    void aFileOverTheBoundIsAFailure() throws Exception {
        Limits ten = new Limits(10, 100, 10, 10);
        Path path = Reading.file(folder, "a.txt", "01234567890");
        assertThat(Reading.failures(Reading.items(ten, path.toString())))
                .extracting(failure -> failure.error())
                .containsExactly("too-long");
        Path fits = Reading.file(folder, "b.txt", "0123456789");
        assertThat(Reading.articles(Reading.items(ten, fits.toString()))).hasSize(1);
    }

    @Test
    void gzipThatIsCutOrBrokenIsAFailure() throws Exception {
        byte[] whole = Reading.gzip("Huawei ships chips. ".repeat(50));
        assertThat(Reading.article(Reading.file(folder, "a.txt.gz", whole)).id())
                .isEqualTo("a");
        for (int cut = 0; cut < whole.length; cut++) {
            byte[] part = java.util.Arrays.copyOf(whole, cut);
            assertThat(Reading.error(Reading.file(folder, "b.txt.gz", part))).isEqualTo("truncated-gzip");
        }
        assertThat(Reading.error(Reading.file(folder, "c.txt.gz", "no gzip at all")))
                .isEqualTo("bad-gzip");
        assertThat(Reading.article(Reading.file(folder, "d.txt.gz", concat(whole, whole)))
                        .text())
                .hasSize(2000);
    }

    private static byte[] concat(byte[] first, byte[] second) {
        byte[] both = java.util.Arrays.copyOf(first, first.length + second.length);
        System.arraycopy(second, 0, both, first.length, second.length);
        return both;
    }

    private Article read(String text) throws InputException {
        return Reading.article(Reading.file(folder, "a.txt", text));
    }
}
