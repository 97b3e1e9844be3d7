package org.scribeline.nlp;

/**
 * The features of one word, which have a weight for each label, or those of two neighbours, with one for each pair of labels.
 */
final class Features {
    private final NameTable names;
    private final int[] labels;
    private final float[] weights;

    /**
     * The features of these names, whose weights stand one feature behind the other.
     *
     * @param labels what each of a feature's weights is for: a label, or a first label times how many there are, plus a second
     */
    Features(int[] labels, NameTable names, float[] weights) {
        this.labels = labels;
        this.names = names;
        this.weights = weights;
    }

    /** How many weights a feature has: of pairs fewer than there are, as some labels never follow one another. */
    int each() {
        return labels.length;
    }

    /** The label or the pair of labels that this weight of a feature is for. */
    int label(int weight) {
        return labels[weight];
    }

    /** The number of the feature with this name; one that was not met in training has none, which is negative. */
    int number(String name) {
        return names.number(name);
    }

    /** Adds the weights of a feature to these sums; a negative number adds nothing. */
    void add(int feature, double[] sums) {
        if (feature >= 0) {
            int row = feature * labels.length;
            for (int k = 0; k < labels.length; k++) {
                sums[k] += weights[row + k];
            }
        }
    }

    void add(String name, double[] sums) {
        add(names.number(name), sums);
    }

    /** Adds the weights of the feature whose name these parts make together. */
    void add(String one, String two, String three, String four, double[] sums) {
        add(names.number(one, two, three, four), sums);
    }
}
