package org.scribeline.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.scribeline.catalog.Table;
import org.scribeline.entity.MentionType;
import org.scribeline.evaluate.GoldArticle;
import org.scribeline.evaluate.RunMention;
import org.scribeline.evaluate.Score;
import org.scribeline.evaluate.Scorer;

/** Scores on the corpus do not fall below {@code corpus/expected/scores.csv}; raise a floor when a score has risen. */
class ScoreFloorsTest {
    private static final Path FLOORS = Corpus.EXPECTED.resolve("scores.csv");

    @TestFactory
    Stream<DynamicTest> floors() throws Exception {
        Score score = Score.EMPTY;
        for (GoldArticle gold : Corpus.gold()) {
            score = score.plus(Scorer.score(gold, RunMention.of(Corpus.PIPELINE.extract(gold.article()))));
        }
        Score total = score;
        return Table.file(FLOORS)
                .rows()
                .map(row -> DynamicTest.dynamicTest(
                        row.get("type") + " " + row.get("field"),
                        () -> assertThat(value(total, row))
                                .as(row.at())
                                .isGreaterThanOrEqualTo(Double.parseDouble(row.get("floor")))));
    }

    @TestFactory
    Stream<DynamicTest> everyTypeHasAFloor() throws Exception {
        List<String> lines = Files.readAllLines(FLOORS);
        return Stream.of(MentionType.values())
                .map(type -> DynamicTest.dynamicTest(
                        type.name(), () -> assertThat(lines).anyMatch(line -> line.startsWith(type + ",strict,"))));
    }

    private static double value(Score score, Table.Row row) {
        var type = score.of(MentionType.valueOf(row.get("type")));
        return switch (row.get("field")) {
            case "strict" -> type.strictPrf().f1();
            case "value" -> type.valuePrf().f1();
            case "both" -> type.bothPrf().f1();
            case "interval" -> type.intervalPrf().f1();
            case "bound" -> type.boundAccuracy();
            case "counted" -> type.countedAccuracy();
            default -> throw row.error("no such field");
        };
    }
}
