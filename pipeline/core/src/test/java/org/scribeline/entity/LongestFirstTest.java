package org.scribeline.entity;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.scribeline.text.Span;

class LongestFirstTest {
    private static final List<MentionType> TYPES = List.of(MentionType.values());

    /** Each row: two proposals as TYPE:start-end, and what is kept. */
    @ParameterizedTest
    @CsvSource({
        "CHIP:0-15,    FIGURE:12-15,  CHIP:0-15", // CloudMatrix 384
        "DATE:0-11,    FIGURE:0-5,    DATE:0-11", // three years
        "FIGURE:0-6,   DATE:1-6,      FIGURE:0-6", // $2,025
        "COMPANY:0-15, CHIP:0-4,      COMPANY:0-15", // Core Scientific
        "GUESS:0-9,    CHIP:0-6,      CHIP:0-6", // Ascend AI
        "GUESS:0-9,    CHIP:6-12,     GUESS:0-9",
        "GUESS:0-9,    FIGURE:0-6,    GUESS:0-9",
        "CHIP:0-4,     FIGURE:0-4,    CHIP:0-4",
        "CHIP:0-4,     DATE:0-4,      CHIP:0-4",
        "DATE:0-4,     COMPANY:0-4,   DATE:0-4",
        "COMPANY:0-4,  FIGURE:0-4,    COMPANY:0-4",
        "CHIP:0-4,     CHIP:3-7,      CHIP:0-4",
        "FIGURE:0-2,   CHIP:2-6,      FIGURE:0-2 CHIP:2-6",
        "CHIP:8-12,    COMPANY:0-6,   COMPANY:0-6 CHIP:8-12"
    })
    void table(String first, String second, String kept) {
        for (List<Mention> order :
                List.of(List.of(mention(first), mention(second)), List.of(mention(second), mention(first)))) {
            assertThat(new LongestFirst()
                            .resolve(order).stream().map(LongestFirstTest::show).toList())
                    .containsExactly(kept.split(" ", -1));
        }
    }

    @Test
    void anyOrderOfProposalsGivesTheSameDisjointMentions() {
        Random random = new Random(3);
        for (int round = 0; round < 300; round++) {
            List<Mention> proposals = new ArrayList<>();
            for (int i = 0; i < 12; i++) {
                int start = random.nextInt(40);
                MentionType type = TYPES.get(random.nextInt(4));
                proposals.add(mention(type + ":" + start + "-" + (start + 1 + random.nextInt(8))));
            }
            List<Mention> kept = new LongestFirst().resolve(proposals);
            Collections.shuffle(proposals, random);
            assertThat(new LongestFirst().resolve(proposals)).isEqualTo(kept);
            for (int i = 1; i < kept.size(); i++) {
                assertThat(kept.get(i).span().start())
                        .isGreaterThanOrEqualTo(kept.get(i - 1).span().end());
            }
        }
    }

    private static String show(Mention mention) {
        return (mention.score() < 1 ? "GUESS" : mention.type()) + ":"
                + mention.span().start() + "-" + mention.span().end();
    }

    private static Mention mention(String written) {
        String[] parts = written.strip().split("[:-]", -1);
        Span span = Span.of(Integer.parseInt(parts[1]), Integer.parseInt(parts[2]));
        if (parts[0].equals("GUESS")) {
            return new Mention(span, Name.company(Optional.empty(), "X"), "test", 0.6);
        }
        Value value = switch (MentionType.valueOf(parts[0])) {
            case CHIP -> Name.chip("model", Optional.empty(), "X");
            case COMPANY -> Name.company(Optional.empty(), "X");
            case FIGURE ->
                new Quantity(Quantity.Kind.COUNT, BigDecimal.ONE, Optional.empty(), Quantity.Bound.EXACT, "1", "");
            case DATE -> new Period(Period.Timex.DATE, "2025", "", Optional.empty());
        };
        return new Mention(span, value, "test", 1);
    }
}
