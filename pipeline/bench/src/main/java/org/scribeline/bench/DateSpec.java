package org.scribeline.bench;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * One case of a Recognizers-Text spec on dates: a text, the day it is read on, and what is to be found in it.
 *
 * @param file the name of its file, without {@code .json}
 * @param readOn the reference day; the one that most specs have, where a case tells none
 */
record DateSpec(String file, String input, LocalDate readOn, List<Expected> results) {
    private static final String BYTE_ORDER_MARK = "\uFEFF";
    private static final String USUAL = "2016-11-07";
    private static final String EITHER = "datetimealt";

    DateSpec {
        results = List.copyOf(results);
    }

    /**
     * What is to be found.
     *
     * @param start its first character
     * @param end the character after its last
     * @param type {@code date}, {@code daterange}, {@code time} …
     * @param readings the values that it may have; none where the spec tells only the span
     */
    record Expected(int start, int end, String type, List<Reading> readings) {
        Expected {
            readings = List.copyOf(readings);
        }
    }

    /**
     * One value, as TIMEX3 of the specs' own kind and resolved; what is not told is empty.
     *
     * @param type as of what is to be found, but for one of several dates ({@code datetimealt}) its own
     */
    record Reading(String type, String timex, String value, String start, String end) {}

    static List<DateSpec> read(Path file) throws IOException {
        String json = Files.readString(file);
        String name = String.valueOf(file.getFileName()).replace(".json", "");
        JsonNode cases = new ObjectMapper().readTree(json.startsWith(BYTE_ORDER_MARK) ? json.substring(1) : json);
        List<DateSpec> specs = new ArrayList<>();
        for (JsonNode node : cases) {
            String input = node.path("Input").asText();
            String reference = node.path("Context").path("ReferenceDateTime").asText(USUAL);
            List<Expected> results = new ArrayList<>();
            for (JsonNode result : node.path("Results")) {
                results.add(expected(input, result));
            }
            specs.add(new DateSpec(name, input, LocalDate.parse(reference.substring(0, USUAL.length())), results));
        }
        return specs;
    }

    /** A few places in the specs are wrong: the words count, where they stand only elsewhere. */
    private static Expected expected(String input, JsonNode result) {
        String text = result.path("Text").asText();
        int told = result.path("Start").asInt(0);
        boolean there = input.regionMatches(true, told, text, 0, text.length());
        int start = there ? told : Math.max(0, input.toLowerCase(Locale.ROOT).indexOf(text.toLowerCase(Locale.ROOT)));
        String type = type(result);
        return new Expected(
                start, Math.min(start + text.length(), input.length()), type, readings(type, value(result)));
    }

    /** The type without its family: {@code date} of {@code datetimeV2.date}. */
    private static String type(JsonNode result) {
        for (String field : List.of("Type", "TypeName", "Typename")) {
            if (result.has(field)) {
                String type = result.path(field).asText();
                return type.substring(type.lastIndexOf('.') + 1);
            }
        }
        return "";
    }

    private static JsonNode value(JsonNode result) {
        return result.has("Value") ? result.path("Value") : result.path("Resolution");
    }

    private static List<Reading> readings(String type, JsonNode value) {
        List<Reading> readings = new ArrayList<>();
        String timex = text(value, "Timex", "timex");
        for (String way : List.of("FutureResolution", "PastResolution")) {
            if (value.has(way)) {
                readings.add(reading(type, timex, value.path(way)));
            }
        }
        for (JsonNode one : value.path("values")) {
            String own = type.equals(EITHER) ? one.path("type").asText() : type;
            readings.add(reading(own, one.path("timex").asText(), one));
        }
        return readings;
    }

    private static Reading reading(String type, String timex, JsonNode resolved) {
        return new Reading(
                type,
                timex,
                text(resolved, "value", "date", "dateTime", "time", "duration", "set"),
                text(resolved, "start", "startDate", "startTime", "startDateTime"),
                text(resolved, "end", "endDate", "endTime", "endDateTime"));
    }

    /** The text of the first of these fields that there is; empty for none. */
    private static String text(JsonNode node, String... fields) {
        for (String field : fields) {
            if (node.has(field)) {
                return node.path(field).asText();
            }
        }
        return "";
    }
}
