package org.scribeline.index;

import static org.assertj.core.api.Assertions.assertThat;
import static org.scribeline.index.Sample.chip;
import static org.scribeline.index.Sample.company;
import static org.scribeline.index.Sample.days;
import static org.scribeline.index.Sample.figure;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which sentence is shown for a query, and what is marked in it. */
class PassageTest {
    @TempDir
    static Path folder;

    @BeforeAll
    static void write() throws IOException {
        Sample.write(
                folder,
                article(),
                longSentence(),
                chinese(),
                titleInText(),
                dense(),
                repeated(),
                Sample.of("empty", ""));
    }

    private static Sample article() {
        return Sample.of(
                        "a",
                        "Huawei ships",
                        "Analysts met on Friday. Huawei shipped 800,000 of its Ascend 910C chips in May, the firm said."
                                + " It wants $2 billion to $3 billion; TSMC packages the dies. Huawei is in Shenzhen.",
                        "2025-06-02",
                        "Reuters")
                .tag("Huawei", company("huawei", "Huawei"))
                .tag("Friday", days("2025-05-30", "2025-05-30"))
                .tag("Huawei", company("huawei", "Huawei"))
                .tag("800,000", figure("800000", "1", "Ascend 910C chips"))
                .tag("Ascend 910C", chip("model", "", "Huawei Ascend 910C"))
                .tag("May", days("2025-05-01", "2025-05-31"))
                .tag("$2 billion to $3 billion", figure("2000000000", "3000000000", "USD", ""))
                .tag("TSMC", company("tsmc", "TSMC"))
                .tag("Huawei", company("huawei", "Huawei"));
    }

    private static Sample longSentence() {
        String text = "word, ".repeat(200) + "then Intel, " + "word, ".repeat(200) + "and AMD, " + "word, ".repeat(200);
        return Sample.of("long", text).tag("Intel", company("", "Intel")).tag("AMD", company("", "AMD"));
    }

    private static Sample chinese() {
        return Sample.of("chinese", "𝔹𝔹 first. Then 华为 and Zürich met 𝔹 again.")
                .tag("华为", company("huawei", "Huawei"));
    }

    private static Sample titleInText() {
        return Sample.of("inside", "Rapidus waits", "\n Rapidus waits\n\nThe fab is late.", "2025-01-01", "");
    }

    private static Sample repeated() {
        return Sample.of("repeated", "Rapidus waits", "- Posts\n- Rapidus waits\n\nRapidus is late.", "2025-01-01", "");
    }

    private static Sample dense() {
        return Sample.of("dense", "a" + "𝔹".repeat(1000));
    }

    private static Passage passage(String id, String query) throws IOException, QueryException {
        try (Searcher searcher = Searcher.open(folder)) {
            return searcher.search("(" + query + ") AND doc_id:" + id, 1)
                    .hits()
                    .get(0)
                    .passage();
        }
    }

    /** The passage with its marks in square brackets, mentions with the first letter of their type. */
    private static String marked(Passage passage) {
        StringBuilder text = new StringBuilder(passage.text());
        for (int i = passage.marks().size() - 1; i >= 0; i--) {
            Passage.Mark mark = passage.marks().get(i);
            text.insert(mark.span().end(), "]");
            text.insert(
                    mark.span().start(),
                    mark.type()
                            .map(type -> "[" + type.name().substring(0, 2) + " ")
                            .orElse("["));
        }
        return text.toString();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            a|company:huawei|[CO Huawei] shipped 800,000 of its Ascend 910C chips in May, the firm said.
            a|company:huawei shenzhen|[CO Huawei] is in [Shenzhen].
            a|chip:910c|Huawei shipped 800,000 of its [CH Ascend 910C] chips in May, the firm said.
            a|figure.count:>5 company:huawei|[CO Huawei] shipped [FI 800,000] of its Ascend 910C chips in May, the firm said.
            a|figure.USD:[2.5e9 TO *]|It wants [FI $2 billion to $3 billion]; TSMC packages the dies.
            a|counted:chips|Huawei shipped [FI 800,000] of its Ascend 910C chips in May, the firm said.
            a|kind:model|Huawei shipped 800,000 of its [CH Ascend 910C] chips in May, the firm said.
            a|date:2025-05|Analysts met on [DA Friday].
            a|date:2025-05 chip:*|Huawei shipped 800,000 of its [CH Ascend 910C] chips in [DA May], the firm said.
            a|company:ts*|It wants $2 billion to $3 billion; [CO TSMC] packages the dies.
            a|company:tsmk~1|It wants $2 billion to $3 billion; [CO TSMC] packages the dies.
            a|packaging|It wants $2 billion to $3 billion; TSMC [packages] the dies.
            a|"the firm said"|Huawei shipped 800,000 of its Ascend 910C chips in May, the [firm said].
            a|ship* firm|Huawei [shipped] 800,000 of its Ascend 910C chips in May, the [firm] said.
            a|company:huawei huawei|[CO Huawei] shipped 800,000 of its Ascend 910C chips in May, the firm said.
            a|title:ships|Huawei [ships]
            a|title:"huawei ships"|[Huawei ships]
            a|"friday huawei"|Analysts met on [Friday. Huawei]
            a|analysts NOT company:intel|[Analysts] met on Friday.
            a|NOT company:intel|Analysts met on Friday.
            a|published:2025|Analysts met on Friday.
            chinese|company:华为|Then [CO 华为] and Zürich met 𝔹 again.
            chinese|company:华为 zürich|Then [CO 华为] and [Zürich] met 𝔹 again.
            inside|fab|The [fab] is late.
            inside|title:rapidus|[Rapidus] waits
            repeated|rapidus|[Rapidus] is late.
            repeated|waits|Rapidus [waits]
            empty|*:*|''
            """)
    void marks(String id, String query, String expected) throws Exception {
        assertThat(marked(passage(id, query))).isEqualTo(expected);
    }

    @Test
    void aLongSentenceIsCutAroundTheFirstFind() throws Exception {
        Passage passage = passage("long", "company:intel");
        assertThat(passage.text())
                .hasSizeBetween(200, 320)
                .contains("then Intel, word")
                .doesNotContain("AMD");
        assertThat(passage.text()).startsWith("word").endsWith("word,");
        assertThat(passage.marks()).hasSize(1);
        assertThat(passage.marks().get(0).span().in(passage.text())).isEqualTo("Intel");
        String text = longSentence().extraction().document().text();
        assertThat(text.substring(passage.start())).startsWith(passage.text());
        assertThat(passage("long", "published:2025 OR word").text()).hasSizeBetween(200, 320);
    }

    @Test
    void aTextWithoutWhiteSpaceIsNotCutInsideACharacter() throws Exception {
        String text = passage("dense", "*:*").text();
        assertThat(text.codePoints().filter(c -> c >= 0xD800 && c < 0xE000)).isEmpty();
    }
}
