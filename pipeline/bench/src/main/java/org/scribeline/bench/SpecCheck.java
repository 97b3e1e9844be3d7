package org.scribeline.bench;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.scribeline.catalog.Table;
import org.scribeline.entity.Mention;
import org.scribeline.entity.Quantity;
import org.scribeline.entity.Quantity.Bound;
import org.scribeline.entity.Quantity.Kind;
import org.scribeline.text.Span;

/**
 * Compares figures with a spec: the same figures of the model's kind and no other, each with the same span, value and unit.
 *
 * <p>An approximator or a bound before or behind the figure, which our definition leaves outside, may be in the spec's span;
 * its sense must then agree. Values agree to four decimals, as ours are written.
 */
final class SpecCheck {
    private static final BigDecimal CLOSE = new BigDecimal("0.0005");
    private final Map<String, Table.Row> units = new HashMap<>();

    SpecCheck(Table table) {
        table.rows().forEach(row -> units.put(row.get("name"), row));
    }

    boolean passes(String file, Spec spec, List<Mention> found) {
        List<Mention> own = found.stream().filter(m -> isOf(file, quantity(m))).toList();
        boolean ranges = file.startsWith("NumberRange");
        if (own.size() != spec.results().size() && !ranges) {
            return false;
        }
        for (Spec.Expected expected : spec.results()) {
            boolean matched = ranges
                    ? found.stream().anyMatch(m -> isRange(expected, m))
                    : own.stream().anyMatch(m -> isAmount(file, expected, m));
            if (!matched) {
                return false;
            }
        }
        return !ranges || !spec.results().isEmpty() || own.isEmpty();
    }

    private static Quantity quantity(Mention mention) {
        return (Quantity) mention.value();
    }

    /** Whether a figure is of the kind that the file is about. */
    private static boolean isOf(String file, Quantity q) {
        if (file.startsWith("Currency")) {
            return q.kind() == Kind.MONEY;
        }
        if (file.startsWith("Percent")) {
            return q.kind() == Kind.PERCENT;
        }
        if (file.startsWith("Temperature")) {
            return q.unit().equals("Cel") || q.unit().equals("[degF]");
        }
        if (file.startsWith("Dimension")) {
            return q.kind() == Kind.MEASURE
                    && !q.unit().equals("Cel")
                    && !q.unit().equals("[degF]");
        }
        return !file.startsWith("NumberRange") || q.max().isPresent() || q.bound() != Bound.EXACT;
    }

    private boolean isAmount(String file, Spec.Expected expected, Mention mention) {
        Quantity q = quantity(mention);
        Span span = mention.span();
        boolean same = span.start() == expected.start() && span.end() == expected.end();
        // Sums and measures keep their sign where the spec leaves a bound in: ours may only be shorter.
        boolean inside = q.bound() != Bound.EXACT && span.start() >= expected.start() && span.end() <= expected.end();
        boolean number = !file.startsWith("Number");
        return (same || inside)
                && value(expected, number).filter(v -> isClose(v, q.value())).isPresent()
                && (!number || isUnit(file, expected, q));
    }

    private boolean isUnit(String file, Spec.Expected expected, Quantity q) {
        if (file.startsWith("Percent")) {
            return q.unit().equals("%");
        }
        return unit(file, expected)
                .filter(row -> row.get("code").equals(q.unit()))
                .isPresent();
    }

    private Optional<Table.Row> unit(String file, Spec.Expected expected) {
        String name =
                file.startsWith("Dimension") && expected.unit().equals("Pound") ? "Weight Pound" : expected.unit();
        return Optional.ofNullable(units.get(name));
    }

    private Optional<BigDecimal> value(Spec.Expected expected, boolean scaled) {
        String text = expected.value().replace("%", "");
        if (text.isEmpty() || text.equals("null")) {
            return Optional.empty();
        }
        BigDecimal value = new BigDecimal(text);
        Table.Row unit = scaled ? units.get(expected.unit()) : null;
        return Optional.of(unit == null ? value : value.multiply(new BigDecimal(unit.get("factor"))));
    }

    private static boolean isClose(BigDecimal one, BigDecimal other) {
        BigDecimal most = one.abs().max(other.abs()).multiply(CLOSE, MathContext.DECIMAL64);
        return one.subtract(other).abs().compareTo(most) <= 0;
    }

    /** {@code (30,)}, {@code [10,20)}: the ends that are given agree with our bound or range. */
    private static boolean isRange(Spec.Expected expected, Mention mention) {
        Span span = mention.span();
        if (span.start() < expected.start() || span.end() > expected.end()) {
            return false;
        }
        Quantity q = quantity(mention);
        String text = expected.value();
        int comma = text.indexOf(',');
        if (comma < 0) {
            return false;
        }
        String low = text.substring(1, comma);
        String high = text.substring(comma + 1, text.length() - 1);
        boolean open = text.startsWith("(");
        boolean below = text.endsWith(")");
        if (high.isEmpty()) {
            return isClose(new BigDecimal(low), q.value()) && q.bound() == (open ? Bound.MORE : Bound.AT_LEAST);
        }
        if (low.isEmpty()) {
            return isClose(new BigDecimal(high), q.value()) && q.bound() == (below ? Bound.LESS : Bound.AT_MOST);
        }
        if (low.equals(high)) {
            return isClose(new BigDecimal(low), q.value()) && q.bound() == Bound.EXACT;
        }
        return isClose(new BigDecimal(low), q.value())
                && q.max().filter(max -> isClose(new BigDecimal(high), max)).isPresent();
    }

    /** What was expected and what was found. */
    String describe(Spec spec, List<Mention> found) {
        StringBuilder text = new StringBuilder(spec.input());
        spec.results()
                .forEach(e -> text.append("\n    want ")
                        .append(e.value())
                        .append(' ')
                        .append(e.unit())
                        .append(" [")
                        .append(
                                spec.input(),
                                Math.min(e.start(), spec.input().length()),
                                Math.min(e.end(), spec.input().length()))
                        .append(']'));
        found.forEach(m -> text.append("\n    got  ")
                .append(quantity(m).value().toPlainString())
                .append(quantity(m).max().map(x -> ".." + x.toPlainString()).orElse(""))
                .append(' ')
                .append(quantity(m).bound().symbol())
                .append(' ')
                .append(quantity(m).unit())
                .append(" [")
                .append(m.span().in(spec.input()))
                .append(']'));
        return text.toString();
    }
}
