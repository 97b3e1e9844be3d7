package org.scribeline.figure;

import java.util.Optional;
import java.util.Set;
import org.scribeline.figure.NumberWord.Role;
import org.scribeline.figure.Numeral.Style;
import org.scribeline.text.Word;

/** Reads {@code doubled}, {@code twice} and {@code threefold} where they multiply. */
final class Multiples {
    private static final Set<String> NEVER_AFTER = Set.of(
            "digit",
            "digits",
            "check",
            "down",
            "a",
            "an",
            "time",
            "sided",
            "standard",
            "whammy",
            "counting",
            "per",
            "each",
            "every",
            "data",
            "click",
            "precision",
            "room",
            "rooms",
            "header",
            "agent",
            "bottom");
    private final NumberTable table;
    private final Lexicon lexicon;

    Multiples(NumberTable table, Lexicon lexicon) {
        this.table = table;
        this.lexicon = lexicon;
    }

    /** The multiple that a token alone is, if it is one. */
    Optional<Amount> read(Sentence s, int at) {
        Optional<NumberWord> word = table.word(s, at);
        if (word.isEmpty() || !multiplies(s, at, word.get().role())) {
            return Optional.empty();
        }
        Numeral number = new Numeral(at, at + 1, word.get().value(), word.get().value(), Style.WORDS, "", "", false);
        return Optional.of(new Amount(
                at,
                at + 1,
                s.tokens().span(at, at + 1),
                number.value(),
                Optional.empty(),
                Unit.TIMES,
                number,
                true,
                "multiple"));
    }

    private boolean multiplies(Sentence s, int at, Role role) {
        int next = at + 1;
        return switch (role) {
            case FOLD -> true;
            case MULTIPLE -> !s.hyphen(next) && !NEVER_AFTER.contains(s.lower(next)) && isVerbOrBeforeArticle(s, at);
            case TWICE -> s.has(next) && isCompared(s.word(next));
            default -> false;
        };
    }

    /** {@code doubled} always; {@code double} and {@code triple} before a determiner or after a verb. */
    private boolean isVerbOrBeforeArticle(Sentence s, int at) {
        String form = s.lower(at);
        if (form.endsWith("d") || form.endsWith("s") || form.endsWith("ing")) {
            return true;
        }
        int next = at + 1;
        boolean determined = s.has(next)
                && (lexicon.is(s.word(next), WordClass.DETERMINER)
                        || lexicon.is(s.word(next), WordClass.PREPOSITION)
                        || lexicon.is(s.word(next), WordClass.TIME)
                        || s.word(next).isPunctuation());
        boolean verb = s.is(at - 1, "to") || (s.has(at - 1) && lexicon.is(s.word(at - 1), WordClass.VERB));
        boolean more = s.is(at - 1, "than") || s.is(at - 1, "nearly") || s.is(at - 1, "almost");
        return determined || verb || more;
    }

    /** Whether {@code twice} is followed by what it multiplies. */
    private boolean isCompared(Word next) {
        boolean article = next.is("a") || next.is("an") || next.is("each") || next.is("every") || next.is("this");
        return !article
                && (next.is("as") || next.is("what") || next.is("that") || lexicon.is(next, WordClass.DETERMINER));
    }
}
