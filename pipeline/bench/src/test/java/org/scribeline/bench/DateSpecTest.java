package org.scribeline.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.scribeline.bench.DateSpec.Expected;
import org.scribeline.bench.DateSpec.Reading;

/** Cases as the three kinds of spec write them. */
class DateSpecTest {
    @TempDir
    private Path folder = Path.of("");

    private DateSpec read(String json) throws IOException {
        Path file = Files.writeString(folder.resolve("MadeUp.json"), "\uFEFF[" + json + "]");
        assertThat(DateSpec.read(file)).hasSize(1);
        return DateSpec.read(file).get(0);
    }

    @Test
    void anExtractorTellsSpansOnly() throws IOException {
        DateSpec spec = read("""
                {"Input": "It cooled on March 5.", "Results": [
                  {"Text": "march 5", "Type": "date", "Start": 13, "Length": 7}]}""");
        assertThat(spec)
                .isEqualTo(new DateSpec(
                        "MadeUp",
                        "It cooled on March 5.",
                        LocalDate.of(2016, 11, 7),
                        List.of(new Expected(13, 20, "date", List.of()))));
    }

    @Test
    void aParserTellsTheReadingAheadAndTheOneBehind() throws IOException {
        DateSpec spec = read("""
                {"Input": "It cooled in March.", "Context": {"ReferenceDateTime": "2031-02-03T04:05:06"}, "Results": [
                  {"Text": "in March", "Type": "daterange", "Start": 10, "Length": 8, "Value": {
                    "Timex": "XXXX-03",
                    "FutureResolution": {"startDate": "2031-03-01", "endDate": "2031-04-01"},
                    "PastResolution": {"startDate": "2030-03-01", "endDate": "2030-04-01"}}}]}""");
        assertThat(spec.readOn()).isEqualTo(LocalDate.of(2031, 2, 3));
        assertThat(spec.results().get(0).readings())
                .containsExactly(
                        new Reading("daterange", "XXXX-03", "", "2031-03-01", "2031-04-01"),
                        new Reading("daterange", "XXXX-03", "", "2030-03-01", "2030-04-01"));
    }

    @Test
    void aModelListsValues() throws IOException {
        DateSpec spec = read("""
                {"Input": "It cooled at 4.", "Results": [
                  {"Text": "4", "TypeName": "datetimeV2.time", "Start": 13, "End": 13, "Resolution": {"values": [
                    {"timex": "T04", "type": "time", "value": "04:00:00"},
                    {"timex": "T16", "type": "time", "value": "16:00:00"}]}}]}""");
        assertThat(spec.results())
                .containsExactly(new Expected(
                        13,
                        14,
                        "time",
                        List.of(
                                new Reading("time", "T04", "04:00:00", "", ""),
                                new Reading("time", "T16", "16:00:00", "", ""))));
    }

    @Test
    void oneOfSeveralDatesHasItsOwnType() throws IOException {
        DateSpec spec = read("""
                {"Input": "On the 4th or 5th.", "Results": [
                  {"Text": "5th", "TypeName": "datetimeV2.datetimealt", "Start": 14, "End": 16, "Resolution": {"values": [
                    {"timex": "XXXX-XX-05", "type": "date", "value": "2031-03-05"}]}}]}""");
        assertThat(spec.results().get(0).type()).isEqualTo("datetimealt");
        assertThat(spec.results().get(0).readings().get(0).type()).isEqualTo("date");
    }

    @Test
    void aWrongPlaceGivesWayToTheWords() throws IOException {
        DateSpec spec = read("""
                {"Input": "It cooled on March 5.", "Results": [{"Text": "march 5", "Type": "date", "Start": 2}]}""");
        assertThat(spec.results().get(0).start()).isEqualTo(13);
    }
}
