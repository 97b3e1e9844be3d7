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
    private static final BigDecimal FIRST_YEAR = BigDecimal.valueOf(1900);
    private static final BigDecimal LAST_YEAR = BigDecimal.valueOf(2100);

    private static final int FARTHEST = 3;
    /** How many numbers may share a unit: {@code 8/16/32/64 GB}. */
    private static final int LONGEST = 8;

    private final AmountReader reader;
    private final Lexicon lexicon;

    Ranges(AmountReader reader, Lexicon lexicon) {
        this.reader = reader;
        this.lexicon = lexicon;
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

    /** The amount with the unit of the list that it begins: {@code 8, 16 and 32 GB} is three. */
    Amount listed(Sentence s, Amount first) {
        boolean bare = first.isCount() && !first.marked() && first.number().style() != Style.FRACTION;
        if (!bare || isYear(first) || !(s.is(first.to(), ",") || isConjunction(s, first.to()))) {
            return first;
        }
        int last = lastOfList(s, first.to());
        Optional<Amount> other = last > first.to() ? reader.read(s, last) : Optional.empty();
        Optional<Unit> unit =
                other.filter(a -> !isYear(a)).map(Amount::unit).filter(u -> u.is(Kind.MEASURE) || u.is(Kind.PERCENT));
        return unit.map(u -> first.in(u, first.value())).orElse(first);
    }

    /** The token behind the conjunction that ends a list of plain numbers, or {@code to} where none does. */
    private int lastOfList(Sentence s, int to) {
        int at = to;
        for (int listed = 1; listed < LONGEST; listed++) {
            int next = s.is(at, ",") ? at + 1 : at;
            if (isConjunction(s, next)) {
                return next + 1;
            }
            if (next == at || !reader.isPlainNumber(s, next)) {
                return to;
            }
            at = next + 1;
        }
        return to;
    }

    private static boolean isConjunction(Sentence s, int at) {
        return s.is(at, "and") || s.is(at, "or");
    }

    private static boolean isYear(Amount a) {
        boolean four = a.number().style() == Style.DIGITS && !a.number().grouped() && !a.marked();
        return four && a.value().compareTo(FIRST_YEAR) >= 0 && a.value().compareTo(LAST_YEAR) <= 0;
    }

    /** The range that begins with {@code first}, if one does. */
    Optional<Amount> from(Sentence s, Amount first) {
        int link = first.to();
        boolean between = s.is(first.from() - 1, "between");
        boolean spaced = s.is(link, "-") && !s.joined(link) && !s.joined(link + 1);
        boolean dash = (s.dash(link) && (s.hyphen(link) || !s.is(link, "-"))) || spaced || isTilde(s, link);
        boolean to = s.is(link, "to") || s.is(link, "through");
        boolean and = between && s.is(link, "and");
        boolean or = s.is(link, "or") && first.isCount();
        if ((!dash && !to && !and && !or) || first.number().style() == Style.FRACTION) {
            return Optional.empty();
        }
        boolean tied = s.hyphen(link) && s.is(link + 1, "to") && s.hyphen(link + 2);
        Optional<Amount> second = reader.read(s, tied ? link + 3 : link + 1);
        if (second.isEmpty() || second.get().number().style() == Style.FRACTION) {
            return Optional.empty();
        }
        Optional<Amount> range = join(s, first, second.get(), and);
        return range.filter(r -> fits(s, first, second.get(), r, to, or));
    }

    /** What grammar asks beyond units: {@code from 23% to 54%} is two figures, {@code two or three} is a range. */
    private boolean fits(Sentence s, Amount first, Amount second, Amount range, boolean to, boolean or) {
        boolean change = to
                && ((isFrom(s, first.from()) && first.marked() == second.marked())
                        || is(s, first.from() - 1, WordClass.CHANGED));
        boolean neighbours = range.max().isPresent()
                && range.max().get().subtract(range.value()).compareTo(BigDecimal.ONE) == 0;
        return !change
                && (!or
                        || (neighbours
                                && second.number().style() == first.number().style()));
    }

    private boolean isFrom(Sentence s, int at) {
        int from = s.is(at - 1, "from") ? at - 1 : at - 2;
        return s.is(from, "from") && !isRanging(s, from);
    }

    private boolean is(Sentence s, int at, WordClass kind) {
        return s.has(at) && lexicon.is(s.word(at), kind);
    }

    /** {@code 20~100}: a wave dash with numbers on both sides. */
    private static boolean isTilde(Sentence s, int link) {
        return (s.is(link, "~") || s.is(link, "～")) && s.joined(link) && s.joined(link + 1);
    }

    /** Whether a word of ranging stands shortly before {@code from}: {@code sizes range from 3 to 9 inches}. */
    private boolean isRanging(Sentence s, int from) {
        for (int t = from - 1; t >= from - FARTHEST; t--) {
            if (is(s, t, WordClass.RANGING)) {
                return true;
            }
        }
        return false;
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
