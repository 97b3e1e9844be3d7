package org.scribeline.chip;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.scribeline.entity.Mention;
import org.scribeline.entity.MentionType;
import org.scribeline.entity.Name;
import org.scribeline.text.Document;
import org.scribeline.text.Span;
import org.scribeline.text.Tokens;

/** Whose an introduced chip is, as far as the companies around its name tell. */
final class Vendors {
    private static final int REACH_BEHIND = 3;
    private final Document document;
    /** The companies of the article by their first token, and by their last. */
    private final TreeMap<Integer, Name> byFirst = new TreeMap<>();

    private final TreeMap<Integer, Name> byLast = new TreeMap<>();
    /** Those by their first token that may have chips of their own, as no foundry, newspaper or bank has. */
    private final TreeMap<Integer, Name> likely = new TreeMap<>();

    /** @param makes whether a company may have chips of its own */
    Vendors(Document document, List<Mention> mentions, Predicate<Name> makes) {
        this.document = document;
        Tokens tokens = document.tokens();
        for (Mention mention : mentions) {
            if (mention.value() instanceof Name name && name.type() == MentionType.COMPANY) {
                int first = tokens.at(mention.span().start());
                if (first > 0 && tokens.word(first - 1).is("(")) {
                    continue; // An agency, or a short form of what stands before.
                }
                byFirst.put(first, name);
                if (makes.test(name)) {
                    likely.put(first, name);
                }
                byLast.put(tokens.at(mention.span().end() - 1), name);
            }
        }
    }

    /** The vendor of the chip whose name takes these tokens. */
    Optional<Name> of(Span chip) {
        int sentence = document.sentenceOf(chip.start());
        return owner(chip, sentence)
                .or(() -> source(chip, sentence))
                .or(() -> inside(likely.ceilingEntry(document.sentenceStart(sentence)), chip.start()))
                .or(() -> likely.isEmpty()
                        ? Optional.empty()
                        : Optional.of(likely.firstEntry().getValue()));
    }

    /** {@code Quillon's Heron}, {@code Quillon Heron}. */
    private Optional<Name> owner(Span chip, int sentence) {
        Tokens tokens = document.tokens();
        int before = chip.start() - 1;
        if (before > document.sentenceStart(sentence)
                && (tokens.word(before).is("'s") || tokens.word(before).is("’s"))) {
            before--;
        }
        return Optional.ofNullable(byLast.get(before));
    }

    /** {@code the Heron chip from Quillon}. */
    private Optional<Name> source(Span chip, int sentence) {
        Tokens tokens = document.tokens();
        int end = Math.min(chip.end() + REACH_BEHIND, document.sentenceEnd(sentence));
        for (int token = chip.end(); token < end; token++) {
            boolean from = tokens.word(token).is("from")
                    || tokens.word(token).is("of")
                    || tokens.word(token).is("by");
            if (from && byFirst.containsKey(token + 1)) {
                return Optional.ofNullable(byFirst.get(token + 1));
            }
        }
        return Optional.empty();
    }

    private static Optional<Name> inside(Map.@Nullable Entry<Integer, Name> company, int end) {
        return company != null && company.getKey() < end ? Optional.of(company.getValue()) : Optional.empty();
    }
}
