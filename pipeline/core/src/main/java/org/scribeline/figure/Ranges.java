package org.scribeline.figure;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Optional;
import java.util.Set;
import org.scribeline.entity.Quantity.Kind;
import org.scribeline.figure.Numeral.Style;
import org.scribeline.text.Span;

/** Joins two amounts to one range: {@code 5% to 10%}, {@code $20-25 billion}, {@code between 3 and 5 million}. */
final class Ranges {
    private static final Set<String> LENGTHS = Set.of("mm", "cm", "m", "um", "nm", "[in_i]");
    /** How many numbers may share a unit: {@code 8/16/32/64 GB}. */
    private static final int LONGEST = 8;

    private final AmountReader reader;

    Ranges(AmountReader reader) {
        this.reader = reader;
    }

    /** The amount with the unit that another after a slash or a cross lends it: {@code 28/22-nanometre}. */
    Amount lent(Sentence s, Amount first) {
        return lent(s, first, LONGEST);
    }

    private Amount lent(Sentence s, Amount first, int links) {
        int link = first.to();
        boolean slash = s.is(link, "/") && s.joined(link) && s.joined(link + 1);
        boolean cross = s.is(link, "x") || s.is(link, "×");
        if (links == 0 || !first.isCount() || first.marked() || (!slash && !cross)) {
            return first;
        }
        Optional<Amount> second = reader.read(s, link + 1).map(a -> lent(s, a, links - 1));
        Optional<Unit> unit =
                second.map(Amount::unit).filter(u -> u.is(Kind.MEASURE) && (slash || LENGTHS.contains(u.code())));
        return unit.map(u -> first.in(u, first.value())).orElse(first);
    }

    /** The range that begins with {@code first}, if one does. */
    Optional<Amount> from(Sentence s, Amount first) {
        int link = first.to();
        boolean between = s.is(first.from() - 1, "between");
        boolean dash = s.dash(link) && (s.hyphen(link) || !s.is(link, "-"));
        boolean to = s.is(link, "to");
        boolean and = between && s.is(link, "and");
        boolean or = s.is(link, "or") && first.isCount();
        if ((!dash && !to && !and && !or) || first.number().style() == Style.FRACTION) {
            return Optional.empty();
        }
        Optional<Amount> second = reader.read(s, link + 1);
        if (second.isEmpty() || second.get().number().style() == Style.FRACTION) {
            return Optional.empty();
        }
        Optional<Amount> range = join(s, first, second.get(), and);
        return range.filter(r -> fits(s, first, second.get(), r, to, or));
    }

    /** What grammar asks beyond units: {@code from 23% to 54%} is two figures, {@code two or three} is a range. */
    private static boolean fits(Sentence s, Amount first, Amount second, Amount range, boolean to, boolean or) {
        boolean change = to && isFrom(s, first.from()) && first.marked() == second.marked();
        boolean neighbours = range.max().isPresent()
                && range.max().get().subtract(range.value()).compareTo(BigDecimal.ONE) == 0;
        return !change
                && (!or
                        || (neighbours
                                && second.number().style() == first.number().style()));
    }

    private static boolean isFrom(Sentence s, int at) {
        return s.is(at - 1, "from") || s.is(at - 2, "from");
    }

    private static Optional<Amount> join(Sentence s, Amount first, Amount second, boolean between) {
        Optional<BigDecimal> low = low(first, second);
        if (low.isEmpty() || low.get().compareTo(second.value()) >= 0) {
            return Optional.empty();
        }
        int from = between ? first.from() - 1 : first.from();
        Span span = Span.of(s.tokens().start(from), second.span().end());
        boolean money = first.unit().is(Kind.MONEY);
        Unit unit = money ? first.unit() : second.unit();
        BigDecimal high = second.value();
        return Optional.of(new Amount(
                from,
                second.to(),
                span,
                low.get(),
                Optional.of(high),
                unit,
                second.number(),
                first.marked() || second.marked(),
                "range"));
    }

    /** The lower end in the unit of the range; empty where the units do not agree. */
    private static Optional<BigDecimal> low(Amount first, Amount second) {
        Unit unit = second.unit();
        // 60 cents to $61.20 is a fall and a price, not a range.
        boolean same = first.unit().equals(unit);
        boolean lends = first.isCount() && !first.marked();
        boolean borrows = first.unit().is(Kind.MONEY) && second.isCount() && !second.marked();
        if (!same && !lends && !borrows) {
            return Optional.empty();
        }
        BigDecimal own = same || borrows ? first.value() : first.value().multiply(unit.factor());
        BigDecimal raw = own;
        BigDecimal scale = second.unscaled().signum() == 0
                ? BigDecimal.ONE
                : second.value().divide(second.unscaled(), MathContext.DECIMAL64);
        boolean shares =
                !first.number().isScaled() && second.number().isScaled() && raw.compareTo(second.unscaled()) <= 0;
        return Optional.of(shares ? raw.multiply(scale) : own);
    }
}
