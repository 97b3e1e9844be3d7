package org.scribeline.index;

import java.util.OptionalDouble;
import java.util.Set;
import org.apache.lucene.document.DoubleRange;
import org.apache.lucene.search.BooleanClause;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.Query;
import org.scribeline.index.Refusal.Part;
import org.scribeline.index.StoredMention.Measured;

/**
 * The figures of a unit, {@code figure.USD}: a figure matches that has a number in common with what is asked.
 *
 * @param units the unit as the index spells it; more than one where {@code mw} may be {@code MW} and {@code mW}, none
 *     where the index holds no such figure
 */
record FigureField(Set<String> units) implements TypedField {
    FigureField {
        units = Set.copyOf(units);
    }

    @Override
    public Query value(String value) throws Refusal {
        return range(Range.of(value));
    }

    @Override
    public Query range(Range range) throws Refusal {
        double low = range.low().isEmpty()
                ? Double.NEGATIVE_INFINITY
                : number(range.low().get(), Part.LOW);
        double high = range.high().isEmpty()
                ? Double.POSITIVE_INFINITY
                : number(range.high().get(), Part.HIGH);
        if (low > high) {
            throw new Refusal(Part.LOW, "this range runs backwards; write the smaller number first");
        }
        return between(
                range.lowInclusive() ? low : Math.nextUp(low), range.highInclusive() ? high : Math.nextDown(high));
    }

    @Override
    public Query pattern(String pattern) throws Refusal {
        if (pattern.equals("*")) {
            return range(Range.ALL);
        }
        throw new Refusal(Part.VALUE, notANumber(pattern));
    }

    private Query between(double low, double high) {
        if (low > high || units.isEmpty()) {
            return new MatchNoDocsQuery("no such figure");
        }
        BooleanQuery.Builder any = new BooleanQuery.Builder();
        for (String unit : units) {
            any.add(
                    DoubleRange.newIntersectsQuery(IndexField.figure(unit), new double[] {low}, new double[] {high}),
                    BooleanClause.Occur.SHOULD);
        }
        return new MentionQuery(
                any.build(),
                mention -> mention.meaning() instanceof Measured figure
                        && units.contains(figure.unit())
                        && figure.low() <= high
                        && low <= figure.high());
    }

    private static double number(String text, Part part) throws Refusal {
        OptionalDouble number = Numbers.parse(text);
        if (number.isEmpty()) {
            throw new Refusal(part, notANumber(text));
        }
        return number.getAsDouble();
    }

    private static String notANumber(String text) {
        return "\"" + text + "\" is not a number; write one as 1000000, 1,000,000, 0.5 or 1e6";
    }
}
