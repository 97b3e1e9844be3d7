package org.scribeline.figure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.scribeline.catalog.Table;
import org.scribeline.entity.Mention;
import org.scribeline.entity.Quantity;
import org.scribeline.entity.Quantity.Kind;
import org.scribeline.text.Vocabulary;

class FigureAnnotatorTest {
    private static final long SEED = 7;
    private static final List<String> SHARDS = List.of(
            "$",
            "5",
            "bn",
            "%",
            "-",
            "to",
            "between",
            "and",
            "of",
            "1,000",
            "½",
            "two",
            "hundred",
            "a",
            "half",
            "twice",
            "€",
            "x",
            "8x",
            "48C",
            "/",
            "GB",
            "s",
            ".",
            ",",
            "(",
            ")",
            "\n",
            "more than",
            "or so",
            "chips",
            "in",
            "minus",
            "third",
            "doubled",
            "times",
            "|",
            ":",
            ";",
            "May",
            "2025",
            "No.",
            "the",
            "'s",
            "~",
            "+",
            "per",
            "#",
            "¥");
    private final Read read = new Read();
    private final Read other = new Read();

    @Test
    void tellsKindRuleAndScore() {
        String text = "It paid $5 million for 200 racks, 20% more, at 3x the density and 80 kW each.";
        List<Mention> figures = read.figures(text);
        assertThat(figures)
                .extracting(m -> Read.quantity(m).kind())
                .containsExactly(Kind.MONEY, Kind.COUNT, Kind.PERCENT, Kind.RATIO, Kind.MEASURE);
        assertThat(figures)
                .extracting(Mention::rule)
                .containsExactly("money", "digits", "percent", "multiple", "measure");
        assertThat(figures).allSatisfy(m -> assertThat(m.score()).isBetween(0.5, 1.0));
    }

    @Test
    void lendsWhatAFigureIsOfToTheNextOne() {
        assertThat(read.figures("Revenue rose 5% to $18.1 billion, or NT$500 billion."))
                .extracting(m -> Read.quantity(m).counted())
                .containsExactly("Revenue", "Revenue", "Revenue");
    }

    @Test
    void neverThrowsOnRandomShards() {
        Random random = new Random(SEED);
        for (int i = 0; i < 400; i++) {
            StringBuilder text = new StringBuilder();
            for (int n = random.nextInt(30); n >= 0; n--) {
                text.append(SHARDS.get(random.nextInt(SHARDS.size()))).append(random.nextInt(4) == 0 ? "" : " ");
            }
            checkSpans(text.toString());
        }
    }

    @Test
    void neverThrowsOnRandomUnicode() {
        Random random = new Random(SEED);
        for (int i = 0; i < 200; i++) {
            StringBuilder text = new StringBuilder();
            for (int n = random.nextInt(60); n >= 0; n--) {
                int point = random.nextInt(8) == 0 ? random.nextInt(Character.MAX_CODE_POINT) : random.nextInt(0x250);
                boolean half = point >= Character.MIN_SURROGATE && point <= Character.MAX_SURROGATE;
                text.appendCodePoint(half ? ' ' : point);
            }
            checkSpans(text.toString());
        }
    }

    private void checkSpans(String text) {
        List<Mention> figures = read.figures(text);
        for (Mention mention : figures) {
            assertThat(mention.span().end()).as("seed %d: %s", SEED, text).isLessThanOrEqualTo(text.length());
            assertThat(mention.span().in(text))
                    .as("seed %d: %s", SEED, text)
                    .isEqualTo(mention.span().in(text).strip());
        }
        assertThat(other.figures(text)).as("seed %d: %s", SEED, text).isEqualTo(figures);
    }

    @Test
    void readsTheSameInTurkish() {
        Locale before = Locale.getDefault();
        List<Mention> here = read.figures("IT PAID 5 MILLION EUROS FOR 20 GIGABITS.");
        try {
            Locale.setDefault(Locale.forLanguageTag("tr"));
            assertThat(new Read().figures("IT PAID 5 MILLION EUROS FOR 20 GIGABITS."))
                    .isEqualTo(here);
        } finally {
            Locale.setDefault(before);
        }
    }

    @Test
    void boundsAndTheirPhrasesAreRead() {
        for (Table.Row row : Table.resource("rules/bounds.csv")) {
            String text = row.get("example");
            assertThat(text).as("%s: the example has the phrase", row.at()).containsIgnoringCase(row.get("phrase"));
            assertThat(read.figures(text))
                    .as("%s: %s", row.at(), text)
                    .singleElement()
                    .extracting(Read::quantity)
                    .extracting(Quantity::bound)
                    .extracting(Quantity.Bound::symbol)
                    .isEqualTo(row.get("bound"));
        }
    }

    @Test
    void isBuiltFromItsTablesAlone() {
        assertThat(new FigureAnnotator(new Vocabulary())).isNotNull();
    }
}
