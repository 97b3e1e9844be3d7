package org.scribeline.date;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.scribeline.date.Meaning.Clock;
import org.scribeline.date.Meaning.Length;
import org.scribeline.date.Meaning.Moment;

/** What a rule's pattern has caught: the values of its kinds of word and the meanings of its symbols, in order. */
final class Match {
    private static final List<Kind> UNITS = List.of(Kind.UNIT, Kind.UNITS, Kind.UNIT_LONG, Kind.UNIT_SHORT);

    private final List<Object> caught = new ArrayList<>();
    private final List<Kind> kinds = new ArrayList<>();
    private int from;
    private int to;

    /** Begins anew at this token, with nothing caught. */
    void begin(int token) {
        from = token;
        to = token;
        back(0);
    }

    /** The first token. */
    int from() {
        return from;
    }

    /** The token after the last. */
    int to() {
        return to;
    }

    boolean has(Kind kind) {
        return kinds.contains(kind);
    }

    /** The value of the first word of this kind, which the pattern must hold. */
    String text(Kind kind) {
        return text(kind, 0);
    }

    String text(Kind kind, int nth) {
        int seen = 0;
        for (int i = 0; i < kinds.size(); i++) {
            if (kinds.get(i) == kind && seen++ == nth) {
                return (String) caught.get(i);
            }
        }
        throw new IllegalStateException("the pattern has no " + kind);
    }

    int number(Kind kind) {
        return number(kind, 0);
    }

    int number(Kind kind, int nth) {
        return Integer.parseInt(text(kind, nth));
    }

    /** The value of the nth word of any of these kinds, counted from 0, which the pattern must hold. */
    int number(Set<Kind> any, int nth) {
        int seen = 0;
        for (int i = 0; i < kinds.size(); i++) {
            if (any.contains(kinds.get(i)) && caught.get(i) instanceof String number && seen++ == nth) {
                return Integer.parseInt(number);
            }
        }
        throw new IllegalStateException("the pattern has none of " + any);
    }

    Unit unit() {
        return unit(0);
    }

    /** The nth unit, counted from 0, which the pattern must hold. */
    Unit unit(int nth) {
        int seen = 0;
        for (int i = 0; i < kinds.size(); i++) {
            if (UNITS.contains(kinds.get(i)) && seen++ == nth) {
                return Unit.valueOf((String) caught.get(i));
            }
        }
        throw new IllegalStateException("the pattern has no unit " + nth);
    }

    /** The first meaning of this sort, which the pattern must hold. */
    <T extends Meaning> T part(Class<T> sort) {
        return part(sort, 0);
    }

    <T extends Meaning> T part(Class<T> sort, int nth) {
        int seen = 0;
        for (Object one : caught) {
            if (sort.isInstance(one) && seen++ == nth) {
                return sort.cast(one);
            }
        }
        throw new IllegalStateException("the pattern has no " + sort.getSimpleName());
    }

    boolean hasPart(Class<? extends Meaning> sort) {
        return caught.stream().anyMatch(sort::isInstance);
    }

    Moment moment() {
        return part(Moment.class);
    }

    Length length() {
        return part(Length.class);
    }

    Clock clock() {
        return part(Clock.class);
    }

    int mark() {
        return caught.size();
    }

    void back(int mark) {
        for (int last = caught.size() - 1; last >= mark; last--) {
            caught.remove(last);
            kinds.remove(last);
        }
    }

    void take(Kind kind, String value) {
        kinds.add(kind);
        caught.add(value);
    }

    void take(Meaning meaning) {
        // A symbol has no kind of word; the place is held by one that no pattern asks for a value.
        kinds.add(Kind.AHEAD);
        caught.add(meaning);
    }

    void end(int token) {
        to = token;
    }
}
