package org.scribeline.chip;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.scribeline.catalog.Catalog;
import org.scribeline.entity.Name;

class SiblingsTest {
    private static final Siblings SIBLINGS = new Siblings(Catalog.packed());

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Huawei Ascend 910B | 910C | Huawei Ascend 910C",
                "Acme K3 | K4s | Acme K4",
                "Acme RX 5070 Ti | 6070 Ti | Acme RX 6070 Ti",
                "NVIDIA GeForce RTX 4090 | 4080 | NVIDIA GeForce RTX 4080",
                "Acme Rack 96 | 64 | ''",
                "Acme K3 | K3e | ''",
                "Acme K3 | M33 | ''",
                "Acme Lightning | K3 | ''",
            })
    void inAList(String name, String written, String expected) {
        assertThat(SIBLINGS.of(chip(name), written).map(Name::canonical).orElse(""))
                .isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Acme K3 | K1 | Acme K1",
                "Acme K3 | K3e | Acme K3e",
                "Acme LS1600 | LS800 | Acme LS800",
                "Acme Core 485K | 485KS | Acme Core 485KS",
                "Acme K3 | M3 | ''",
                "Acme K3 | 910 | ''",
                "Huawei Ascend 910B | 910C | Huawei Ascend 910C",
            })
    void elsewhere(String name, String written, String expected) {
        assertThat(SIBLINGS.near(chip(name), written).map(Name::canonical).orElse(""))
                .isEqualTo(expected);
    }

    private static Name chip(String name) {
        return Name.chip("model", Optional.empty(), name);
    }
}
