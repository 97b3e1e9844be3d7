package org.scribeline.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.scribeline.bench.DateSpec.Expected;
import org.scribeline.catalog.Table;

/** Texts as a spec and as news would write them; what the spec asks for stands in brackets. */
class CapitalsTest {
    private final Capitals capitals =
            new Capitals(Table.resource("rules/date-words.csv"), Table.resource("rules/holidays.csv"));

    @ParameterizedTest
    @CsvSource({
        "it cooled on [12 april], it cooled on [12 April]",
        "it cooled [tues or fri], it cooled [Tues or Fri]",
        "it cools on [sundays], it cools on [Sundays]",
        "it cooled [apr12] twice, it cooled [Apr12] twice",
        "it may cool in [may], it may cool in [May]",
        "it cools on [ash wednesday], it cools on [Ash Wednesday]",
        "it cooled on [FRI] or [mon], it cooled on [Fri] or [Mon]",
        "it cooled [a second ago], it cooled [a second ago]"
    })
    void namesOfDatesHaveCapitals(String written, String news) {
        assertThat(capitals.of(spec(written))).isEqualTo(spec(news));
    }

    private static DateSpec spec(String text) {
        StringBuilder input = new StringBuilder(text);
        List<Expected> results = new ArrayList<>();
        for (int open = input.indexOf("["); open >= 0; open = input.indexOf("[")) {
            input.deleteCharAt(open);
            int close = input.indexOf("]");
            input.deleteCharAt(close);
            results.add(new Expected(open, close, "date", List.of()));
        }
        return new DateSpec("MadeUp", input.toString(), LocalDate.of(2031, 3, 5), results);
    }
}
