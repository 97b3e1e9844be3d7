package org.scribeline.source;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SeenIdsTest {
    @Test
    void remembersManyIds() {
        SeenIds seen = new SeenIds();
        for (int i = 0; i < 20_000; i++) {
            assertThat(seen.add("id-" + i)).isTrue();
        }
        for (int i = 0; i < 20_000; i += 7) {
            assertThat(seen.add("id-" + i)).isFalse();
        }
        assertThat(seen.add("")).isTrue();
        assertThat(seen.add("")).isFalse();
    }
}
