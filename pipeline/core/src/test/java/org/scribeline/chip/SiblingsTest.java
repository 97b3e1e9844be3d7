package org.scribeline.chip;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.scribeline.catalog.Catalog;
import org.scribeline.entity.Name;
import org.scribeline.text.Vocabulary;

class SiblingsTest {
    private static final Siblings SIBLINGS = new ChipRules(new Vocabulary(), Catalog.packed()).siblings;

    /** What the catalog has, what a family's rule forms, and what neither knows. */
    @ParameterizedTest
    @CsvSource({
        "NVIDIA GeForce RTX 4090, 4060, NVIDIA GeForce RTX 4060",
        "NVIDIA GeForce RTX 6080, 6070 Ti, NVIDIA GeForce RTX 6070 Ti",
        "NVIDIA GeForce RTX 4090, 4055, ''",
        "Intel Core i9-14900K, 14900KS, Intel Core i9-14900KS",
        "Huawei Ascend 910B, 930C, Huawei Ascend 930C",
        "AMD EPYC 9554, 9676F, AMD EPYC 9676F",
        "Quillon Heron Q1, Q7, ''",
    })
    void formed(String name, String code, String sibling) {
        assertThat(SIBLINGS.formed(Name.chip("model", Optional.empty(), name), code)
                        .map(Name::canonical)
                        .orElse(""))
                .isEqualTo(sibling);
    }
}
