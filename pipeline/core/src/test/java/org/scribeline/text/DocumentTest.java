package org.scribeline.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Optional;
import org.junit.jupiter.api.Test;

class DocumentTest {
    @Test
    void aTitleThatTheTextBeginsWithIsNotTaggedTwice() {
        Article article = article("Chips rise", "Chips rise\n\nOn Friday.");
        assertThat(Document.textOf(article)).isEqualTo(article.text());
    }

    @Test
    void anotherTitleStandsBeforeTheText() {
        Article article = article("Chips rise", "On Friday.");
        Vocabulary vocabulary = new Vocabulary();
        String text = Document.textOf(article);
        Tokens.Builder tokens = new Tokens.Builder(vocabulary);
        tokens.add(text, 0, 5);
        tokens.add(text, 6, 10);
        tokens.add(text, 12, 14);
        tokens.add(text, 15, 21);
        Document document = new Document(article, tokens.build(), new int[] {0, 2});
        assertThat(document.field(Span.of(0, 5))).isEqualTo(Field.TITLE);
        assertThat(document.field(Span.of(15, 21))).isEqualTo(Field.TEXT);
        assertThat(document.inField(Span.of(15, 21)).in(article.text())).isEqualTo("Friday");
        assertThat(document.sentenceOf(3)).isEqualTo(1);
        assertThat(document.sentenceEnd(0)).isEqualTo(2);
        assertThat(document.sentenceEnd(1)).isEqualTo(4);
    }

    @Test
    void theFirstSentenceBeginsAtTheFirstToken() {
        Article article = article("", "a b");
        Tokens.Builder tokens = new Tokens.Builder(new Vocabulary());
        tokens.add("a b", 0, 1);
        Tokens built = tokens.build();
        assertThatIllegalArgumentException().isThrownBy(() -> new Document(article, built, new int[] {}));
    }

    @Test
    void tokensAreFoundByOffset() {
        String text = "HBM3E, 24 GB";
        Tokens.Builder builder = new Tokens.Builder(new Vocabulary());
        builder.add(text, 0, 5);
        builder.add(text, 5, 6);
        builder.add(text, 7, 9);
        builder.add(text, 10, 12);
        Tokens tokens = builder.build();
        assertThat(tokens.at(0)).isZero();
        assertThat(tokens.at(4)).isZero();
        assertThat(tokens.at(5)).isEqualTo(1);
        assertThat(tokens.at(6)).isEqualTo(2);
        assertThat(tokens.at(12)).isEqualTo(4);
        assertThat(tokens.spaced(1)).isFalse();
        assertThat(tokens.spaced(2)).isTrue();
        assertThat(tokens.span(2, 4).in(text)).isEqualTo("24 GB");
    }

    private static Article article(String title, String text) {
        return new Article("a", title, text, Optional.empty(), "", "");
    }
}
