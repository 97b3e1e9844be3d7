package org.scribeline.sink;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.scribeline.entity.MentionType;
import org.scribeline.text.Failure;

class DataPackageTest {
    @TempDir
    Path folder;

    @Test
    void describesTheTablesThatAreWritten() throws Exception {
        JsonNode described = describe(CsvSink.TABLES, true);
        assertThat(described.get("resources").findValuesAsText("path"))
                .containsExactly("documents.csv", "mentions.csv", "errors.csv", "articles.jsonl");
        JsonNode schema = described.at("/resources/1/schema");
        assertThat(schema.get("fields").findValuesAsText("name")).isEqualTo(Tables.MENTIONS.header());
        assertThat(schema.at("/fields/4").toString())
                .isEqualTo("{\"name\":\"start\",\"type\":\"integer\",\"format\":\"default\","
                        + "\"unit\":\"Unicode code points\",\"description\":\"Where it begins in the field.\"}");
        assertThat(schema.at("/fields/19/format").textValue()).isEqualTo("%Y-%m-%d");
        assertThat(schema.at("/fields/6/constraints/enum")).hasSize(4);
        assertThat(schema.get("missingValues").toString()).isEqualTo("[\"\"]");
        assertThat(schema.get("primaryKey").toString()).isEqualTo("[\"doc_id\",\"mention\"]");
        assertThat(schema.at("/foreignKeys/0/reference/resource").textValue()).isEqualTo("documents");
        assertThat(described.at("/resources/2/schema").has("primaryKey")).isFalse();
    }

    @Test
    void describesNothingElse() throws Exception {
        assertThat(describe(CsvSink.TABLES, false).get("resources")).hasSize(3);
        assertThat(describe(List.of(), true).get("resources").findValuesAsText("path"))
                .containsExactly("articles.jsonl");
    }

    @Test
    void theReportCountsARun() throws Exception {
        RunReport.Run run = new RunReport.Run(
                "0.1",
                Map.of("threads", "2"),
                Map.of("catalog/chips.csv", "ab12"),
                Set.of("bad-date"),
                new RunReport.PassedOver(3, List.of("a.pdf", "b.doc")));
        try (RunReport report = new RunReport(OutputFolder.of(folder), run, () -> Map.of("all", 1.23456))) {
            report.accept(Samples.full());
            report.accept(Samples.plain("b"));
            report.fail(new Failure("a", 0, "read", "empty", "m"));
            report.fail(new Failure("b", 0, "read", "empty", "m"));
            report.fail(new Failure("c", 0, "read", "bad-date", "m"));
            RunReport.Counts counts = report.counts();
            assertThat(counts.articles()).isEqualTo(2);
            assertThat(counts.mentions()).containsEntry(MentionType.CHIP, 1L);
            assertThat(counts.errors()).containsEntry("empty", 2L);
            assertThat(counts.warnings()).containsOnlyKeys("bad-date");
            report.commit();
        }
        JsonNode written = read("run.json");
        assertThat(written.get("version").textValue()).isEqualTo("0.1");
        assertThat(written.at("/options/threads").textValue()).isEqualTo("2");
        assertThat(written.at("/models").toString()).isEqualTo("{\"catalog/chips.csv\":\"ab12\"}");
        assertThat(written.at("/counts/articles").intValue()).isEqualTo(2);
        assertThat(written.at("/counts/mentions").toString())
                .isEqualTo("{\"CHIP\":1,\"COMPANY\":1,\"FIGURE\":1,\"DATE\":1}");
        assertThat(written.at("/counts/errors").toString()).isEqualTo("{\"empty\":2}");
        assertThat(written.at("/counts/warnings").toString()).isEqualTo("{\"bad-date\":1}");
        assertThat(written.at("/passed_over").toString()).isEqualTo("{\"count\":3,\"first\":[\"a.pdf\",\"b.doc\"]}");
        assertThat(written.at("/seconds/all").decimalValue()).isEqualByComparingTo("1.235");
        assertThat(Files.readString(folder.resolve("run.json"))).endsWith("}\n").doesNotContain("\r");
    }

    private JsonNode describe(List<Table> tables, boolean articles) throws IOException {
        try (DataPackage sink = new DataPackage(OutputFolder.of(folder), tables, articles)) {
            sink.commit();
        }
        return read("datapackage.json");
    }

    private JsonNode read(String name) throws IOException {
        return new JsonMapper().readTree(Files.readString(folder.resolve(name)));
    }
}
