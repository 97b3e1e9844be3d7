package org.scribeline.cli;

import org.scribeline.entity.Mention;
import org.scribeline.entity.Name;
import org.scribeline.entity.Period;
import org.scribeline.entity.Quantity;

/** What a mention means, in a few words for a person. */
final class Meaning {
    private Meaning() {}

    /** The normalised value: {@code NVIDIA H100}, {@code > 800000 of chips}, {@code 2025-05 END 2025-05-21/2025-05-31}. */
    static String of(Mention mention) {
        if (mention.value() instanceof Name name) {
            return name.canonical();
        }
        return mention.value() instanceof Quantity quantity ? of(quantity) : of((Period) mention.value());
    }

    private static String of(Quantity quantity) {
        StringBuilder words = new StringBuilder();
        if (quantity.bound() != Quantity.Bound.EXACT) {
            words.append(quantity.bound().symbol()).append(' ');
        }
        words.append(quantity.value().toPlainString());
        quantity.max().ifPresent(max -> words.append(" to ").append(max.toPlainString()));
        if (!quantity.unit().equals("1")) {
            words.append(' ').append(quantity.unit());
        }
        if (!quantity.counted().isEmpty()) {
            words.append(" of ").append(quantity.counted());
        }
        return words.toString();
    }

    private static String of(Period period) {
        StringBuilder words = new StringBuilder(period.timex());
        if (!period.mod().isEmpty()) {
            words.append(' ').append(period.mod());
        }
        period.interval()
                .ifPresent(days ->
                        words.append(' ').append(days.start()).append('/').append(days.end()));
        return words.toString();
    }
}
