package org.scribeline.chip;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.scribeline.catalog.Catalog;
import org.scribeline.catalog.CatalogEntry;
import org.scribeline.entity.Linker;
import org.scribeline.entity.Mention;
import org.scribeline.entity.MentionType;
import org.scribeline.entity.Name;
import org.scribeline.text.Document;
import org.scribeline.text.Span;
import org.scribeline.text.Tokens;

/**
 * Adds the chips that are named by the end of their name alone: {@code 910C} in {@code Ascend 910B and 910C}, and {@code
 * the 910D} in an article that has {@code Ascend 910D}.
 *
 * <p>In a list, the other name's beginning and this end must form a chip of the catalog, or end in a code of the same shape
 * ({@code 910B}, {@code 910C}). A figure that happens to be the same is left alone unless it holds a letter.
 */
public final class ChipLinker implements Linker {
    private static final double SHORT = 0.85;
    private final Catalog catalog;

    public ChipLinker(Catalog catalog) {
        this.catalog = catalog;
    }

    @Override
    public List<Mention> link(Document document, List<Mention> mentions) {
        Taken taken = new Taken(document, mentions);
        for (Mention mention : mentions) {
            if (mention.value() instanceof Name name && name.type() == MentionType.CHIP) {
                addListed(document, mention, name, taken);
            }
        }
        addShort(document, taken);
        return taken.sorted();
    }

    /** Adds {@code 910C} and what follows it in a list that begins with this mention. */
    private void addListed(Document document, Mention mention, Name name, Taken taken) {
        Tokens tokens = document.tokens();
        Name last = name;
        int at = tokens.at(mention.span().start());
        while (at < tokens.size() && tokens.start(at) < mention.span().end()) {
            at++;
        }
        int end = document.sentenceEnd(document.sentenceOf(mention.span()));
        for (int next = afterConjunction(tokens, at, end); next > at; next = afterConjunction(tokens, at, end)) {
            Optional<Name> sibling =
                    next < end && taken.isFree(next) ? sibling(last, tokens.form(next)) : Optional.empty();
            if (sibling.isEmpty()) {
                return;
            }
            last = sibling.get();
            taken.add(new Mention(tokens.span(next, next + 1), last, "list", SHORT));
            at = next + 1;
        }
    }

    /** The token after a comma, slash, {@code and} or {@code or}; {@code from} itself where none stands there. */
    private static int afterConjunction(Tokens tokens, int from, int end) {
        int at = from;
        while (at < end && at < from + 3 && isConjunction(tokens.word(at).lower())) {
            at++;
        }
        return at;
    }

    private static boolean isConjunction(String lower) {
        return switch (lower) {
            case ",", "/", "&", "and", "or", "the", "versus", "vs.", "to" -> true;
            default -> false;
        };
    }

    /** The chip whose name differs from this one's in its last word only. */
    private Optional<Name> sibling(Name name, String surface) {
        String code = singular(surface);
        int cut = name.canonical().lastIndexOf(' ');
        if (cut < 0 || !hasDigit(code)) {
            return Optional.empty();
        }
        String other = name.canonical().substring(0, cut + 1) + code;
        Optional<Name> known = catalog.byName(other)
                .filter(entry -> entry.type() == MentionType.CHIP)
                .map(CatalogEntry::asName);
        if (known.isPresent()) {
            return known;
        }
        boolean sameShape = shape(code).equals(shape(name.canonical().substring(cut + 1)));
        return sameShape && hasLetter(code)
                ? Optional.of(Name.chip(name.kind(), Optional.empty(), other))
                : Optional.empty();
    }

    /** Adds single tokens that are the last word of a longer name of this article. */
    private static void addShort(Document document, Taken taken) {
        Map<String, Name> byCode = new HashMap<>();
        for (Mention mention : taken.sorted()) {
            if (mention.value() instanceof Name name && name.type() == MentionType.CHIP) {
                String surface = mention.span().in(document.text());
                String code = singular(surface.substring(surface.lastIndexOf(' ') + 1));
                if (hasDigit(code) && hasLetter(code) && code.length() > 2) {
                    byCode.merge(code, name, (one, other) -> one);
                }
            }
        }
        if (byCode.isEmpty()) {
            return;
        }
        Tokens tokens = document.tokens();
        for (int token = 0; token < tokens.size(); token++) {
            Name name = tokens.word(token).hasDigit() ? byCode.get(singular(tokens.form(token))) : null;
            if (name != null && taken.isFree(token)) {
                taken.add(new Mention(tokens.span(token, token + 1), name, "alias", SHORT));
            }
        }
    }

    private static String singular(String code) {
        int last = code.length() - 1;
        return last > 1 && code.charAt(last) == 's' && !Character.isLowerCase(code.charAt(last - 1))
                ? code.substring(0, last)
                : code;
    }

    private static boolean hasDigit(String code) {
        return code.chars().anyMatch(Character::isDigit);
    }

    private static boolean hasLetter(String code) {
        return code.chars().anyMatch(Character::isLetter);
    }

    /** The code with each digit and each capital made alike. */
    private static String shape(String code) {
        return code.replaceAll("\\d", "0").replaceAll("[A-Z]+", "A");
    }

    /** The mentions of a document, and which of its tokens no name or date holds. */
    private static final class Taken {
        private final Document document;
        private final List<Mention> mentions;
        private final boolean[] held;

        Taken(Document document, List<Mention> mentions) {
            this.document = document;
            this.mentions = new ArrayList<>(mentions);
            this.held = new boolean[document.tokens().size()];
            for (Mention mention : mentions) {
                if (mention.type() != MentionType.FIGURE) {
                    hold(mention.span());
                }
            }
        }

        boolean isFree(int token) {
            return !held[token];
        }

        /** Adds a mention; figures that it covers give way. */
        void add(Mention mention) {
            mentions.removeIf(other -> other.span().overlaps(mention.span()));
            mentions.add(mention);
            hold(mention.span());
        }

        private void hold(Span span) {
            for (int token = document.tokens().at(span.start());
                    token < held.length && document.tokens().start(token) < span.end();
                    token++) {
                held[token] = true;
            }
        }

        List<Mention> sorted() {
            List<Mention> sorted = new ArrayList<>(mentions);
            sorted.sort(Comparator.comparing(Mention::span));
            return sorted;
        }
    }
}
