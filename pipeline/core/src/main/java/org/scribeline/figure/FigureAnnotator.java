package org.scribeline.figure;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.scribeline.entity.Annotator;
import org.scribeline.entity.Mention;
import org.scribeline.entity.Quantity;
import org.scribeline.text.Document;
import org.scribeline.text.Vocabulary;
import org.scribeline.text.WordFact;

/** Finds figures by rules over tokens; its tables are read from {@code models/rules}. */
public final class FigureAnnotator implements Annotator {
    private static final double SURE = 0.95;
    private static final double LIKELY = 0.8;
    private static final BigDecimal ALIKE = BigDecimal.valueOf(5);
    /** Prepositions behind a number that is set against another. */
    private static final Set<String> OF_WHICH = Set.of("from", "for", "on", "in", "at", "with");

    private final AmountReader amounts;
    private final Ranges ranges;
    private final Multiples multiples;
    private final Exclusions exclusions;
    private final BoundTable bounds;
    private final Counted counted;
    private final CurrencyTable currencies;
    private final WordFact<Boolean> mayStart;

    /** An annotator for documents whose words are of this vocabulary. */
    public FigureAnnotator(Vocabulary vocabulary) {
        NumberTable numbers = new NumberTable(vocabulary);
        Lexicon lexicon = new Lexicon(vocabulary);
        currencies = new CurrencyTable(vocabulary);
        amounts = new AmountReader(numbers, lexicon, currencies);
        ranges = new Ranges(amounts, lexicon);
        multiples = new Multiples(numbers, lexicon);
        exclusions = new Exclusions(numbers, lexicon);
        bounds = new BoundTable(lexicon);
        counted = new Counted(numbers, lexicon, bounds);
        // Most words begin no figure: they cost one look here and nothing more.
        mayStart = vocabulary.fact(word -> word.hasDigit()
                || isMinus(word.form())
                || numbers.word(word).isPresent()
                || amounts.isPrefix(word.form())
                || word.is("a")
                || word.is("an")
                || word.is("minus")
                || word.is("percent")
                || word.is("percents")
                || word.is("per")
                || word.is("negative"));
    }

    private static boolean isMinus(String form) {
        return form.equals("-") || form.equals("−") || form.equals("–");
    }

    @Override
    public List<Mention> annotate(Document document) {
        List<Mention> mentions = new ArrayList<>();
        CurrencyContext.ArticleMoney money = currencies.article(document);
        for (int i = 0; i < document.sentences(); i++) {
            Sentence s = Sentence.of(document, i);
            List<Figure> figures = figures(s, money);
            for (Figure figure : figures) {
                mentions.add(mention(figure));
            }
        }
        return mentions;
    }

    private List<Figure> figures(Sentence s, CurrencyContext.ArticleMoney money) {
        List<Figure> figures = new ArrayList<>();
        int at = s.from();
        while (at < s.to()) {
            Optional<Amount> read = mayStart.of(s.word(at)) ? read(s, at) : Optional.empty();
            if (read.isEmpty()) {
                at++;
                continue;
            }
            Amount amount = currencies.resolved(read.get(), money);
            at = Math.max(at + 1, amount.to());
            if (!exclusions.excludes(s, amount)) {
                amount = compared(s, amount, figures);
                Quantity.Bound bound = bounds.of(s, amount);
                figures.add(new Figure(amount, bound, counted.of(s, amount, figures)));
            }
        }
        return figures;
    }

    private Optional<Amount> read(Sentence s, int at) {
        Optional<Amount> first = amounts.read(s, at);
        if (first.isEmpty()) {
            return multiples.read(s, at);
        }
        if (exclusions.isDay(s, first.get())) {
            return first;
        }
        return ranges.from(s, first.get()).or(() -> first.map(a -> lent(s, a)));
    }

    /** The amount with the unit of the one that it is set against: {@code 41 tokens/s against 33}. */
    private static Amount compared(Sentence s, Amount a, List<Figure> sofar) {
        boolean bare = a.isCount() && !a.marked() && !sofar.isEmpty();
        boolean against = s.is(a.from() - 1, "against") || s.is(a.from() - 1, "versus") || s.is(a.from() - 1, "vs");
        boolean end = !s.has(a.to()) || !s.word(a.to()).hasLetter();
        if (!bare || !(end || (against && OF_WHICH.contains(s.lower(a.to()))))) {
            return a;
        }
        Amount last = sofar.get(sofar.size() - 1).amount();
        boolean measure = last.unit().is(Quantity.Kind.MEASURE) && last.max().isEmpty();
        return measure && (against || isAlike(last, a)) ? a.in(last.unit(), a.value()) : a;
    }

    /** Whether two numbers have as many decimals and about the same size: {@code 72.73 gigaflops; its rival 60.62}. */
    private static boolean isAlike(Amount one, Amount other) {
        boolean decimals =
                one.value().scale() > 0 && one.value().scale() == other.value().scale();
        return decimals
                && one.value().compareTo(other.value().multiply(ALIKE)) < 0
                && other.value().compareTo(one.value().multiply(ALIKE)) < 0;
    }

    private Amount lent(Sentence s, Amount first) {
        Amount slashed = ranges.lent(s, first);
        if (slashed.marked()) {
            return slashed;
        }
        Amount listed = ranges.listed(s, first);
        return listed.marked() && exclusions.excludes(s, first) ? first : listed;
    }

    private static Mention mention(Figure figure) {
        Amount a = figure.amount();
        Quantity value = new Quantity(
                a.unit().kind(),
                plain(a.value()),
                a.max().map(FigureAnnotator::plain),
                figure.bound(),
                a.unit().code(),
                figure.counted());
        return new Mention(a.span(), value, a.rule(), a.marked() ? SURE : LIKELY);
    }

    /** Without trailing zeros, and never with an exponent. */
    private static BigDecimal plain(BigDecimal value) {
        BigDecimal stripped = value.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }
}
