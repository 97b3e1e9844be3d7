package org.scribeline.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.scribeline.text.Article;
import org.scribeline.text.Publication;

class InputsTest {
    @TempDir
    Path folder;

    @BeforeEach
    void fill() {
        Reading.file(folder, "b.txt", "b");
        Reading.file(folder, "news/2025-04-28.md", "n");
        Reading.file(folder, "news/deep/c.JSONL.GZ", Reading.gzip("{\"text\":\"c\"}\n\n{\"text\":\"d\",\"id\":7}"));
        Reading.file(folder, "news.html", "<p>h</p>");
        Reading.file(folder, "news/x.pdf", "%PDF");
        Reading.file(folder, ".hidden.txt", "no");
        Reading.file(folder, ".git/a.txt", "no");
    }

    @Test
    void walksAFolderInTheOrderOfPaths() throws Exception {
        assertThat(ids(folder.toString())).containsExactly("b", "news", "news/2025-04-28", "news/deep/c#1", "7");
        assertThat(ids(folder + "/")).hasSize(5);
        Inputs inputs = Inputs.resolve(List.of(folder.toString()));
        assertThat(inputs.size()).isEqualTo(4);
        assertThat(inputs.passedOver())
                .isEqualTo(
                        new PassedOver(3, List.of(folder + "/.git/", folder + "/.hidden.txt", folder + "/news/x.pdf")));
        assertThat(inputs.passedOver().plus("z").line())
                .contains("4 passed over, hidden or of no format that is read: " + folder + "/.git/, " + folder
                        + "/.hidden.txt, " + folder + "/news/x.pdf, …");
        assertThat(Inputs.resolve(List.of(folder + "/b.txt")).passedOver().line())
                .isEmpty();
        assertThat(inputs.bytes()).isPositive();
    }

    @Test
    void theOrderIsThatOfPathsWithSlashes() throws Exception {
        Reading.file(folder, "sorted/a/z.txt", "1");
        Reading.file(folder, "sorted/a-b.txt", "2");
        Reading.file(folder, "sorted/a.txt", "3");
        Reading.file(folder, "sorted/B.txt", "4");
        assertThat(ids(folder.resolve("sorted").toString())).containsExactly("B", "a-b", "a", "a/z");
    }

    @Test
    void aFileHasItsNameAsId() throws Exception {
        assertThat(ids(folder.resolve("news/2025-04-28.md").toString())).containsExactly("2025-04-28");
    }

    @Test
    void globsStandForFilesAndFolders() throws Exception {
        assertThat(ids(folder + "/*.{txt,html}")).containsExactly("b", "news");
        assertThat(ids(folder + "/**/*.md")).containsExactly("news/2025-04-28");
        assertThat(ids(folder + "/new?/*.md")).containsExactly("news/2025-04-28");
        assertThat(ids(folder + "/news/*")).containsExactly("2025-04-28", "deep/c#1", "7");
        assertThat(ids(folder + "/**.GZ", folder + "/b.*")).containsExactly("news/deep/c#1", "7", "b");
    }

    @Test
    void aFileWithTheNameOfAGlobIsThatFile() throws Exception {
        Reading.file(folder, "odd{1}*.txt", "x");
        assertThat(ids(folder + "/odd{1}*.txt")).containsExactly("odd{1}*");
    }

    @Test
    void usageErrorsAreOneLine() throws Exception {
        Files.createDirectories(folder.resolve("empty"));
        Files.createDirectories(folder.resolve("pdfs"));
        Reading.file(folder, "pdfs/a.pdf", "x");
        assertUsage("no input");
        assertUsage("none.txt: no such file or folder", folder + "/none.txt");
        assertUsage("empty: holds no file", folder + "/empty");
        assertUsage("pdfs: holds no file", folder + "/pdfs");
        assertUsage("*.warc: matches no file", folder + "/*.warc");
        assertUsage("/none/*.txt: matches no file", folder + "/none/*.txt");
        assertUsage("x.pdf: not a format that can be read (.txt .md", folder + "/news/x.pdf");
        assertUsage("only once", "-", "-");
        assertUsage("not a path", "a\0b");
    }

    @Test
    void standardInputIsJsonl() throws Exception {
        InputStream in = new ByteArrayInputStream(
                "{\"text\":\"a\"}\n{\"text\":\"b\",\"id\":\"two\"}".getBytes(StandardCharsets.UTF_8));
        List<Item> items = new ArrayList<>();
        try (ArticleSource source = Inputs.resolve(List.of("-")).open(Optional.empty(), in)) {
            source.forEachRemaining(items::add);
        }
        assertThat(items).hasSize(2).first().isInstanceOf(Item.Found.class);
        Item.Found first = (Item.Found) items.get(0);
        assertThat(first.article().id()).isEqualTo("-#1");
        assertThat(first.path()).isEqualTo("-");
        assertThat(first.record()).isEqualTo(1);
    }

    @Test
    void theOptionDatesWhatHasNoDate() throws Exception {
        Reading.file(folder, "dates/a.txt", "---\npublished: 2025-04-28\n---\nx");
        Reading.file(folder, "dates/b.txt", "x");
        Inputs inputs = Inputs.resolve(List.of(folder + "/dates"));
        List<Publication> dates = new ArrayList<>();
        try (ArticleSource source = inputs.open(Optional.of(LocalDate.of(2020, 1, 2)), InputStream.nullInputStream())) {
            source.forEachRemaining(item ->
                    dates.add(((Item.Found) item).article().publication().orElseThrow()));
        }
        assertThat(dates)
                .containsExactly(
                        new Publication(LocalDate.of(2025, 4, 28), Publication.From.INPUT),
                        new Publication(LocalDate.of(2020, 1, 2), Publication.From.OPTION));
    }

    @Test
    void theSecondOfTwoIdsFails() throws Exception {
        Reading.file(
                folder,
                "twice/a.jsonl",
                "{\"id\":\"x\",\"text\":\"1\"}\n{\"id\":\"x\",\"text\":\"2\"}\n{\"text\":\"3\"}");
        List<Item> items = Reading.items(folder.resolve("twice"));
        assertThat(Reading.articles(items)).extracting(Article::text).containsExactly("1", "3");
        assertThat(Reading.failures(items)).singleElement().satisfies(failure -> {
            assertThat(failure.error()).isEqualTo("duplicate-id");
            assertThat(failure.record()).isEqualTo(2);
            assertThat(failure.source()).endsWith("twice/a.jsonl");
            assertThat(failure.message()).contains("\"x\"");
        });
    }

    /** An index could not hold them, and would end the whole run. */
    @Test
    void anEndlessIdOrAddressFailsItsArticleAlone() throws Exception {
        String endless = "x".repeat(8_001);
        Reading.file(
                folder,
                "endless/a.jsonl",
                "{\"id\":\"" + endless + "\",\"text\":\"1\"}\n{\"url\":\"" + endless
                        + "\",\"text\":\"2\"}\n{\"source\":\"" + endless + "\",\"text\":\"3\"}\n{\"title\":\"" + endless
                        + "\",\"text\":\"4\"}\n");
        List<Item> items = Reading.items(folder.resolve("endless"));
        assertThat(Reading.articles(items)).extracting(Article::text).containsExactly("4");
        assertThat(Reading.failures(items)).hasSize(3).allSatisfy(failure -> {
            assertThat(failure.error()).isEqualTo("too-long");
            assertThat(failure.message()).hasSizeLessThan(100);
        });
    }

    @Test
    void aLinkInACircleIsAFailureAndTheRestIsRead() throws Exception {
        Files.createSymbolicLink(folder.resolve("news/loop"), folder);
        Files.createSymbolicLink(folder.resolve("news/nowhere.txt"), folder.resolve("gone.txt"));
        List<Item> items = Reading.items(folder);
        assertThat(Reading.articles(items)).hasSize(5);
        assertThat(Reading.failures(items)).hasSize(2).allMatch(f -> f.error().equals("unreadable"));
    }

    /** A pipe may never end, and opening one waits for its writer. */
    @Test
    void aPipeIsNotOpened() throws Exception {
        Path pipe = folder.resolve("news/pipe.jsonl");
        assumeTrue(Files.isExecutable(Path.of("/usr/bin/mkfifo")));
        assertThat(new ProcessBuilder("/usr/bin/mkfifo", pipe.toString())
                        .start()
                        .waitFor())
                .isZero();
        assertUsage("pipe.jsonl: a pipe or a device, not a file; give it as standard input", pipe.toString());
        assertThat(Reading.failures(Reading.items(folder.resolve("news"))))
                .singleElement()
                .satisfies(failure -> assertThat(failure.source()).isEqualTo(pipe.toString()));
    }

    @Test
    void aFaultInReadingOneFileLeavesTheOthers() throws Exception {
        InputStream faulty = new InputStream() {
            @Override
            public int read() {
                throw new IllegalStateException("odd");
            }

            @Override
            public int read(byte[] into, int from, int length) {
                throw new IllegalStateException("odd");
            }
        };
        List<Item> items = new ArrayList<>();
        try (ArticleSource source =
                Inputs.resolve(List.of("-", folder + "/b.txt")).open(Optional.empty(), faulty)) {
            source.forEachRemaining(items::add);
        }
        assertThat(Reading.failures(items)).singleElement().satisfies(failure -> {
            assertThat(failure.error()).isEqualTo("fault");
            assertThat(failure.source()).isEqualTo("-");
            assertThat(failure.message()).contains("odd");
        });
        assertThat(Reading.articles(items)).hasSize(1);
    }

    @Test
    void endingsAreTheSameInTurkish() throws Exception {
        Locale before = Locale.getDefault();
        Locale.setDefault(Locale.forLanguageTag("tr-TR"));
        try {
            Reading.file(folder, "turkish/A.HTML", "<TITLE>I</TITLE><P>ISTANBUL</P>");
            Article article = Reading.article(folder.resolve("turkish"));
            assertThat(article.title()).isEqualTo("I");
            assertThat(article.text()).isEqualTo("ISTANBUL");
        } finally {
            Locale.setDefault(before);
        }
    }

    private static List<String> ids(String... arguments) throws InputException {
        List<Item> items = Reading.items(Limits.DEFAULT, arguments);
        assertThat(Reading.failures(items)).isEmpty();
        return Reading.articles(items).stream().map(Article::id).toList();
    }

    private static void assertUsage(String message, String... arguments) {
        assertThatThrownBy(() -> Inputs.resolve(List.of(arguments)))
                .isInstanceOf(InputException.class)
                .hasMessageContaining(message)
                .hasMessageNotContaining("\n");
    }
}
