package org.scribeline.nlp;

import java.util.Arrays;

/** The most probable labels of one sentence under the model: its features' weights summed, and Viterbi's search. */
final class CrfSentence {
    /** How far words are looked at without regard to their order. */
    private static final int NEAR = 5;
    /** A word that comes again from this far on, and up to {@link #FAR}, is told by a feature. */
    private static final int AGAIN = 3;

    private static final int FAR = 150;
    /** Words as short as this do not hide the word beyond them. */
    private static final int SHORT = 3;

    private final CrfModel model;
    private final CrfWord outside;
    private final CrfWord[] words;
    private final int count;

    /** A sentence of the first {@code count} of these words. */
    CrfSentence(CrfModel model, CrfWord outside, CrfWord[] words, int count) {
        this.model = model;
        this.outside = outside;
        this.words = words;
        this.count = count;
    }

    /** The label of each word. */
    int[] labels() {
        int labels = model.labels();
        int[][] from = new int[count][labels];
        double[] before = new double[labels];
        Arrays.fill(before, Double.NEGATIVE_INFINITY);
        before[model.outside()] = 0;
        double[] node = new double[model.node().each()];
        double[] edge = new double[model.edge().each()];
        for (int at = 0; at < count; at++) {
            node(at, node);
            edge(at, edge);
            before = step(before, node, edge, from[at]);
        }
        int[] best = new int[count];
        int label = best(before);
        for (int at = count - 1; at >= 0; at--) {
            best[at] = label;
            label = from[at][label];
        }
        return best;
    }

    /** The best scores of each label one word on; notes the labels that they come from. */
    private double[] step(double[] before, double[] node, double[] edge, int[] from) {
        double[] after = new double[before.length];
        Arrays.fill(after, Double.NEGATIVE_INFINITY);
        for (int k = 0; k < edge.length; k++) {
            int previous = model.edge().label(k) / before.length;
            int label = model.edge().label(k) % before.length;
            double score = before[previous] + edge[k];
            if (score > after[label]) {
                after[label] = score;
                from[label] = previous;
            }
        }
        for (int k = 0; k < node.length; k++) {
            after[model.node().label(k)] += node[k];
        }
        return after;
    }

    private static int best(double[] scores) {
        int best = 0;
        for (int label = 1; label < scores.length; label++) {
            if (scores[label] > scores[best]) {
                best = label;
            }
        }
        return best;
    }

    private CrfWord word(int at) {
        return at >= 0 && at < count ? words[at] : outside;
    }

    /** The weights of what the word at this place and those around it tell of its label. */
    private void node(int at, double[] sums) {
        CrfWord word = word(at);
        CrfWord before = word(at - 1);
        CrfWord after = word(at + 1);
        sum(sums, word.node, before.nodeBefore, after.nodeAfter);
        model.node().add(before.word, "...", word.shape, "-PW_CTYPE|C", sums);
        model.node().add(word.shape, "...", after.word, "-NW_CTYPE|C", sums);
        model.node().add(before.shape, "...", word.shape, "-PCTYPE|C", sums);
        model.node().add(word.shape, "...", after.shape, "-CNTYPE|C", sums);
        model.node().add(before.shapeAnd, word.shapeAnd, after.shape, "-PCNTYPE|C", sums);
        if (before.word.length() <= SHORT) {
            model.node().add(word(at - 2).word, "...", word.shape, "-PPW_CTYPE|C", sums);
        }
        if (after.word.length() <= SHORT) {
            model.node().add(word(at + 2).word, "...", word.shape, "-NNW_CTYPE|C", sums);
        }
        again(at, sums);
        near(at, sums);
    }

    /** The weights of what two neighbours tell of their labels together. */
    private void edge(int at, double[] sums) {
        CrfWord word = word(at);
        CrfWord before = word(at - 1);
        sum(sums, word.edge, before.edgeBefore, word(at + 1).edgeAfter);
        model.edge().add(before.word, "-", word.word, "-PSEQW2|CpC", sums);
        model.edge().add(before.similar, "-", word.similar, "-PSEQpcDS|CpC", sums);
        model.edge().add(before.shape, "-", word.shape, "-TYPES|CpC", sums);
    }

    private static void sum(double[] sums, double[] one, double[] two, double[] three) {
        for (int k = 0; k < sums.length; k++) {
            sums[k] = one[k] + two[k] + three[k];
        }
    }

    /** Whether a name between words comes again in the sentence. */
    private void again(int at, double[] sums) {
        CrfWord word = word(at);
        CrfWord after = word(at + 1);
        boolean between = word.nameCase && !after.hasUpperCase && after.hasLetter && word(at - 1).hasLetter;
        if (!between) {
            model.node().add("NO-OCCURRENCE-PATTERN|C", sums);
            return;
        }
        if (stands(word, at + AGAIN, at + FAR)) {
            model.node().add("X-NEXT-OCCURRENCE-X|C", sums);
        }
        if (stands(word, at - FAR + 1, at - AGAIN + 1)) {
            model.node().add("X-PREV-OCCURRENCE-X|C", sums);
        }
    }

    private boolean stands(CrfWord word, int from, int to) {
        for (int at = Math.max(from, 0); at < Math.min(to, count); at++) {
            if (words[at].word.equals(word.word)) {
                return true;
            }
        }
        return false;
    }

    /** The words nearby, each counted once on either side. */
    private void near(int at, double[] sums) {
        for (int i = 1; i <= NEAR; i++) {
            int behind = word(at + i).nearBehind;
            int before = word(at - i).near;
            for (int k = 1; k < i; k++) {
                behind = word(at + k).nearBehind == behind ? -1 : behind;
                before = word(at - k).near == before ? -1 : before;
            }
            model.node().add(behind, sums);
            model.node().add(before, sums);
        }
    }
}
