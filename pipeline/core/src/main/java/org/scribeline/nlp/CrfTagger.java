package org.scribeline.nlp;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.scribeline.entity.NameTagger;
import org.scribeline.text.Document;
import org.scribeline.text.Tokens;
import org.scribeline.text.Vocabulary;
import org.scribeline.text.WordFact;

/**
 * CoreNLP's conditional random field for persons, places and organisations (3 classes), run sentence by sentence.
 *
 * <p>The labels are those that CoreNLP's own {@code CRFClassifier} gives, several times as fast: what a word tells by itself
 * is summed once for each distinct word. The classifier was trained on words with their hyphens, so what hyphens join is one
 * word to it. It learns no words from what it reads: otherwise an article's labels would depend on the articles before it.
 */
public final class CrfTagger implements NameTagger {
    private static final String PACKED = "/org/scribeline/models/trained/names.crf";
    /** Distinct words whose sums are kept, about half a kilobyte each. */
    private static final int WORDS_KEPT = 60_000;

    private final CrfModel model;
    private final Vocabulary words = new Vocabulary(WORDS_KEPT);
    private final WordFact<CrfWord> sums;
    private final CrfWord outside;

    private CrfTagger(CrfModel model) {
        this.model = model;
        this.sums = words.fact(word -> CrfWord.of(model, word.form()));
        this.outside = CrfWord.outside(model);
    }

    /**
     * Loads the packed classifier.
     *
     * @throws IllegalStateException under a default locale that lower-cases {@code I} to a letter of its own, as the Turkish
     *     one does: the library would read other words there, and its labels would differ
     */
    public static CrfTagger packed() {
        if (!"I".toLowerCase(Locale.getDefault()).equals("i")) {
            throw new IllegalStateException("the tagger needs a default locale that lower-cases I to i, not "
                    + Locale.getDefault() + "; set Locale.ROOT");
        }
        try (InputStream in = CrfTagger.class.getResourceAsStream(PACKED)) {
            if (in == null) {
                throw new IllegalStateException(
                        "the trained tagger is not packed into the models; run the build again");
            }
            return new CrfTagger(new CrfModel(in));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public List<Labelled> tag(Document document, int sentence) {
        Tokens tokens = document.tokens();
        int first = document.sentenceStart(sentence);
        int end = document.sentenceEnd(sentence);
        CrfWord[] read = new CrfWord[end - first];
        int[] starts = new int[end - first + 1];
        int count = 0;
        for (int token = first; token < end; ) {
            int next = wordEnd(tokens, token, end);
            starts[count] = token;
            String form = next == token + 1
                    ? tokens.form(token)
                    : document.text().substring(tokens.start(token), tokens.end(next - 1));
            read[count++] = sums.of(words.word(form));
            token = next;
        }
        starts[count] = end;
        return collect(new CrfSentence(model, outside, read, count).labels(), starts);
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

    private List<Labelled> collect(int[] labels, int[] starts) {
        List<Labelled> names = new ArrayList<>();
        int w = 0;
        while (w < labels.length) {
            int from = w++;
            while (w < labels.length && labels[w] == labels[from]) {
                w++;
            }
            int to = w;
            label(model.name(labels[from]))
                    .ifPresent(label -> names.add(new Labelled(starts[from], starts[to], label)));
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
