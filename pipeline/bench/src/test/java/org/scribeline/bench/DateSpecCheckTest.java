package org.scribeline.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.scribeline.bench.DateMiss.Unasked;
import org.scribeline.bench.DateMiss.Unmet;
import org.scribeline.bench.DateSpec.Expected;
import org.scribeline.bench.DateSpec.Reading;
import org.scribeline.entity.Mention;
import org.scribeline.entity.Period;
import org.scribeline.entity.Period.Interval;
import org.scribeline.entity.Period.Timex;
import org.scribeline.text.Span;

/** What a case misses: made-up texts, with what the spec asks and what we found in them. */
class DateSpecCheckTest {
    private static final LocalDate DAY = LocalDate.of(2031, 3, 5);

    private final List<Expected> asked = new ArrayList<>();
    private final List<Mention> found = new ArrayList<>();

    private List<DateMiss> misses(String file, String input) {
        return DateSpecCheck.misses(new DateSpec(file, input, DAY, asked), found);
    }

    private void ask(String input, String words, String type, Reading... readings) {
        int start = input.indexOf(words);
        asked.add(new Expected(start, start + words.length(), type, List.of(readings)));
    }

    private void find(String input, String words, Timex type) {
        int start = input.indexOf(words);
        Period period = new Period(type, DAY.toString(), "", Optional.of(new Interval(DAY, DAY)));
        found.add(new Mention(Span.of(start, start + words.length()), period, "rule", 1));
    }

    @Test
    void theSameSpansPass() {
        String input = "The kiln cooled on March 5 and was lit at 4 pm.";
        ask(input, "March 5", "date");
        ask(input, "4 pm", "time");
        find(input, "March 5", Timex.DATE);
        find(input, "4 pm", Timex.TIME);
        assertThat(misses("MergedExtractor", input)).isEmpty();
    }

    @Test
    void whatStandsInFrontAndTheBlankBehindAreOverlooked() {
        String input = "The kiln cooled since the 5th of March .";
        ask(input, "since the 5th of March ", "date");
        find(input, "the 5th of March", Timex.DATE);
        assertThat(misses("MergedExtractor", input)).isEmpty();
    }

    @Test
    void oneOfTheReadingsIsEnough() {
        String input = "The kiln cooled on Wednesday.";
        ask(input, "Wednesday", "date", date("2031-03-12"), date("2031-03-05"));
        find(input, "Wednesday", Timex.DATE);
        assertThat(misses("DateParser", input)).isEmpty();
    }

    @Test
    void anotherValueIsMissed() {
        String input = "The kiln cooled on Wednesday.";
        ask(input, "Wednesday", "date", date("2031-03-12"));
        find(input, "Wednesday", Timex.DATE);
        assertThat(misses("DateParser", input)).containsExactly(new Unmet("date", "Wednesday", "<date>"));
    }

    @Test
    void whatIsNotFoundIsMissedWithItsWords() {
        String input = "The kiln cooled on Ash Wednesday.";
        ask(input, "Ash Wednesday", "date");
        assertThat(misses("HolidayExtractor", input))
                .containsExactly(new Unmet("date", "Ash Wednesday", "ash wednesday"));
    }

    @Test
    void theOutlineTellsWhatIsOursOfTheWords() {
        String input = "The kiln cooled From 4 pm to 6 pm daily.";
        ask(input, "From 4 pm to 6 pm", "timerange");
        find(input, "4 pm", Timex.TIME);
        find(input, "6 pm daily", Timex.SET);
        assertThat(misses("MergedExtractor", input))
                .containsExactly(new Unmet("timerange", "From 4 pm to 6 pm", "from <time> to <set+>"));
    }

    @Test
    void aDateThatNobodyAskedForIsAMiss() {
        String input = "The kiln of 2031 cooled on Wednesday.";
        ask(input, "Wednesday", "date");
        find(input, "2031", Timex.DATE);
        find(input, "Wednesday", Timex.DATE);
        assertThat(misses("DateTimeModel", input)).containsExactly(new Unasked("2031"));
    }

    @Test
    void aFileOfOneKindAsksForNoOther() {
        String input = "The kiln cooled on Wednesday at 4 pm.";
        ask(input, "4 pm", "time");
        find(input, "Wednesday", Timex.DATE);
        find(input, "4 pm", Timex.TIME);
        assertThat(misses("TimeExtractor", input)).isEmpty();
        assertThat(misses("MergedExtractor", input)).containsExactly(new Unasked("Wednesday"));
        assertThat(misses("DateTimeModelTasksMode", input)).containsExactly(new Unasked("Wednesday"));
    }

    private static Reading date(String day) {
        return new Reading("date", day, day, "", "");
    }
}
