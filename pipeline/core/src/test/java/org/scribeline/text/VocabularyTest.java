package org.scribeline.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class VocabularyTest {
    @Test
    void sharesAWordBetweenItsTokens() {
        Vocabulary vocabulary = new Vocabulary();
        assertThat(vocabulary.word("H100")).isSameAs(vocabulary.word("H100"));
    }

    @Test
    void studiesAWordOnce() {
        Vocabulary vocabulary = new Vocabulary();
        AtomicInteger studies = new AtomicInteger();
        WordFact<Integer> length = vocabulary.fact(word -> {
            studies.incrementAndGet();
            return word.form().length();
        });
        assertThat(length.of(vocabulary.word("wafer"))).isEqualTo(5);
        assertThat(length.of(vocabulary.word("wafer"))).isEqualTo(5);
        assertThat(studies).hasValue(1);
    }

    @Test
    void keepsFactsApart() {
        Vocabulary vocabulary = new Vocabulary();
        Word word = vocabulary.word("TSMC");
        for (int i = 0; i < 40; i++) {
            int number = i;
            assertThat(vocabulary.fact(any -> number).of(word)).isEqualTo(number);
        }
    }

    @Test
    void pastItsBoundAWordIsNotKeptButTellsTheSame() {
        Vocabulary vocabulary = new Vocabulary(1);
        WordFact<String> lower = vocabulary.fact(Word::lower);
        vocabulary.word("first");
        assertThat(vocabulary.word("Second")).isNotSameAs(vocabulary.word("Second"));
        assertThat(lower.of(vocabulary.word("Second"))).isEqualTo("second");
    }

    @Test
    void refusesAWordOfAnotherVocabulary() {
        WordFact<String> form = new Vocabulary().fact(Word::form);
        Word stranger = new Vocabulary().word("chip");
        assertThatIllegalArgumentException().isThrownBy(() -> form.of(stranger)).withMessageContaining("chip");
    }

    @Test
    void tellsWhatTheFormShows() {
        Vocabulary vocabulary = new Vocabulary();
        assertThat(vocabulary.word("HBM3E").isAllCaps()).isTrue();
        assertThat(vocabulary.word("Nvidia").isCapitalised()).isTrue();
        assertThat(vocabulary.word("—").isPunctuation()).isTrue();
        assertThat(vocabulary.word("7nm").hasDigit()).isTrue();
    }
}
