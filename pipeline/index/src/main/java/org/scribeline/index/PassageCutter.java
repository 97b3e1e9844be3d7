package org.scribeline.index;

import java.util.ArrayList;
import java.util.List;
import org.scribeline.index.Passage.Mark;
import org.scribeline.index.PassageFinder.Find;
import org.scribeline.text.Span;

/** Cuts a passage out of a text, and marks what was found in it. */
final class PassageCutter {
    /** Passages are at most about this long, in characters: four lines of a terminal. */
    private static final int LONGEST = 320;
    /** Of a sentence that is longer, this much stands before the first find. */
    private static final int LEAD = 60;

    private PassageCutter() {}

    /** The sentence with its finds marked; {@code finds} are those of the whole text, in its order. */
    static Passage cut(String text, Span sentence, List<Find> finds) {
        List<Find> inside = finds.stream()
                .filter(find ->
                        sentence.start() <= find.span().start() && find.span().start() < sentence.end())
                .toList();
        Span whole = extended(sentence, inside);
        Span frame = whole.length() <= LONGEST ? whole : shortened(text, whole, inside);
        List<Mark> marks = new ArrayList<>();
        int end = frame.start();
        for (Find find : inside) {
            Span span = find.span();
            if (span.start() >= end && span.end() <= frame.end()) {
                Span moved = Span.of(span.start() - frame.start(), span.end() - frame.start());
                marks.add(new Mark(moved, find.type()));
                end = span.end();
            }
        }
        return new Passage(frame.in(text), frame.start(), marks);
    }

    /** The sentence, and what is found across its end: a phrase may go on in the next. */
    private static Span extended(Span sentence, List<Find> inside) {
        int end = inside.stream().mapToInt(find -> find.span().end()).max().orElse(0);
        return Span.of(sentence.start(), Math.max(sentence.end(), end));
    }

    /** Part of a long sentence: from a little before the first find, between white space where there is some. */
    private static Span shortened(String text, Span sentence, List<Find> inside) {
        Span first = inside.isEmpty()
                ? Span.of(sentence.start(), sentence.start() + 1)
                : inside.get(0).span();
        int start = sentence.start();
        if (first.end() > start + LONGEST) {
            start = Math.max(start, first.start() - LEAD);
            while (sentence.start() < start && start < first.start() && !isSpace(text, start - 1)) {
                start++;
            }
        }
        return Span.of(start, end(text, Math.max(start + LONGEST, first.end()), first.end(), sentence.end()));
    }

    /** The last white space before {@code most} and behind {@code least}; {@code most} where there is none. */
    private static int end(String text, int most, int least, int sentenceEnd) {
        if (most >= sentenceEnd) {
            return sentenceEnd;
        }
        int end = most;
        while (end > least && !isSpace(text, end)) {
            end--;
        }
        if (end > least) {
            return end;
        }
        // A character is not cut in half.
        return Character.isLowSurrogate(text.charAt(most)) ? most + 1 : most;
    }

    private static boolean isSpace(String text, int at) {
        return Character.isWhitespace(text.charAt(at));
    }
}
