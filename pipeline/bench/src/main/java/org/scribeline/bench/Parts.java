package org.scribeline.bench;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.scribeline.catalog.Catalog;
import org.scribeline.entity.Annotator;
import org.scribeline.entity.Linker;
import org.scribeline.entity.LongestFirst;
import org.scribeline.entity.Mention;
import org.scribeline.nlp.CrfTagger;
import org.scribeline.nlp.PtbAnalyzer;
import org.scribeline.pipeline.Standard;
import org.scribeline.source.InputException;
import org.scribeline.text.Article;
import org.scribeline.text.Document;
import org.scribeline.text.Vocabulary;

/** Prints what each part of the pipeline costs a token on one thread, and how long the catalogs take to load. */
public final class Parts {
    private static final double NANOS_IN_MICRO = 1e3;
    private static final double NANOS_IN_MILLI = 1e6;
    private final PtbAnalyzer analyzer;
    private final List<Annotator> annotators;
    private final List<Linker> linkers;
    private final Map<String, Long> nanos = new LinkedHashMap<>();
    private long tokens;

    private Parts(Catalog catalog, CrfTagger tagger) {
        Vocabulary vocabulary = new Vocabulary();
        analyzer = new PtbAnalyzer(vocabulary);
        Standard.Parts parts = Standard.parts(vocabulary, catalog, tagger);
        annotators = parts.annotators();
        linkers = parts.linkers();
    }

    /** Measures; the arguments are those of {@link Options}, of which {@code --threads} does nothing here. */
    public static void main(String[] arguments) throws InputException {
        Options options = Options.of(List.of(arguments));
        PrintStream out = System.out;
        for (int i = 1; i <= options.rounds(); i++) {
            long start = System.nanoTime();
            Catalog.packed();
            say(out, "catalogs loaded in %.0f ms", (System.nanoTime() - start) / NANOS_IN_MILLI);
        }
        List<Article> articles = Articles.read(options.inputs(), options.characters());
        Parts parts = new Parts(Catalog.packed(), CrfTagger.packed());
        for (int i = 1; i <= options.rounds(); i++) {
            parts.nanos.clear();
            parts.tokens = 0;
            articles.forEach(parts::run);
            parts.print(out, i);
        }
    }

    private static void say(PrintStream out, String format, Object... values) {
        out.println(String.format(Locale.ROOT, format, values));
    }

    private void run(Article article) {
        long start = System.nanoTime();
        Document document = analyzer.analyze(article);
        start = spent(analyzer, start);
        List<Mention> found = new ArrayList<>();
        for (Annotator annotator : annotators) {
            found.addAll(annotator.annotate(document));
            start = spent(annotator, start);
        }
        LongestFirst overlaps = new LongestFirst();
        List<Mention> mentions = overlaps.resolve(found);
        start = spent(overlaps, start);
        for (Linker linker : linkers) {
            mentions = linker.link(document, mentions);
            start = spent(linker, start);
        }
        tokens += document.tokens().size();
    }

    private long spent(Object part, long start) {
        long now = System.nanoTime();
        nanos.merge(part.getClass().getName(), now - start, Long::sum);
        return now;
    }

    private void print(PrintStream out, int round) {
        say(out, "round %d, %,d tokens, microseconds a token", round, tokens);
        nanos.forEach(
                (part, spent) -> say(out, "  %-16s %.3f", part.substring(part.lastIndexOf('.') + 1), perToken(spent)));
        say(
                out,
                "  chips and companies %.3f, figures %.3f, dates %.3f, all %.3f",
                of("chip") + of("company"),
                of("figure"),
                of("date") + of("fiscal"),
                of(""));
    }

    /** What the parts in a package cost, with an empty name all of them. */
    private double of(String packageName) {
        return perToken(nanos.entrySet().stream()
                .filter(part -> part.getKey().contains("." + packageName))
                .mapToLong(Map.Entry::getValue)
                .sum());
    }

    private double perToken(long spent) {
        return spent / NANOS_IN_MICRO / tokens;
    }
}
