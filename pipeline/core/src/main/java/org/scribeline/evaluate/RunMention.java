package org.scribeline.evaluate;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.scribeline.entity.Extraction;
import org.scribeline.entity.Mention;
import org.scribeline.entity.MentionType;
import org.scribeline.entity.Name;
import org.scribeline.entity.Period;
import org.scribeline.entity.Quantity;
import org.scribeline.text.CodePoints;
import org.scribeline.text.Document;
import org.scribeline.text.Field;
import org.scribeline.text.Span;

/**
 * A mention as the run found it, in the form of {@code mentions.csv}.
 *
 * @param start where it begins in the article's text, in code points
 * @param end where it ends, exclusive
 * @param values what it means, by the columns' names
 */
public record RunMention(MentionType type, int start, int end, String text, Map<String, String> values)
        implements Marked {
    public RunMention {
        values = new LinkedHashMap<>(values);
    }

    /** The value of a column, empty where it is absent. */
    public String value(String column) {
        return values.getOrDefault(column, "");
    }

    /** The mentions in the text of an article; gold knows none in its title. */
    public static List<RunMention> of(Extraction extraction) {
        Document document = extraction.document();
        CodePoints points = CodePoints.of(document.article().text());
        return extraction.mentions().stream()
                .filter(mention -> document.field(mention.span()) == Field.TEXT)
                .map(mention -> of(mention, document, points))
                .toList();
    }

    private static RunMention of(Mention mention, Document document, CodePoints points) {
        Span span = document.inField(mention.span());
        return new RunMention(
                mention.type(),
                points.at(span.start()),
                points.at(span.end()),
                mention.span().in(document.text()),
                values(mention));
    }

    private static Map<String, String> values(Mention mention) {
        Map<String, String> values = new LinkedHashMap<>();
        if (mention.value() instanceof Name name) {
            values.put("name", name.canonical());
        } else if (mention.value() instanceof Quantity quantity) {
            values.put("value", quantity.value().toPlainString());
            quantity.max().ifPresent(max -> values.put("value_max", max.toPlainString()));
            values.put("bound", quantity.bound().symbol());
            values.put("unit", quantity.unit());
            values.put("counted", quantity.counted());
        } else if (mention.value() instanceof Period period) {
            values.put("timex_value", period.timex());
            period.interval().ifPresent(interval -> {
                values.put("date_start", interval.start().toString());
                values.put("date_end", interval.end().toString());
            });
        }
        return values;
    }
}
