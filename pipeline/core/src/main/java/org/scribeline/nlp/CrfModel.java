package org.scribeline.nlp;

import edu.stanford.nlp.ie.crf.CRFLabel;
import edu.stanford.nlp.ling.CoreAnnotations.ShapeAnnotation;
import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.process.WordShapeClassifier;
import edu.stanford.nlp.sequences.FeatureFactory;
import edu.stanford.nlp.sequences.SeqClassifierFlags;
import edu.stanford.nlp.util.Index;
import edu.stanford.nlp.util.PaddedList;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Set;

/**
 * What CoreNLP's classifier was trained to: its features and their weights, read from its serialised form.
 *
 * <p>A feature of one word ({@code |C}) has a weight for each label, one of two neighbours ({@code |CpC}) a weight for each
 * pair of labels. Weights are numbered here as the classifier numbers them; {@link #label} and {@link #pair} tell of what.
 */
final class CrfModel {
    private static final String DISTSIM = "-DISTSIM|C";
    private final Index<String> labels;
    private final int[] byNode;
    private final int[] byEdge;
    private final FeatureTable features;
    private final SeqClassifierFlags flags;
    private final FeatureFactory<CoreLabel> factory;
    private final float[][] weights;
    private final Set<String> knownLowerCase;

    /** Reads the objects in the order in which {@code CRFClassifier.serializeClassifier} writes them. */
    @SuppressWarnings("unchecked") // The classes are those that the classifier itself casts to.
    CrfModel(ObjectInputStream in) throws IOException, ClassNotFoundException {
        Object indices = in.readObject();
        List<Index<CRFLabel>> cliques =
                indices instanceof List ? (List<Index<CRFLabel>>) indices : Arrays.asList((Index<CRFLabel>[]) indices);
        this.labels = (Index<String>) in.readObject();
        this.features = table((Index<String>) in.readObject());
        this.flags = (SeqClassifierFlags) in.readObject();
        Object first = in.readObject();
        this.factory = (FeatureFactory<CoreLabel>) (first instanceof Integer ? in.readObject() : first);
        factory.init(flags);
        in.readInt(); // The window, which is two for a chain.
        this.weights = floats(in.readObject());
        this.knownLowerCase = (Set<String>) in.readObject();
        this.byNode = numbers(cliques.get(0), labels.size());
        this.byEdge = numbers(cliques.get(1), labels.size());
    }

    private static FeatureTable table(Index<String> names) {
        FeatureTable table = new FeatureTable(names.size());
        for (int i = 0; i < names.size(); i++) {
            table.put(names.get(i), i);
        }
        return table;
    }

    private static float[][] floats(Object read) {
        if (read instanceof float[][] weights) {
            return weights;
        }
        double[][] wide = (double[][]) read;
        float[][] weights = new float[wide.length][];
        for (int i = 0; i < wide.length; i++) {
            weights[i] = new float[wide[i].length];
            for (int k = 0; k < wide[i].length; k++) {
                weights[i][k] = (float) wide[i][k];
            }
        }
        return weights;
    }

    private static int[] numbers(Index<CRFLabel> index, int labels) {
        int[] numbers = new int[index.size()];
        for (int k = 0; k < numbers.length; k++) {
            for (int label : index.get(k).getLabel()) {
                numbers[k] = numbers[k] * labels + label;
            }
        }
        return numbers;
    }

    /** How many labels there are. */
    int labels() {
        return labels.size();
    }

    /** The name of a label. */
    String name(int label) {
        return labels.get(label);
    }

    /** The label of a word outside names, which is also that before the first word. */
    int outside() {
        return labels.indexOf(flags.backgroundSymbol);
    }

    /** How many weights a feature of one word has. */
    int nodeWeights() {
        return byNode.length;
    }

    /** How many weights a feature of two neighbours has; fewer than pairs, as some labels never follow one another. */
    int edgeWeights() {
        return byEdge.length;
    }

    /** The label that this weight of one word's feature is for. */
    int label(int weight) {
        return byNode[weight];
    }

    /** The labels that this weight of two neighbours' feature is for: the first times {@link #labels} plus the second. */
    int pair(int weight) {
        return byEdge[weight];
    }

    /** The features by name; one that was not met in training is not there. */
    FeatureTable features() {
        return features;
    }

    /** Adds the weights of a feature to these sums; a negative number adds nothing. */
    void add(int feature, double[] sums) {
        if (feature >= 0) {
            float[] row = weights[feature];
            for (int k = 0; k < row.length; k++) {
                sums[k] += row[k];
            }
        }
    }

    /** The spelling that the classifier reads for this form: American. */
    String spelling(String form) {
        return flags.wordFunction == null ? form : flags.wordFunction.apply(form);
    }

    String shape(String word) {
        return WordShapeClassifier.wordShape(word, flags.wordShape, knownLowerCase);
    }

    /** The class of the words that are used like this one, which only the feature factory can tell. */
    String similar(String form, String shape) {
        CoreLabel word = new CoreLabel();
        word.setWord(form);
        word.set(ShapeAnnotation.class, shape);
        Collection<String> all =
                factory.getCliqueFeatures(new PaddedList<>(List.of(word), new CoreLabel()), 0, FeatureFactory.cliqueC);
        for (String feature : all) {
            if (feature.endsWith(DISTSIM)) {
                return feature.substring(0, feature.length() - DISTSIM.length());
            }
        }
        throw new IllegalStateException("the trained tagger knows no classes of similar words");
    }
}
