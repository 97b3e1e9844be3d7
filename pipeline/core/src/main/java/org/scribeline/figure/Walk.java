package org.scribeline.figure;

import java.util.List;
import java.util.Optional;
import org.scribeline.entity.Quantity.Kind;

/**
 * One walk from an amount back to the noun that it is of.
 *
 * <p>The first noun that no preposition governs is the object of the amount's verb or its subject: {@code the tax from 25%},
 * {@code shares in Tokyo rose 5%}. What stands between two commas, in brackets or in a relative clause is passed over.
 */
final class Walk {
    private static final int FARTHEST = 60;
    private final Clauses clauses;
    private final Sentence s;
    private final Amount amount;
    private final int start;
    private final List<Figure> sofar;
    /** Whether a verb stands between, so that its subject is sought. */
    private boolean verb;
    /** Whether that verb's clause is relative. */
    private boolean relative;
    /** Whether what the relative clause is of stands right before it. */
    private boolean beside;

    /** Whether only a plural will do. */
    private boolean plural;
    /** The last verb passed. */
    private int lastVerb = -1;

    private int at;

    Walk(Clauses clauses, Sentence s, Amount amount, int start, List<Figure> sofar) {
        this.clauses = clauses;
        this.s = s;
        this.amount = amount;
        this.start = start;
        this.sofar = sofar;
        this.at = start - 1;
    }

    /** What the noun from here back is; empty where there is none. */
    String from(int token) {
        at = token;
        return search();
    }

    /** The noun before {@code of which}, which stands right before it. */
    String antecedent(int token) {
        at = s.is(token, ",") ? token - 1 : token;
        relative = true;
        beside = true;
        verb = true;
        plural = true;
        return search();
    }

    private String search() {
        for (int steps = 0; steps < FARTHEST && s.has(at); steps++) {
            Optional<String> found = step();
            if (found.isPresent()) {
                return found.get();
            }
        }
        return last();
    }

    /** What the figure before is of. */
    String last() {
        return sofar.isEmpty() ? "" : sofar.get(sofar.size() - 1).counted();
    }

    private Optional<String> step() {
        Optional<Figure> figure = clauses.figureAt(sofar, at);
        if (figure.isPresent()) {
            return figure(figure.get());
        }
        return switch (clauses.parts().of(s, at)) {
            case VERB -> verb();
            case MARK -> mark();
            case CONJUNCTION -> conjunction();
            case PRONOUN -> pronoun();
            case RELATIVE -> relative();
            case NOUN -> noun();
            default -> back(at - 1);
        };
    }

    private Optional<String> back(int token) {
        at = token;
        return Optional.empty();
    }

    private Optional<String> figure(Figure figure) {
        return verb || isPassedOver(figure) ? back(figure.amount().from() - 1) : Optional.of(figure.counted());
    }

    /** Whether a figure counts something else than its subject, which this amount is of: {@code rose 137 points, or 0.3%}. */
    private boolean isPassedOver(Figure figure) {
        boolean total = amount.unit().kind() == Kind.PERCENT && clauses.isTotal(s, figure.amount());
        return total || (figure.counted().equals("points") && !s.is(amount.to(), "points"));
    }

    private Optional<String> verb() {
        if (s.is(at, "compared")) {
            return back(at - 1);
        }
        boolean direct = !verb && clauses.isDirect(s, at, start);
        boolean money = amount.unit().kind() == Kind.MONEY;
        if (direct && money && is(WordClass.CHARGE)) {
            return Optional.of(clauses.paidFor(s, amount.to()));
        }
        if (direct && money && (is(WordClass.PAY) || clauses.isLoss(s, at, amount))) {
            return Optional.of("");
        }
        boolean share = amount.unit().kind() == Kind.PERCENT;
        if (direct && is(WordClass.OWN) && share && !s.is(at, "owned")) {
            return owned();
        }
        boolean said = is(WordClass.SAY) && clauses.parts().of(s, amount.to()) != Part.NOUN;
        if (direct && said && (money || share)) {
            return Optional.of(last());
        }
        verb = true;
        lastVerb = at;
        return back(at - 1);
    }

    /** What a share that somebody owns is of: {@code a venture in which TSMC holds 70%}. */
    private Optional<String> owned() {
        int which = clauses.beforeWhich(s, at);
        if (which < s.from()) {
            return Optional.of(last());
        }
        relative = true;
        beside = true;
        return back(which);
    }

    private boolean is(WordClass sense) {
        return clauses.parts().is(s, at, sense);
    }

    private Optional<String> mark() {
        if (s.is(at, ";")) {
            return Optional.of(last());
        }
        if (s.is(at, ")")) {
            return back(clauses.asides().opening(s, at) - 1);
        }
        if (s.is(at, ":") && !clauses.labels().before(s, at).isEmpty()) {
            return Optional.of(clauses.labels().before(s, at));
        }
        if (s.is(at, "|")) {
            return Optional.of(clauses.labels().row(s, at));
        }
        if (!clauses.asides().isComma(s, at) || at == start - 1) {
            return back(at - 1);
        }
        int past = clauses.asides().beforeParenthesis(s, at);
        if (past < at && (verb || !clauses.hasFigure(sofar, past, at))) {
            return back(past);
        }
        int last = Math.max(lastVerb, s.from());
        boolean joins =
                verb && !s.lower(last).endsWith("ing") && !clauses.parts().is(s, last, WordClass.PAST);
        return back(joins ? clauses.beforeVerb(s, at - 1) : at - 1);
    }

    /** A verb behind {@code and} has the subject of the verb before. */
    private Optional<String> conjunction() {
        boolean joins = s.is(at, "and") || s.is(at, "or") || s.is(at, "but");
        return back(verb && joins ? clauses.beforeVerb(s, at - 1) : at - 1);
    }

    private Optional<String> pronoun() {
        if (verb && clauses.parts().of(s, at - 1) == Part.RELATIVE) {
            return back(at - 1);
        }
        return sofar.isEmpty() ? back(at - 1) : Optional.of(last());
    }

    private Optional<String> relative() {
        relative = true;
        beside = s.is(at - 1, ",");
        return back(beside ? at - 2 : at - 1);
    }

    private Optional<String> noun() {
        if (Chunks.ties(s, at)) {
            return at == start - 1 ? Optional.of(last()) : back(at - 1);
        }
        int from = clauses.phrases().start(s, at, clauses.floor(sofar, at, s));
        if (plural && !clauses.isPlural(s, at, amount)) {
            return back(from - 1);
        }
        int before = clauses.phrases().before(s, from);
        Optional<Figure> counting = clauses.figureAt(sofar, before);
        if (counting.isPresent()) {
            if (isPassedOver(counting.get())) {
                return back(counting.get().amount().from() - 1);
            }
            if (!verb) {
                return Optional.of(counting.get().counted());
            }
            before = clauses.phrases().before(s, counting.get().amount().from());
        } else if (verb || at < start - 1) {
            before = clauses.lists().beforeList(s, before);
        }
        if (skips(from, before)) {
            return back(before == from - 1 && !isGoverned(before) ? from - 1 : before - 1);
        }
        boolean adjacent = at == start - 1;
        if (adjacent && amount.unit().kind() == Kind.MONEY && clauses.parts().of(s, before) == Part.VERB) {
            if (clauses.parts().is(s, before, WordClass.CHARGE)) {
                return Optional.of(clauses.paidFor(s, amount.to()));
            }
            if (clauses.parts().is(s, before, WordClass.PAY)) {
                return Optional.of("");
            }
        }
        if (adjacent && clauses.isShareOfTheSame(s, from - 1, sofar, amount)) {
            return Optional.of(last());
        }
        if (verb && clauses.lists().isJoined(s, before)) {
            from = clauses.lists().joinedStart(s, before, from);
        }
        int end = adjacent ? clauses.phrases().withoutVerb(s, from, at + 1) : at + 1;
        return Optional.of(Phrases.text(s, from, end));
    }

    private boolean isGoverned(int before) {
        return clauses.parts().of(s, before) == Part.PREPOSITION
                || clauses.parts().of(s, before) == Part.RELATIVE;
    }

    /** Whether the phrase is not what the amount is of: governed by a preposition, or another part of its verb. */
    private boolean skips(int from, int before) {
        Part part = clauses.parts().of(s, before);
        if (at == from && !s.word(at).hasLetter()) {
            return true;
        }
        if (part == Part.PREPOSITION) {
            return !isFreeOf(before);
        }
        if (part == Part.RELATIVE) {
            boolean behindNoun = clauses.parts().of(s, before - 1) == Part.NOUN || s.is(before - 1, ",");
            return verb && behindNoun && !s.is(before, "whose");
        }
        if (verb && part == Part.VERB) {
            // Ships using the canal fell.
            return s.lower(before).endsWith("ing") && clauses.parts().of(s, before - 1) == Part.NOUN;
        }
        if (part != Part.VERB) {
            return false;
        }
        boolean receiver = at == start - 1 && clauses.parts().is(s, before, WordClass.GIVE);
        boolean loser = s.is(start - 1, "by") && clauses.parts().is(s, before, WordClass.COMPARE);
        boolean quality = from == at && before == from - 1 && clauses.isQuality(s, at);
        return receiver || loser || quality;
    }

    /** Whether the noun behind a preposition may be meant all the same. */
    private boolean isFreeOf(int preposition) {
        if (s.is(preposition, "of") && clauses.parts().is(s, preposition - 1, WordClass.VAGUE)) {
            return true;
        }
        if (relative && (beside || s.is(preposition, "of"))) {
            return !s.is(preposition, "of") || lastVerb < 0 || clauses.agree(s, at, lastVerb);
        }
        if (s.is(preposition, "as")) {
            return true;
        }
        if (verb) {
            boolean absolute = s.is(preposition, "with")
                    && lastVerb == at + 1
                    && (clauses.parts().is(s, lastVerb, WordClass.PAST)
                            || s.lower(lastVerb).endsWith("ing"));
            return absolute || (lastVerb == at + 1 && clauses.isSubordinator(s, preposition));
        }
        boolean near = at == start - 1 && amount.unit().kind() == Kind.MEASURE;
        boolean beside = at == start - 2 && amount.unit().kind() == Kind.MEASURE && s.is(start - 1, ",");
        return near || beside || (at == start - 2 && s.is(preposition, "with"));
    }
}
