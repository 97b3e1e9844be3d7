package org.scribeline.chip;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import org.scribeline.entity.Mention;
import org.scribeline.entity.MentionType;
import org.scribeline.text.Document;
import org.scribeline.text.Span;

/** The mentions of a document, which of its tokens they hold, and what is added; a figure gives way to a chip. */
final class Held {
    private final Document document;
    private final List<Mention> mentions;
    private final List<Mention> added = new ArrayList<>();
    private final BitSet names = new BitSet();
    private final BitSet ours = new BitSet();

    Held(Document document, List<Mention> mentions) {
        this.document = document;
        this.mentions = mentions;
        for (Mention mention : mentions) {
            if (mention.type() != MentionType.FIGURE) {
                hold(names, mention.span());
            }
        }
    }

    boolean isFree(int token) {
        return !names.get(token);
    }

    /** Whether the tokens {@code [from, to)} are free. */
    boolean areFree(int from, int to) {
        int next = names.nextSetBit(from);
        return next < 0 || next >= to;
    }

    void add(Mention mention) {
        added.add(mention);
        hold(names, mention.span());
        hold(ours, mention.span());
    }

    private void hold(BitSet held, Span span) {
        for (int token = document.tokens().at(span.start());
                token < document.tokens().size() && document.tokens().start(token) < span.end();
                token++) {
            held.set(token);
        }
    }

    /** Whether a token of this span is held by what was added. */
    private boolean isOurs(Span span) {
        int next = ours.nextSetBit(document.tokens().at(span.start()));
        return next >= 0 && document.tokens().start(next) < span.end();
    }

    /** All mentions in the order of the text. */
    List<Mention> all() {
        if (added.isEmpty()) {
            return mentions;
        }
        List<Mention> all = new ArrayList<>(added);
        for (Mention mention : mentions) {
            if (!isOurs(mention.span())) {
                all.add(mention);
            }
        }
        all.sort(Comparator.comparing(Mention::span));
        return all;
    }
}
