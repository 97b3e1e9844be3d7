package org.scribeline.index;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.scribeline.entity.Name;

class KeysTest {
    @ParameterizedTest
    @CsvSource({
        "Ascend 910B, ascend910b",
        "'  ascend-910b ', ascend910b",
        "Ryzen™ 9, ryzen9",
        "Soïtec, soitec",
        "İSTANBUL, istanbul",
        "华为, 华为",
        "𝔹ig, 𝔹ig",
        "..., ''"
    })
    void keepsLettersAndDigits(String name, String key) {
        assertThat(Keys.of(name)).isEqualTo(key);
        assertThat(Keys.of(key)).isEqualTo(key);
    }

    @ParameterizedTest
    @CsvSource({
        "Huawei Ascend 910B, huaweiascend910b ascend910b 910b",
        "NVIDIA H100, nvidiah100 h100",
        "Intel 4004, intel4004 4004",
        "Apple A6, applea6 a6",
        "AMD Zen 2, amdzen2 zen2",
        "Zen 2, zen2",
        "HBM3E, hbm3e",
        "Intel Tiger Lake, inteltigerlake tigerlake"
    })
    void aChipHasItsShortForms(String canonical, String keys) {
        Name chip = Name.chip("model", Optional.empty(), canonical);
        assertThat(Keys.of(chip, List.of(), List.of())).containsExactlyInAnyOrder(keys.split(" "));
    }

    @Test
    void aCompanyHasNone() {
        Name company = Name.company(Optional.of("sk-hynix"), "SK hynix");
        assertThat(Keys.of(company, List.of("Hynix", "..."), List.of("SK Hynix Inc.")))
                .containsExactlyInAnyOrder("skhynix", "hynix", "skhynixinc");
    }

    @Test
    void aPatternKeepsItsWildcards() {
        assertThat(Keys.ofPattern("Asc?nd 9*")).isEqualTo("asc?nd9*");
    }
}
