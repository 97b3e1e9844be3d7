package org.scribeline.index;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.scribeline.entity.Extraction;
import org.scribeline.entity.Mention;
import org.scribeline.entity.Name;
import org.scribeline.entity.Period;
import org.scribeline.entity.Quantity;
import org.scribeline.entity.Value;
import org.scribeline.nlp.PtbAnalyzer;
import org.scribeline.text.Article;
import org.scribeline.text.Document;
import org.scribeline.text.Publication;
import org.scribeline.text.Span;
import org.scribeline.text.Vocabulary;

/** An extraction made by hand: a text, and the values of some of its stretches. */
final class Sample {
    private static final PtbAnalyzer ANALYZER = new PtbAnalyzer(new Vocabulary());
    private static final Map<String, List<String>> ALIASES = Map.of(
            "huawei", List.of("Huawei Technologies", "华为"),
            "nvidia-h100", List.of("H100 Tensor Core GPU"));

    private final Document document;
    private final List<Mention> mentions = new ArrayList<>();

    private Sample(Article article) {
        this.document = ANALYZER.analyze(article);
    }

    static Sample of(String id, String text) {
        return new Sample(new Article(id, "", text, Optional.empty(), "", ""));
    }

    static Sample of(String id, String title, String text, String published, String source) {
        Publication publication = new Publication(LocalDate.parse(published), Publication.From.INPUT);
        return new Sample(new Article(id, title, text, Optional.of(publication), "https://example.org/" + id, source));
    }

    /** Tags the first occurrence of a surface behind the last that was tagged, else the first of all. */
    Sample tag(String surface, Value value) {
        int from = mentions.isEmpty()
                ? 0
                : mentions.get(mentions.size() - 1).span().end();
        int start = document.text().indexOf(surface, from);
        if (start < 0) {
            start = document.text().indexOf(surface);
        }
        mentions.add(new Mention(Span.of(start, start + surface.length()), value, "test", 1));
        return this;
    }

    Extraction extraction() {
        return new Extraction(
                document,
                mentions.stream().sorted((a, b) -> a.span().compareTo(b.span())).toList());
    }

    static Collection<String> aliases(String id) {
        return ALIASES.getOrDefault(id, List.of());
    }

    static void write(Path folder, Sample... samples) throws IOException {
        try (IndexSink sink = IndexSink.open(folder, Sample::aliases)) {
            for (Sample sample : samples) {
                sink.accept(sample.extraction());
            }
            sink.commit();
        }
    }

    static Name company(String id, String canonical) {
        return Name.company(id.isEmpty() ? Optional.empty() : Optional.of(id), canonical);
    }

    static Name chip(String kind, String id, String canonical) {
        return Name.chip(kind, id.isEmpty() ? Optional.empty() : Optional.of(id), canonical);
    }

    static Quantity figure(String value, String unit, String counted) {
        return figure(value, "", unit, counted);
    }

    static Quantity figure(String value, String max, String unit, String counted) {
        Optional<BigDecimal> upper = max.isEmpty() ? Optional.empty() : Optional.of(new BigDecimal(max));
        Quantity.Kind kind = unit.equals("1") ? Quantity.Kind.COUNT : Quantity.Kind.MEASURE;
        return new Quantity(kind, new BigDecimal(value), upper, Quantity.Bound.EXACT, unit, counted);
    }

    static Period days(String start, String end) {
        Period.Interval interval = new Period.Interval(LocalDate.parse(start), LocalDate.parse(end));
        return new Period(Period.Timex.DATE, start, "", Optional.of(interval));
    }

    static Period duration(String timex) {
        return new Period(Period.Timex.DURATION, timex, "", Optional.empty());
    }
}
