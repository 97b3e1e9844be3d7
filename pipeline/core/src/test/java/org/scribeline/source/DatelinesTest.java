package org.scribeline.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DatelinesTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "Sales fall\n\nAugust 8, 2025\nSales of cars fell.",
                "Sales fall\n*Posted Friday, August 8, 2025*\n\nThey fell.",
                "Sales fall\nBy R. Hale\nPublished on 8 August 2025, 10:15 am BST\nThey fell.",
                "Sales fall\n2025-08-08\nThey fell.",
                "| Aug. 8, 2025 |\nThey fell.",
                "TAIPEI, Taiwan, Aug. 8, 2025 (Wire) -- Sales fell.",
                "Sales fall\n\nSANTA CLARA, Calif. – August 8, 2025 – Brightquarry Inc. said that sales fell.",
                "LONDON, 8 August 2025 /Pressline/ -- Sales fell."
            })
    void readsTheDayOfTheFirstLines(String text) {
        assertThat(Datelines.read(text)).contains(LocalDate.of(2025, 8, 8));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "Sales fall\n\nSales fell on August 8, 2025, and rose the day after.",
                "August 8, 2025 was a bad day for sales.",
                "TAIPEI, Aug. 8 (Wire) - Sales fell.",
                "Sales fall\nFebruary 30, 2025\nThey fell.",
                "1\n2\n3\n4\n5\n6\n7\n8\nAugust 8, 2025\nToo far down."
            })
    void findsNoneInAnythingElse(String text) {
        assertThat(Datelines.read(text)).isEmpty();
    }
}
