package org.scribeline.bench;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * One case of a Recognizers-Text spec: a text and what is to be found in it.
 *
 * @param bare whether the spec also names words of units that have no number, which are no figures and are left out
 */
record Spec(String input, List<Expected> results, boolean bare) {
    private static final String BYTE_ORDER_MARK = "\uFEFF";

    /**
     * What is to be found.
     *
     * @param start its first character
     * @param end the character after its last
     * @param value as the spec writes it; empty where there is none
     * @param unit the spec's name of the unit; empty where there is none
     * @param subtype the spec's kind of number or of measure; empty where there is none
     */
    record Expected(int start, int end, String value, String unit, String subtype) {}

    static List<Spec> read(Path file) throws IOException {
        String json = Files.readString(file);
        JsonNode cases = new ObjectMapper().readTree(json.startsWith(BYTE_ORDER_MARK) ? json.substring(1) : json);
        List<Spec> specs = new ArrayList<>();
        for (JsonNode node : cases) {
            String input = node.path("Input").asText();
            List<Expected> results = new ArrayList<>();
            boolean bare = false;
            for (JsonNode result : node.path("Results")) {
                Expected expected = expected(input, result);
                boolean valued =
                        !expected.value().isEmpty() && !expected.value().equals("null");
                bare |= !valued;
                if (valued) {
                    results.add(expected);
                }
            }
            specs.add(new Spec(input, results, bare));
        }
        return specs;
    }

    /** The specs count code points of the text; where they give no place it is the first that has the words. */
    private static Expected expected(String input, JsonNode result) {
        JsonNode resolution = result.path("Resolution");
        String text = result.path("Text").asText();
        int start = result.path("Start").asInt(-1);
        if (start < 0) {
            start = Math.max(0, input.toLowerCase(java.util.Locale.ROOT).indexOf(text));
        }
        return new Expected(
                start,
                start + text.length(),
                resolution.path("value").asText(""),
                resolution.path("unit").asText(""),
                resolution.path("subtype").asText(""));
    }
}
