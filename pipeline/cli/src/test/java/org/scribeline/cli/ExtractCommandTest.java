package org.scribeline.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.scribeline.entity.LongestFirst;
import org.scribeline.pipeline.Pipeline;

final class ExtractCommandTest {
    private static final List<String> FILES =
            List.of("articles.jsonl", "datapackage.json", "documents.csv", "errors.csv", "mentions.csv", "run.json");
    private static final String GOOD = "{\"id\": \"a\", \"text\": \"Nvidia sold the H100 to Meta.\"}\n";

    @TempDir
    private Path folder = Path.of("");

    private final Session session = new Session();

    @Test
    void writesEveryTableAndSumsUp() throws IOException {
        Path out = folder.resolve("out");
        assertThat(session.run("extract", Session.articles(folder.resolve("news")), "--out", out))
                .isZero();
        assertThat(names(out)).isEqualTo(FILES);
        assertThat(Files.readString(out.resolve("mentions.csv")))
                .startsWith("doc_id,mention,field,")
                .contains("\r\nwire,")
                .contains("\r\nmore/blog,")
                .contains("Huawei Ascend 910B", "800000", "AMD Instinct MI300X");
        assertThat(session.out()).isEmpty();
        assertThat(session.err())
                .contains("2 articles, ", "most named chips: ", "most named companies: ", " tokens a second")
                .endsWith("written to " + out + "\n");
    }

    @Test
    void writesTheSameBytesWithAnyNumberOfThreads() throws IOException {
        StringBuilder articles = new StringBuilder();
        for (int i = 0; i < 60; i++) {
            articles.append("{\"id\": \"n")
                    .append(i)
                    .append("\", \"text\": \"")
                    .append("Intel made chips. ".repeat(i % 7 * 9 + 1));
            articles.append("TSMC has ").append(i + 2).append(" plants.\"}\n").append(i % 9 == 4 ? "{broken\n" : "");
        }
        Path input = Files.writeString(folder.resolve("many.jsonl"), articles);
        for (int threads : new int[] {1, 2, 8}) {
            Path out = folder.resolve("out" + threads);
            assertThat(session.run("extract", input, "--out", out, "--threads", threads, "--quiet"))
                    .isEqualTo(1);
            for (String file : FILES.subList(0, FILES.size() - 1)) {
                assertThat(out.resolve(file))
                        .hasSameBinaryContentAs(folder.resolve("out1").resolve(file));
            }
        }
        assertThat(Files.readAllLines(folder.resolve("out1/articles.jsonl"))).hasSize(60);
    }

    @Test
    void indexesWhatItExtracts() throws IOException {
        Path index = folder.resolve("index");
        Path news = Session.articles(folder.resolve("news"));
        assertThat(session.run("extract", news, "--out", folder.resolve("out"), "--index", index))
                .isZero();
        assertThat(session.err()).contains("the index " + index);
        assertThat(session.run("search", index, "company:huawei figure.count:[500000 TO *]"))
                .isZero();
        assertThat(session.out()).contains("Huawei ships Ascend 910C", "*800,000*", "1 article found");
    }

    @Test
    void doesNotReadWhatItWrote() throws IOException {
        Path news = Session.articles(folder.resolve("news"));
        Path out = news.resolve("out");
        for (int again = 0; again < 2; again++) {
            assertThat(session.run("extract", news, "--out", out)).isZero();
            assertThat(session.err()).startsWith("2 articles, ");
        }
        for (int again = 0; again < 2; again++) {
            assertThat(session.run("extract", news, "--out", news)).isZero();
        }
        assertThat(session.run("extract", folder + "/news/*/*.jsonl", "--out", out))
                .isEqualTo(2);
    }

    @Test
    void readsStandardInputAndGivesItADate() throws IOException {
        Path out = folder.resolve("out");
        int status = session.reading(GOOD).run("extract", "-", "--out", out, "--published", "2025-04-28");
        assertThat(status).isZero();
        assertThat(Files.readString(out.resolve("documents.csv"))).contains(",2025-04-28,option,");
    }

    @Test
    void writesOnlyTheFormatsThatAreAskedFor() throws IOException {
        Path out = folder.resolve("out");
        assertThat(session.reading(GOOD).run("extract", "-", "--out", out, "--format", "JSONL"))
                .isZero();
        assertThat(names(out)).containsExactly("articles.jsonl", "datapackage.json", "errors.csv", "run.json");
        assertThat(Files.readString(out.resolve("run.json")))
                .contains("\"format\" : \"jsonl\"")
                .containsPattern("\"catalog/chips.csv\" : \"[0-9a-f]{12}\"")
                .containsPattern("\"rules/\\*.csv\" : \"[0-9a-f]{12}\"");
        assertThat(session.run("extract", "-", "--out", out, "--format", "xml")).isEqualTo(2);
        assertThat(session.err()).contains("'--format'", "xml");
    }

    @Test
    void saysNothingWhenQuiet() throws IOException {
        Path news = Session.articles(folder.resolve("news"));
        assertThat(session.run("extract", news, "--out", folder.resolve("out"), "--quiet"))
                .isZero();
        assertThat(session.err() + session.out()).isEmpty();
    }

    @Test
    void goesOnAfterBrokenLines() throws IOException {
        Path input = Files.writeString(folder.resolve("some.jsonl"), "{\"id\": 1,\n" + GOOD + "nonsense\n");
        Path out = folder.resolve("out");
        assertThat(session.run("extract", input, "--out", out)).isEqualTo(1);
        assertThat(session.err()).contains("1 article, ", "2 failed, the first " + input + ":1: ", "errors.csv");
        assertThat(Files.readAllLines(out.resolve("errors.csv"))).hasSize(3);
        assertThat(Files.readAllLines(out.resolve("documents.csv"))).hasSize(2);
    }

    @Test
    void keepsWhatCameBeforeATruncation() throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(packed)) {
            gzip.write(GOOD.getBytes(StandardCharsets.UTF_8));
            gzip.flush();
            for (int i = 0; i < 20_000; i++) {
                gzip.write(("{\"id\": " + i * 7919 % 104_729 + "\n").getBytes(StandardCharsets.UTF_8));
            }
        }
        byte[] half = Arrays.copyOf(packed.toByteArray(), packed.size() / 2);
        Path input = Files.write(folder.resolve("cut.jsonl.gz"), half);
        assertThat(session.run("extract", input, "--out", folder.resolve("out")))
                .isEqualTo(1);
        assertThat(Files.readString(folder.resolve("out/errors.csv"))).contains("truncated-gzip");
        assertThat(Files.readAllLines(folder.resolve("out/documents.csv"))).hasSize(2);
    }

    @Test
    void endsWith2WhereNoArticleCanBeDone() throws IOException {
        Path out = folder.resolve("out");
        Path broken = Files.writeString(folder.resolve("broken.jsonl"), "nonsense\n");
        assertThat(session.run("extract", broken, "--out", out)).isEqualTo(2);
        assertThat(oneLine()).contains("no article could be done", broken + ":1: ");
        assertThat(Files.readAllLines(out.resolve("errors.csv"))).hasSize(2);
        assertThat(session.reading("").run("extract", "-", "--out", folder.resolve("none")))
                .isEqualTo(2);
        assertThat(oneLine()).contains("no articles in -");
        assertThat(names(folder.resolve("none"))).isEmpty();
    }

    @Test
    void refusesInputsThatCannotBeUsed() throws IOException {
        Path out = folder.resolve("out");
        Path empty = Files.createDirectory(folder.resolve("empty"));
        for (Object input : List.of(folder.resolve("missing.txt"), empty, folder + "/*.jsonl")) {
            assertThat(session.run("extract", input, "--out", out)).isEqualTo(2);
            assertThat(oneLine()).contains(input.toString());
        }
        assertThat(out).doesNotExist();
    }

    @Test
    void refusesAnOutputThatIsAFile() throws IOException {
        Path news = Session.articles(folder.resolve("news"));
        Path file = Files.writeString(folder.resolve("file"), "mine");
        assertThat(session.run("extract", news, "--out", file)).isEqualTo(2);
        assertThat(oneLine()).contains(file + ": is a file");
        assertThat(session.run("extract", news, "--out", folder.resolve("out"), "--index", file))
                .isEqualTo(2);
        assertThat(oneLine()).contains(file + ": is a file");
        assertThat(file).hasContent("mine");
        assertThat(names(folder.resolve("out"))).isEmpty();
        assertThat(session.run("extract", news, "--out", folder.resolve("x"), "--index", folder + "/./x"))
                .isEqualTo(2);
        assertThat(session.err()).contains("the same folder");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "--threads 0",
                "--threads -3",
                "--threads many",
                "--threads",
                "--published yesterday",
                "--published 2025-02-30",
                "--nonsense",
                "--catalog missing.csv"
            })
    void refusesOptionsThatCannotBeMeant(String options) throws IOException {
        Path news = Session.articles(folder.resolve("news"));
        List<String> words = List.of(options.split(" ", -1));
        Object[] args = Stream.concat(Stream.of("extract", news, "--out", folder.resolve("out")), words.stream())
                .toArray();
        assertThat(session.run(args)).isEqualTo(2);
        assertThat(session.err())
                .startsWith("scribeline: ")
                .contains(words.get(options.startsWith("--catalog") ? 1 : 0))
                .doesNotContain("Exception", "\tat ");
        assertThat(session.err().lines().count()).isLessThanOrEqualTo(2);
        assertThat(folder.resolve("out/mentions.csv")).doesNotExist();
    }

    @Test
    void takesMoreNamesAndRefusesAFaultyCatalogWithFileAndLine() throws IOException {
        Path news = Files.writeString(folder.resolve("a.txt"), "Zorblatt Systems sold the Quuxcore 9000.");
        Path catalog = folder.resolve("mine.csv");
        String header = "type,id,vendor,name,kind,family,aliases,guards\n";
        Files.writeString(
                catalog,
                header + "COMPANY,zorblatt,,Zorblatt,,,Zorblatt Systems,\n"
                        + "CHIP,quuxcore-9000,zorblatt,Zorblatt Quuxcore 9000,model,,,\n");
        Path out = folder.resolve("out");
        assertThat(session.run("extract", news, "--out", out, "--catalog", catalog))
                .isZero();
        assertThat(Files.readString(out.resolve("mentions.csv"))).contains(",zorblatt,Zorblatt,", ",quuxcore-9000,");
        Files.writeString(catalog, header + "CHIP,x,,X 1,nonsense,,,\n");
        assertThat(session.run("extract", news, "--out", out, "--catalog", catalog))
                .isEqualTo(2);
        assertThat(oneLine()).contains(catalog + ":2: kind \"nonsense\"");
        Files.writeString(catalog, "");
        assertThat(session.run("extract", news, "--out", out, "--catalog", catalog))
                .isEqualTo(2);
        assertThat(oneLine()).contains(catalog + ":1: is empty");
    }

    @Test
    void recordsWhatAnArticleDoesToTheProgramAndGoesOn() throws IOException {
        Pipeline real = Session.STANDARD.load(List.of()).pipeline();
        Pipeline fragile = new Pipeline(
                article -> switch (article.text()) {
                    case "deep" -> throw new StackOverflowError();
                    case "big" -> throw new OutOfMemoryError();
                    case "odd" -> throw new IllegalStateException("odd\nindeed");
                    default -> real.extract(article).document();
                },
                List.of(),
                new LongestFirst(),
                List.of());
        Session mine = new Session(
                catalogs -> new Pipelines.Loaded(Session.STANDARD.load(catalogs).catalog(), fragile));
        String input = "{\"text\": \"deep\"}\n{\"text\": \"big\"}\n{\"text\": \"odd\"}\n" + GOOD;
        assertThat(mine.reading(input).run("extract", "-", "--out", folder)).isEqualTo(1);
        assertThat(Files.readAllLines(folder.resolve("errors.csv")).subList(1, 4))
                .satisfiesExactly(
                        line -> assertThat(line).startsWith("-,1,analyze,too-deep,"),
                        line -> assertThat(line).startsWith("-,2,analyze,out-of-memory,"),
                        line -> assertThat(line)
                                .startsWith("-,3,analyze,fault,")
                                .contains("odd indeed"));
        assertThat(Files.readAllLines(folder.resolve("documents.csv"))).hasSize(2);
    }

    @Test
    void tellsWarningsFromErrorsAndWhatWasPassedOver() throws IOException {
        Path news = Session.articles(folder.resolve("news"));
        Files.writeString(news.resolve("odd.jsonl"), "{\"text\": \"AMD.\", \"published\": \"soon\"}\n");
        Files.writeString(news.resolve("table.pdf"), "%PDF");
        Path out = folder.resolve("out");
        assertThat(session.run("extract", news, "--out", out)).isZero();
        assertThat(session.err())
                .contains("\n1 warning, namely " + news + "/odd.jsonl:1: no ISO date", "errors.csv)\n")
                .contains("\n1 passed over, hidden or of no format that is read: " + news + "/table.pdf\n")
                .doesNotContain("failed");
        assertThat(Files.readAllLines(out.resolve("errors.csv"))).hasSize(2);
        assertThat(Files.readString(out.resolve("run.json")).replaceAll("\\s+", ""))
                .contains("\"errors\":{},\"warnings\":{\"bad-date\":1}")
                .contains("\"passed_over\":{\"count\":1,\"first\":[\"" + news + "/table.pdf\"]}");
    }

    @Test
    void whatItWroteItselfIsNotCalledPassedOver() throws IOException {
        Path news = Session.articles(folder.resolve("news"));
        for (int again = 0; again < 2; again++) {
            assertThat(session.run("extract", news, "--out", news)).isZero();
            assertThat(session.err()).startsWith("2 articles, ").doesNotContain("passed over");
        }
    }

    @Test
    void writesTheSameInTurkish() throws IOException {
        Path news = Session.articles(folder.resolve("news"));
        session.run("extract", news, "--out", folder.resolve("english"), "--format", "csv");
        Locale before = Locale.getDefault();
        Locale.setDefault(Locale.forLanguageTag("tr-TR"));
        try {
            assertThat(session.run("extract", news, "--out", folder.resolve("turkish"), "--format", "CSV"))
                    .isZero();
        } finally {
            Locale.setDefault(before);
        }
        assertThat(session.err()).startsWith("2 articles, ");
        assertThat(folder.resolve("turkish/mentions.csv"))
                .hasSameBinaryContentAs(folder.resolve("english/mentions.csv"));
    }

    private String oneLine() {
        assertThat(session.err().lines()).hasSize(1).allMatch(line -> line.startsWith("scribeline: "));
        return session.err();
    }

    private static List<String> names(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }
}
