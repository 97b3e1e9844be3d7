package org.scribeline.fiscal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.scribeline.date.DateAnnotator;
import org.scribeline.entity.Mention;
import org.scribeline.entity.Name;
import org.scribeline.entity.Period;
import org.scribeline.nlp.PtbAnalyzer;
import org.scribeline.text.Article;
import org.scribeline.text.Document;
import org.scribeline.text.Span;
import org.scribeline.text.Vocabulary;

class FiscalPeriodsTest {
    private static final List<String> COMPANIES = List.of("Nvidia", "Micron", "Sony", "Reuters", "Zorb");

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            value = {
                "Nvidia's fiscal third quarter was strong. | 2025-07-28/2025-10-26",
                "Nvidia expects fiscal fourth-quarter revenue to rise. | 2025-10-27/2026-01-25",
                "Micron reported the first quarter of fiscal 2026. | 2025-08-29/2025-11-27",
                "Micron published Q1 FY26 results. | 2025-08-29/2025-11-27",
                "Nvidia reported its fiscal 2026 second quarter results. | 2025-04-28/2025-07-27",
                "Micron expects fiscal Q1 2026 revenue to rise. | 2025-08-29/2025-11-27",
                "This fiscal year Nvidia will grow. | 2025-01-27/2026-01-25",
                "Sony grew last fiscal year. | 2024-04-01/2025-03-31",
                "Sony sold more in the first half of fiscal 2025. | 2025-04-01/2025-09-30",
                "Reuters said Micron's strong fiscal first quarter was a record. | 2025-08-29/2025-11-27",
                "Nvidia rises.\\n\\nThe fiscal third quarter was strong. | 2025-07-28/2025-10-26",
                "Nvidia rises.\\n\\nZorb's fiscal third quarter was strong. | -",
                "Nvidia rises.\\n\\nThe fiscal third quarter was weak, Zorb said. | -",
                "Reuters said Micron would rise in the fiscal first quarter. | -",
                "Micron and Nvidia rise.\\n\\nThe fiscal third quarter was strong. | -",
                "Nvidia rose in the third quarter. | -",
                "Nvidia will rise in late fiscal 2026. | -",
            })
    void givesTheDaysOfTheCompanysOwnYear(String text, String days) {
        assertThat(fiscal(text.replace("\\n", "\n"), Optional.of(LocalDate.of(2025, 11, 20))))
                .isEqualTo(Optional.ofNullable(days));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            value = {
                "Nvidia's fiscal third quarter was strong. | -",
                "Micron reported the first quarter of fiscal 2026. | 2025-08-29/2025-11-27",
            })
    void keepsWhatNeedsNoPublicationDay(String text, String days) {
        assertThat(fiscal(text, Optional.empty())).isEqualTo(Optional.ofNullable(days));
    }

    private static Optional<String> fiscal(String text, Optional<LocalDate> published) {
        Vocabulary vocabulary = new Vocabulary();
        Article article = published
                .map(day -> Article.of("a", text, day))
                .orElseGet(() -> new Article("a", "", text, Optional.empty(), "", ""));
        Document document = new PtbAnalyzer(vocabulary).analyze(article);
        List<Mention> mentions = new ArrayList<>(new DateAnnotator(vocabulary).annotate(document));
        for (String company : COMPANIES) {
            for (int at = text.indexOf(company); at >= 0; at = text.indexOf(company, at + 1)) {
                String id = company.toLowerCase(Locale.ROOT);
                Name name = Name.company(company.equals("Zorb") ? Optional.empty() : Optional.of(id), company);
                mentions.add(new Mention(Span.of(at, at + company.length()), name, "test", 1));
            }
        }
        return new FiscalPeriods()
                .link(document, mentions).stream()
                        .filter(mention -> mention.value() instanceof Period)
                        .map(mention -> (Period) mention.value())
                        .flatMap(period -> period.fiscal().stream())
                        .map(days -> days.start() + "/" + days.end())
                        .findFirst();
    }
}
