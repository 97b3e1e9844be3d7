package org.scribeline.figure;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.scribeline.entity.Quantity.Kind;

/** What a walk back through a sentence asks of its clauses. */
final class Clauses {
    private static final int FARTHEST = 8;
    private static final int LONGEST = 60;
    /** Below this a sum of money that something lost is a change of its price. */
    private static final BigDecimal PRICE = BigDecimal.valueOf(1000);

    private final Parts parts;
    private final Phrases phrases;
    private final Chunks chunks;
    private final Labels labels;
    private final Lexicon lexicon;
    private final Asides asides;
    private final NounLists lists;

    Clauses(Parts parts, Phrases phrases, Chunks chunks, Labels labels, Lexicon lexicon) {
        this.labels = labels;
        this.parts = parts;
        this.phrases = phrases;
        this.chunks = chunks;
        this.lexicon = lexicon;
        this.asides = new Asides(parts);
        this.lists = new NounLists(parts, phrases, asides);
    }

    Parts parts() {
        return parts;
    }

    Asides asides() {
        return asides;
    }

    NounLists lists() {
        return lists;
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
            if (token >= a.to()) {
                return Optional.empty();
            }
            if (token >= a.from()) {
                return Optional.of(figures.get(i));
            }
        }
        return Optional.empty();
    }

    /** Whether a figure stands between two tokens. */
    boolean hasFigure(List<Figure> figures, int from, int to) {
        for (int i = figures.size() - 1; i >= 0 && figures.get(i).amount().from() >= from; i--) {
            if (figures.get(i).amount().to() <= to) {
                return true;
            }
        }
        return false;
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

    /** Whether the count is all that its subject comes to: {@code exports totalled 4 million bags, down 17%}. */
    boolean isTotal(Sentence s, Amount a) {
        boolean to = s.is(a.from() - 1, "to") || s.is(a.from() - 1, "at");
        return a.isCount() && (to || parts.is(s, a.from() - 1, WordClass.BE));
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
        while (at < from + FARTHEST && (parts.of(s, at) == Part.DETERMINER || parts.of(s, at) == Part.NUMBER)) {
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

    /** Whether a noun and a verb may be of the same number: {@code prices have}, {@code the price has}. */
    boolean agree(Sentence s, int noun, int verb) {
        boolean many = lexicon.isPlural(s.word(noun));
        return switch (s.lower(verb)) {
            case "have", "are", "were" -> many;
            case "has", "is", "was" -> !many;
            default -> parts.is(s, verb, WordClass.PAST) || many != lexicon.isPlural(s.word(verb));
        };
    }

    /** The token before a verb and its clause's next words, or one before the sentence. */
    int beforeVerb(Sentence s, int from) {
        for (int at = from; s.has(at) && from - at < LONGEST && !s.is(at, ";"); at--) {
            if (parts.of(s, at) == Part.VERB) {
                return at - 1;
            }
        }
        return s.from() - 1;
    }
}
