package org.scribeline.chip;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.scribeline.entity.HeldTokens;
import org.scribeline.entity.Mention;
import org.scribeline.entity.MentionType;
import org.scribeline.entity.Quantity;
import org.scribeline.text.Document;

/** The mentions of a document, which of its tokens they hold, and what is added; a figure gives way to a chip. */
final class Held {
    private final List<Mention> mentions;
    private final List<Mention> added = new ArrayList<>();
    private final HeldTokens names;
    private final HeldTokens ours;
    private final HeldTokens measures;

    Held(Document document, List<Mention> mentions) {
        this.mentions = mentions;
        this.names = new HeldTokens(document);
        this.ours = new HeldTokens(document);
        this.measures = new HeldTokens(document);
        for (Mention mention : mentions) {
            if (mention.type() != MentionType.FIGURE) {
                names.hold(mention.span());
            } else if (mention.value() instanceof Quantity figure && !figure.isBare()) {
                measures.hold(mention.span());
            }
        }
    }

    /** Whether a figure with a unit holds this token. */
    boolean isMeasure(int token) {
        return !measures.isFree(token);
    }

    boolean isFree(int token) {
        return names.isFree(token);
    }

    /** Whether the tokens {@code [from, to)} are free. */
    boolean areFree(int from, int to) {
        return names.areFree(from, to);
    }

    void add(Mention mention) {
        added.add(mention);
        names.hold(mention.span());
        ours.hold(mention.span());
    }

    /** All mentions in the order of the text. */
    List<Mention> all() {
        if (added.isEmpty()) {
            return mentions;
        }
        List<Mention> all = new ArrayList<>(added);
        for (Mention mention : mentions) {
            if (!ours.touch(mention.span())) {
                all.add(mention);
            }
        }
        all.sort(Comparator.comparing(Mention::span));
        return all;
    }
}
