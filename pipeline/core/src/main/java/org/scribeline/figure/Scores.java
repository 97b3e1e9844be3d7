package org.scribeline.figure;

import java.math.BigDecimal;
import java.util.Optional;
import org.scribeline.figure.Numeral.Style;

/** Turns away scores in words: {@code won 3 to 1}, {@code 18 under}, {@code shot a 66}. */
final class Scores {
    private static final BigDecimal MOST = BigDecimal.valueOf(100);
    private static final int FARTHEST = 4;
    private final NumberTable table;
    private final Lexicon lexicon;

    Scores(NumberTable table, Lexicon lexicon) {
        this.table = table;
        this.lexicon = lexicon;
    }

    boolean excludes(Sentence s, Amount a) {
        boolean small = !a.marked() && a.number().isInteger() && a.value().compareTo(MOST) < 0;
        return small && a.number().style() == Style.DIGITS && (isGolf(s, a) || isCard(s, a) || isResult(s, a));
    }

    private boolean isGolf(Sentence s, Amount a) {
        int next = s.hyphen(a.to()) ? a.to() + 1 : a.to();
        return s.has(next)
                && lexicon.is(s.word(next), WordClass.GOLF)
                && (isEnd(s, next + 1) || s.is(next + 1, "par") || s.hyphen(next + 1));
    }

    private boolean isCard(Sentence s, Amount a) {
        return (s.is(a.from() - 1, "a") || s.is(a.from() - 1, "an"))
                && s.has(a.from() - 2)
                && lexicon.is(s.word(a.from() - 2), WordClass.CARD_VERB);
    }

    /** {@code 3 to 1} behind a verb of games, the higher number first; both numbers. */
    private boolean isResult(Sentence s, Amount a) {
        boolean first = s.is(a.to(), "to") && isHigher(a.value(), number(s, a.to() + 1)) && isEnd(s, a.to() + 2);
        boolean second = s.is(a.from() - 1, "to")
                && number(s, a.from() - 2)
                        .filter(n -> n.compareTo(a.value()) > 0)
                        .isPresent()
                && isEnd(s, a.to());
        int from = first ? a.from() - 1 : a.from() - 3;
        for (int t = from; (first || second) && t > from - FARTHEST && s.has(t); t--) {
            if (lexicon.is(s.word(t), WordClass.GAME_VERB)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isHigher(BigDecimal value, Optional<BigDecimal> other) {
        return other.filter(n -> value.compareTo(n) > 0).isPresent();
    }

    private Optional<BigDecimal> number(Sentence s, int token) {
        return table.form(s, token).filter(f -> f.isPlain() && f.isInteger()).map(NumberForm::value);
    }

    private boolean isEnd(Sentence s, int token) {
        return !s.has(token)
                || s.word(token).isPunctuation()
                || lexicon.isClosed(s.word(token))
                || lexicon.is(s.word(token), WordClass.TIME);
    }
}
