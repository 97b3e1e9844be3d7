package org.scribeline.evaluate;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.scribeline.entity.MentionType;

/**
 * How a run did, type by type.
 *
 * @param counts what was counted; a type without any has zeros
 * @param errors what went wrong, a line each, in the order of the articles
 */
public record Score(Map<MentionType, Counts> counts, Map<MentionType, List<String>> errors) {
    /** The score of no articles. */
    public static final Score EMPTY = new Score(Map.of(), Map.of());

    public Score {
        Map<MentionType, Counts> allCounts = new EnumMap<>(MentionType.class);
        Map<MentionType, List<String>> allErrors = new EnumMap<>(MentionType.class);
        for (MentionType type : MentionType.values()) {
            allCounts.put(type, counts.getOrDefault(type, Counts.NONE));
            allErrors.put(type, List.copyOf(errors.getOrDefault(type, List.of())));
        }
        counts = Map.copyOf(allCounts);
        errors = Map.copyOf(allErrors);
    }

    /** The counts of one type. */
    public Counts of(MentionType type) {
        return counts.getOrDefault(type, Counts.NONE);
    }

    /** What went wrong with one type: {@code MISS}, {@code EXTRA}, {@code SPAN} and {@code VALUE} lines. */
    public List<String> errors(MentionType type) {
        return errors.getOrDefault(type, List.of());
    }

    /** The score of the articles of both. */
    public Score plus(Score other) {
        Map<MentionType, Counts> sums = new EnumMap<>(MentionType.class);
        Map<MentionType, List<String>> lists = new EnumMap<>(MentionType.class);
        for (MentionType type : MentionType.values()) {
            sums.put(type, of(type).plus(other.of(type)));
            List<String> all = new ArrayList<>(errors(type));
            all.addAll(other.errors(type));
            lists.put(type, all);
        }
        return new Score(sums, lists);
    }
}
