package org.scribeline.evaluate;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.scribeline.entity.MentionType;

/** Each folder of cases holds gold, a run's mentions.csv, and what the scoring script printed for them. */
class ScorerTest {
    private static final CSVFormat FORMAT =
            CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get();

    @ParameterizedTest
    @ValueSource(strings = {"everything", "ranges", "ties", "empty-run", "empty-gold"})
    void printsWhatTheScriptPrints(String name) throws Exception {
        assertThat(printed(folder(name)))
                .isEqualTo(Files.readString(folder(name).resolve("printed.txt")));
    }

    @Test
    void printsTheSameInTurkish() throws Exception {
        Locale before = Locale.getDefault();
        Locale.setDefault(Locale.forLanguageTag("tr-TR"));
        try {
            printsWhatTheScriptPrints("everything");
            printsWhatTheScriptPrints("ranges");
        } finally {
            Locale.setDefault(before);
        }
    }

    @Test
    void scoresAddUp() throws Exception {
        Score score = score(folder("everything"));
        Counts one = score.of(MentionType.COMPANY);
        Counts two = score.plus(score).of(MentionType.COMPANY);
        assertThat(two.gold()).isEqualTo(2 * one.gold());
        assertThat(two.strictPrf()).isEqualTo(one.strictPrf());
        assertThat(score.plus(score).errors(MentionType.COMPANY))
                .hasSize(2 * score.errors(MentionType.COMPANY).size());
        assertThat(score.plus(Score.EMPTY)).isEqualTo(score);
    }

    @Test
    void limitsErrorsByType() throws Exception {
        assertThat(ScoreTable.errors(score(folder("everything")), 1).lines())
                .hasSize(2)
                .allMatch(line -> line.startsWith("CHIP VALUE") || line.startsWith("COMPANY SPAN"));
        assertThat(ScoreTable.errors(score(folder("everything")), 0)).isEmpty();
    }

    private static String printed(Path folder) throws Exception {
        Score score = score(folder);
        return ScoreTable.of(score) + ScoreTable.errors(score, 1000);
    }

    private static Score score(Path folder) throws Exception {
        List<CSVRecord> rows = rows(folder.resolve("mentions.csv"));
        Score score = Score.EMPTY;
        for (GoldArticle gold : GoldReader.read(folder.resolve("gold.jsonl"))) {
            List<RunMention> run = new ArrayList<>();
            for (CSVRecord row : rows) {
                if (row.get("doc_id").equals(gold.article().id())
                        && row.get("field").equals("text")) {
                    run.add(mention(row));
                }
            }
            score = score.plus(Scorer.score(gold, run));
        }
        return score;
    }

    private static RunMention mention(CSVRecord row) {
        return new RunMention(
                MentionType.valueOf(row.get("type")),
                Integer.parseInt(row.get("start")),
                Integer.parseInt(row.get("end")),
                row.get("text"),
                row.toMap());
    }

    private static List<CSVRecord> rows(Path file) throws IOException {
        try (CSVParser parser = FORMAT.parse(Files.newBufferedReader(file))) {
            return parser.getRecords();
        }
    }

    private static Path folder(String name) throws URISyntaxException {
        return Path.of(
                Objects.requireNonNull(ScorerTest.class.getResource(name)).toURI());
    }
}
