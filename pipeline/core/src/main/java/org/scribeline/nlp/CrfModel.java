package org.scribeline.nlp;

import edu.stanford.nlp.process.Americanize;
import edu.stanford.nlp.process.WordShapeClassifier;
import java.io.IOException;
import java.io.InputStream;
import java.util.AbstractCollection;
import java.util.Collection;
import java.util.Iterator;
import java.util.Locale;

/**
 * What CoreNLP's classifier was trained to: its features and their weights, and how it reads words.
 *
 * <p>{@link CrfPacker} wrote it, in the order in which it is read here.
 */
final class CrfModel {
    /** Changes with the form of the file. */
    static final int VERSION = 0x5343_5201;

    private final String[] labels;
    private final int outside;
    private final int shape;
    private final Features node;
    private final Features edge;
    private final Collection<String> knownLowerCase;
    private final String otherClass;
    private final String[] classes;
    private final NameTable words;
    private final short[] classOf;

    /**
     * Reads the packed model.
     *
     * @throws IllegalStateException for one of another form
     */
    CrfModel(InputStream packed) throws IOException {
        FlatReader in = new FlatReader(packed);
        if (in.number() != VERSION) {
            throw new IllegalStateException("the trained tagger is of another version; run the build again");
        }
        this.labels = in.texts();
        this.outside = in.number();
        this.shape = in.number();
        this.node = new Features(in.ints(), new NameTable(in.longs()), in.floats());
        this.edge = new Features(in.ints(), new NameTable(in.longs()), in.floats());
        this.knownLowerCase = new Known(new NameTable(in.longs()));
        this.otherClass = in.text();
        this.classes = in.texts();
        this.words = new NameTable(in.longs());
        this.classOf = in.shorts();
    }

    /** How many labels there are. */
    int labels() {
        return labels.length;
    }

    /** The name of a label. */
    String name(int label) {
        return labels[label];
    }

    /** The label of a word outside names, which is also that before the first word. */
    int outside() {
        return outside;
    }

    /** The features of one word, whose names end in {@code |C}. */
    Features node() {
        return node;
    }

    /** The features of two neighbours, whose names end in {@code |CpC}. */
    Features edge() {
        return edge;
    }

    /** The spelling that the classifier reads for this form: American. */
    static String spelling(String form) {
        return Americanize.americanize(form);
    }

    /** The kinds of characters in a word, and whether it is known in small letters. */
    String shape(String word) {
        return WordShapeClassifier.wordShape(word, shape, knownLowerCase);
    }

    /** The class of the words that are used like this one. */
    String similar(String word) {
        int number = words.number(
                WordShapeClassifier.wordShape(word.toLowerCase(Locale.ROOT), WordShapeClassifier.WORDSHAPEDIGITS));
        return number == NameTable.NONE ? otherClass : classes[classOf[number]];
    }

    /** Words of which it is only known whether one is among them, which is all that is asked for a shape. */
    private static final class Known extends AbstractCollection<String> {
        private final NameTable names;

        Known(NameTable names) {
            this.names = names;
        }

        @Override
        public boolean contains(Object word) {
            return word instanceof String name && names.number(name) != NameTable.NONE;
        }

        @Override
        public Iterator<String> iterator() {
            throw new UnsupportedOperationException("the words themselves are not kept");
        }

        @Override
        public int size() {
            throw new UnsupportedOperationException("the words themselves are not kept");
        }
    }
}
