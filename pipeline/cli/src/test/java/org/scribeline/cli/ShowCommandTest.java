package org.scribeline.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class ShowCommandTest {
    @TempDir
    private Path folder = Path.of("");

    private final Session session = new Session();
    private Path article = Path.of("");

    @BeforeEach
    void writeArticles() throws IOException {
        article = Session.articles(folder).resolve("wire.txt");
    }

    @Test
    void marksWithBracketsWhereNoTerminalIs() {
        assertThat(session.run("show", article)).isZero();
        assertThat(session.out())
                .startsWith("[Huawei|COMPANY Huawei] ships [Ascend 910C|CHIP Huawei Ascend 910C]\n\n")
                .contains("[800,000|FIGURE > 800000 of Ascend 910B and 910C chips]")
                .contains("[this year|DATE 2025 2025-01-01/2025-12-31]")
                .doesNotContain("\u001B");
    }

    @Test
    void marksWithColoursAndALegendOnATerminal() {
        assertThat(session.onTerminal().run("show", article)).isZero();
        assertThat(session.out())
                .contains("\u001B[30;43mHuawei\u001B[0m", "\u001B[30;46mAscend 910C\u001B[0m")
                .endsWith("\u001B[97;44m DATE \u001B[0m\n");
    }

    @Test
    void writesOnePageWithEverythingEscaped() throws IOException {
        Path evil = folder.resolve("evil.txt");
        Files.writeString(
                evil,
                "---\ntitle: <script>alert(x)</script>\npublished: 2025-04-28\n---\n"
                        + "Nvidia's \"H100\" <b>& 'more'</b> \u001B[m %s");
        Path page = folder.resolve("page.html");
        assertThat(session.run("show", evil, "--html", page)).isZero();
        String html = Files.readString(page);
        assertThat(html)
                .contains("<mark class=\"company\" title=\"COMPANY: NVIDIA (")
                .contains("&quot;<mark class=\"chip\" title=\"CHIP: NVIDIA H100 (")
                .contains("&lt;script&gt;", "&lt;b&gt;&amp; &#39;more&#39;&lt;/b&gt;", "%s")
                .doesNotContain("<script", "\u001B");
        assertThat(html.split("<mark ", -1)).hasSize(4 + 2 + 1);
        assertThat(session.out() + session.err()).isEmpty();
        assertThat(folder.resolve(".page.html.part")).doesNotExist();
    }

    @Test
    void findsAnArticleByItsId() {
        String lines =
                "{\"id\": \"a\", \"text\": \"Nvidia rose.\"}\n{\"id\": \"b\", \"text\": \"Intel fell on Friday.\"}\n";
        assertThat(session.reading(lines).run("show", "-", "--id", "b", "--published", "2025-04-28"))
                .isZero();
        assertThat(session.out())
                .isEqualTo("[Intel|COMPANY Intel] fell on [Friday|DATE 2025-04-25 2025-04-25/2025-04-25].\n");
        assertThat(session.reading(lines).run("show", "-", "--id", "c")).isEqualTo(2);
        assertThat(session.err()).isEqualTo("scribeline: -: holds no article with the id c\n");
    }

    @Test
    void refusesWhatCannotBeShown() throws IOException {
        assertThat(session.run("show", folder.resolve("missing.txt"))).isEqualTo(2);
        assertThat(session.err()).contains("missing.txt: no such file");
        Path blank = Files.writeString(folder.resolve("blank.txt"), "\n");
        assertThat(session.run("show", blank)).isEqualTo(2);
        assertThat(session.err()).isEqualTo("scribeline: " + blank + ": the article has no text\n");
        assertThat(session.run("show", article, "--html", folder)).isEqualTo(2);
        assertThat(session.err()).contains("is a folder");
        assertThat(session.run("show", article, "--html", folder.resolve("none/page.html")))
                .isEqualTo(2);
        assertThat(session.err())
                .isEqualTo("scribeline: " + folder.resolve("none/page.html")
                        + ": cannot be written: there is no folder " + folder.resolve("none") + "\n");
    }
}
