package org.scribeline.sink;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.scribeline.text.Failure;

class JsonlSinkTest {
    @TempDir
    Path folder;

    @Test
    void writesAnArticleALine() throws Exception {
        try (JsonlSink sink = new JsonlSink(OutputFolder.of(folder))) {
            sink.accept(Samples.full());
            sink.fail(new Failure("in.txt", 0, "read", "empty", "no text"));
            sink.accept(Samples.plain("b"));
            sink.commit();
        }
        String written = Files.readString(folder.resolve("articles.jsonl"));
        assertThat(written).endsWith("}\n").contains("\uD83D\uDE80");
        List<String> lines = written.lines().toList();
        assertThat(lines).hasSize(2);
        JsonNode first = new JsonMapper().readTree(lines.get(0));
        assertThat(names(first))
                .containsExactly(
                        "doc_id",
                        "source",
                        "url",
                        "title",
                        "text",
                        "published",
                        "published_from",
                        "sentences",
                        "tokens",
                        "sha256",
                        "mentions");
        assertThat(first.get("text").textValue())
                .isEqualTo(Samples.full().document().article().text());
        assertThat(first.get("mentions")).hasSize(4);
        assertThat(first.get("mentions").get(1).toString())
                .isEqualTo("{\"mention\":2,\"field\":\"text\",\"sentence\":1,\"start\":3,\"end\":15,\"type\":\"CHIP\","
                        + "\"text\":\"Ascend\\r\\n910B\",\"kind\":\"model\",\"name\":\"Huawei Ascend 910B\","
                        + "\"rule\":\"test\",\"score\":0.75}");
        assertThat(lines.get(0)).contains("\"value\":5500000000,\"value_max\":0.0000006,\"bound\":\">\"");
        assertThat(names(new JsonMapper().readTree(lines.get(1))))
                .containsExactly("doc_id", "text", "sentences", "tokens", "sha256", "mentions");
    }

    @Test
    void writesAnEmptyFileWithoutArticles() throws Exception {
        try (JsonlSink sink = new JsonlSink(OutputFolder.of(folder))) {
            sink.commit();
        }
        assertThat(folder.resolve("articles.jsonl")).isEmptyFile();
    }

    private static List<String> names(JsonNode node) {
        List<String> names = new ArrayList<>();
        node.fieldNames().forEachRemaining(names::add);
        return names;
    }
}
