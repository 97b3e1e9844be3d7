package org.scribeline.source;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GlobTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "*.txt | a.txt | true",
                "*.txt | b/a.txt | false",
                "*.txt | a.txt/inside.md | true",
                "**.txt | b/c/a.txt | true",
                "**/a.txt | a.txt | true",
                "**/a.txt | b/c/a.txt | true",
                "**/a.txt | ba.txt | false",
                "?.txt | a.txt | true",
                "?.txt | ab.txt | false",
                "{a,b{c,d}}.txt | bd.txt | true",
                "{a,b{c,d}}.txt | b.txt | false",
                "{a.* | {a.x | true",
                "*(1)+.txt | x(1)+.txt | true",
                "*.txt | \uD83D\uDE80.txt | true",
                "?.txt | \uD83D\uDE80.txt | true",
            })
    void matches(String glob, String path, boolean matches) {
        assertThat(Glob.of(glob).wants(path)).isEqualTo(matches);
    }

    @Test
    void startsBelowTheLastPlainFolder() {
        assertThat(Glob.of("news/2025/*/a.txt").base()).isEqualTo("news/2025/");
        assertThat(Glob.of("/*.txt").base()).isEqualTo("/");
        assertThat(Glob.of("new*/a.txt").base()).isEmpty();
    }

    @Test
    void entersOnlyWhatMayHoldAMatch() {
        assertThat(Glob.of("*.txt").enters("deep")).isFalse();
        assertThat(Glob.of("*/*.txt").enters("deep")).isTrue();
        assertThat(Glob.of("*/*.txt").enters("deep/er")).isFalse();
        assertThat(Glob.of("new*").enters("news/deep")).isTrue();
        assertThat(Glob.of("**/*.txt").enters("a/b/c")).isTrue();
    }
}
