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
    private final Lexicon lexicon;
    private final NumberTable numbers;
    private final BoundTable bounds;

    Counted(NumberTable numbers, Lexicon lexicon, BoundTable bounds) {
        this.numbers = numbers;
        this.lexicon = lexicon;
        this.bounds = bounds;
        this.chunks = new Chunks(lexicon, numbers);
        this.subjects = new Subjects(lexicon, numbers, bounds, chunks);
    }

    /** What the amount counts; empty where nothing near tells. The sentence's figures so far may lend theirs. */
    String of(Sentence s, Amount a, List<Figure> sofar) {
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
        if (s.is(next, "of") || s.is(next, "out")) {
            return ofPhrase(s, s.is(next + 1, "of") ? next + 2 : next + 1);
        }
        return switch (a.unit().kind()) {
            case RATIO -> multiplied(s, next);
            case PERCENT -> chunks.attribute(s, skipComparative(s, next));
            case MONEY -> s.is(next, "in") ? inPhrase(s, next + 1) : chunks.attribute(s, next);
            case COUNT -> behindCount(s, skip(s, next, a), a);
            case MEASURE -> chunks.attribute(s, next);
        };
    }

    private String behindCount(Sentence s, int next, Amount a) {
        boolean many = a.number().style() != Style.FRACTION && a.value().compareTo(BigDecimal.ONE) != 0;
        return many ? chunks.plural(s, next) : chunks.noun(s, next);
    }

    private int skipComparative(Sentence s, int at) {
        return s.has(at) && lexicon.is(s.word(at), WordClass.COMPARATIVE) ? at + 1 : at;
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
                && (lexicon.is(s.word(noun), WordClass.DETERMINER) || s.is(noun, "~") || isPlainNumber(s, noun))) {
            noun++;
        }
        return chunks.noun(s, noun);
    }

    private boolean isPlainNumber(Sentence s, int token) {
        return numbers.form(s, token).filter(NumberForm::isPlain).isPresent() && !s.hyphen(token + 1);
    }

    /** {@code in direct funding}, but not {@code in Arizona}, {@code in April} or {@code in lots of 1,000}. */
    private String inPhrase(Sentence s, int at) {
        int noun = s.is(at, "new") || s.is(at, "additional") ? at + 1 : at;
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
        return number || s.is(noun, "as") ? "" : chunks.noun(s, noun);
    }
}
