package org.scribeline.nlp;

import static org.assertj.core.api.Assertions.assertThat;

import edu.stanford.nlp.ie.crf.CRFClassifier;
import edu.stanford.nlp.ling.CoreAnnotations.AnswerAnnotation;
import edu.stanford.nlp.ling.CoreLabel;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.scribeline.entity.NameTagger.Label;
import org.scribeline.entity.NameTagger.Labelled;
import org.scribeline.text.Article;
import org.scribeline.text.Document;
import org.scribeline.text.Tokens;
import org.scribeline.text.Vocabulary;

/** The tagger against the classifier that it does the work of. */
class CrfTaggerTest {
    private static final CrfTagger TAGGER = CrfTagger.packed();
    private static final String PROSE =
            "The chief executive of Quillon Semiconductor, Jane O'Neill, told Reuters on Friday"
                    + " that the U.S. Commerce Department had asked Taiwan Semiconductor Manufacturing Co. to stop . Quillon said it"
                    + " would colour 3,000 wafers in 2025 at its fab in Hsinchu , and Sony's honour of 12.5 % was in doubt (see p. 4)"
                    + " while Hon Hai and U.S.-based Rolls-Royce NEVER labour in São Paulo nor in 北京 , said Mr. Müller , 55 .";

    @Test
    void namesWhatItKnows() {
        Document document = document("Jane Neill of Quillon Corp. flew to Paris .");
        assertThat(TAGGER.tag(document, 0))
                .containsExactly(
                        new Labelled(0, 2, Label.PERSON),
                        new Labelled(3, 5, Label.ORGANIZATION),
                        new Labelled(7, 8, Label.LOCATION));
    }

    @Test
    void oneWordAlone() {
        assertThat(TAGGER.tag(document("Paris"), 0)).containsExactly(new Labelled(0, 1, Label.LOCATION));
    }

    /** Real sentences, and words thrown together, some of them no words. */
    @Test
    void labelsAsTheClassifierDoes() throws IOException, ClassNotFoundException {
        CRFClassifier<CoreLabel> classifier = classifier();
        long seed = new Random().nextLong();
        Random random = new Random(seed);
        List<String> vocabulary = List.of(PROSE.split(" "));
        check(classifier, PROSE, "the prose");
        for (int round = 0; round < 400; round++) {
            StringBuilder text = new StringBuilder();
            int length = 1 + random.nextInt(random.nextInt(10) == 0 ? 400 : 30);
            for (int i = 0; i < length; i++) {
                text.append(i == 0 ? "" : " ").append(word(random, vocabulary));
            }
            check(classifier, text.toString(), "seed " + seed + "L, round " + round);
        }
    }

    private static String word(Random random, List<String> vocabulary) {
        if (random.nextInt(8) > 0) {
            return vocabulary.get(random.nextInt(vocabulary.size()));
        }
        StringBuilder word = new StringBuilder();
        String letters = "aebcXYZÉñ0179-.,'%$/ΩД中𝔸\u0301";
        for (int i = random.nextInt(9); i >= 0; i--) {
            word.appendCodePoint(letters.codePointAt(random.nextInt(letters.length())));
        }
        return word.toString();
    }

    private static void check(CRFClassifier<CoreLabel> classifier, String text, String told) {
        Document document = document(text);
        for (int sentence = 0; sentence < document.sentences(); sentence++) {
            assertThat(TAGGER.tag(document, sentence))
                    .as("%s, sentence %d of: %s", told, sentence, text)
                    .isEqualTo(tag(classifier, document, sentence));
        }
    }

    /** What the classifier says, in our form; the words are the tokens between spaces, as in {@link #document}. */
    private static List<Labelled> tag(CRFClassifier<CoreLabel> classifier, Document document, int sentence) {
        int first = document.sentenceStart(sentence);
        List<CoreLabel> words = new ArrayList<>();
        for (int token = first; token < document.sentenceEnd(sentence); token++) {
            CoreLabel word = new CoreLabel();
            word.setWord(document.tokens().form(token));
            words.add(word);
        }
        List<CoreLabel> labelled = classifier.classifySentence(words);
        List<Labelled> names = new ArrayList<>();
        for (int w = 0; w < labelled.size(); ) {
            String answer = labelled.get(w).get(AnswerAnnotation.class);
            int from = w;
            while (w < labelled.size() && answer.equals(labelled.get(w).get(AnswerAnnotation.class))) {
                w++;
            }
            if (!answer.equals("O")) {
                names.add(new Labelled(first + from, first + w, Label.valueOf(answer)));
            }
        }
        return names;
    }

    private static CRFClassifier<CoreLabel> classifier() throws IOException, ClassNotFoundException {
        Properties noLearning = new Properties();
        noLearning.setProperty("maxAdditionalKnownLCWords", "0");
        try (ObjectInputStream in = SerialisedCrf.open()) {
            return CRFClassifier.getClassifier(in, noLearning);
        }
    }

    /** A document whose tokens are what spaces part; a full stop ends a sentence. */
    private static Document document(String text) {
        Tokens.Builder tokens = new Tokens.Builder(new Vocabulary());
        List<Integer> sentences = new ArrayList<>(List.of(0));
        int from = 0;
        while (from < text.length()) {
            int space = text.indexOf(' ', from);
            int end = space < 0 ? text.length() : space;
            if (end > from) {
                tokens.add(text, from, end);
            }
            if (end < text.length() && text.substring(from, end).equals(".")) {
                sentences.add(tokens.size());
            }
            from = end + 1;
        }
        Article article = Article.of("x", text, LocalDate.of(2025, 4, 28));
        int[] starts = sentences.stream().mapToInt(Integer::intValue).toArray();
        return new Document(article, tokens.build(), starts);
    }
}
