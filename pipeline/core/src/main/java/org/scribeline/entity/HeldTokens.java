package org.scribeline.entity;

import java.util.BitSet;
import org.scribeline.text.Document;
import org.scribeline.text.Span;
import org.scribeline.text.Tokens;

/** Which tokens of a document some mentions hold. */
public final class HeldTokens {
    private final Tokens tokens;
    private final BitSet held = new BitSet();

    public HeldTokens(Document document) {
        this.tokens = document.tokens();
    }

    public void hold(Span span) {
        int from = tokens.at(span.start());
        int to = from;
        while (to < tokens.size() && tokens.start(to) < span.end()) {
            to++;
        }
        held.set(from, to);
    }

    public boolean isFree(int token) {
        return !held.get(token);
    }

    /** Whether the tokens {@code [from, to)} are free. */
    public boolean areFree(int from, int to) {
        int next = held.nextSetBit(from);
        return next < 0 || next >= to;
    }

    /** Whether a token of this span is held. */
    public boolean touch(Span span) {
        int next = held.nextSetBit(tokens.at(span.start()));
        return next >= 0 && tokens.start(next) < span.end();
    }
}
