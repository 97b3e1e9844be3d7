package org.scribeline.chip;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.scribeline.entity.Mention;
import org.scribeline.entity.Name;
import org.scribeline.nlp.PtbAnalyzer;
import org.scribeline.text.Article;
import org.scribeline.text.Document;
import org.scribeline.text.Vocabulary;

class ShortFormsTest {
    private static final int NAMES = 300;
    private static final int REMEMBERED = 256;

    /** Each new end is compared with those that begin alike: without a bound an endless list of models would cost a square. */
    @Test
    void rememberABoundedNumberOfEndsThatBeginAlike() {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < NAMES; i++) {
            text.append("Heron 9 ").append(1000 + i).append("X\n");
        }
        Document document =
                new PtbAnalyzer(new Vocabulary()).analyze(Article.of("a", text.toString(), LocalDate.of(2025, 3, 4)));
        ShortForms forms = new ShortForms(document);
        for (int i = 0; i < NAMES; i++) {
            forms.learn(new Mention(document.tokens().span(3 * i, 3 * i + 3), name(i), "test", 1), name(i));
        }
        assertThat(forms.at(1).map(ShortForms.Match::name)).contains(name(0));
        assertThat(forms.at(3 * REMEMBERED - 2).map(ShortForms.Match::name)).contains(name(REMEMBERED - 1));
        assertThat(forms.at(3 * REMEMBERED + 1)).isEmpty();
        // Its last word is another first word, whose list is short.
        assertThat(forms.at(3 * REMEMBERED + 2).map(ShortForms.Match::name)).contains(name(REMEMBERED));
    }

    private static Name name(int i) {
        return Name.chip("model", Optional.empty(), "Heron 9 " + (1000 + i) + "X");
    }
}
