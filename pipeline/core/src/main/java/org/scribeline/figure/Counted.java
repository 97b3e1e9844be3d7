package org.scribeline.figure;

import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import org.scribeline.figure.Numeral.Style;

/**
 * Finds what a number is of, in the sentence's own words.
 *
 * <p>What stands behind comes first: {@code 800,000 [Ascend chips]}, {@code 20% of the [world's chips]}, {@code $8.5 billion in
 * [direct funding]}. Else {@link Subjects} looks before the number.
 */
final class Counted {
    private static final Set<String> MULTIPLIED = Set.of("the", "its", "their", "our", "his", "a", "last");
    private static final Set<String> CLASSES =
            Set.of("class", "like", "plus", "odd", "some", "strong", "wide", "thick");
    private final Chunks chunks;
    private final Subjects subjects;
    private final Parts parts;
    private final Lexicon lexicon;
    private final NumberTable numbers;
    private final BoundTable bounds;

    Counted(NumberTable numbers, Lexicon lexicon, BoundTable bounds) {
        this.numbers = numbers;
        this.lexicon = lexicon;
        this.bounds = bounds;
        this.parts = new Parts(lexicon, numbers);
        this.chunks = new Chunks(lexicon, numbers, parts);
        this.subjects = new Subjects(lexicon, parts, bounds, chunks);
    }

    /** What the amount counts; empty where nothing near tells. The sentence's figures so far may lend theirs. */
    String of(Sentence s, Amount a, List<Figure> sofar) {
        if (isOfWhich(s, a)) {
            return s.is(a.to() + 1, "them") ? subjects.several(s, a, sofar) : subjects.of(s, a, sofar);
        }
        String behind = behind(s, a);
        return behind.isEmpty() ? subjects.of(s, a, sofar) : behind;
    }

    private String behind(Sentence s, Amount a) {
        int next = a.to();
        if (a.span().end() < s.tokens().end(next - 1) && !s.form(next - 1).endsWith(".")) {
            return inside(s, a);
        }
        if (s.hyphen(next) && CLASSES.contains(s.lower(next + 1))) {
            next += 2;
        } else if (a.isCount() && s.hyphen(next)) {
            return s.form(next + 1);
        }
        next = bounds.end(s, next);
        while (s.is(next, "**") || s.is(next, "*") || isClosingQuote(s, next)) {
            next++;
        }
        if (s.is(next, "worth") && s.is(next + 1, "of")) {
            next++;
        }
        if (s.is(next, "of") || s.is(next, "out")) {
            return ofPhrase(s, s.is(next + 1, "of") ? next + 2 : next + 1);
        }
        if (s.is(next, "off") && !a.isCount()) {
            return ofPhrase(s, next + 1);
        }
        return switch (a.unit().kind()) {
            case RATIO -> multiplied(s, next);
            case PERCENT -> attribute(s, skipComparative(s, next));
            case MONEY -> s.is(next, "in") ? moneyIn(s, a, next + 1) : attribute(s, skipComparative(s, next));
            case COUNT -> behindCount(s, skip(s, next, a), a);
            case MEASURE -> attribute(s, skipComparative(s, next));
        };
    }

    private String behindCount(Sentence s, int next, Amount a) {
        int among = afterAmong(s, next);
        if (among > next) {
            return ofPhrase(s, among);
        }
        int list = afterList(s, next);
        if (list > next) {
            return chunks.plural(s, list);
        }
        boolean many = a.number().style() != Style.FRACTION && a.value().compareTo(BigDecimal.ONE) != 0;
        return many ? chunks.plural(s, next) : chunks.noun(s, next);
    }

    /** Past {@code more} in {@code 40% more performance}, but to nothing in {@code 8% quicker} and {@code 3% more than}. */
    private int skipComparative(Sentence s, int at) {
        if (!s.has(at) || !lexicon.is(s.word(at), WordClass.COMPARATIVE)) {
            return at;
        }
        return parts.of(s, at + 1) == Part.NOUN ? at + 1 : s.to();
    }

    private static boolean isClosingQuote(Sentence s, int at) {
        return s.joined(at) && (s.is(at, "\"") || s.is(at, "”") || s.is(at, "''") || s.is(at, "’"));
    }

    /** Past the determiner after a fraction, and the adjective after a count: {@code half the cores}, {@code 5 more chips}. */
    private int skip(Sentence s, int at, Amount a) {
        int next = at;
        boolean fraction = a.number().style() == Style.FRACTION;
        while (s.has(next)
                && (s.is(next, "**")
                        || (fraction && lexicon.is(s.word(next), WordClass.DETERMINER))
                        || (!fraction && lexicon.is(s.word(next), WordClass.COMPARATIVE)))) {
            next++;
        }
        return next;
    }

    /** What follows the number in its own token: {@code C} of {@code 48C}, {@code H200} of {@code 8xH200}. */
    private String inside(Sentence s, Amount a) {
        int start = a.span().end();
        int end = s.tokens().end(a.to() - 1);
        boolean name = end - start > 1 && s.has(a.to()) && !s.joined(a.to());
        String text = s.document().text();
        return name && !chunks.noun(s, a.to()).isEmpty()
                ? text.substring(start, chunks.end(s, a.to()))
                : text.substring(start, end);
    }

    private String ofPhrase(Sentence s, int at) {
        int noun = at;
        while (s.has(noun)
                && (lexicon.is(s.word(noun), WordClass.DETERMINER)
                        || s.is(noun, "~")
                        || s.is(noun, "early")
                        || isPlainNumber(s, noun))) {
            noun++;
        }
        return chunks.noun(s, noun);
    }

    private boolean isPlainNumber(Sentence s, int token) {
        boolean word = numbers.word(s, token).isPresent()
                && s.has(token + 1)
                && s.word(token + 1).hasLetter();
        return word || (numbers.form(s, token).filter(NumberForm::isPlain).isPresent() && !s.hyphen(token + 1));
    }

    private static boolean isOfWhich(Sentence s, Amount a) {
        int which = a.to() + 1;
        return s.is(which - 1, "of") && Subjects.isWhich(s, which);
    }

    /** The token behind {@code in ten} of {@code three in ten patients}; the same one where no such thing stands there. */
    private int afterAmong(Sentence s, int at) {
        if (!s.is(at, "in") || numbers.word(s, at + 1).isEmpty()) {
            return at;
        }
        boolean noun = s.is(at + 2, "of") || parts.of(s, at + 2) == Part.NOUN;
        return noun ? at + (s.is(at + 2, "of") ? 3 : 2) : at;
    }

    /** The token behind the rest of a list of counts: {@code 19 and three cases}. */
    private int afterList(Sentence s, int at) {
        boolean joins = s.is(at, "and") || s.is(at, "or") || s.is(at, ",");
        boolean number = numbers.word(s, at + 1).isPresent()
                || numbers.form(s, at + 1).filter(NumberForm::isPlain).isPresent();
        return joins && number && parts.of(s, at + 2) == Part.NOUN && !s.joined(at + 2) ? at + 2 : at;
    }

    /** {@code $5.5 billion in revenue}; what money is paid in tells nothing: {@code for $412 million in cash}. */
    private String moneyIn(Sentence s, Amount a, int at) {
        boolean means = s.is(at, "cash") || s.is(at, "stock") || s.is(at, "shares");
        return means && s.is(bounds.start(s, a.from()) - 1, "for") ? "" : inPhrase(s, at);
    }

    /** {@code 20 percent stake}; of a change, what changes: {@code 25% jump in sales}. */
    private String attribute(Sentence s, int at) {
        String found = chunks.attribute(s, at);
        int start = s.is(at, "**") ? at + 1 : at;
        int end = found.isEmpty() ? start : chunks.endToken(s, start);
        boolean change = end > start && (lexicon.is(s.word(end - 1), WordClass.CHANGE_NOUN) || s.is(end - 1, "growth"));
        if (!change) {
            // The 3.8% analysts expected.
            boolean said = end > start && lexicon.isPlural(s.word(end - 1)) && parts.is(s, end, WordClass.SAY);
            return said ? "" : found;
        }
        if (s.is(end, "in")) {
            int noun = parts.of(s, end + 1) == Part.DETERMINER ? end + 2 : end + 1;
            return chunks.noun(s, chunks.afterPeriod(s, noun));
        }
        boolean noun = end - start > 1 && !lexicon.is(s.word(end - 2), WordClass.ADJECTIVE);
        return noun ? Phrases.text(s, start, end - 1) : "";
    }

    /** {@code in direct funding}, but not {@code in Arizona}, {@code in April} or {@code in lots of 1,000}. */
    private String inPhrase(Sentence s, int in) {
        int at = chunks.afterPeriod(s, in);
        int noun = s.form(at).equals("new") || s.is(at, "additional") ? at + 1 : at;
        boolean plain = s.has(noun)
                && s.word(noun).hasLetter()
                && (!s.word(noun).isCapitalised() || noun > at)
                && !lexicon.is(s.word(noun), WordClass.IN_IDIOM)
                && !lexicon.is(s.word(noun), WordClass.TIME);
        return plain ? chunks.noun(s, at) : "";
    }

    /** {@code twice the memory}, {@code doubled our scores}; {@code as many as} and {@code that of} tell nothing. */
    private String multiplied(Sentence s, int next) {
        boolean article = MULTIPLIED.contains(s.lower(next));
        int noun = article ? next + 1 : skipComparative(s, next);
        boolean number =
                numbers.form(s, noun).isPresent() || numbers.word(s, noun).isPresent();
        boolean name = s.is(next, "the")
                && s.has(noun)
                && (s.word(noun).isCapitalised() || s.word(noun).hasDigit());
        return number || name || s.is(noun, "as") ? "" : attribute(s, noun);
    }
}
