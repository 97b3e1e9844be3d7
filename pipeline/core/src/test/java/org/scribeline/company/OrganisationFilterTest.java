package org.scribeline.company;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.scribeline.nlp.PtbAnalyzer;
import org.scribeline.text.Article;
import org.scribeline.text.Document;
import org.scribeline.text.Vocabulary;

class OrganisationFilterTest {
    private static final Vocabulary VOCABULARY = new Vocabulary();
    private static final PtbAnalyzer ANALYZER = new PtbAnalyzer(VOCABULARY);
    private static final OrganisationFilter FILTER = new CompanyRules(VOCABULARY).filter;

    /** The organisation is what stands in square brackets. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "We asked [Quillon] again. | true",
                "We asked [Quillon Dynamics] again. | true",
                "We asked [QLN] again. | false",
                "We asked [QLN] shares again. | true",
                "We asked [Energy] again, and energy is dear. | false",
                "We asked [Labor Party] again. | false",
                "We asked [Quillon University] again. | false",
                "We asked [Ministry of Trade] again. | false",
                "We asked [University Semiconductor Inc.] again. | true",
                "We asked [University Inc.] again. | false",
                "We asked [Inc.] again. | false",
                "We asked [Q3] again. | false",
            })
    void companiesAreToldFromOthers(String marked, boolean expected) {
        int from = marked.indexOf('[');
        int to = marked.indexOf(']') - 1;
        Document document = ANALYZER.analyze(Article.of("a", marked.replaceAll("[\\[\\]]", ""), LocalDate.EPOCH));
        int first = document.tokens().at(from);
        int past = document.tokens().at(to - 1) + 1;
        assertThat(FILTER.isCompany(document, first, past, ArticleWords.of(document)))
                .isEqualTo(expected);
    }
}
