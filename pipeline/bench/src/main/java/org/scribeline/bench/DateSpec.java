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
 * @param readOn the reference day; the one that most specs have where a case tells none
 */
record DateSpec(String input, LocalDate readOn, List<Expected> results) {
    private static final String BYTE_ORDER_MARK = "\uFEFF";
    private static final String USUAL = "2016-11-07";
    private static final int ISO_LENGTH = 10;

    /**
     * What is to be found.
     *
     * @param start its first character
     * @param end the character after its last
     * @param type {@code date}, {@code daterange}, {@code time} …
     * @param readings the values that it may have; none where the spec tells only the span
     */
    record Expected(int start, int end, String type, List<Reading> readings) {}

    /** One value: as TIMEX3 of their own kind, and as it is resolved; what is absent is empty. */
    record Reading(String timex, String value, String start, String end) {}

    static List<DateSpec> read(Path file) throws IOException {
        String json = Files.readString(file);
        JsonNode cases = new ObjectMapper().readTree(json.startsWith(BYTE_ORDER_MARK) ? json.substring(1) : json);
        List<DateSpec> specs = new ArrayList<>();
        for (JsonNode node : cases) {
            String input = node.path("Input").asText();
            String reference = node.path("Context").path("ReferenceDateTime").asText(USUAL);
            List<Expected> results = new ArrayList<>();
            for (JsonNode result : node.path("Results")) {
                results.add(expected(input, result));
            }
            specs.add(new DateSpec(input, LocalDate.parse(reference.substring(0, ISO_LENGTH)), results));
        }
        return specs;
    }

    private static Expected expected(String input, JsonNode result) {
        String text = result.path("Text").asText();
        int start = result.path("Start").asInt(-1);
        if (start < 0) {
            start = Math.max(0, input.toLowerCase(Locale.ROOT).indexOf(text.toLowerCase(Locale.ROOT)));
        }
        String type = result.path("Type").asText(result.path("TypeName").asText());
        List<Reading> readings = new ArrayList<>();
        JsonNode value = result.path("Value");
        if (value.has("Timex")) {
            String timex = value.path("Timex").asText();
            readings.add(reading(timex, value.path("FutureResolution")));
            readings.add(reading(timex, value.path("PastResolution")));
        }
        for (JsonNode one : result.path("Resolution").path("values")) {
            readings.add(reading(one.path("timex").asText(), one));
        }
        return new Expected(start, start + text.length(), type.substring(type.lastIndexOf('.') + 1), readings);
    }

    /** The fields are called {@code date}, {@code startDate}, {@code startTime} … in one form, {@code value}, {@code start} in the other. */
    private static Reading reading(String timex, JsonNode resolved) {
        String value = "";
        String start = "";
        String end = "";
        for (var field : resolved.properties()) {
            String text = field.getValue().asText();
            switch (field.getKey()) {
                case "date", "dateTime", "time", "duration", "set", "value" -> value = text;
                case "start", "startDate", "startTime", "startDateTime" -> start = text;
                case "end", "endDate", "endTime", "endDateTime" -> end = text;
                default -> {
                    // Names of sources, modifiers and types are not compared.
                }
            }
        }
        return new Reading(timex, value, start, end);
    }
}
