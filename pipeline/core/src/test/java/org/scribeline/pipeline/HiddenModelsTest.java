package org.scribeline.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.scribeline.catalog.Catalog;
import org.scribeline.catalog.CatalogEntry;
import org.scribeline.entity.MentionType;
import org.scribeline.evaluate.GoldArticle;
import org.scribeline.evaluate.GoldMention;
import org.scribeline.evaluate.RunMention;
import org.scribeline.nlp.CrfTagger;

/** Chips that the catalog lacks are found by the grammar of their families, by lists and by how articles introduce them. */
class HiddenModelsTest {
    private static final int PARTS = 5;
    private static final double LEAST = 0.9;

    /** A fifth of the models is taken out of the catalog at a time, by their ids, until each has been. */
    @Test
    void mentionsOfModelsThatWereTakenOutAreFound() throws Exception {
        Catalog catalog = Catalog.packed();
        CrfTagger tagger = CrfTagger.packed();
        List<GoldArticle> gold = Corpus.gold();
        int all = 0;
        int found = 0;
        for (int part = 0; part < PARTS; part++) {
            int hidden = part;
            Pipeline pipeline = Standard.pipeline(catalog.only(entry -> !isHidden(entry, hidden)), tagger);
            for (GoldArticle article : gold) {
                Set<String> chips = new HashSet<>();
                for (RunMention mention : RunMention.of(pipeline.extract(article.article()))) {
                    if (mention.type() == MentionType.CHIP) {
                        chips.add(place(mention.start(), mention.end()));
                    }
                }
                for (GoldMention mention : article.mentions()) {
                    boolean counts = mention.type() == MentionType.CHIP
                            && catalog.byName(mention.value("name"))
                                    .filter(entry -> isHidden(entry, hidden))
                                    .isPresent();
                    all += counts ? 1 : 0;
                    found += counts && chips.contains(place(mention.start(), mention.end())) ? 1 : 0;
                }
            }
        }
        assertThat(all).isGreaterThan(100);
        assertThat((double) found / all)
                .as("%d of %d mentions of models that the catalog lacked", found, all)
                .isGreaterThanOrEqualTo(LEAST);
    }

    private static boolean isHidden(CatalogEntry entry, int part) {
        return entry.type() == MentionType.CHIP
                && entry.kind().equals("model")
                && Math.floorMod(entry.id().hashCode(), PARTS) == part;
    }

    private static String place(int start, int end) {
        return start + "-" + end;
    }
}
