package org.scribeline.nlp;

import java.util.LinkedHashSet;
import java.util.Set;

/**
 * What one word tells the classifier, summed over its features once for all the sentences that it stands in.
 *
 * <p>The features are those of CoreNLP's {@code NERFeatureFactory} under the flags of the model; what it writes of the
 * place before the first word and after the last is kept to the letter, {@code null} and all.
 */
final class CrfWord {
    private static final int LONGEST_AFFIX = 6;
    final String word;
    final String shape;
    /** The shape as it begins the name of a feature of several. */
    final String shapeAnd;

    final String similar;
    /** Whether the first letter is a capital and no other is. */
    final boolean nameCase;

    final boolean hasUpperCase;
    final boolean hasLetter;
    /** The sums over the features of the word itself, of the word before and of the word after. */
    final double[] node;

    final double[] nodeBefore;
    final double[] nodeAfter;
    final double[] edge;
    final double[] edgeBefore;
    final double[] edgeAfter;
    /** The features of standing within a few words before or after. */
    final int near;

    final int nearBehind;

    private CrfWord(CrfModel model, String word, String shape, String similar, String missing) {
        this.word = word;
        this.shape = shape;
        this.shapeAnd = shape + "...";
        this.similar = similar;
        this.hasUpperCase = word.chars().anyMatch(Character::isUpperCase);
        this.hasLetter = word.chars().anyMatch(Character::isLetter);
        this.nameCase = word.length() > 1
                && (Character.isUpperCase(word.charAt(0)) || Character.isTitleCase(word.charAt(0)))
                && word.chars().skip(1).noneMatch(Character::isUpperCase);
        String close = similar + missing;
        this.node = sum(model.node(), "|C", close + "-DISTSIM", word + "-WORD", "###", shape + "-TYPE");
        affixes(word).forEach(affix -> model.node().add('#' + affix + "#|C", node));
        this.nodeBefore = sum(model.node(), "|C", word + "-PW", close + "-PDISTSIM", shape + "-PTYPE");
        this.nodeAfter = sum(model.node(), "|C", word + "-NW", close + "-NDISTSIM", shape + "-NTYPE");
        this.edge = sum(
                model.edge(),
                "|CpC",
                "PSEQ",
                word + "-PSEQW",
                similar + "-PSEQcDS",
                shape + "-PSEQcS",
                shape + "-TPS2");
        this.edgeBefore = sum(model.edge(), "|CpC", word + "-PSEQpW", similar + "-PSEQpDS", shape + "-PSEQpS");
        this.edgeAfter = sum(model.edge(), "|CpC", shape + missing + "-TNS1");
        this.near = model.node().number(word + "-DISJP|C");
        this.nearBehind = model.node().number(word + "-DISJN|C");
    }

    static CrfWord of(CrfModel model, String form) {
        String word = CrfModel.spelling(form);
        return new CrfWord(model, word, model.shape(word), model.similar(word), "");
    }

    /** What stands before the first word and after the last. */
    static CrfWord outside(CrfModel model) {
        return new CrfWord(model, "", "", "", "null");
    }

    private static double[] sum(Features features, String clique, String... names) {
        double[] sums = new double[features.each()];
        for (String name : names) {
            features.add(name + clique, sums);
        }
        return sums;
    }

    /** The beginnings and the ends of the word, of two characters or more with the marks for where it begins and ends. */
    private static Set<String> affixes(String word) {
        String marked = '<' + word + '>';
        Set<String> affixes = new LinkedHashSet<>();
        for (int length = 2; length <= Math.min(LONGEST_AFFIX, marked.length()); length++) {
            affixes.add(marked.substring(0, length));
            affixes.add(marked.substring(marked.length() - length));
        }
        return affixes;
    }
}
