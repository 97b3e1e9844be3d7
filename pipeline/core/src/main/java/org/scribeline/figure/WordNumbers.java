package org.scribeline.figure;

import java.math.BigDecimal;
import java.util.Optional;
import org.scribeline.figure.NumberWord.Role;
import org.scribeline.figure.Numeral.Style;

/**
 * Reads a cardinal in words: {@code three hundred and forty-two}, {@code two million five hundred thousand}.
 *
 * <p>A number is groups that fall in scale; each group is at most one hundreds, one tens and one unit.
 */
final class WordNumbers {
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final BigDecimal TENTH = new BigDecimal("0.1");
    private final NumberTable table;

    WordNumbers(NumberTable table) {
        this.table = table;
    }

    /** A number below one hundred, or with hundreds below ten thousand, and where it ends. */
    private record Group(BigDecimal value, int to) {}

    Optional<Numeral> read(Sentence s, int at) {
        Optional<Group> first = hundreds(s, at);
        if (first.isEmpty()) {
            return Optional.empty();
        }
        BigDecimal total = BigDecimal.ZERO;
        BigDecimal unscaled = first.get().value();
        Optional<BigDecimal> ceiling = Optional.empty();
        int to = at;
        Optional<Group> group = first;
        while (group.isPresent()) {
            BigDecimal scale = scale(s, group.get().to());
            boolean scaled = scale.compareTo(BigDecimal.ONE) > 0;
            BigDecimal value = group.get().value().multiply(scale);
            if (ceiling.isPresent() && value.compareTo(ceiling.get()) >= 0) {
                break;
            }
            unscaled = total.signum() == 0 ? unscaled : total.add(value);
            total = total.add(value);
            to = group.get().to() + (scaled ? 1 : 0);
            ceiling = Optional.of(scale);
            group = scaled ? hundreds(s, s.is(to, "and") ? to + 1 : to) : Optional.empty();
        }
        return Optional.of(new Numeral(at, to, total, unscaled, Style.WORDS, "", "", false));
    }

    private BigDecimal scale(Sentence s, int token) {
        return table.is(s, token, Role.SCALE) || table.is(s, token, Role.DOZEN)
                ? table.word(s, token).orElseThrow().value()
                : BigDecimal.ONE;
    }

    private boolean isScale(Sentence s, int token) {
        return table.is(s, token, Role.SCALE) || table.is(s, token, Role.DOZEN) || table.is(s, token, Role.HUNDRED);
    }

    /** The decimals that are spelled digit by digit behind a number: {@code two point five}. */
    private Optional<Group> pointed(Sentence s, Group whole) {
        int at = whole.to() + 1;
        BigDecimal value = whole.value();
        BigDecimal place = TENTH;
        while (s.is(whole.to(), "point") && table.is(s, at, Role.UNIT)) {
            value = value.add(table.word(s, at).orElseThrow().value().multiply(place));
            place = place.multiply(TENTH);
            at++;
        }
        return at > whole.to() + 1 ? Optional.of(new Group(value, at)) : Optional.empty();
    }

    private Optional<Group> hundreds(Sentence s, int at) {
        Optional<Group> head = tens(s, at);
        if (head.isEmpty() || !table.is(s, head.get().to(), Role.HUNDRED)) {
            return head.flatMap(whole -> pointed(s, whole)).or(() -> head);
        }
        int next = head.get().to() + 1;
        BigDecimal value = head.get().value().multiply(HUNDRED);
        Optional<Group> rest = tens(s, s.is(next, "and") ? next + 1 : next);
        return Optional.of(
                rest.map(r -> new Group(value.add(r.value()), r.to())).orElse(new Group(value, next)));
    }

    private Optional<Group> tens(Sentence s, int at) {
        if ((s.is(at, "a") || s.is(at, "an")) && isScale(s, at + 1)) {
            return Optional.of(new Group(BigDecimal.ONE, at + 1));
        }
        if (table.is(s, at, Role.UNIT) || table.is(s, at, Role.TEEN)) {
            return Optional.of(new Group(table.word(s, at).orElseThrow().value(), at + 1));
        }
        if (!table.is(s, at, Role.TENS)) {
            return Optional.empty();
        }
        BigDecimal value = table.word(s, at).orElseThrow().value();
        int next = s.hyphen(at + 1) ? at + 2 : at + 1;
        return Optional.of(
                table.is(s, next, Role.UNIT)
                        ? new Group(value.add(table.word(s, next).orElseThrow().value()), next + 1)
                        : new Group(value, at + 1));
    }
}
