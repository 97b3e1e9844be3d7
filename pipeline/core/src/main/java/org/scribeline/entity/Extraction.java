package org.scribeline.entity;

import java.util.List;
import org.scribeline.text.Document;

/** What was found in one article: disjoint mentions, in the order of the text. */
public record Extraction(Document document, List<Mention> mentions) {
    public Extraction {
        mentions = List.copyOf(mentions);
    }
}
