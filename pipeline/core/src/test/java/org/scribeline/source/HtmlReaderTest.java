package org.scribeline.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.scribeline.text.Article;
import org.scribeline.text.Failure;
import org.scribeline.text.Publication;

class HtmlReaderTest {
    @TempDir
    Path folder;

    @Test
    void readsAPage() throws Exception {
        Article article = read("""
                <!doctype html><html><head><title>Huawei tests 910D | Wire</title>
                <meta property="og:title" content="Huawei  tests 910D"><meta property="og:site_name" content="The Wire">
                <link rel="canonical" href="https://wire.example/910d">
                <script type="application/ld+json">{"@graph":[{"@type":"WebPage","datePublished":"2020-01-01"},
                  {"@type":["NewsArticle"],"datePublished":"2025-04-28T09:00:00+08:00"}]}</script>
                <style>p { color: red }</style></head><body>
                <header>Menu</header><nav><a href=/>Home</a></nav>
                <main><article><h1>Huawei tests 910D</h1>
                <p>Huawei&nbsp;will   ship <b>800,000</b>
                chips\u00AD.</p><p>It said&#8230;<br>so.</p>
                <ul><li>Ascend <i>910B</i></li><li><p>Ascend 910C</p></li><li></li></ul>
                <figure><img src=x><figcaption>A chip</figcaption></figure>
                <table><tr><th>Chip</th><th>Units</th></tr><tr><td>910B</td><td>5</td></tr></table>
                <form>Subscribe</form><aside>Read more</aside><p hidden>secret</p><script>var x;</script>
                <pre>a  b
                c</pre></article></main><footer>(c)</footer></body></html>""");
        assertThat(article.title()).isEqualTo("Huawei tests 910D");
        assertThat(article.source()).isEqualTo("The Wire");
        assertThat(article.url()).isEqualTo("https://wire.example/910d");
        assertThat(article.id()).isEqualTo("a");
        assertThat(article.publication()).contains(new Publication(LocalDate.of(2025, 4, 28), Publication.From.JSONLD));
        assertThat(article.text()).isEqualTo("""
                Huawei tests 910D

                Huawei will ship 800,000 chips.

                It said…
                so.

                - Ascend 910B
                - Ascend 910C

                A chip

                Chip\tUnits
                910B\t5

                a b
                c""");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "<meta property='article:published_time' content='2025-04-28T10:00:00Z'> | META",
                "<meta name=DC.date content=2025-04-28> | META",
                "<meta itemprop=datePublished content='Mon, 28 Apr 2025 10:00:00 GMT'> | META",
                "<meta name=date content=soon><time datetime='2025-04-28 10:00'>April</time> | META",
                "<script type=application/ld+json>{broken</script><time datetime=2025-04-28>x</time> | META",
                "<script type=application/ld+json>[{\"a\":{\"datePublished\":\"2025-04-28\"}}]</script> | JSONLD",
                "<link rel=canonical href=https://a.example/2025/04/28/x> | URL",
            })
    void findsTheDate(String head, Publication.From from) throws Exception {
        assertThat(read(head + "<p>Text</p>").publication()).contains(new Publication(LocalDate.of(2025, 4, 28), from));
    }

    @Test
    void warnsOfDatesThatCannotBeRead() throws Exception {
        List<Item> items = Reading.items(Reading.file(folder, "a.html", "<meta name=date content=soon><p>Text"));
        assertThat(Reading.failures(items)).extracting(Failure::error).containsExactly("bad-date");
        assertThat(Reading.articles(items)).hasSize(1);
    }

    @Test
    void theTitleIsTheFirstHeadingOrTheTitle() throws Exception {
        assertThat(read("<title>Site</title><header><h1>Head\n line</h1></header><p>x")
                        .title())
                .isEqualTo("Head line");
        assertThat(read("<title> Only\n title </title><p>x").title()).isEqualTo("Only title");
    }

    @Test
    void aFormThatWrapsThePageIsKept() throws Exception {
        assertThat(read("<form><div><p>Text</p></div></form>").text()).isEqualTo("Text");
    }

    @Test
    void teasersAreNotTheArticle() throws Exception {
        String body = "<p>" + "Huawei ships chips. ".repeat(30) + "</p>";
        assertThat(read("<main><div>" + body + "</div><article>Teaser</article></main>")
                        .text())
                .startsWith("Huawei");
        assertThat(read("<body>" + "<article>T</article>" + "<article>" + body + "</article>")
                        .text())
                .startsWith("Huawei");
    }

    @Test
    void declaredCharsetsAreHonoured() throws Exception {
        assertThat(bytes("<meta charset=\"iso-8859-1\"><p>caf\u00E9 \u201Cx\u201D", Charset.forName("windows-1252")))
                .isEqualTo("caf\u00E9 \u201Cx\u201D");
        assertThat(bytes(
                        "<meta http-equiv=Content-Type content='text/html; charset=GB2312'><p>\u534E\u4E3A",
                        Charset.forName("GBK")))
                .isEqualTo("\u534E\u4E3A");
        assertThat(bytes("\uFEFF<p>caf\u00E9", StandardCharsets.UTF_16LE)).isEqualTo("caf\u00E9");
        assertThat(bytes("\uFEFF<meta charset=iso-8859-1><p>caf\u00E9", StandardCharsets.UTF_8))
                .isEqualTo("caf\u00E9");
        assertThat(bytes("<meta charset=no-such><p>caf\u00E9", StandardCharsets.UTF_8))
                .isEqualTo("caf\u00E9");
        Path undeclared = Reading.file(folder, "b.html", "<p>caf\u00E9".getBytes(StandardCharsets.ISO_8859_1));
        assertThat(Reading.error(undeclared)).isEqualTo("bad-encoding");
    }

    @Test
    void badPagesAreFailures() throws Exception {
        assertThat(Reading.error(Reading.file(folder, "a.html", "<script>x</script>")))
                .isEqualTo("empty");
        assertThat(Reading.error(Reading.file(folder, "a.html", ""))).isEqualTo("empty");
        assertThat(Reading.error(Reading.file(folder, "a.html", "<p>a\0"))).isEqualTo("binary");
        Path tags = Reading.file(folder, "a.html", "<b>".repeat(20) + "x");
        assertThat(Reading.failures(Reading.items(new Limits(1000, 10, 10, 10), tags.toString())))
                .extracting(Failure::error)
                .containsExactly("too-long");
    }

    @Test
    void deepPagesAreRead() throws Exception {
        assertThat(read("<div>".repeat(20_000) + "deep").text()).isEqualTo("deep");
    }

    private String bytes(String html, Charset charset) throws InputException {
        return Reading.article(Reading.file(folder, "c.html", html.getBytes(charset)))
                .text();
    }

    private Article read(String html) throws InputException {
        return Reading.article(Reading.file(folder, "a.html", html));
    }
}
