package org.scribeline.figure;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.scribeline.entity.Quantity.Kind;

/** What a walk back through a sentence asks of its clauses. */
final class Clauses {
    private static final int FARTHEST = 8;
    /** Below this a sum of money that something lost is a change of its price. */
    private static final BigDecimal PRICE = BigDecimal.valueOf(1000);

    private final Parts parts;
    private final Phrases phrases;
    private final Chunks chunks;
    private final Labels labels;
    private final Lexicon lexicon;

    Clauses(Parts parts, Phrases phrases, Chunks chunks, Labels labels, Lexicon lexicon) {
        this.labels = labels;
        this.parts = parts;
        this.phrases = phrases;
        this.chunks = chunks;
        this.lexicon = lexicon;
    }

    Parts parts() {
        return parts;
    }

    Labels labels() {
        return labels;
    }

    Phrases phrases() {
        return phrases;
    }

    /** The figure that holds the token. */
    Optional<Figure> figureAt(List<Figure> figures, int token) {
        for (int i = figures.size() - 1; i >= 0; i--) {
            Amount a = figures.get(i).amount();
            if (token >= a.from() && token < a.to()) {
                return Optional.of(figures.get(i));
            }
        }
        return Optional.empty();
    }

    /** Whether a figure stands between two tokens. */
    boolean hasFigure(List<Figure> figures, int from, int to) {
        return figures.stream()
                .anyMatch(f -> f.amount().from() >= from && f.amount().to() <= to);
    }

    /** The token behind the last figure before this one, or the sentence's first. */
    int floor(List<Figure> figures, int token, Sentence s) {
        for (int i = figures.size() - 1; i >= 0; i--) {
            if (figures.get(i).amount().to() <= token) {
                return figures.get(i).amount().to();
            }
        }
        return s.from();
    }

    /** Whether only adverbs stand between a verb and the amount that starts at a token: {@code spent almost $5}. */
    boolean isDirect(Sentence s, int verb, int start) {
        for (int at = verb + 1; at < start; at++) {
            Part part = parts.of(s, at);
            boolean particle = at == verb + 1 && (s.is(at, "in") || s.is(at, "up") || s.is(at, "out"));
            if (!particle && part != Part.ADVERB && part != Part.DETERMINER && part != Part.MARK) {
                return false;
            }
        }
        return true;
    }

    /** Whether money was lost by its owner, not by a share's price. */
    boolean isLoss(Sentence s, int verb, Amount amount) {
        return amount.value().compareTo(PRICE) >= 0
                && switch (s.lower(verb)) {
                    case "lose", "loses", "losing", "lost" -> true;
                    default -> false;
                };
    }

    /** Whether the preposition may also start a clause: {@code as profit jumps}. */
    boolean isSubordinator(Sentence s, int at) {
        return switch (s.lower(at)) {
            case "as", "than", "after", "before", "since", "until", "till" -> true;
            default -> false;
        };
    }

    /** The token before {@code in which} or {@code of which} in front of a verb; before the sentence where there is none. */
    int beforeWhich(Sentence s, int verb) {
        for (int at = verb - 1; at > s.from() && at > verb - FARTHEST * 2; at--) {
            if (parts.of(s, at) == Part.RELATIVE && parts.of(s, at - 1) == Part.PREPOSITION) {
                return s.is(at - 2, ",") ? at - 3 : at - 2;
            }
            if (parts.of(s, at) == Part.VERB) {
                break;
            }
        }
        return s.from() - 1;
    }

    /** Whether a noun may stand for more than one: a plural, a name with digits, stuff. */
    boolean isPlural(Sentence s, int at, Amount amount) {
        boolean stuff = !amount.isCount() && (s.is(at - 1, "in") || s.is(at - 1, "of"));
        return stuff || lexicon.isPlural(s.word(at)) || s.word(at).hasDigit();
    }

    /** Whether a word behind a form of {@code be} tells how something is: {@code was flat at 5%}. */
    boolean isQuality(Sentence s, int at) {
        return parts.is(s, at - 1, WordClass.BE)
                && !s.word(at).isCapitalised()
                && !s.word(at).hasDigit()
                && !lexicon.isPlural(s.word(at));
    }

    /** What money goes for: {@code paid £45 million for the striker}; empty where nothing tells. */
    String paidFor(Sentence s, int behind) {
        for (int at = behind; at < behind + FARTHEST && s.has(at); at++) {
            if (s.is(at, "for")) {
                return noun(s, at + 1);
            }
            Part part = parts.of(s, at);
            if (part == Part.VERB || part == Part.CONJUNCTION || part == Part.RELATIVE || s.is(at, ",")) {
                return "";
            }
        }
        return "";
    }

    /** The noun that starts here behind determiners and numbers. */
    String noun(Sentence s, int from) {
        int at = from;
        while (parts.of(s, at) == Part.DETERMINER || parts.of(s, at) == Part.NUMBER) {
            at++;
        }
        return parts.of(s, at) == Part.NOUN && !Character.isDigit(s.form(at).charAt(0)) ? chunks.noun(s, at) : "";
    }

    /** Whether a share of what the last figure is a share of follows: {@code took 31% of revenue and Microsoft 14%}. */
    boolean isShareOfTheSame(Sentence s, int before, List<Figure> sofar, Amount amount) {
        if (sofar.isEmpty() || amount.unit().kind() != Kind.PERCENT) {
            return false;
        }
        boolean joined = s.is(before, "and") || s.is(before, ",");
        return joined && s.is(sofar.get(sofar.size() - 1).amount().to(), "of");
    }

    /** Whether the token is a comma, or a dash that does what a comma does. */
    boolean isComma(Sentence s, int at) {
        return s.is(at, ",") || s.is(at, "--") || (s.dash(at) && !s.is(at, "-") && !s.hyphen(at));
    }

    /** Whether a participle may stand behind its noun: {@code a rival based in Beijing}. */
    private boolean isReduced(Sentence s, int at) {
        return parts.is(s, at, WordClass.PAST) && parts.of(s, at + 1) == Part.PREPOSITION;
    }

    /** Whether all words between are a name: {@code the VK-210}. */
    private boolean isName(Sentence s, int from, int to) {
        int at = s.is(from, "the") ? from + 1 : from;
        boolean name = at < to;
        for (; at < to; at++) {
            name &= parts.of(s, at) == Part.NOUN
                    && (s.word(at).hasUpperCase() || s.word(at).hasDigit() || s.dash(at));
        }
        return name;
    }

    /** The bracket that this one closes, or the token itself. */
    int opening(Sentence s, int closing) {
        int depth = 1;
        for (int at = closing - 1; s.has(at); at--) {
            depth += s.is(at, ")") ? 1 : s.is(at, "(") ? -1 : 0;
            if (depth == 0) {
                return at;
            }
        }
        return closing;
    }

    /** What governs the last noun of a list: the preposition before {@code Europe, Asia and Africa}, {@code Corsair or Kingston}. */
    int beforeList(Sentence s, int before) {
        boolean or = s.is(before, "or");
        if (!or && !s.is(before, "and")) {
            return before;
        }
        boolean list = or;
        int at = before;
        while (s.is(at, ",") || at == before) {
            int last = s.is(at, ",") || !s.is(at - 1, ",") ? at - 1 : at - 2;
            if (parts.of(s, last) != Part.NOUN) {
                return before;
            }
            list |= at != before;
            at = phrases.before(s, phrases.start(s, last, s.from()));
        }
        return list && parts.of(s, at) == Part.PREPOSITION ? at : before;
    }

    /** Whether a noun and a verb may be of the same number: {@code prices have}, {@code the price has}. */
    boolean agree(Sentence s, int noun, int verb) {
        boolean many = lexicon.isPlural(s.word(noun));
        return switch (s.lower(verb)) {
            case "have", "are", "were" -> many;
            case "has", "is", "was" -> !many;
            default -> parts.is(s, verb, WordClass.PAST) || many != lexicon.isPlural(s.word(verb));
        };
    }

    /** Whether a conjunction joins the noun behind it to one before it. */
    boolean isJoined(Sentence s, int before) {
        return s.is(before, "and")
                && parts.of(s, s.is(before - 1, ")") ? opening(s, before - 1) - 1 : before - 1) == Part.NOUN;
    }

    /** Where the first of two joined subjects starts; where it is another clause's, the second. */
    int joinedStart(Sentence s, int and, int second) {
        int last = s.is(and - 1, ")") ? opening(s, and - 1) - 1 : and - 1;
        int first = phrases.start(s, last, s.from());
        Part governor = parts.of(s, phrases.before(s, first));
        boolean free = governor == Part.MARK || governor == Part.CONJUNCTION;
        return free && phrases.before(s, second) == and ? first : second;
    }

    /** The token before a verb and its clause's next words, or one before the sentence. */
    int beforeVerb(Sentence s, int from) {
        for (int at = from; s.has(at) && !s.is(at, ";"); at--) {
            if (parts.of(s, at) == Part.VERB) {
                return at - 1;
            }
        }
        return s.from() - 1;
    }

    /**
     * The token before what stands between this comma and the one before it, where that is no clause of the sentence's own:
     * {@code Sales of the iPhone, its main product, rose}; else the comma itself.
     */
    int beforeParenthesis(Sentence s, int comma) {
        int open = comma - 1;
        boolean finite = false;
        boolean says = false;
        boolean reduced = false;
        while (s.has(open) && !isComma(s, open)) {
            if (s.is(open, ";") || s.is(open, ":")) {
                return comma;
            }
            if (s.is(open, ")")) {
                open = opening(s, open);
            }
            boolean verb = parts.of(s, open) == Part.VERB;
            finite |= verb && !s.lower(open).endsWith("ing") && !isReduced(s, open);
            reduced |= verb && isReduced(s, open);
            says |= verb && parts.is(s, open, WordClass.SAY);
            open--;
        }
        if (!s.has(open)) {
            return comma;
        }
        Part first = parts.of(s, open + 1);
        finite |= reduced && !s.is(open + 1, "a") && !s.is(open + 1, "an");
        boolean participle = first == Part.VERB
                && (s.lower(open + 1).endsWith("ed") || s.lower(open + 1).endsWith("ing"));
        boolean governed = first == Part.PREPOSITION && parts.of(s, open + 2) == Part.RELATIVE;
        boolean aside = (!finite && first != Part.CONJUNCTION)
                || (says && comma - open <= FARTHEST)
                || first == Part.RELATIVE
                || participle
                || governed;
        if (aside
                && isName(s, open + 1, comma)
                && s.has(open - 1)
                && !s.word(open - 1).hasUpperCase()) {
            return comma - 1;
        }
        return aside ? open - 1 : comma;
    }
}
