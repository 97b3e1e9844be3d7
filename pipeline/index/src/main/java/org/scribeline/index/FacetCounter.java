package org.scribeline.index;

import java.io.IOException;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.SortedSetDocValues;
import org.apache.lucene.search.CollectorManager;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.SimpleCollector;
import org.scribeline.index.Facets.Count;

/** Counts the values of the facets over all articles that match. */
final class FacetCounter extends SimpleCollector {
    private static final List<String> FIELDS = List.of(
            IndexField.COMPANY.label(), IndexField.CHIP.label(), IndexField.SOURCE.label(), ArticleFields.MONTH);
    private static final Comparator<Count> FREQUENT =
            Comparator.comparingLong(Count::articles).reversed().thenComparing(Count::name);

    private final List<Map<String, Long>> totals =
            FIELDS.stream().<Map<String, Long>>map(field -> new TreeMap<>()).toList();
    private final SortedSetDocValues[] values = new SortedSetDocValues[FIELDS.size()];
    private final long[][] counts = new long[FIELDS.size()][];
    private long matches;

    private FacetCounter() {}

    /** Collects facets of at most {@code top} values each. */
    static CollectorManager<FacetCounter, Facets> manager(int top) {
        return new CollectorManager<>() {
            @Override
            public FacetCounter newCollector() {
                return new FacetCounter();
            }

            @Override
            public Facets reduce(Collection<FacetCounter> counters) {
                FacetCounter sum = new FacetCounter();
                counters.forEach(sum::add);
                return sum.facets(top);
            }
        };
    }

    @Override
    public ScoreMode scoreMode() {
        return ScoreMode.COMPLETE_NO_SCORES;
    }

    @Override
    protected void doSetNextReader(LeafReaderContext leaf) throws IOException {
        for (int f = 0; f < values.length; f++) {
            values[f] = DocValues.getSortedSet(leaf.reader(), FIELDS.get(f));
            counts[f] = new long[Math.toIntExact(values[f].getValueCount())];
        }
    }

    @Override
    public void collect(int doc) throws IOException {
        matches++;
        for (int f = 0; f < values.length; f++) {
            if (values[f].advanceExact(doc)) {
                for (int i = 0; i < values[f].docValueCount(); i++) {
                    counts[f][(int) values[f].nextOrd()]++;
                }
            }
        }
    }

    @Override
    public void finish() throws IOException {
        for (int f = 0; f < values.length; f++) {
            for (int ord = 0; ord < counts[f].length; ord++) {
                if (counts[f][ord] > 0) {
                    totals.get(f).merge(values[f].lookupOrd(ord).utf8ToString(), counts[f][ord], Long::sum);
                }
            }
        }
    }

    private void add(FacetCounter other) {
        matches += other.matches;
        for (int f = 0; f < values.length; f++) {
            Map<String, Long> total = totals.get(f);
            other.totals.get(f).forEach((name, count) -> total.merge(name, count, Long::sum));
        }
    }

    private Facets facets(int top) {
        return new Facets(matches, frequent(0, top), frequent(1, top), frequent(2, top), latest(totals.get(3), top));
    }

    private List<Count> frequent(int field, int top) {
        return counts(totals.get(field)).stream().sorted(FREQUENT).limit(top).toList();
    }

    private static List<Count> latest(Map<String, Long> months, int top) {
        List<Count> all = counts(months);
        return all.subList(Math.max(0, all.size() - top), all.size());
    }

    private static List<Count> counts(Map<String, Long> total) {
        return total.entrySet().stream()
                .map(entry -> new Count(entry.getKey(), entry.getValue()))
                .toList();
    }
}
