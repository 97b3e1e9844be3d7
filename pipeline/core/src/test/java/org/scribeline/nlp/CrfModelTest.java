package org.scribeline.nlp;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.fail;

import edu.stanford.nlp.ling.CoreAnnotations.ShapeAnnotation;
import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.process.WordShapeClassifier;
import edu.stanford.nlp.sequences.Clique;
import edu.stanford.nlp.sequences.FeatureFactory;
import edu.stanford.nlp.util.PaddedList;
import java.io.ByteArrayInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Random;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The packed model against the classifier that it was packed from. */
class CrfModelTest {
    private static final String PACKED = "/org/scribeline/models/trained/names.crf";
    private static final SerialisedCrf CRF = serialised();
    private static final CrfModel MODEL = model();
    private static final Pattern DIGIT = Pattern.compile("\\p{Nd}");

    @Test
    void hasEveryFeatureWithItsWeights() {
        for (int feature = 0; feature < CRF.features().size(); feature++) {
            String name = CRF.features().get(feature);
            Features features = name.endsWith("|C") ? MODEL.node() : MODEL.edge();
            double[] sums = new double[features.each()];
            features.add(name, sums);
            double[] weights = CRF.weights().get(feature).clone();
            Arrays.setAll(weights, k -> (float) weights[k]);
            if (!Arrays.equals(sums, weights)) {
                fail(name + " has " + Arrays.toString(sums) + ", not " + Arrays.toString(weights));
            }
        }
    }

    @Test
    void hasTheLabelsOfEveryWeight() {
        assertThat(MODEL.labels()).isEqualTo(CRF.labels().size());
        for (int label = 0; label < MODEL.labels(); label++) {
            assertThat(MODEL.name(label)).isEqualTo(CRF.labels().get(label));
        }
        assertThat(MODEL.name(MODEL.outside())).isEqualTo("O");
        assertThat(MODEL.node().each()).isEqualTo(CRF.byNode().size());
        assertThat(MODEL.edge().each()).isEqualTo(CRF.byEdge().size());
        for (int k = 0; k < CRF.byEdge().size(); k++) {
            assertThat(MODEL.edge().label(k)).isEqualTo(CRF.byEdge().get(k));
        }
    }

    /** All words that the classifier knows, as they are and changed a little. */
    @Test
    void tellsClassesAndShapesAsTheClassifierDoes() {
        long seed = new Random().nextLong();
        Random random = new Random(seed);
        List<String> words = new ArrayList<>(CRF.similar().keySet());
        words.addAll(CRF.knownLowerCase());
        for (String word : words) {
            check(word, seed);
            check(changed(word, random), seed);
        }
    }

    private static void check(String word, long seed) {
        String lookedUp = DIGIT.matcher(word.toLowerCase(Locale.ROOT)).replaceAll("9");
        String similar = CRF.similar().getOrDefault(lookedUp, CRF.flags().unknownWordDistSimClass);
        String shape = WordShapeClassifier.wordShape(word, CRF.flags().wordShape, CRF.knownLowerCase());
        if (!MODEL.similar(word).equals(similar) || !MODEL.shape(word).equals(shape)) {
            fail("%s has class %s and shape %s, not %s and %s; seed %dL"
                    .formatted(word, MODEL.similar(word), MODEL.shape(word), similar, shape, seed));
        }
    }

    /** The classes once more, as the library looks them up itself. */
    @Test
    void readsWordsAsTheLibraryDoes() {
        long seed = new Random().nextLong();
        Random random = new Random(seed);
        List<String> words = new ArrayList<>(CRF.similar().keySet());
        for (int round = 0; round < 20_000; round++) {
            String word = words.get(random.nextInt(words.size()));
            String form = round % 2 == 0 ? word : changed(word, random);
            String spelled = CrfModel.spelling(form);
            assertThat(CRF.flags().wordFunction.apply(form)).isEqualTo(spelled);
            assertThat(features(form, MODEL.shape(spelled)))
                    .as("features of %s, seed %dL", form, seed)
                    .contains(MODEL.similar(spelled) + "-DISTSIM|C");
        }
    }

    private static Iterable<String> features(String form, String shape) {
        CoreLabel word = new CoreLabel();
        word.setWord(form);
        word.set(ShapeAnnotation.class, shape);
        Clique clique = FeatureFactory.cliqueC;
        return CRF.factory().getCliqueFeatures(new PaddedList<>(List.of(word), new CoreLabel()), 0, clique);
    }

    /** A word with one more sign, one replaced, or in other letters. */
    private static String changed(String word, Random random) {
        String signs = "aeZÉñ0٣7-.,'$ΩДIıİ中𝔸\u0301";
        int at = random.nextInt(Math.max(1, word.length()));
        String sign = Character.toString(signs.codePointAt(signs.offsetByCodePoints(0, random.nextInt(17))));
        return switch (word.isEmpty() ? 0 : random.nextInt(4)) {
            case 0 -> word.substring(0, at) + sign + word.substring(at);
            case 1 -> word.substring(0, at) + sign + word.substring(at + 1);
            case 2 -> word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1);
            default -> word.toUpperCase(Locale.ROOT);
        };
    }

    @Test
    void packsTheSameBytesAgain(@TempDir Path folder) throws Exception {
        Path file = folder.resolve("made/names.crf");
        CrfPacker.main(file.toString());
        try (InputStream in = open()) {
            assertThat(Files.readAllBytes(file)).isEqualTo(in.readAllBytes());
        }
        Files.writeString(file, "newer than what it is made from");
        CrfPacker.main(file.toString());
        assertThat(file).content().startsWith("newer");
        assertThat(file.getParent()).isDirectoryContaining("glob:**/names.crf");
    }

    @Test
    void refusesWhatIsNoModel() throws IOException {
        byte[] other = new byte[100];
        assertThatIllegalStateException()
                .isThrownBy(() -> new CrfModel(new ByteArrayInputStream(other)))
                .withMessageContaining("run the build again");
        try (InputStream in = open()) {
            byte[] half = in.readNBytes(1 << 20);
            assertThatThrownBy(() -> new CrfModel(new ByteArrayInputStream(half)))
                    .isInstanceOf(EOFException.class);
        }
    }

    private static InputStream open() {
        return Objects.requireNonNull(CrfModel.class.getResourceAsStream(PACKED));
    }

    private static SerialisedCrf serialised() {
        try {
            return SerialisedCrf.read();
        } catch (IOException | ReflectiveOperationException e) {
            throw new AssertionError(e);
        }
    }

    private static CrfModel model() {
        try (InputStream in = open()) {
            return new CrfModel(in);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }
}
