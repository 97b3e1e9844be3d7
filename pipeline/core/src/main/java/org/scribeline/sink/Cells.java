package org.scribeline.sink;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import org.scribeline.entity.Extraction;
import org.scribeline.entity.Mention;
import org.scribeline.entity.Name;
import org.scribeline.entity.Period;
import org.scribeline.entity.Quantity;
import org.scribeline.text.Article;
import org.scribeline.text.CodePoints;
import org.scribeline.text.Document;
import org.scribeline.text.Failure;
import org.scribeline.text.Field;
import org.scribeline.text.Publication;
import org.scribeline.text.Span;

/**
 * Makes the cells of rows, in the order of {@link Tables}: strings, integers, {@link BigDecimal}s and dates; absent is the
 * empty string.
 */
final class Cells {
    private static final String ABSENT = "";
    private static final int SCORE_PLACES = 4;
    private final Extraction extraction;
    private final CodePoints title;
    private final CodePoints text;

    Cells(Extraction extraction) {
        this.extraction = extraction;
        this.title = CodePoints.of(extraction.document().article().title());
        this.text = CodePoints.of(extraction.document().article().text());
    }

    List<Object> document() {
        Document document = extraction.document();
        Article article = document.article();
        return List.of(
                article.id(),
                article.source(),
                article.url(),
                article.title(),
                orAbsent(article.published()),
                article.publication()
                        .map(Publication::from)
                        .map(Publication.From::label)
                        .orElse(ABSENT),
                document.sentences(),
                document.tokens().size(),
                extraction.mentions().size(),
                ABSENT,
                sha256(article.text()),
                ABSENT);
    }

    /** The row of the mention with that index, from 0. */
    List<Object> mention(int index) {
        Document document = extraction.document();
        Mention mention = extraction.mentions().get(index);
        Field field = document.field(mention.span());
        Span span = document.inField(mention.span());
        CodePoints points = field == Field.TITLE ? title : text;
        Object[] row = new Object[Tables.MENTIONS.columns().size()];
        Arrays.fill(row, ABSENT);
        row[0] = document.article().id();
        row[1] = index + 1;
        row[2] = field.label();
        row[3] = document.sentenceOf(mention.span());
        row[4] = points.at(span.start());
        row[5] = points.at(span.end());
        row[6] = mention.type().name();
        row[7] = mention.span().in(document.text());
        value(mention, row);
        row[21] = mention.rule();
        row[22] = score(mention.score());
        return List.of(row);
    }

    private static void value(Mention mention, Object[] row) {
        if (mention.value() instanceof Name name) {
            row[8] = name.kind();
            row[9] = name.entityId().orElse(ABSENT);
            row[10] = name.canonical();
        } else if (mention.value() instanceof Quantity quantity) {
            row[8] = quantity.kind().label();
            row[11] = quantity.value();
            row[12] = orAbsent(quantity.max());
            row[13] = quantity.bound().symbol();
            row[14] = quantity.unit();
            row[15] = quantity.counted();
        } else if (mention.value() instanceof Period period) {
            row[16] = period.timexType().name();
            row[17] = period.timex();
            row[18] = period.mod();
            row[19] = orAbsent(period.interval().map(Period.Interval::start));
            row[20] = orAbsent(period.interval().map(Period.Interval::end));
            row[23] = orAbsent(period.fiscal().map(Period.Interval::start));
            row[24] = orAbsent(period.fiscal().map(Period.Interval::end));
        }
    }

    static List<Object> failure(Failure failure) {
        Object record = failure.record() == 0 ? ABSENT : failure.record();
        return List.of(failure.source(), record, failure.stage(), failure.error(), failure.message());
    }

    private static Object orAbsent(Optional<?> value) {
        return value.isPresent() ? value.get() : ABSENT;
    }

    private static BigDecimal score(double score) {
        return BigDecimal.valueOf(score)
                .setScale(SCORE_PLACES, RoundingMode.HALF_EVEN)
                .stripTrailingZeros();
    }

    private static String sha256(String text) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
