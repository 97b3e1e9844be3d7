package org.scribeline.figure;

import java.util.List;
import org.scribeline.entity.Quantity.Kind;
import org.scribeline.figure.Numeral.Style;
import org.scribeline.text.Word;

/** Finds, before a number, the noun that it is of: {@code revenue of}, {@code shares rose}, {@code Memory:}. */
final class Subjects {
    /** So many figures back may one be of the same. */
    private static final int RECENT = 8;

    /** So many tokens back may the noun stand that {@code them} is for. */
    private static final int LONGEST_WAY = 60;

    private final Lexicon lexicon;
    private final Parts parts;
    private final BoundTable bounds;
    private final Labels labels;
    private final Phrases phrases;
    private final Clauses clauses;

    Subjects(Lexicon lexicon, Parts parts, BoundTable bounds, Chunks chunks) {
        this.lexicon = lexicon;
        this.parts = parts;
        this.bounds = bounds;
        this.phrases = new Phrases(lexicon, parts);
        this.labels = new Labels(chunks, parts, lexicon);
        this.clauses = new Clauses(parts, phrases, chunks, labels, lexicon);
    }

    /** The phrase before the amount that it is of: its noun, the subject of its verb, or what the last figure is of. */
    String of(Sentence s, Amount a, List<Figure> sofar) {
        int at = withoutModifier(s, bounds.start(s, a.from()));
        String near = near(s, a, at, sofar);
        if (!near.isEmpty()) {
            return near;
        }
        Walk walk = new Walk(clauses, s, a, at, sofar);
        String found = walk.from(walkFrom(s, at));
        // Else what stands beside it: Around $30,000 a wafer.
        boolean each =
                a.unit().kind() == Kind.MONEY && (s.is(a.to(), "a") || s.is(a.to(), "an") || s.is(a.to(), "per"));
        return found.isEmpty() && (each || s.is(a.to(), ",")) ? clauses.noun(s, a.to() + 1) : found;
    }

    /** Where the walk begins: before the noun of change or of measure that is not meant. */
    private int walkFrom(Sentence s, int at) {
        if (isChangeOf(s, at)) {
            return phrases.start(s, at - 2, s.from()) - 1;
        }
        return s.is(at - 1, "of") && isIdiom(s, at - 2) ? at - 4 : at - 1;
    }

    /** What stands right before the amount and needs no walk. */
    private String near(Sentence s, Amount a, int at, List<Figure> sofar) {
        if (isWhich(s, at - 1) && s.is(at - 2, "of")) {
            return new Walk(clauses, s, a, at, sofar).antecedent(at - 3);
        }
        if (s.is(a.to(), "of") && isWhich(s, a.to() + 1)) {
            return new Walk(clauses, s, a, at, sofar).antecedent(at - 1);
        }
        if (!sofar.isEmpty() && isOfTheSame(s, a, at, sofar)) {
            return sofar.get(sofar.size() - 1).counted();
        }
        boolean free = clauses.figureAt(sofar, at - 1).isEmpty();
        if (a.unit().kind() == Kind.MEASURE && s.is(at - 1, "(") && isFree(s, at - 2, sofar)) {
            return Phrases.text(s, phrases.start(s, at - 2, clauses.floor(sofar, at, s)), at - 1);
        }
        if (a.isCount() && free && parts.of(s, at - 1) == Part.NOUN && !parts.is(s, at - 1, WordClass.ADJECTIVE)) {
            int from = phrases.start(s, at - 1, clauses.floor(sofar, at, s));
            if (from > s.from()
                    && parts.of(s, from - 1) == Part.CONJUNCTION
                    && !sameAsLastCount(sofar).isEmpty()) {
                return sameAsLastCount(sofar);
            }
            return Phrases.text(s, from, at);
        }
        if (s.is(at - 1, ",") && free) {
            String label = labels.of(s, at);
            if (!label.isEmpty()) {
                return label;
            }
        }
        if (isComparison(s, at - 1) && s.is(a.to(), "for") && !a.isCount()) {
            return clauses.noun(s, a.to() + 1);
        }
        boolean head = (s.is(at - 1, "of") || s.is(at - 1, "worth"))
                && clauses.figureAt(sofar, at - 2).isEmpty();
        if (head) {
            return head(s, a, at - 2);
        }
        Part before = parts.of(s, at - 1);
        boolean again = before != Part.PREPOSITION || s.is(at - 2, "out");
        return a.isCount() && again && a.number().style() != Style.FRACTION ? sameAsLastCount(sofar) : "";
    }

    /** Whether the amount is put against the last one, or is another share of the same. */
    private static boolean isOfTheSame(Sentence s, Amount a, int at, List<Figure> sofar) {
        Amount last = sofar.get(sofar.size() - 1).amount();
        if (last.unit().kind() != a.unit().kind()) {
            return false;
        }
        boolean change = s.is(at - 1, "from") && (s.is(at - 2, "up") || s.is(at - 2, "down"));
        boolean against = s.is(at - 2, "compared") && (s.is(at - 1, "with") || s.is(at - 1, "to"));
        boolean share = s.is(at - 1, "with")
                && a.unit().kind() == Kind.PERCENT
                && sofar.subList(Math.max(0, sofar.size() - RECENT), sofar.size()).stream()
                        .anyMatch(f -> s.is(f.amount().to(), "of"));
        return change || against || share;
    }

    /** What {@code them} stands for in {@code 14 of them}: the noun tied to it, else the last plural before; empty where none is. */
    String several(Sentence s, Amount a, List<Figure> sofar) {
        String tied = of(s, a, sofar);
        int least = Math.max(s.from(), a.from() - LONGEST_WAY);
        for (int token = a.from() - 1; token >= least; token--) {
            boolean plural = isFree(s, token, sofar)
                    && (lexicon.isPlural(s.word(token)) || s.word(token).hasDigit());
            if (plural) {
                String phrase = Phrases.text(s, phrases.start(s, token, s.from()), token + 1);
                return tied.endsWith(s.form(token)) ? tied : phrase;
            }
        }
        return "";
    }

    /** Whether a pronoun that stands for a noun before it is here. */
    static boolean isWhich(Sentence s, int at) {
        return s.is(at, "which") || s.is(at, "whom") || s.is(at, "them");
    }

    private static boolean isComparison(Sentence s, int at) {
        return s.is(at, "against") || s.is(at, "and") || s.is(at, "versus") || s.is(at, "or");
    }

    /** {@code two} of {@code ten brokerages cut their targets and two raised them}. */
    private static String sameAsLastCount(List<Figure> sofar) {
        for (int i = sofar.size() - 1; i >= Math.max(0, sofar.size() - RECENT); i--) {
            Figure f = sofar.get(i);
            if (f.amount().isCount() && !f.counted().isEmpty()) {
                return f.counted();
            }
        }
        return "";
    }

    /** Whether a token is a noun and no part of a figure. */
    private boolean isFree(Sentence s, int at, List<Figure> sofar) {
        return parts.of(s, at) == Part.NOUN && clauses.figureAt(sofar, at).isEmpty();
    }

    /** The noun before {@code of}, which may look like a verb: {@code charges of}; of a change, what changes. */
    private String head(Sentence s, Amount a, int of) {
        int at = of;
        while (s.has(at) && parts.of(s, at) == Part.ADVERB) {
            at--;
        }
        boolean idiom = (s.is(at, "top") && s.is(at - 1, "on")) || isIdiom(s, at);
        if (!s.has(at) || idiom) {
            return "";
        }
        Word word = s.word(at);
        boolean verbal = s.is(of + 1, "of") && lexicon.is(word, WordClass.NOUN);
        if (parts.of(s, at) != Part.NOUN && !verbal) {
            return "";
        }
        int from = phrases.start(s, at, s.from());
        if (!isChangeOf(s, at + 2)) {
            return Phrases.text(s, from, at + 1);
        }
        String changed = s.is(a.to(), "in") ? clauses.noun(s, a.to() + 1) : "";
        boolean noun = from < at && !lexicon.is(s.word(at - 1), WordClass.ADJECTIVE);
        return changed.isEmpty() && noun ? Phrases.text(s, from, at) : changed;
    }

    /** {@code in the range of}, {@code at a rate of}, {@code a total of}: how much, not what. */
    private boolean isIdiom(Sentence s, int at) {
        if (parts.is(s, at, WordClass.AMOUNT)) {
            return s.is(at - 1, "a") || s.is(at - 1, "an");
        }
        boolean the = s.is(at - 1, "the") || (s.is(at - 1, "a") && s.is(at - 2, "at"));
        return the && parts.is(s, at, WordClass.OF_IDIOM) && parts.of(s, at - 2) == Part.PREPOSITION;
    }

    private boolean isChangeOf(Sentence s, int at) {
        return s.is(at - 1, "of") && s.has(at - 2) && lexicon.is(s.word(at - 2), WordClass.CHANGE_NOUN);
    }

    /** The token at which {@code a record} or {@code a whopping} before the number begins. */
    private static int withoutModifier(Sentence s, int at) {
        boolean modified = (s.is(at - 2, "a") || s.is(at - 2, "an")) && !s.is(at - 1, "of");
        return modified && s.word(at - 1).hasLetter() ? at - 2 : at;
    }
}
