package org.scribeline.pipeline;

import java.util.ArrayList;
import java.util.List;
import org.scribeline.entity.Annotator;
import org.scribeline.entity.Extraction;
import org.scribeline.entity.Linker;
import org.scribeline.entity.Mention;
import org.scribeline.entity.OverlapPolicy;
import org.scribeline.text.Analyzer;
import org.scribeline.text.Article;
import org.scribeline.text.Document;

/** The path of one article. Immutable, and shared by any number of threads. */
public final class Pipeline {
    private final Analyzer analyzer;
    private final List<Annotator> annotators;
    private final OverlapPolicy overlaps;
    private final List<Linker> linkers;

    public Pipeline(
            Analyzer analyzer,
            List<? extends Annotator> annotators,
            OverlapPolicy overlaps,
            List<? extends Linker> linkers) {
        this.analyzer = analyzer;
        this.annotators = List.copyOf(annotators);
        this.overlaps = overlaps;
        this.linkers = List.copyOf(linkers);
    }

    public Extraction extract(Article article) {
        Document document = analyzer.analyze(article);
        List<Mention> found = new ArrayList<>();
        for (Annotator annotator : annotators) {
            found.addAll(annotator.annotate(document));
        }
        List<Mention> mentions = overlaps.resolve(found);
        for (Linker linker : linkers) {
            mentions = linker.link(document, mentions);
        }
        return new Extraction(document, mentions);
    }
}
