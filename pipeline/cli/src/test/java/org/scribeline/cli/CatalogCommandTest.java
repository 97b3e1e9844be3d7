package org.scribeline.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class CatalogCommandTest {
    private static final String HEADER = "type,id,vendor,name,kind,family,aliases,guards\n";

    @TempDir
    private Path folder = Path.of("");

    private final Session session = new Session();

    @ParameterizedTest
    @ValueSource(strings = {"check", "find"})
    void everyVerbHelpsWithAnExample(String verb) {
        assertThat(session.run("catalog", verb, "--help")).isZero();
        assertThat(session.out())
                .startsWith("Usage: scribeline catalog " + verb)
                .contains("  scribeline catalog " + verb);
        assertThat(session.run("catalog", "--help")).isZero();
        assertThat(session.out()).contains("\n  " + verb + " ");
    }

    @Test
    void needsAVerb() {
        assertThat(session.run("catalog")).isEqualTo(2);
        assertThat(session.err())
                .isEqualTo("scribeline: no verb: say check or find\nTry 'scribeline catalog --help'.\n");
    }

    @Test
    void thePackedCatalogHasNoFaults() {
        assertThat(session.run("catalog", "check")).as(session.out()).isZero();
        assertThat(session.out()).isEmpty();
        assertThat(session.err()).isEqualTo("no faults\n");
    }

    @Test
    void listsEveryFaultOfAFile() throws IOException {
        Path mine = Files.writeString(
                folder.resolve("mine.csv"),
                HEADER + "COMPANY,zorb,,Zorb,,,,\nCOMPANY,Bad Id,,Bad Idea,,,,\nCHIP,q-1,nobody,Q 1,model,,,\n");
        assertThat(session.run("catalog", "check", "--catalog", mine)).isEqualTo(1);
        assertThat(session.out().lines())
                .satisfiesExactly(
                        line -> assertThat(line).startsWith(mine + ":3: id \"Bad Id\" is not lower-case"),
                        line -> assertThat(line).startsWith(mine + ":4: vendor nobody is no company"));
        assertThat(session.err()).isEqualTo("2 faults\n");
        Files.writeString(mine, HEADER + "COMPANY,zorb,,\"Zorb,,,,\n");
        assertThat(session.run("catalog", "check", "--catalog", mine)).isEqualTo(1);
        assertThat(session.out()).isEqualTo(mine + ":2: a double quote is opened and never closed\n");
        Files.writeString(mine, HEADER + "COMPANY,zorb,,Zorb,,,,\n");
        assertThat(session.run("catalog", "check", "--catalog", mine)).isZero();
        assertThat(session.run("catalog", "check", "--catalog", folder.resolve("none.csv")))
                .isEqualTo(2);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Ascend 910B | CHIP huawei-ascend-910b: Huawei Ascend 910B (model) | by the alias \"Ascend 910B\"",
                "MI 300X | CHIP amd-instinct-mi300x: AMD Instinct MI300X (model) | guard none: counts wherever it stands",
                "Nvidia | COMPANY nvidia: NVIDIA | guard none: counts wherever it stands, unless in lower case",
                "NVIDIA H100 | CHIP nvidia-h100: NVIDIA H100 (model) | by its canonical name",
                "nvidia-h100 | CHIP nvidia-h100: NVIDIA H100 (model) | by its id",
                "Ascend 987Z | CHIP in no catalog: Huawei Ascend 987Z (model) | of rules/chip-families.csv",
                "Huawei Ascend 987Z | in it \"Huawei\": COMPANY huawei: Huawei | in it \"Ascend 987Z\": CHIP in no catalog",
                "EMC | COMPANY emc: EMC | guard needs-context: counts only beside a cue",
            })
    void tellsWhatANameWouldBe(String name, String first, String more) {
        assertThat(session.run("catalog", "find", name)).as(session.out()).isZero();
        assertThat(session.out()).startsWith(first).contains(more);
        assertThat(session.err()).isEmpty();
    }

    @Test
    void tellsOnceWhatSeveralReasonsLeadTo() {
        assertThat(session.run("catalog", "find", "Ascend 910B")).isZero();
        assertThat(session.out().lines())
                .filteredOn(line -> line.contains("huawei-ascend-910b"))
                .hasSize(1);
        assertThat(session.out()).contains("by the alias \"Ascend 910B\"", "by the rule huawei-ascend");
    }

    @Test
    void anotherLetterCaseIsNotTheNameWhereThatCounts() {
        assertThat(session.run("catalog", "find", "Apple")).isZero();
        assertThat(session.out()).contains("guard case: ").doesNotContain("\"APPLE\"");
        assertThat(session.run("catalog", "find", "aPPle")).isZero();
        assertThat(session.out()).contains("by its canonical name");
    }

    @Test
    void saysSoWhenNothingMatches() {
        assertThat(session.run("catalog", "find", "Zorblatt Quux")).isEqualTo(1);
        assertThat(session.out())
                .isEqualTo("nothing: no alias of the catalog and no family's rule matches \"Zorblatt Quux\"\n");
        assertThat(session.run("catalog", "find", "")).isEqualTo(1);
        assertThat(session.run("catalog", "find", "Dow Jones Industrial Average"))
                .isZero();
        assertThat(session.out()).contains("catalog/not-companies.csv:", "is listed as something else (index)");
    }

    @Test
    void knowsTheUsersOwnNames() throws IOException {
        Path mine = Files.writeString(
                folder.resolve("mine.csv"), HEADER + "COMPANY,zorb,,Zorblatt Systems,,,Zorb,Zorb=needs-cue\n");
        assertThat(session.run("catalog", "find", "Zorb", "--catalog", mine)).isZero();
        assertThat(session.out()).startsWith("COMPANY zorb: Zorblatt Systems\n").contains("guard needs-cue: ");
    }
}
