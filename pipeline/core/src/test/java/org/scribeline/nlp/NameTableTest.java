package org.scribeline.nlp;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class NameTableTest {
    @Test
    void numbersNamesInTheOrderOfTheirHashes() {
        for (int size : List.of(1, 2, 3, 1000, 1024)) {
            List<String> names = IntStream.range(0, size)
                    .mapToObj(i -> "name" + i + "-TYPE|C")
                    .sorted(Comparator.comparing(NameTable::hash, Long::compareUnsigned))
                    .toList();
            NameTable table = table(names);
            for (int i = 0; i < size; i++) {
                String name = names.get(i);
                assertThat(table.number(name)).isEqualTo(i);
                assertThat(table.number(name.substring(0, 3), name.substring(3, 5), "", name.substring(5)))
                        .isEqualTo(i);
                assertThat(table.number(name, "", "", "|C")).isEqualTo(NameTable.NONE);
            }
        }
    }

    @Test
    void knowsNothingWhereItIsEmpty() {
        assertThat(table(List.of()).number("")).isEqualTo(NameTable.NONE);
    }

    @Test
    void takesEachHashOnceAndInOrder() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new NameTable(new long[] {1, 1}))
                .withMessageContaining("hash 1 of 2");
        assertThatIllegalArgumentException().isThrownBy(() -> new NameTable(new long[] {-1, 1}));
        assertThat(new NameTable(new long[] {0, 1, -1}).number("")).isEqualTo(NameTable.NONE);
    }

    private static NameTable table(List<String> names) {
        return new NameTable(Arrays.stream(names.toArray(new String[0]))
                .mapToLong(NameTable::hash)
                .toArray());
    }
}
