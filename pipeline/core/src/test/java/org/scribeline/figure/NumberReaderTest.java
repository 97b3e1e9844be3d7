package org.scribeline.figure;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NumberReaderTest {
    private static final long SEED = 20250428;
    private static final List<String> SMALL = List.of(
            "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen"
                    .split(" ", -1));
    private static final List<String> TENS =
            List.of("twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety");
    private final Read read = new Read();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "five|5",
                "twenty-one chips|21",
                "one hundred and five|105",
                "three hundred and forty-two|342",
                "two thousand three hundred|2300",
                "seven million|7000000",
                "half a dozen|6",
                "half a trillion|500000000000",
                "a hundred thousand|100000",
                "two and a half billion|2500000000",
                "two-thirds|0.6667",
                "one twelfth|0.0833",
                "three quarters|0.75",
                "1,234,567|1234567",
                "3.25|3.25",
                "2½|2.5",
                "¾|0.75",
                "12 hundred|1200",
                "2.6-trillion|2600000000000",
                "14 bln|14000000000",
                "3 crore|30000000"
            })
    void readsEveryWayToWriteANumber(String text, String value) {
        assertThat(read.number(text))
                .as(text)
                .hasValueSatisfying(n -> assertThat(n.value()).isEqualByComparingTo(value));
    }

    @ParameterizedTest
    @ValueSource(strings = {"hello", "third", "hundreds", "0.4.2", "9:30", "1,2345", "A100", "a chip", "million"})
    void readsNothingElse(String text) {
        assertThat(read.number(text)
                        .filter(n -> n.prefix().isEmpty() && n.suffix().isEmpty()))
                .as(text)
                .isEmpty();
    }

    @Test
    void readsBackRandomNumbersInWords() {
        Random random = new Random(SEED);
        for (int i = 0; i < 500; i++) {
            long number = Math.floorMod(random.nextLong(), (long) Math.pow(10, 1 + random.nextInt(13)));
            String words = words(number);
            assertThat(read.number(words))
                    .as("seed %d: %d is %s", SEED, number, words)
                    .hasValueSatisfying(n -> {
                        assertThat(n.value()).isEqualByComparingTo(BigDecimal.valueOf(number));
                    });
        }
    }

    /** A number in English words, as a newspaper writes it. */
    private static String words(long number) {
        if (number == 0) {
            return "zero";
        }
        List<String> parts = new ArrayList<>();
        long rest = number;
        long scale = 1_000_000_000_000L;
        for (String name : List.of("trillion", "billion", "million", "thousand", "")) {
            long group = rest / scale;
            if (group > 0) {
                parts.add((hundreds((int) group) + " " + name).strip());
            }
            rest %= scale;
            scale /= 1000;
        }
        return String.join(" ", parts);
    }

    private static String hundreds(int number) {
        String rest = number % 100 == 0 ? "" : tens(number % 100);
        if (number < 100) {
            return rest;
        }
        String head = tens(number / 100) + " hundred";
        return rest.isEmpty() ? head : head + " and " + rest;
    }

    private static String tens(int number) {
        if (number < SMALL.size()) {
            return SMALL.get(number);
        }
        if (number < 20) {
            return List.of("seventeen", "eighteen", "nineteen").get(number - 17);
        }
        String ten = TENS.get(number / 10 - 2);
        return number % 10 == 0 ? ten : ten + "-" + SMALL.get(number % 10);
    }
}
