package org.scribeline.evaluate;

import java.util.LinkedHashMap;
import java.util.Map;
import org.scribeline.entity.MentionType;

/**
 * A mention as an annotator marked it.
 *
 * @param start where it begins in the article's text, in code points
 * @param end where it ends, exclusive
 * @param values what it means, by the keys of the gold form, such as {@code name}, {@code max}, {@code date_start}
 */
public record GoldMention(MentionType type, int start, int end, String text, Map<String, String> values)
        implements Marked {
    public GoldMention {
        values = new LinkedHashMap<>(values);
    }

    /** The value of a key, empty where it is absent. */
    public String value(String key) {
        return values.getOrDefault(key, "");
    }
}
