package org.scribeline.entity;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.NavigableSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.scribeline.text.Span;

/**
 * The overlap policy of this program: the longer mention wins; of two as long CHIP before DATE before COMPANY before
 * FIGURE, then the higher score, then the one further left, then the rule's name.
 *
 * <p>First of all, what only the statistical tagger takes for a company gives way to a chip that it holds: {@code Ascend} in
 * {@code its Ascend AI chips}.
 *
 * <p>So {@code CloudMatrix 384} the chip beats {@code 384} the figure, {@code three years} the date beats {@code three}, and
 * {@code $2,025} the figure beats {@code 2,025} the year.
 */
public final class LongestFirst implements OverlapPolicy {
    /** The score of a company that nothing but the tagger tells, at most. */
    private static final double GUESS = 0.6;

    private static final Comparator<Mention> ORDER = Comparator.comparingInt(
                    (Mention mention) -> -mention.span().length())
            .thenComparingInt(LongestFirst::rank)
            .thenComparingDouble(mention -> -mention.score())
            .thenComparing(Mention::span)
            .thenComparing(Mention::rule);

    @Override
    public List<Mention> resolve(Collection<Mention> mentions) {
        List<Mention> best = new ArrayList<>(mentions);
        NavigableMap<Integer, Integer> chips = new TreeMap<>();
        best.stream()
                .filter(mention -> mention.type() == MentionType.CHIP)
                .forEach(chip -> chips.merge(chip.span().start(), chip.span().end(), Math::min));
        best.removeIf(mention -> isGuess(mention) && holds(mention.span(), chips));
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

    private static boolean isGuess(Mention mention) {
        return mention.type() == MentionType.COMPANY && mention.score() <= GUESS;
    }

    /** Whether a chip's span, of which the ends are known by the starts, lies in another. */
    private static boolean holds(Span span, NavigableMap<Integer, Integer> chips) {
        Map.@Nullable Entry<Integer, Integer> chip = chips.ceilingEntry(span.start());
        return chip != null && chip.getValue() <= span.end();
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
