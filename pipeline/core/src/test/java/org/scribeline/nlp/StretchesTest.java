package org.scribeline.nlp;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StretchesTest {
    @ParameterizedTest
    @ValueSource(strings = {"H100-", "abc,", "a=", "x#", "\"", "@a", "(b", "c/d;"})
    void whatStandsTogetherIsCutBehindSomeHundredCharacters(String part) {
        String text = "Before. " + part.repeat(5_000);
        int cuts = 0;
        for (int from = 0; from < text.length(); cuts++) {
            int to = Stretches.end(text, from);
            assertThat(to).isGreaterThan(from).isLessThanOrEqualTo(from + 520);
            from = to;
        }
        assertThat(cuts).isGreaterThan(1);
    }

    @Test
    void anAddressMayBeLonger() {
        String address = "https://news.example/" + "chips-and-more/".repeat(100);
        assertThat(Stretches.end(address, 0)).isEqualTo(address.length());
        String endless = "https://news.example/" + "chips-and-more/".repeat(1_000);
        assertThat(Stretches.end(endless, 0)).isLessThan(4_020);
    }

    @Test
    void wordsAndPairsAreNotCut() {
        String letters = "a".repeat(10_000);
        assertThat(Stretches.end(letters, 0)).isEqualTo(letters.length());
        String rockets = "\uD83D\uDE80".repeat(1_000);
        int cut = Stretches.end(rockets, 0);
        assertThat(cut).isLessThan(rockets.length());
        assertThat(Character.isHighSurrogate(rockets.charAt(cut))).isTrue();
    }

    @Test
    void anOrdinaryTextIsOneStretch() {
        String text = "Nvidia sold the H100 (and the H200), it said. ".repeat(1_000);
        assertThat(Stretches.end(text, 0)).isEqualTo(text.length());
    }
}
