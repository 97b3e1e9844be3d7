package org.scribeline.entity;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.NavigableSet;
import java.util.TreeSet;
import org.scribeline.text.Span;

/**
 * The overlap policy of this program: the longer mention wins; of two as long CHIP before DATE before COMPANY before
 * FIGURE, then the higher score, then the one further left, then the rule's name.
 *
 * <p>So {@code CloudMatrix 384} the chip beats {@code 384} the figure, {@code three years} the date beats {@code three}, and
 * {@code $2,025} the figure beats {@code 2,025} the year.
 */
public final class LongestFirst implements OverlapPolicy {
    private static final Comparator<Mention> ORDER = Comparator.comparingInt(
                    (Mention mention) -> -mention.span().length())
            .thenComparingInt(LongestFirst::rank)
            .thenComparingDouble(mention -> -mention.score())
            .thenComparing(Mention::span)
            .thenComparing(Mention::rule);

    @Override
    public List<Mention> resolve(Collection<Mention> mentions) {
        List<Mention> best = new ArrayList<>(mentions);
        best.sort(ORDER);
        NavigableSet<Span> taken = new TreeSet<>(Comparator.comparingInt(Span::start));
        List<Mention> kept = new ArrayList<>();
        for (Mention mention : best) {
            if (isFree(taken, mention.span())) {
                taken.add(mention.span());
                kept.add(mention);
            }
        }
        kept.sort(Comparator.comparing(Mention::span));
        return kept;
    }

    private static boolean isFree(NavigableSet<Span> taken, Span span) {
        Span before = taken.floor(span);
        Span after = taken.higher(span);
        return (before == null || before.end() <= span.start()) && (after == null || after.start() >= span.end());
    }

    private static int rank(Mention mention) {
        return switch (mention.type()) {
            case CHIP -> 0;
            case DATE -> 1;
            case COMPANY -> 2;
            case FIGURE -> 3;
        };
    }
}
