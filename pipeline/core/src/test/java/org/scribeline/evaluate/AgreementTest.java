package org.scribeline.evaluate;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AgreementTest {
    @ParameterizedTest
    @CsvSource({
        "Huawei Ascend-910D, huawei ascend 910d",
        "'  A  &  B ', a b",
        "TSMC‘s, tsmc s",
        "İ, i",
        "'', ''",
    })
    void foldsNames(String name, String folded) {
        assertThat(Agreement.fold(name)).isEqualTo(folded);
    }

    @ParameterizedTest
    @CsvSource({"The Nvidia Group, nvidia", "'Huawei Technologies Co., Ltd.', huawei", "Group Holdings, group holdings"
    })
    void dropsLegalForms(String name, String bare) {
        assertThat(Agreement.bareName(name)).isEqualTo(bare);
    }

    @ParameterizedTest
    @CsvSource({
        "40, 40.02, true",
        "40, 40.03, false",
        "'800,000', 800000, true",
        "0, 0.0, true",
        "'', '', true",
        "n/a, '', true",
        "0, '', false",
        "-5, 5, false",
        "5500000000, 5.5E9, true",
    })
    void comparesNumbers(String gold, String run, boolean same) {
        assertThat(Agreement.sameNumber(gold, run)).isEqualTo(same);
    }
}
