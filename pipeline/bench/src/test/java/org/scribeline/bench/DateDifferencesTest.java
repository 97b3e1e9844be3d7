package org.scribeline.bench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.scribeline.bench.DateMiss.Unasked;
import org.scribeline.bench.DateMiss.Unmet;
import org.scribeline.catalog.Table;

/** What rules a failing case out, by tables made here; and that the project's own table can be read. */
class DateDifferencesTest {
    private static final Unmet BEFORE = new Unmet("daterange", "before 2031", "before <date>");
    private static final Unmet ASAP = new Unmet("datetime", "ASAP", "asap");

    @TempDir
    private Path folder = Path.of("");

    private DateDifferences table(String... rows) throws IOException {
        String text = "reason,file,type,on,pattern,example\n" + String.join("\n", rows) + "\n";
        return new DateDifferences(Table.file(Files.writeString(folder.resolve("differences.csv"), text)));
    }

    private static DateSpec spec(String file, String input) {
        return new DateSpec(file, input, LocalDate.of(2031, 3, 5), List.of());
    }

    @Test
    void wordsAndOutlineAreSought() throws IOException {
        DateDifferences table =
                table("vague,,,,^asap =,asap = asap", "bound,,,,= before <\\w+>$,before 2019 = before <date>");
        assertThat(table.reason(spec("M", ""), List.of(ASAP))).contains("vague");
        assertThat(table.reason(spec("M", ""), List.of(BEFORE))).contains("bound");
        assertThat(table.faults()).isEmpty();
    }

    @Test
    void allThatIsMissedNeedsAReason() throws IOException {
        DateDifferences table = table("vague,,,,^asap =,asap = asap");
        assertThat(table.reason(spec("M", ""), List.of(ASAP, BEFORE))).isEmpty();
        assertThat(table.reason(spec("M", ""), List.of(ASAP, new Unasked("2031"))))
                .isEmpty();
    }

    @Test
    void aRowThatRulesNothingOutIsNamed() throws IOException {
        DateDifferences table = table("vague,,,,^asap =,asap = asap");
        assertThat(table.reason(spec("M", ""), List.of(ASAP, BEFORE))).isEmpty();
        assertThat(table.faults())
                .singleElement()
                .asString()
                .endsWith("differences.csv:2: \"^asap =\" rules no failing case out: take it from the table");
    }

    @Test
    void fileAndTypeLimitARow() throws IOException {
        DateDifferences table = table("bound,M,date;daterange,,before,before");
        assertThat(table.reason(spec("M", ""), List.of(BEFORE))).contains("bound");
        assertThat(table.reason(spec("N", ""), List.of(BEFORE))).isEmpty();
        assertThat(table.reason(spec("M", ""), List.of(new Unmet("time", "before 4", "before 4"))))
                .isEmpty();
    }

    @Test
    void theWholeTextExplainsAllThatIsMissed() throws IOException {
        DateDifferences table = table("code,,,input,file-,file-2031-03-05");
        assertThat(table.reason(spec("M", "See file-2031-03-05."), List.of(ASAP, BEFORE)))
                .contains("code");
        assertThat(table.reason(spec("M", "See 2031-03-05."), List.of(BEFORE))).isEmpty();
    }

    @Test
    void whatNobodyAskedForHasRowsOfItsOwn() throws IOException {
        DateDifferences table = table("tasks,,,unasked,^\\d{4}$,2031");
        assertThat(table.reason(spec("M", ""), List.of(new Unasked("2031")))).contains("tasks");
        assertThat(table.reason(spec("M", ""), List.of(new Unmet("daterange", "2031", "2031"))))
                .isEmpty();
    }

    @Test
    void listsOfWordsHaveNames() throws IOException {
        DateDifferences table = table("ago,,,,^{number} {unit} ago =,two years ago = <date>");
        assertThat(table.reason(spec("M", ""), List.of(new Unmet("date", "Nine weeks ago", "<date>"))))
                .contains("ago");
    }

    @Test
    void aPatternStandsInItsExample() {
        assertThatThrownBy(() -> table("vague,,,,^asap =,soon = soon"))
                .hasMessageEndingWith("differences.csv:2: the pattern is not in its example: soon = soon");
        assertThatThrownBy(() -> table("vague,,,,(asap,asap")).hasMessageContaining("2: not a regular expression");
    }

    @Test
    void theProjectsTableIsSound() throws IOException {
        Table table = Table.file(Path.of("recognizers/date-differences.csv"));
        assertThat(new DateDifferences(table).faults())
                .as("no row has been used yet")
                .hasSize((int) table.rows().count());
    }
}
