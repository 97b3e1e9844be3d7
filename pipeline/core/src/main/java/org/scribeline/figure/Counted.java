package org.scribeline.figure;

import java.util.List;
import org.scribeline.entity.Quantity.Kind;
import org.scribeline.figure.Numeral.Style;

/** Finds what a number is of, in the sentence's own words: behind it, by an {@code of}, or before it. */
final class Counted {
    private final Chunks chunks;
    private final Lexicon lexicon;
    private final NumberTable numbers;

    Counted(NumberTable numbers, Lexicon lexicon, BoundTable bounds) {
        this.numbers = numbers;
        this.lexicon = lexicon;
        this.chunks = new Chunks(lexicon, numbers, bounds);
    }

    /** What the amount counts; empty where nothing near tells. The sentence's figures so far may lend theirs. */
    String of(Sentence s, Amount a, List<Figure> sofar) {
        String behind = behind(s, a);
        return behind.isEmpty() ? chunks.before(s, a, sofar) : behind;
    }

    private String behind(Sentence s, Amount a) {
        int next = a.to();
        if (a.span().end() < s.tokens().end(next - 1)) {
            return inside(s, a);
        }
        if (a.isCount() && s.hyphen(next)) {
            return s.form(next + 1);
        }
        if (s.hyphen(next) && (s.is(next + 1, "class") || s.is(next + 1, "like") || s.is(next + 1, "plus"))) {
            next += 2;
        }
        if (s.is(next, "of")) {
            return ofPhrase(s, next + 1);
        }
        if (a.unit().is(Kind.RATIO)) {
            return multiplied(s, next);
        }
        if (a.unit().is(Kind.PERCENT)) {
            return lexicon.is(word(s, next), WordClass.COMPARATIVE)
                    ? chunks.at(s, next + 1)
                    : chunks.attribute(s, next);
        }
        if (a.unit().is(Kind.MONEY) && (s.is(next, "in") || s.is(next, "worth"))) {
            return isPlain(s, s.is(next + 1, "of") ? next + 2 : next + 1) ? chunks.at(s, next + 1) : "";
        }
        boolean half = a.number().style() == Style.FRACTION && a.isCount();
        return half ? chunks.at(s, skipDeterminers(s, next)) : chunks.at(s, chunks.afterBound(s, next));
    }

    /** What follows the number in its own token: {@code C} of {@code 48C}, {@code H200} of {@code 8xH200}. */
    private String inside(Sentence s, Amount a) {
        String text = s.document().text();
        String rest = text.substring(a.span().end(), s.tokens().end(a.to() - 1));
        String more = chunks.at(s, a.to());
        boolean name = rest.length() > 1 && !more.isEmpty() && !s.joined(a.to());
        return name ? rest + text.substring(s.tokens().end(a.to() - 1), chunks.end(s, a.to())) : rest;
    }

    private String ofPhrase(Sentence s, int at) {
        int noun = at;
        while (s.has(noun)
                && (lexicon.is(s.word(noun), WordClass.DETERMINER)
                        || numbers.form(s, noun).isPresent())) {
            noun++;
        }
        return chunks.at(s, noun);
    }

    /** {@code twice the memory}, {@code doubled our scores}; {@code as many as} and {@code that of} tell nothing. */
    private String multiplied(Sentence s, int next) {
        if (s.is(next, "the") || s.is(next, "its") || s.is(next, "their") || s.is(next, "our") || s.is(next, "a")) {
            return chunks.at(s, next + 1);
        }
        boolean noun = s.has(next) && !lexicon.isClosed(s.word(next)) && !s.is(next, "as");
        return noun ? chunks.at(s, lexicon.is(s.word(next), WordClass.COMPARATIVE) ? next + 1 : next) : "";
    }

    private int skipDeterminers(Sentence s, int at) {
        int next = at;
        while (s.has(next) && lexicon.is(s.word(next), WordClass.DETERMINER)) {
            next++;
        }
        return next;
    }

    /** Whether the token is a lower-case noun or adjective, not a place or a month. */
    private boolean isPlain(Sentence s, int token) {
        return s.has(token)
                && !s.word(token).isPunctuation()
                && !lexicon.isClosed(s.word(token))
                && !lexicon.is(s.word(token), WordClass.MONTH);
    }

    private org.scribeline.text.Word word(Sentence s, int token) {
        return s.word(Math.min(token, s.to() - 1));
    }
}
