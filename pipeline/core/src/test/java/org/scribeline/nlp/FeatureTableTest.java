package org.scribeline.nlp;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import org.junit.jupiter.api.Test;

class FeatureTableTest {
    @Test
    void numbersWhatWasPut() {
        FeatureTable table = new FeatureTable(1000);
        for (int i = 0; i < 1000; i++) {
            table.put("name" + i + "-TYPE|C", i);
        }
        for (int i = 0; i < 1000; i++) {
            assertThat(table.number("name" + i + "-TYPE|C")).isEqualTo(i);
            assertThat(table.number("na", "me" + i, "-TYPE", "|C")).isEqualTo(i);
            assertThat(table.number("name" + i, "", "", "-PTYPE|C")).isEqualTo(FeatureTable.NONE);
        }
    }

    @Test
    void knowsNothingWhileItIsEmpty() {
        assertThat(new FeatureTable(0).number("")).isEqualTo(FeatureTable.NONE);
    }

    @Test
    void takesANameOnce() {
        FeatureTable table = new FeatureTable(2);
        table.put("a", 0);
        assertThatIllegalStateException().isThrownBy(() -> table.put("a", 1)).withMessageContaining("a");
    }
}
