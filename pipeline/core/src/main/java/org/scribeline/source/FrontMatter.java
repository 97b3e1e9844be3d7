package org.scribeline.source;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Splits the front matter from a text: lines {@code key: value} between two lines {@code ---} at its very start.
 *
 * <p>Unknown keys, comments, and the indented or listed lines of a key are overlooked. Where anything else stands before the
 * second {@code ---}, or that is missing, there is no front matter and all is text. Values may be quoted as in YAML, or
 * folded onto indented lines after {@code >} or {@code |}.
 */
final class FrontMatter {
    private static final String FENCE = "---";
    private static final int LONGEST = 16_384;
    private static final Pattern KEY = Pattern.compile("([A-Za-z][A-Za-z0-9_.-]*)[ \\t]*:(?:[ \\t]+(.*))?");
    private static final Pattern OVERLOOKED = Pattern.compile("\\s*|#.*|[ \\t]+\\S.*|-[ \\t].*");
    private static final Pattern FOLDED = Pattern.compile("[>|][+-]?");
    private final Map<String, String> values = new HashMap<>();
    private String folding = "";

    private FrontMatter() {}

    /** The article of a text file. */
    static Draft split(String file) {
        int at = lineEnd(file, 0);
        if (!line(file, 0, at).equals(FENCE)) {
            return draft(Map.of(), file);
        }
        FrontMatter matter = new FrontMatter();
        while (at < file.length() && at < LONGEST) {
            int end = lineEnd(file, at);
            String line = line(file, at, end);
            if (line.equals(FENCE) && !matter.values.isEmpty()) {
                return draft(matter.values, file.substring(end));
            }
            if (!matter.take(line)) {
                break;
            }
            at = end;
        }
        return draft(Map.of(), file);
    }

    private static Draft draft(Map<String, String> values, String text) {
        return new Draft(
                values.getOrDefault("id", ""),
                values.getOrDefault("title", ""),
                text,
                Draft.Clue.input(values.getOrDefault("published", "")),
                values.getOrDefault("url", ""),
                values.getOrDefault("source", ""));
    }

    /** Takes one line; false where it cannot belong to front matter. */
    private boolean take(String line) {
        Matcher key = KEY.matcher(line);
        if (key.matches()) {
            String name = key.group(1).toLowerCase(Locale.ROOT);
            String value = key.group(2) == null ? "" : key.group(2).strip();
            folding = FOLDED.matcher(value).matches() ? name : "";
            values.put(name, folding.isEmpty() ? unquote(value) : "");
            return true;
        }
        if (!folding.isEmpty() && line.startsWith(" ")) {
            values.merge(folding, line.strip(), (before, next) -> before.isEmpty() ? next : before + " " + next);
            return true;
        }
        return OVERLOOKED.matcher(line).matches();
    }

    private static String unquote(String value) {
        if (value.length() >= 2 && value.startsWith("\"") && value.endsWith("\"")) {
            return value.substring(1, value.length() - 1).replace("\\\"", "\"").replace("\\\\", "\\");
        }
        if (value.length() >= 2 && value.startsWith("'") && value.endsWith("'")) {
            return value.substring(1, value.length() - 1).replace("''", "'");
        }
        return value;
    }

    private static int lineEnd(String text, int from) {
        int end = text.indexOf('\n', from);
        return end < 0 ? text.length() : end + 1;
    }

    private static String line(String text, int from, int end) {
        return text.substring(from, end).stripTrailing();
    }
}
