package org.scribeline.evaluate;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Decides whether a run's values mean what gold's mean, as the scoring script does. */
final class Agreement {
    private static final Pattern NOT_PLAIN = Pattern.compile("[^a-z0-9]+");
    private static final BigDecimal TOLERANCE = new BigDecimal("0.0005");
    /** The precision of Python's decimals. */
    private static final MathContext PYTHON = new MathContext(28, RoundingMode.HALF_EVEN);
    /** Words that come and go with a company's name. */
    private static final Set<String> GENERIC = Set.of(
            "inc",
            "corp",
            "corporation",
            "co",
            "company",
            "ltd",
            "limited",
            "llc",
            "plc",
            "ag",
            "sa",
            "nv",
            "group",
            "holdings",
            "technology",
            "technologies",
            "the");

    private static final double COUNTED_OVERLAP = 0.5;

    private Agreement() {}

    /** Whether the normalised values agree. */
    static boolean value(GoldMention gold, RunMention run) {
        return switch (gold.type()) {
            case CHIP -> fold(gold.value("name")).equals(fold(run.value("name")));
            case COMPANY -> bareName(gold.value("name")).equals(bareName(run.value("name")));
            case FIGURE ->
                sameNumber(gold.value("value"), run.value("value"))
                        && unit(gold.value("unit")).equals(unit(run.value("unit")))
                        && sameNumber(
                                or(gold.value("max"), gold.value("value")),
                                or(run.value("value_max"), run.value("value")));
            case DATE -> gold.value("value").equals(run.value("timex_value"));
        };
    }

    static boolean bound(GoldMention gold, RunMention run) {
        return or(gold.value("bound"), "=").equals(or(run.value("bound"), "="));
    }

    static boolean interval(GoldMention gold, RunMention run) {
        return gold.value("date_start").equals(run.value("date_start"))
                && gold.value("date_end").equals(run.value("date_end"));
    }

    /** Whether what is counted shares half of its words, by Dice's measure. */
    static boolean counted(GoldMention gold, RunMention run) {
        Set<String> ours = words(run.value("counted"));
        Set<String> theirs = words(gold.value("counted"));
        Set<String> shared = new HashSet<>(theirs);
        shared.retainAll(ours);
        return !ours.isEmpty()
                && !theirs.isEmpty()
                && 2.0 * shared.size() / (ours.size() + theirs.size()) >= COUNTED_OVERLAP;
    }

    /** A name in lower case with single spaces for all that is neither a letter of ASCII nor a digit. */
    static String fold(String name) {
        return NOT_PLAIN.matcher(name.toLowerCase(Locale.ROOT)).replaceAll(" ").strip();
    }

    /** A company's name without its legal form and the words that come and go with it, unless it has no others. */
    static String bareName(String name) {
        List<String> words = split(fold(name));
        List<String> telling =
                words.stream().filter(word -> !GENERIC.contains(word)).toList();
        return String.join(" ", telling.isEmpty() ? words : telling);
    }

    static boolean sameNumber(String gold, String run) {
        Optional<BigDecimal> a = number(gold);
        Optional<BigDecimal> b = number(run);
        if (a.isEmpty() || b.isEmpty()) {
            return a.isEmpty() && b.isEmpty();
        }
        BigDecimal larger = a.get().abs(PYTHON).max(b.get().abs(PYTHON));
        return a.get().subtract(b.get(), PYTHON).abs().compareTo(larger.multiply(TOLERANCE, PYTHON)) <= 0;
    }

    private static Optional<BigDecimal> number(String written) {
        try {
            return Optional.of(new BigDecimal(written.replace(",", "").strip()));
        } catch (NumberFormatException e) {
            return Optional.empty();
        }
    }

    private static String unit(String unit) {
        return unit.isEmpty() || unit.equals("count") ? "1" : unit;
    }

    private static String or(String value, String otherwise) {
        return value.isEmpty() ? otherwise : value;
    }

    private static Set<String> words(String text) {
        return new HashSet<>(split(fold(text)));
    }

    private static List<String> split(String folded) {
        return folded.isEmpty() ? List.of() : Arrays.asList(folded.split(" "));
    }
}
