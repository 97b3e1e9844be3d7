package org.scribeline.nlp;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.scribeline.text.Article;
import org.scribeline.text.Document;
import org.scribeline.text.Vocabulary;

class PtbAnalyzerTest {
    private final PtbAnalyzer analyzer = new PtbAnalyzer(new Vocabulary());

    @ParameterizedTest
    @CsvSource(
            delimiter = '>',
            value = {
                "Huawei's 910D chip > Huawei 's 910D chip",
                "an i9-14900K and an x86-64 one > an i9 - 14900K and an x86 - 64 one",
                "48C/96T at 16GT/s > 48C / 96T at 16GT / s",
                "3.35 TB/s or 450 GB/s > 3.35 TB / s or 450 GB / s",
                "$5.5bn, US$ 5bn > $ 5.5bn , US$ 5bn",
                "mid-2026 and 2023-2025 > mid - 2026 and 2023 - 2025",
                "on 2025-04-28 or 4/27/2025 > on 2025-04-28 or 4/27/2025",
                "H20-based racks > H20 - based racks",
                "$20–25 billion > $ 20 – 25 billion",
                "it’s AiNews.com > it ’s AiNews.com",
                "see https://a.b/c-d?e=1-2 now > see https://a.b/c-d?e=1-2 now"
            })
    void tokens(String text, String expected) {
        Document document = analyze(text);
        List<String> forms = new ArrayList<>();
        for (int token = 0; token < document.tokens().size(); token++) {
            forms.add(document.tokens().form(token));
        }
        assertThat(String.join(" ", forms)).isEqualTo(expected);
    }

    @Test
    void aHeadlineDoesNotRunIntoTheSentenceAfterIt() {
        assertThat(sentences("Huawei Unveils Ascend 910D\nIn a move aligned with that, it tests. Sources agree."))
                .containsExactly(
                        "Huawei Unveils Ascend 910D", "In a move aligned with that, it tests.", "Sources agree.");
    }

    @Test
    void listItemsStandApart() {
        assertThat(sentences("Key points:\n- Nasdaq: 50 records\n- NYSE: 44\n1. First\n2. Second"))
                .containsExactly("Key points:", "- Nasdaq: 50 records", "- NYSE: 44", "1. First", "2. Second");
    }

    @Test
    void aHangingLineGoesOnWithItsListItem() {
        assertThat(sentences("- The index had its highest reading since\n  2022.\n- Another one."))
                .containsExactly("- The index had its highest reading since\n  2022.", "- Another one.");
    }

    @Test
    void aWrappedLineGoesOn() {
        String text = """
                The company said on Tuesday that it would ship the first
                samples of its new accelerator to customers in the third
                quarter of 2025, ahead of plan.
                """;
        assertThat(sentences(text)).hasSize(1);
        assertThat(sentences(text.replace("\n", "\r\n"))).hasSize(1);
    }

    @Test
    void offsetsHoldAfterEmojiAndCarriageReturns() {
        Document document = analyze("😀 H100 rises 😀\r\n\r\nB200s follow.");
        for (int token = 0; token < document.tokens().size(); token++) {
            assertThat(document.text()
                            .substring(
                                    document.tokens().start(token),
                                    document.tokens().end(token)))
                    .isEqualTo(document.tokens().form(token));
        }
        assertThat(sentences("😀 H100 rises 😀\r\n\r\nB200s follow.")).hasSize(2);
    }

    @Test
    void anyTextIsCutTheSameInAnyLocale() {
        Locale before = Locale.getDefault();
        Random random = new Random(11);
        try {
            for (int round = 0; round < 300; round++) {
                String text = randomText(random);
                Locale.setDefault(Locale.ROOT);
                String root = show(text);
                Locale.setDefault(Locale.forLanguageTag("tr"));
                assertThat(show(text)).as("round %d: %s", round, text).isEqualTo(root);
            }
        } finally {
            Locale.setDefault(before);
        }
    }

    private String show(String text) {
        Document document = analyze(text);
        StringBuilder shown = new StringBuilder();
        int last = 0;
        for (int token = 0; token < document.tokens().size(); token++) {
            assertThat(document.tokens().start(token)).isGreaterThanOrEqualTo(last);
            last = document.tokens().end(token);
            shown.append(document.sentenceOf(token))
                    .append(document.tokens().word(token).lower())
                    .append('|');
        }
        return shown.toString();
    }

    /** Thousands of them take the tokenizer minutes where it reads them together. */
    @ParameterizedTest
    @ValueSource(strings = {"\"", "a\"", "x@", "\\", "…", "😀"})
    void cutsWhatStandsTogetherWithoutASpace(String repeated) {
        Document document = analyze(repeated.repeat(3000) + " by 910B");
        int last = document.tokens().size() - 1;
        assertThat(document.tokens().form(last)).isEqualTo("910B");
        assertThat(document.tokens().span(last, last + 1).in(document.text())).isEqualTo("910B");
    }

    @Test
    void leavesALongAddressWhole() {
        String address = "https://example.org/" + "a-b_c%20/".repeat(60);
        assertThat(analyze("See " + address + " now").tokens().form(1)).isEqualTo(address);
    }

    @Test
    void endsASentenceThatNeverEnds() {
        Document document = analyze("H100 and ".repeat(1750));
        assertThat(document.sentences()).isEqualTo(4);
        assertThat(document.sentenceEnd(0)).isEqualTo(1000);
        assertThat(document.sentenceEnd(3)).isEqualTo(3500);
    }

    private static String randomText(Random random) {
        String[] pieces = {
            "I", "İ", "ß", "😀", "\n", "\r\n", " ", " ", "\u00a0", "-", "–", "/", ".", ",", "(", ")", "$", "910B", "5%",
            "é", "\u0000", "\ud83d", "\u202e", "Title", "US", "'s", "’", "1,000", "…", "\t", "&", "#", "中国", "\ufeff",
            "\u200b"
        };
        StringBuilder text = new StringBuilder();
        int length = random.nextInt(60);
        for (int i = 0; i < length; i++) {
            text.append(pieces[random.nextInt(pieces.length)]);
        }
        return text.toString();
    }

    private List<String> sentences(String text) {
        Document document = analyze(text);
        List<String> sentences = new ArrayList<>();
        for (int sentence = 0; sentence < document.sentences(); sentence++) {
            sentences.add(document.tokens()
                    .span(document.sentenceStart(sentence), document.sentenceEnd(sentence))
                    .in(document.text()));
        }
        return sentences;
    }

    private Document analyze(String text) {
        return analyzer.analyze(Article.of("a", text, LocalDate.EPOCH));
    }
}
