package org.scribeline.index;

import java.util.Optional;
import org.apache.lucene.document.LongPoint;
import org.apache.lucene.document.LongRange;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.Query;
import org.scribeline.index.Refusal.Part;
import org.scribeline.index.StoredMention.Dated;

/**
 * A field of days: {@code published}, the day of an article, or {@code date}, the periods that its text speaks of.
 *
 * <p>A partial date stands for all its days: {@code [2025-04 TO 2025-06]} ends with June, {@code [2025-04 TO 2025-06}}
 * with May.
 */
record DayField(IndexField field) implements TypedField {
    @Override
    public Query value(String value) throws Refusal {
        return range(Range.of(value));
    }

    @Override
    public Query range(Range range) throws Refusal {
        Optional<Days> low = days(range.low(), Part.LOW);
        Optional<Days> high = days(range.high(), Part.HIGH);
        if (low.isPresent()
                && high.isPresent()
                && low.get().first().isAfter(high.get().last())) {
            throw new Refusal(Part.LOW, "this range runs backwards; write the earlier date first");
        }
        long first = low.map(days -> range.lowInclusive()
                        ? days.first().toEpochDay()
                        : days.last().toEpochDay() + 1)
                .orElse(Long.MIN_VALUE);
        long last = high.map(days -> range.highInclusive()
                        ? days.last().toEpochDay()
                        : days.first().toEpochDay() - 1)
                .orElse(Long.MAX_VALUE);
        return between(first, last);
    }

    @Override
    public Query pattern(String pattern) throws Refusal {
        if (pattern.equals("*")) {
            return range(Range.ALL);
        }
        throw new Refusal(Part.VALUE, notADate(pattern));
    }

    private Query between(long first, long last) {
        if (first > last) {
            return new MatchNoDocsQuery("no such day");
        }
        if (field == IndexField.PUBLISHED) {
            return LongPoint.newRangeQuery(field.label(), first, last);
        }
        return new MentionQuery(
                LongRange.newIntersectsQuery(field.label(), new long[] {first}, new long[] {last}),
                mention -> mention.meaning() instanceof Dated date && date.first() <= last && first <= date.last());
    }

    private static Optional<Days> days(Optional<String> text, Part part) throws Refusal {
        if (text.isEmpty()) {
            return Optional.empty();
        }
        Optional<Days> days = Days.parse(text.get());
        if (days.isEmpty()) {
            throw new Refusal(part, notADate(text.get()));
        }
        return days;
    }

    private static String notADate(String text) {
        return "\"" + text + "\" is not a date; write one as 2025, 2025-H1, 2025-Q2, 2025-04 or 2025-04-28";
    }
}
