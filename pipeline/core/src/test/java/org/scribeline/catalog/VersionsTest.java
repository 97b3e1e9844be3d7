package org.scribeline.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

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
                        "tagger");
        assertThat(Versions.packed().get("catalog/chips.csv")).matches("[0-9a-f]{12}");
        assertThat(Versions.packed().get("tagger")).contains("CoreNLP 4.").doesNotContain("$");
    }
}
