package org.scribeline.figure;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.function.Function;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.scribeline.entity.Mention;
import org.scribeline.entity.Quantity;

/** What holds of any number: it is read back however it is written, and a scale a thousand times greater scales its value. */
class FigurePropertiesTest {
    private static final long SEED = 20251201;
    private static final int ROUNDS = 60;
    private static final int LONG_LINE = 5_000_000;
    private static final Duration AMPLE = Duration.ofSeconds(30);

    /** A way to write a number with its unit, and the unit's code. */
    private record Format(String name, String code, Function<BigDecimal, String> write) {}

    private static final List<Format> FORMATS = List.of(
            new Format("commas", "1", n -> grouped(n, ',')),
            new Format("thin spaces", "1", n -> grouped(n, '\u2009')),
            new Format("spaces that do not break", "EUR", n -> grouped(n, '\u00a0') + " euros"),
            new Format("apostrophes", "CHF", n -> grouped(n, '\'') + " francs"),
            new Format("lakhs and crores", "1", n -> indian(n.toBigInteger().toString())),
            new Format("plain", "USD", n -> "$" + n.toPlainString()),
            new Format("code before", "USD", n -> "USD " + grouped(n, ',')),
            new Format("code attached", "SEK", n -> n.toPlainString() + "SEK"),
            new Format("percent", "%", n -> grouped(n, ',') + "%"),
            new Format("percent in words", "%", n -> grouped(n, ',') + " percent"),
            new Format("megawatts", "MW", n -> grouped(n, ',') + " MW"),
            new Format("gigabytes", "GBy", n -> n.toPlainString() + "GB"),
            new Format("miles", "[mi_i]", n -> grouped(n, ',') + " miles"),
            new Format("continental", "EUR", n -> "€" + continental(n)));

    private final Read read = new Read();

    @Test
    void anyFormattedNumberIsReadBack() {
        Random random = new Random(SEED);
        for (Format format : FORMATS) {
            for (int i = 0; i < ROUNDS; i++) {
                BigDecimal number = number(random, format.name());
                String text = format.write().apply(number);
                Quantity q = only("They counted " + text + " in all.", text);
                assertThat(q.value())
                        .as("seed %d, %s: %s", SEED, format.name(), text)
                        .isEqualByComparingTo(number);
                assertThat(q.unit())
                        .as("seed %d, %s: %s", SEED, format.name(), text)
                        .isEqualTo(format.code());
            }
        }
    }

    @Test
    void aScaleAThousandTimesGreaterScalesTheValue() {
        Random random = new Random(SEED);
        List<List<String>> scales =
                List.of(List.of(" thousand", " million", " billion", " trillion"), List.of("k", "mn", "bn", "tn"));
        for (int i = 0; i < ROUNDS; i++) {
            String number = new BigDecimal(random.nextInt(9_999) + 1)
                    .movePointLeft(random.nextInt(3))
                    .toPlainString();
            for (List<String> names : scales) {
                for (int s = 1; s < names.size(); s++) {
                    String less = "$" + number + names.get(s - 1);
                    String more = "$" + number + names.get(s);
                    assertThat(only("It paid " + more + " for it.", more).value())
                            .as("seed %d: %s and %s", SEED, less, more)
                            .isEqualByComparingTo(only("It paid " + less + " for it.", less)
                                    .value()
                                    .multiply(BigDecimal.valueOf(1000)));
                }
            }
        }
    }

    @Test
    void aSignTurnsTheValueAndRangesKeepTheirOrder() {
        Random random = new Random(SEED);
        for (int i = 0; i < ROUNDS; i++) {
            int low = random.nextInt(500) + 2;
            int high = low + 1 + random.nextInt(500);
            String negative = "-" + low + "%";
            assertThat(only("Growth was " + negative + " in May.", negative).value())
                    .isEqualByComparingTo("-" + low);
            String range = low + "% to " + high + "%";
            Quantity q = only("It expects " + range + " growth.", range);
            assertThat(q.value()).as(range).isEqualByComparingTo(BigDecimal.valueOf(low));
            assertThat(q.max()).as(range).contains(BigDecimal.valueOf(high));
        }
    }

    /** Five million digits without a space are no number, and take a fraction of a second; the limit is for slow machines. */
    @Test
    void aLineOfFiveMillionDigitsIsPassedOver() {
        String line = "7".repeat(LONG_LINE);
        List<Mention> found = Assertions.assertTimeout(AMPLE, () -> read.figures(line));
        assertThat(found).isEmpty();
    }

    @Test
    void aLongLineOfNumbersTakesTimeByItsLength() {
        String line = "12,345, ".repeat(LONG_LINE / 200);
        List<Mention> found = Assertions.assertTimeout(AMPLE, () -> read.figures(line));
        assertThat(found).isNotEmpty();
    }

    private Quantity only(String sentence, String span) {
        List<Mention> found = read.figures(sentence);
        assertThat(found).as("seed %d: %s", SEED, sentence).hasSize(1);
        assertThat(found.get(0).span().in(sentence))
                .as("seed %d: %s", SEED, sentence)
                .isEqualTo(span);
        return Read.quantity(found.get(0));
    }

    private static BigDecimal number(Random random, String format) {
        // Lakhs and crores have no decimals here, and four digits alone might be a year.
        long whole = 10_000L + random.nextInt(90_000_000);
        boolean decimals = random.nextBoolean() && !format.startsWith("lakhs");
        BigDecimal number = BigDecimal.valueOf(whole);
        return decimals ? number.add(new BigDecimal("0." + (random.nextInt(89) + 10))) : number;
    }

    private static String grouped(BigDecimal number, char mark) {
        DecimalFormatSymbols symbols = new DecimalFormatSymbols(Locale.ROOT);
        symbols.setGroupingSeparator(mark);
        return new DecimalFormat("#,##0.##", symbols).format(number);
    }

    private static String continental(BigDecimal number) {
        DecimalFormatSymbols symbols = new DecimalFormatSymbols(Locale.ROOT);
        symbols.setGroupingSeparator('.');
        symbols.setDecimalSeparator(',');
        return new DecimalFormat("#,##0.00", symbols).format(number);
    }

    private static String indian(String digits) {
        int head = digits.length() - 3;
        StringBuilder text = new StringBuilder(digits.substring(head));
        for (int at = head; at > 0; at -= 2) {
            text.insert(0, digits.substring(Math.max(0, at - 2), at) + ",");
        }
        return text.toString();
    }
}
