package org.scribeline.index;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NumbersTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "7|7",
                "0.5|0.5",
                ".5|0.5",
                "5.|5",
                "-3|-3",
                "+3|3",
                "1e9|1000000000",
                "5.5E9|5500000000",
                "1e-3|0.001",
                "1,000,000|1000000",
                "1,000.25|1000.25",
                "007|7",
                "1e999|Infinity"
            })
    void readsPlainNumbers(String text, double value) {
        assertThat(Numbers.parse(text)).hasValue(value);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "-",
                ".",
                "e9",
                "1e",
                "500k",
                "1,00",
                "1,0000",
                "1 000",
                "0x10",
                "NaN",
                "Infinity",
                "٣",
                "1e9999"
            })
    void refusesTheRest(String text) {
        assertThat(Numbers.parse(text)).isEmpty();
    }
}
