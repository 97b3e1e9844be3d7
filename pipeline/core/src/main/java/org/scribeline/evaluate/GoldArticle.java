package org.scribeline.evaluate;

import java.util.List;
import org.scribeline.text.Article;

/** An article and the mentions that annotators marked in its text. */
public record GoldArticle(Article article, List<GoldMention> mentions) {
    public GoldArticle {
        mentions = List.copyOf(mentions);
    }
}
