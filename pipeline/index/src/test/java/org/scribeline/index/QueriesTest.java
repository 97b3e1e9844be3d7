package org.scribeline.index;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is said of queries that cannot be understood, and where it points. */
class QueriesTest {
    private final Queries queries =
            new Queries(Words.analyzer(), Units.among(List.of("text", "figure.USD", "figure.nm", "figure.GBy")));

    private QueryException refusal(String query) {
        QueryException refusal = catchThrowableOfType(QueryException.class, () -> queries.parse(query));
        assertThat(refusal).as(query).isNotNull();
        return refusal;
    }

    /** Each line has a query, the column of its fault and part of what is said. */
    @ParameterizedTest(name = "[{0}]")
    @CsvFileSource(resources = "refused.csv", numLinesToSkip = 1, delimiter = '|', quoteCharacter = '`')
    void pointsAtTheFault(String query, int column, String problem) {
        QueryException refusal = refusal(query);
        assertThat(refusal.problem()).contains(problem);
        assertThat(refusal.position() + 1).as(refusal.getMessage()).isEqualTo(column);
    }

    @Test
    void theMessageShowsTheQueryAndACaret() {
        assertThat(refusal("huawei compny:x")).hasMessage("""
                query:1:8: unknown field "compny"; did you mean "company"?
                  huawei compny:x
                         ^""");
    }

    @Test
    void columnsAreCodePointsAndLinesAreCounted() {
        assertThat(refusal("华为 𝔹\n\t𝔹 figure.USD:much")).hasMessage("""
                query:2:15: "much" is not a number; write one as 1000000, 1,000,000, 0.5 or 1e6
                  \t𝔹 figure.USD:much
                  \t             ^""");
    }

    @Test
    void aQueryThatIsTooLongOrTooDeepIsRefused() {
        assertThat(refusal("a ".repeat(Queries.LONGEST)).problem()).contains("longer than");
        assertThat(refusal("(".repeat(Queries.LONGEST)).position()).isEqualTo(Escaped.DEEPEST);
        String deep = "(".repeat(Escaped.DEEPEST) + "chip" + ")".repeat(Escaped.DEEPEST);
        assertThatCode(() -> queries.parse(deep)).doesNotThrowAnyException();
    }

    @ParameterizedTest
    @ValueSource(strings = {"tr-TR", "ar-EG", "th-TH-u-ca-buddhist"})
    void theLocaleDoesNotMatter(String tag) throws Exception {
        Locale usual = Locale.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag(tag));
            assertThat(queries.parse("CHIP:INTEL TITLE:I published:2025-Q1 figure.usd:[1.5 TO 2e3]"))
                    .isEqualTo(queries.parse("chip:intel title:i published:2025-q1 figure.USD:[1.5 TO 2000]"));
            assertThat(refusal("kimd:x").problem()).isEqualTo("unknown field \"kimd\"; did you mean \"kind\"?");
        } finally {
            Locale.setDefault(usual);
        }
    }
}
