package org.scribeline.source;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import java.io.IOException;
import java.io.InputStream;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Reads a JSONL file: one article a line; blank lines are passed over. */
final class JsonlReader implements RecordReader {
    private static final Set<String> KEYS = Set.of("id", "title", "published", "url", "source", "text");
    private static final JsonFactory JSON = JsonFactory.builder()
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxStringLength(Integer.MAX_VALUE)
                    .build())
            .disable(JsonFactory.Feature.CANONICALIZE_FIELD_NAMES)
            .build();
    private final InputFile file;
    private final Lines lines;
    private final Limits limits;

    JsonlReader(InputFile file, InputStream in, Limits limits) {
        this.file = file;
        this.lines = new Lines(in, limits.record());
        this.limits = limits;
    }

    @Override
    public boolean read(Intake intake) throws IOException {
        if (!lines.next()) {
            return false;
        }
        Optional<Problem> problem = lines.isBlank() ? Optional.empty() : tryLine(intake);
        // What the cut tore is told once, as the file's failure.
        problem.filter(p -> !lines.isCut()).ifPresent(p -> intake.fail(file, lines.number(), p.error, p.message));
        return true;
    }

    /** What is wrong with a line. */
    private record Problem(String error, String message) {}

    private Optional<Problem> tryLine(Intake intake) {
        if (lines.isTooLong()) {
            return Optional.of(new Problem("too-long", "the line is longer than " + limits.recordText()));
        }
        if (Lines.hasNul(lines.bytes(), lines.length())) {
            return Optional.of(new Problem("binary", "the line holds NUL bytes, so it is no UTF-8 text"));
        }
        try {
            Map<String, String> values = values(Decoding.utf8(lines.bytes(), lines.length()));
            if (!values.containsKey("text")) {
                return Optional.of(new Problem("no-text", "the object has no \"text\" that is a string"));
            }
            intake.line(file, lines.number(), draft(values));
            return Optional.empty();
        } catch (Decoding.MalformedException e) {
            return Optional.of(new Problem("bad-encoding", e.getMessage() + " of the line"));
        } catch (JsonProcessingException e) {
            int column = e.getLocation() == null ? 0 : e.getLocation().getColumnNr();
            return Optional.of(new Problem("bad-json", e.getOriginalMessage() + " (column " + column + ")"));
        } catch (IOException e) {
            return Optional.of(new Problem("bad-json", Intake.reason(e)));
        }
    }

    private static Draft draft(Map<String, String> values) {
        return new Draft(
                values.getOrDefault("id", ""),
                values.getOrDefault("title", ""),
                values.getOrDefault("text", ""),
                Draft.Clue.input(values.getOrDefault("published", "")),
                values.getOrDefault("url", ""),
                values.getOrDefault("source", ""));
    }

    /** The values of the keys that count; of those, numbers are taken as written for the id and the date alone. */
    private static Map<String, String> values(String line) throws IOException, JsonProcessingException {
        Map<String, String> values = new HashMap<>();
        try (JsonParser json = JSON.createParser(line)) {
            if (json.nextToken() != JsonToken.START_OBJECT) {
                throw new com.fasterxml.jackson.core.JsonParseException(json, "not an object");
            }
            while (json.nextToken() != JsonToken.END_OBJECT) {
                String key = json.currentName();
                JsonToken value = json.nextToken();
                boolean number = value.isNumeric() && (key.equals("id") || key.equals("published"));
                if (KEYS.contains(key) && (value == JsonToken.VALUE_STRING || number)) {
                    values.put(key, json.getText());
                } else {
                    json.skipChildren();
                }
            }
            if (json.nextToken() != null) {
                throw new com.fasterxml.jackson.core.JsonParseException(json, "more after the object's end");
            }
        }
        return values;
    }
}
