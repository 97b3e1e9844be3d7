package org.scribeline.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;

class CodePointsTest {
    @Test
    void countsUnitsWhereThereAreNoPairs() {
        CodePoints points = CodePoints.of("Ascend 910D");
        assertThat(points.at(7)).isEqualTo(7);
        assertThat(points.at(11)).isEqualTo(11);
    }

    @Test
    void countsAPairOnce() {
        CodePoints points = CodePoints.of("😀 H100 😀");
        assertThat(points.at(0)).isZero();
        assertThat(points.at(2)).isEqualTo(1);
        assertThat(points.at(3)).isEqualTo(2);
        assertThat(points.at(10)).isEqualTo(8);
    }

    @Test
    void agreesWithTheJdkOnRandomText() {
        Random random = new Random(7);
        for (int round = 0; round < 200; round++) {
            StringBuilder text = new StringBuilder();
            int length = random.nextInt(1200);
            while (text.length() < length) {
                text.appendCodePoint(random.nextInt(10) == 0 ? 0x1F600 + random.nextInt(40) : 'a' + random.nextInt(26));
            }
            CodePoints points = CodePoints.of(text);
            for (int at = 0; at <= text.length(); at++) {
                boolean inside = at > 0 && at < text.length() && Character.isLowSurrogate(text.charAt(at));
                if (!inside) {
                    assertThat(points.at(at)).as("round %d at %d", round, at).isEqualTo(text.codePointCount(0, at));
                }
            }
        }
    }
}
