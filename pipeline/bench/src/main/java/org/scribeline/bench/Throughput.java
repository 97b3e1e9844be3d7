package org.scribeline.bench;

import java.io.IOException;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.scribeline.catalog.Catalog;
import org.scribeline.pipeline.Pipeline;
import org.scribeline.pipeline.Standard;
import org.scribeline.source.InputException;
import org.scribeline.text.Article;

/** Prints the tokens a second of one thread and of several, the memory, and what a token costs in articles of several sizes. */
public final class Throughput {
    private static final int[] SIZES = {10_000, 100_000, 1_000_000};
    private static final double MEGABYTE = 1024.0 * 1024.0;
    private final PrintStream out;
    private final Pipeline pipeline;
    private final List<Article> articles;

    private Throughput(PrintStream out, Pipeline pipeline, List<Article> articles) {
        this.out = out;
        this.pipeline = pipeline;
        this.articles = articles;
    }

    /** Measures; the arguments are those of {@link Options}. */
    public static void main(String[] arguments) throws IOException, InputException {
        Options options = Options.of(List.of(arguments));
        List<Article> articles = Articles.read(options.inputs(), options.characters());
        long start = System.nanoTime();
        Pipeline pipeline = Standard.pipeline(Catalog.packed());
        PrintStream out = System.out;
        say(out, "loaded in %.1f s, %,d articles", (System.nanoTime() - start) / 1e9, articles.size());
        Throughput throughput = new Throughput(out, pipeline, articles);
        throughput.compare(options.threads(), options.rounds());
        throughput.grow();
    }

    private static void say(PrintStream out, String format, Object... values) {
        out.println(String.format(Locale.ROOT, format, values));
    }

    /** Rounds of one thread and of several in turns, after one of each that does not count. */
    private void compare(int threads, int rounds) throws IOException {
        Round.of(pipeline, articles, 1);
        Round.of(pipeline, articles, threads);
        List<Double> ratios = new ArrayList<>();
        for (int round = 1; round <= rounds; round++) {
            Round one = Round.of(pipeline, articles, 1);
            Round several = Round.of(pipeline, articles, threads);
            double ratio = several.tokensPerSecond() / one.tokensPerSecond();
            ratios.add(ratio);
            say(
                    out,
                    "round %d: %,.0f tokens/s on 1 thread, %,.0f on %d, ratio %.2f, load %.1f",
                    round,
                    one.tokensPerSecond(),
                    several.tokensPerSecond(),
                    threads,
                    ratio,
                    ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage());
        }
        ratios.sort(null);
        say(
                out,
                "ratio: median %.2f, from %.2f to %.2f",
                ratios.get(ratios.size() / 2),
                ratios.get(0),
                ratios.get(ratios.size() - 1));
        say(out, "most heap in use: %.0f MB, garbage with it", peak() / MEGABYTE);
    }

    private static long peak() {
        return ManagementFactory.getMemoryPoolMXBeans().stream()
                .map(MemoryPoolMXBean::getPeakUsage)
                .mapToLong(usage -> usage.getUsed())
                .sum();
    }

    /** What a token costs in an article by itself, the best of three. */
    private void grow() throws IOException {
        for (int size : SIZES) {
            List<Article> one = List.of(Articles.joined(articles, size));
            double best = Double.POSITIVE_INFINITY;
            for (int i = 0; i < 3; i++) {
                best = Math.min(best, 1e6 / Round.of(pipeline, one, 1).tokensPerSecond());
            }
            say(out, "article of %,d characters: %.1f microseconds a token", size, best);
        }
    }
}
