package org.scribeline.nlp;

import edu.stanford.nlp.ie.NERFeatureFactory;
import edu.stanford.nlp.ie.crf.CRFLabel;
import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.sequences.SeqClassifierFlags;
import edu.stanford.nlp.util.Index;
import java.io.IOException;
import java.io.InputStream;
import java.io.ObjectInputStream;
import java.lang.reflect.Field;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.zip.GZIPInputStream;

/**
 * The parts of CoreNLP's classifier as the library serialised them, which take seconds to read.
 *
 * @param labels the names of the labels
 * @param byNode the label that each weight of one word's feature is for
 * @param byEdge the labels that each weight of two neighbours' feature is for, the first times how many there are plus the second
 * @param features the features' names
 * @param weights the weights of each feature
 * @param flags how words were read in training
 * @param factory what makes the features of a word
 * @param similar the class of each word that was met beside its like, of words in small letters with {@code 9} for each digit
 * @param knownLowerCase the words that were met in small letters
 */
record SerialisedCrf(
        Index<String> labels,
        List<Integer> byNode,
        List<Integer> byEdge,
        Index<String> features,
        List<double[]> weights,
        SeqClassifierFlags flags,
        NERFeatureFactory<CoreLabel> factory,
        Map<String, String> similar,
        Set<String> knownLowerCase) {
    /** Where the library's jar of models has the classifier. */
    static final String RESOURCE = "/edu/stanford/nlp/models/ner/english.all.3class.distsim.crf.ser.gz";

    /** Reads the objects in the order in which {@code CRFClassifier.serializeClassifier} writes them. */
    @SuppressWarnings("unchecked") // The classes are those that the classifier itself casts to.
    static SerialisedCrf read() throws IOException, ReflectiveOperationException {
        try (ObjectInputStream in = open()) {
            List<Index<CRFLabel>> cliques = (List<Index<CRFLabel>>) in.readObject();
            Index<String> labels = (Index<String>) in.readObject();
            Index<String> features = (Index<String>) in.readObject();
            SeqClassifierFlags flags = (SeqClassifierFlags) in.readObject();
            in.readObject(); // How many factories there are, which is one.
            NERFeatureFactory<CoreLabel> factory = (NERFeatureFactory<CoreLabel>) in.readObject();
            in.readInt(); // The window, which is two for a chain.
            List<double[]> weights = List.of((double[][]) in.readObject());
            Set<String> known = (Set<String>) in.readObject();
            factory.init(flags);
            return new SerialisedCrf(
                    labels,
                    numbers(cliques.get(0), labels.size()),
                    numbers(cliques.get(1), labels.size()),
                    features,
                    weights,
                    flags,
                    factory,
                    lexicon(factory),
                    known);
        }
    }

    static ObjectInputStream open() throws IOException {
        InputStream in = SerialisedCrf.class.getResourceAsStream(RESOURCE);
        if (in == null) {
            throw new IllegalStateException("the library's jar of models is not there, or has no " + RESOURCE);
        }
        return new ObjectInputStream(new GZIPInputStream(in, 1 << 16));
    }

    private static List<Integer> numbers(Index<CRFLabel> index, int labels) {
        return index.objectsList().stream()
                .map(label -> Arrays.stream(label.getLabel()).reduce(0, (before, next) -> before * labels + next))
                .toList();
    }

    /** The classes of words, for which the library has no accessor. */
    @SuppressWarnings("unchecked") // As the field is declared.
    private static Map<String, String> lexicon(NERFeatureFactory<CoreLabel> factory)
            throws ReflectiveOperationException {
        Field lexicon = NERFeatureFactory.class.getDeclaredField("lexicon");
        lexicon.setAccessible(true);
        return (Map<String, String>) lexicon.get(factory);
    }
}
