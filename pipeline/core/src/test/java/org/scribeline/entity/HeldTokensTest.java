package org.scribeline.entity;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.scribeline.nlp.PtbAnalyzer;
import org.scribeline.text.Article;
import org.scribeline.text.Document;
import org.scribeline.text.Span;
import org.scribeline.text.Vocabulary;

class HeldTokensTest {
    private static final Document DOCUMENT = new PtbAnalyzer(new Vocabulary())
            .analyze(Article.of("a", "Nvidia sold one million chips", LocalDate.EPOCH));

    @Test
    void theTokensOfASpanAreHeld() {
        HeldTokens held = new HeldTokens(DOCUMENT);
        held.hold(Span.of(12, 23));
        assertThat(held.isFree(1)).isTrue();
        assertThat(held.isFree(2)).isFalse();
        assertThat(held.isFree(3)).isFalse();
        assertThat(held.areFree(0, 2)).isTrue();
        assertThat(held.areFree(0, 3)).isFalse();
        assertThat(held.areFree(4, 5)).isTrue();
    }

    @Test
    void aSpanThatSharesATokenTouches() {
        HeldTokens held = new HeldTokens(DOCUMENT);
        held.hold(Span.of(12, 15));
        assertThat(held.touch(Span.of(7, 15))).isTrue();
        assertThat(held.touch(Span.of(7, 11))).isFalse();
        assertThat(held.touch(Span.of(16, 29))).isFalse();
    }
}
