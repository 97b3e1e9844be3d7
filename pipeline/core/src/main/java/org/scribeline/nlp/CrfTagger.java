package org.scribeline.nlp;

import edu.stanford.nlp.ie.crf.CRFClassifier;
import edu.stanford.nlp.ling.CoreAnnotations.AnswerAnnotation;
import edu.stanford.nlp.ling.CoreLabel;
import java.io.IOException;
import java.io.InputStream;
import java.io.ObjectInputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Properties;
import java.util.zip.GZIPInputStream;
import org.scribeline.entity.NameTagger;
import org.scribeline.text.Document;
import org.scribeline.text.Tokens;

/**
 * CoreNLP's conditional random field for persons, places and organisations (3 classes), run sentence by sentence.
 *
 * <p>It was trained on words with their hyphens, so what hyphens join is one word to it. The classifier is told not to learn
 * words from what it reads: otherwise an article's labels would depend on the articles before it.
 */
public final class CrfTagger implements NameTagger {
    private static final String PACKED = "/org/scribeline/models/trained/english.all.3class.distsim.crf.ser.gz";
    private final CRFClassifier<CoreLabel> classifier;

    private CrfTagger(CRFClassifier<CoreLabel> classifier) {
        this.classifier = classifier;
    }

    /**
     * Loads the packed classifier, which takes a second or two.
     *
     * @throws IllegalStateException under a default locale that lower-cases {@code I} to a letter of its own, as the Turkish
     *     one does: the library would read other words there, and its labels would differ
     */
    public static CrfTagger packed() {
        if (!"I".toLowerCase(Locale.getDefault()).equals("i")) {
            throw new IllegalStateException("the tagger needs a default locale that lower-cases I to i, not "
                    + Locale.getDefault() + "; set Locale.ROOT");
        }
        Properties noLearning = new Properties();
        noLearning.setProperty("maxAdditionalKnownLCWords", "0");
        try (InputStream in = CrfTagger.class.getResourceAsStream(PACKED)) {
            if (in == null) {
                throw new IllegalStateException(
                        "the trained tagger is not packed into the models; run the build again");
            }
            return new CrfTagger(
                    CRFClassifier.getClassifier(new ObjectInputStream(new GZIPInputStream(in, 1 << 16)), noLearning));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException("the trained tagger is of another version", e);
        }
    }

    @Override
    public List<Labelled> tag(Document document, int sentence) {
        Tokens tokens = document.tokens();
        int first = document.sentenceStart(sentence);
        int end = document.sentenceEnd(sentence);
        List<CoreLabel> words = new ArrayList<>(end - first);
        int[] starts = new int[end - first + 1];
        for (int token = first; token < end; ) {
            int next = wordEnd(tokens, token, end);
            starts[words.size()] = token;
            CoreLabel word = new CoreLabel();
            word.setWord(document.text().substring(tokens.start(token), tokens.end(next - 1)));
            words.add(word);
            token = next;
        }
        starts[words.size()] = end;
        return collect(classifier.classifySentence(words), starts);
    }

    /** The token after the word that begins at {@code token}: what hyphens join without a space is one word. */
    private static int wordEnd(Tokens tokens, int token, int end) {
        int next = token + 1;
        while (next + 1 < end
                && !tokens.spaced(next)
                && !tokens.spaced(next + 1)
                && tokens.word(next).is("-")
                && !tokens.word(next + 1).isPunctuation()) {
            next += 2;
        }
        return next;
    }

    private static List<Labelled> collect(List<CoreLabel> words, int[] starts) {
        List<Labelled> names = new ArrayList<>();
        int w = 0;
        while (w < words.size()) {
            String answer = words.get(w).get(AnswerAnnotation.class);
            int from = w++;
            while (w < words.size() && answer.equals(words.get(w).get(AnswerAnnotation.class))) {
                w++;
            }
            int to = w;
            label(answer).ifPresent(label -> names.add(new Labelled(starts[from], starts[to], label)));
        }
        return names;
    }

    private static Optional<Label> label(String answer) {
        return switch (answer) {
            case "PERSON" -> Optional.of(Label.PERSON);
            case "LOCATION" -> Optional.of(Label.LOCATION);
            case "ORGANIZATION" -> Optional.of(Label.ORGANIZATION);
            default -> Optional.empty();
        };
    }
}
