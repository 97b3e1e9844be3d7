package org.scribeline.chip;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.scribeline.catalog.Alias;
import org.scribeline.catalog.Catalog;
import org.scribeline.catalog.CatalogEntry;
import org.scribeline.entity.Linker;
import org.scribeline.entity.Mention;
import org.scribeline.entity.MentionType;
import org.scribeline.entity.Name;
import org.scribeline.text.Document;
import org.scribeline.text.Tokens;

/**
 * Adds the chips that are named by the end of their name alone.
 *
 * <p>In a list ({@code Ascend 910B and 910C}) the other name's beginning and this end must form a chip of the catalog, or
 * end in a code of the same shape. Elsewhere the article must have the full form ({@code the 910D} beside {@code Ascend
 * 910D}), or the catalog must have one chip alone with that code and the article name its vendor. A code without letters
 * ({@code a 4060}) counts only behind an article or a possessive.
 */
public final class ChipLinker implements Linker {
    private static final double SHORT = 0.85;
    private static final int SHORTEST_LONE_CODE = 4;
    private final Catalog catalog;
    /** The chips whose full form ends in a code that no other chip's has, by that code. */
    private final Map<String, CatalogEntry> byCode = new HashMap<>();

    public ChipLinker(Catalog catalog) {
        this.catalog = catalog;
        Set<String> shared = new HashSet<>();
        for (CatalogEntry entry : catalog.entries(MentionType.CHIP)) {
            for (Alias alias : entry.aliases()) {
                String code = alias.surface().substring(alias.surface().lastIndexOf(' ') + 1);
                if (code.length() < alias.surface().length()
                        && Code.isMixed(code)
                        && code.length() >= SHORTEST_LONE_CODE) {
                    CatalogEntry other = byCode.putIfAbsent(code, entry);
                    if (other != null && !other.id().equals(entry.id())) {
                        shared.add(code);
                    }
                }
            }
        }
        shared.forEach(byCode::remove);
    }

    @Override
    public List<Mention> link(Document document, List<Mention> mentions) {
        Held held = new Held(document, mentions);
        Set<String> vendors = new HashSet<>();
        ShortForms forms = new ShortForms(document);
        for (Mention mention : mentions) {
            if (mention.value() instanceof Name name) {
                if (name.type() == MentionType.CHIP) {
                    forms.learn(mention, name);
                    addListed(document, mention, name, held, forms);
                } else {
                    name.entityId().ifPresent(vendors::add);
                }
            }
        }
        addShort(document, held, forms, vendors);
        return held.all();
    }

    /** Adds what follows a mention in a list: {@code 910C} after {@code Ascend 910B and}. */
    private void addListed(Document document, Mention mention, Name name, Held held, ShortForms forms) {
        Tokens tokens = document.tokens();
        int at = tokens.at(mention.span().end() - 1) + 1;
        int end = document.sentenceEnd(document.sentenceOf(mention.span()));
        Name last = name;
        for (int next = afterConjunction(tokens, at, end);
                next > at && next < end;
                next = afterConjunction(tokens, at, end)) {
            Optional<Name> sibling = held.isFree(next) ? sibling(last, tokens.form(next)) : Optional.empty();
            if (sibling.isEmpty()) {
                return;
            }
            last = sibling.get();
            held.add(new Mention(tokens.span(next, next + 1), last, "list", SHORT));
            forms.learnCode(next, last);
            at = next + 1;
        }
    }

    /** The token after up to three words and signs that join a list, {@code , and the}; {@code from} itself where none stands there. */
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
        String code = Code.singular(surface);
        int cut = name.canonical().lastIndexOf(' ');
        if (cut < 0 || !Code.hasDigit(code)) {
            return Optional.empty();
        }
        String other = name.canonical().substring(0, cut + 1) + code;
        Optional<Name> known = catalog.byName(other)
                .filter(entry -> entry.type() == MentionType.CHIP)
                .map(CatalogEntry::asName);
        if (known.isPresent()) {
            return known;
        }
        boolean alike = Code.isMixed(code)
                && Code.shape(code).equals(Code.shape(name.canonical().substring(cut + 1)));
        return alike ? Optional.of(Name.chip(name.kind(), Optional.empty(), other)) : Optional.empty();
    }

    private void addShort(Document document, Held held, ShortForms forms, Set<String> vendors) {
        Tokens tokens = document.tokens();
        List<Mention> found = new ArrayList<>();
        for (int token = 0; token < tokens.size(); token++) {
            if (tokens.word(token).hasDigit() && held.isFree(token)) {
                Optional<ShortForms.Match> match = forms.at(token);
                if (match.isPresent() && held.areFree(token, match.get().to())) {
                    found.add(new Mention(
                            tokens.span(token, match.get().to()), match.get().name(), "alias", SHORT));
                    token = match.get().to() - 1;
                } else {
                    CatalogEntry lone = byCode.get(Code.singular(tokens.form(token)));
                    if (lone != null && vendors.contains(lone.vendor())) {
                        found.add(new Mention(tokens.span(token, token + 1), lone.asName(), "code", SHORT));
                    }
                }
            }
        }
        found.forEach(held::add);
    }
}
