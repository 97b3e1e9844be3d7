package org.scribeline.nlp;

import edu.stanford.nlp.process.AmericanizeFunction;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.TreeSet;

/**
 * Writes CoreNLP's classifier as {@link CrfModel} reads it, which the build does once.
 *
 * <p>The same classifier makes the same bytes: names stand in the order of their hashes.
 */
public final class CrfPacker {
    private final SerialisedCrf crf;
    private final FlatWriter out;

    private CrfPacker(SerialisedCrf crf, FlatWriter out) {
        this.crf = crf;
        this.out = out;
    }

    /** Writes the file that the first argument names, unless it is there and newer than what it is made from and by. */
    public static void main(String... args) throws IOException, ReflectiveOperationException {
        Path file = Path.of(args[0]);
        if (!Files.exists(file) || isOlder(file, SerialisedCrf.RESOURCE) || isOlder(file, "CrfPacker.class")) {
            pack(file);
        }
    }

    private static boolean isOlder(Path file, String resource) throws IOException {
        URL made = Objects.requireNonNull(CrfPacker.class.getResource(resource), resource);
        return Files.getLastModifiedTime(file).toMillis()
                < made.openConnection().getLastModified();
    }

    /** Writes the file, under another name until it is whole. */
    static void pack(Path file) throws IOException, ReflectiveOperationException {
        Files.createDirectories(Objects.requireNonNull(file.toAbsolutePath().getParent()));
        Path part = file.resolveSibling(file.getFileName() + ".part");
        try (FlatWriter out = new FlatWriter(new BufferedOutputStream(Files.newOutputStream(part)))) {
            new CrfPacker(SerialisedCrf.read(), out).write();
        }
        Files.move(part, file, StandardCopyOption.REPLACE_EXISTING);
    }

    private void write() throws IOException {
        if (!(crf.flags().wordFunction instanceof AmericanizeFunction)
                || crf.flags().casedDistSim
                || !crf.flags().numberEquivalenceDistSim) {
            throw new IllegalStateException("the classifier reads words in another way than CrfModel does");
        }
        out.number(CrfModel.VERSION);
        out.texts(crf.labels().objectsList().toArray(new String[0]));
        out.number(crf.labels().indexOf(crf.flags().backgroundSymbol));
        out.number(crf.flags().wordShape);
        features(crf.byNode(), true);
        features(crf.byEdge(), false);
        out.longs(hashes(sorted(crf.knownLowerCase())));
        similar();
    }

    /** The features of one word, or all others, which are of two. */
    private void features(List<Integer> labels, boolean ofOne) throws IOException {
        List<Name> names = sorted(crf.features().objectsList().stream()
                .filter(name -> name.endsWith("|C") == ofOne)
                .toList());
        float[] weights = new float[names.size() * labels.size()];
        int at = 0;
        for (Name name : names) {
            double[] row = crf.weights().get(crf.features().indexOf(name.name()));
            if (row.length != labels.size()) {
                throw new IllegalStateException(name.name() + " has " + row.length + " weights, not " + labels.size());
            }
            for (double weight : row) {
                weights[at++] = (float) weight;
            }
        }
        out.ints(labels.stream().mapToInt(Integer::intValue).toArray());
        out.longs(hashes(names));
        out.floats(weights);
    }

    /** The classes of words that are used alike: that of all other words, each class, the words and the class of each. */
    private void similar() throws IOException {
        List<String> classes = List.copyOf(new TreeSet<>(crf.similar().values()));
        List<Name> words = sorted(crf.similar().keySet());
        short[] classOf = new short[words.size()];
        for (int i = 0; i < classOf.length; i++) {
            classOf[i] = (short) classes.indexOf(crf.similar().get(words.get(i).name()));
        }
        out.text(crf.flags().unknownWordDistSimClass);
        out.texts(classes.toArray(new String[0]));
        out.longs(hashes(words));
        out.shorts(classOf);
    }

    private static List<Name> sorted(Collection<String> names) {
        return names.stream()
                .map(name -> new Name(name, NameTable.hash(name)))
                .sorted(Comparator.comparingLong(name -> name.hash() + Long.MIN_VALUE)) // As unsigned numbers.
                .toList();
    }

    private static long[] hashes(List<Name> names) {
        for (int i = 1; i < names.size(); i++) {
            if (names.get(i - 1).hash() == names.get(i).hash()) {
                throw new IllegalStateException(names.get(i - 1).name() + " has the hash of "
                        + names.get(i).name());
            }
        }
        return names.stream().mapToLong(Name::hash).toArray();
    }

    private record Name(String name, long hash) {}
}
