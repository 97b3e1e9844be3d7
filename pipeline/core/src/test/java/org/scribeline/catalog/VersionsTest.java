package org.scribeline.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class VersionsTest {
    @Test
    void tellEveryModel() {
        assertThat(Versions.packed())
                .containsOnlyKeys(
                        "catalog/chips.csv",
                        "catalog/companies.csv",
                        "catalog/not-chips.csv",
                        "catalog/not-companies.csv",
                        "rules",
                        "rules/*.csv",
                        "tagger");
        assertThat(Versions.packed().get("catalog/chips.csv")).matches("[0-9a-f]{12}");
        assertThat(Versions.packed().get("rules/*.csv")).matches("[0-9a-f]{12}");
        assertThat(Versions.packed().get("tagger")).contains("CoreNLP 4.").doesNotContain("$");
    }

    @Test
    void everyFileOfTheRulesCounts() throws IOException {
        try (Stream<Path> files = Files.list(Path.of("../../models/rules"))) {
            assertThat(Versions.rules())
                    .containsExactlyElementsOf(
                            files.map(file -> file.getFileName().toString())
                                    .filter(name -> name.endsWith(".csv"))
                                    .sorted()
                                    .toList());
        }
    }

    @Test
    void tellTheUsersCatalogsApart(@TempDir Path folder) throws IOException {
        Path mine = Files.writeString(folder.resolve("mine.csv"), "one");
        String one = Versions.of(List.of(mine)).get(mine.toString());
        Files.writeString(mine, "two");
        assertThat(one)
                .matches("[0-9a-f]{12}")
                .isNotEqualTo(Versions.of(List.of(mine)).get(mine.toString()));
    }
}
