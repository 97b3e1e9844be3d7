package org.scribeline.evaluate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.scribeline.entity.MentionType;

class GoldReaderTest {
    @TempDir
    Path folder;

    @Test
    void readsArticlesAndTheirMentions() throws Exception {
        List<GoldArticle> gold =
                read("{\"id\":\"a\",\"published\":\"2025-04-28\",\"title\":\"T\",\"text\":\"\uD83D\uDE80 40%\","
                        + "\"mentions\":[{\"type\":\"FIGURE\",\"start\":2,\"end\":5,\"text\":\"40%\",\"value\":40,\"unit\":\"%\"}],"
                        + "\"claims\":[]}\n\n{\"id\":\"b\",\"text\":\"x\",\"mentions\":[]}\n");
        assertThat(gold).hasSize(2);
        assertThat(gold.get(0).article().published()).contains(LocalDate.of(2025, 4, 28));
        assertThat(gold.get(0).article().title()).isEqualTo("T");
        GoldMention mention = gold.get(0).mentions().get(0);
        assertThat(mention.type()).isEqualTo(MentionType.FIGURE);
        assertThat(mention.value("value")).isEqualTo("40");
        assertThat(mention.value("counted")).isEmpty();
        assertThat(gold.get(1).article().publication()).isEmpty();
    }

    @Test
    void takesADateThatIsNotIsoForNone() throws Exception {
        assertThat(read("{\"id\":\"a\",\"published\":\"03-02-2009\",\"text\":\"x\",\"mentions\":[]}")
                        .get(0)
                        .article()
                        .publication())
                .isEmpty();
    }

    @Test
    void readsEmptyGold() throws Exception {
        assertThat(read("")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{\"id\": | not JSON",
                "[] | not a JSON object",
                "{\"id\":\"a\",\"text\":\"x\",\"mentions\":[]} 1 | not JSON",
                "{\"id\":\"a\",\"text\":\"x\"} | no list \"mentions\"",
                "{\"text\":\"x\",\"mentions\":[]} | no \"id\" that is a string",
                "{\"id\":\"a\",\"mentions\":[]} | no \"text\" that is a string",
                "{\"id\":\"first\",\"text\":\"x\",\"mentions\":[]} | the id \"first\" came before",
                "{\"id\":\"a\",\"text\":\"x\",\"mentions\":[{\"type\":\"CPU\",\"start\":0,\"end\":1,\"text\":\"x\"}]}"
                        + " | mention 0: \"CPU\" is not a type",
                "{\"id\":\"a\",\"text\":\"x\",\"mentions\":[{\"type\":\"CHIP\",\"start\":0.5,\"end\":1,\"text\":\"x\"}]}"
                        + " | no \"start\" that is a whole number from 0 in mention 0",
            })
    void namesFileAndLineOfWhatIsMalformed(String line, String message) {
        assertThatThrownBy(() -> read("{\"id\":\"first\",\"text\":\"x\",\"mentions\":[]}\n" + line + "\n"))
                .isInstanceOf(GoldException.class)
                .hasMessageStartingWith(folder.resolve("gold.jsonl") + ":2: " + message)
                .hasMessageNotContaining("\n");
    }

    @Test
    void refusesWhatIsNotUtf8() throws IOException {
        Files.write(folder.resolve("gold.jsonl"), "{\"id\":\"é\"}".getBytes(StandardCharsets.ISO_8859_1));
        assertThatThrownBy(() -> GoldReader.read(folder.resolve("gold.jsonl")))
                .isInstanceOf(GoldException.class)
                .hasMessageContaining("not UTF-8");
    }

    @Test
    void failsWithoutTheFile() {
        assertThatThrownBy(() -> GoldReader.read(folder.resolve("none.jsonl"))).isInstanceOf(NoSuchFileException.class);
    }

    private List<GoldArticle> read(String gold) throws IOException, GoldException {
        return GoldReader.read(Files.writeString(folder.resolve("gold.jsonl"), gold));
    }
}
