package org.scribeline.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.scribeline.entity.MentionType;
import org.scribeline.text.Article;
import org.scribeline.text.Document;
import org.scribeline.text.Tokens;
import org.scribeline.text.Vocabulary;

class GazetteerTest {
    /** Each row: an alias, a text, and the surfaces found, joined with {@code |}. */
    @ParameterizedTest
    @CsvSource({
        "MI300X,     the MI300X ships,            MI300X",
        "MI300X,     the mi300x ships,            mi300x",
        "MI300X,     the MI 300X ships,           MI 300X",
        "MI300X,     the MI-300X ships,           MI-300X",
        "RTX 4090,   an RTX4090 card,             RTX4090",
        "RTX 4090,   an RTX® 4090 card,           RTX® 4090",
        "RTX 4090,   an RTX 4090 card,            RTX 4090",
        "A100,       a group of A 100 people,     ''",
        "H20,        the H 20 road,               ''",
        "H100,       buys H100s,                  H100s",
        "H100,       buys H100-based racks,       H100",
        "H100,       the H1000 and XH100,         ''",
        "i9-14900K,  an i9 14900K,                i9 14900K",
        "SK hynix,   SK Hynix and SK - hynix,     SK Hynix",
        "AT&T,       at AT&T today,               AT&T",
        "Tom's,      by Tom’s way,                Tom’s",
        "Core 2,     the Core 2 Duo and Core 20,  Core 2"
    })
    void table(String alias, String text, String found) {
        Document document = cut(text);
        List<String> surfaces = gazetteer(document, List.of(alias)).find(document).stream()
                .map(match -> document.tokens().span(match.from(), match.to()).in(document.text()))
                .toList();
        assertThat(String.join("|", surfaces)).isEqualTo(found);
    }

    /** Random names in random texts, against a matcher of four lines. */
    @Test
    void agreesWithTheSimplestMatcher() {
        for (int seed = 0; seed < 300; seed++) {
            Random random = new Random(seed);
            List<String> names = new ArrayList<>();
            for (int i = 0; i < 12; i++) {
                names.add(words(random, 1 + random.nextInt(3)));
            }
            String text = words(random, 60);
            Document document = cut(text);
            TreeSet<String> expected = new TreeSet<>();
            for (String name : names) {
                for (int at = (" " + text + " ").indexOf(" " + name + " "); at >= 0; ) {
                    expected.add(at + " " + name);
                    at = (" " + text + " ").indexOf(" " + name + " ", at + 1);
                }
            }
            TreeSet<String> found = new TreeSet<>();
            for (Gazetteer.Match match : gazetteer(document, names).find(document)) {
                found.add(document.tokens().start(match.from()) + " "
                        + match.entry().alias().surface());
            }
            assertThat(found)
                    .as("seed %d: names %s in \"%s\"", seed, names, text)
                    .isEqualTo(expected);
        }
    }

    private static String words(Random random, int count) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < count; i++) {
            text.append(i == 0 ? "" : " ").append((char) ('a' + random.nextInt(3)));
            if (random.nextBoolean()) {
                text.append((char) ('a' + random.nextInt(3)));
            }
        }
        return text.toString();
    }

    private final Vocabulary vocabulary = new Vocabulary();

    private Gazetteer gazetteer(Document document, List<String> names) {
        List<CatalogEntry> entries = new ArrayList<>();
        for (String name : names) {
            entries.add(new CatalogEntry(
                    name, MentionType.CHIP, name, "model", "", "", List.of(new Alias(name, Guard.NONE))));
        }
        assertThat(document.tokens().size()).isPositive();
        return Gazetteer.of(vocabulary, entries);
    }

    /** A document of one sentence whose tokens are parted at white space, hyphens, commas and trade-mark signs. */
    private Document cut(String text) {
        Tokens.Builder tokens = new Tokens.Builder(vocabulary);
        int from = 0;
        for (int at = 0; at <= text.length(); at++) {
            if (at == text.length() || " -,®".indexOf(text.charAt(at)) >= 0) {
                if (from < at) {
                    tokens.add(text, from, at);
                }
                if (at < text.length() && text.charAt(at) != ' ') {
                    tokens.add(text, at, at + 1);
                }
                from = at + 1;
            }
        }
        return new Document(Article.of("a", text, LocalDate.EPOCH), tokens.build(), new int[] {0});
    }
}
