package org.scribeline.chip;

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
import org.scribeline.text.Vocabulary;

/**
 * Adds the chips that are named by the end of their name alone.
 *
 * <p>In a list ({@code Ascend 910B and 910C}) the other name's beginning and this end must form a chip of the catalog, or
 * end in a code of the same shape. Elsewhere the article must have the full form ({@code the 910D} beside {@code Ascend
 * 910D}) or, for a code behind an article, one like it ({@code the K2} beside {@code K3}), or the catalog must have one chip
 * alone with that code and the article name its vendor. A code without letters
 * ({@code a 4060}) counts only behind an article or a possessive.
 */
public final class ChipLinker implements Linker {
    private static final double SHORT = 0.85;
    private static final int SHORTEST_LONE_CODE = 4;
    private final Siblings siblings;
    private final ChipLists lists;
    /** The chips whose full form ends in a code that no other chip's has, by that code. */
    private final Map<String, CatalogEntry> byCode = new HashMap<>();

    /** Reads {@code rules/chip-introductions.csv} for the words that end models' names. */
    public ChipLinker(Vocabulary vocabulary, Catalog catalog) {
        this.siblings = new Siblings(catalog);
        this.lists = new ChipLists(siblings, new IntroductionWords(vocabulary));
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
                    lists.addBefore(document, mention, name, held, forms, SHORT);
                    lists.addBehind(document, mention, name, held, forms, SHORT);
                } else {
                    name.entityId().ifPresent(vendors::add);
                }
            }
        }
        addShort(document, held, forms, vendors);
        return held.all();
    }

    private void addShort(Document document, Held held, ShortForms forms, Set<String> vendors) {
        Tokens tokens = document.tokens();
        for (int token = 0; token < tokens.size(); token++) {
            if (tokens.word(token).hasDigit() && held.isFree(token)) {
                Optional<ShortForms.Match> match = forms.at(token);
                if (match.isPresent() && held.areFree(token, match.get().to())) {
                    Mention mention = new Mention(
                            tokens.span(token, match.get().to()), match.get().name(), "alias", SHORT);
                    held.add(mention);
                    lists.addBehind(document, mention, match.get().name(), held, forms, SHORT);
                    token = match.get().to() - 1;
                } else {
                    int code = token;
                    lone(tokens.form(token), vendors)
                            .or(() -> near(document, code, held, forms))
                            .ifPresent(name -> {
                                Mention mention = new Mention(tokens.span(code, code + 1), name, "code", SHORT);
                                held.add(mention);
                                forms.learnCode(code, code + 1, name);
                                lists.addBehind(document, mention, name, held, forms, SHORT);
                            });
                }
            }
        }
    }

    /** The one chip of the catalog with this code, where the article names its vendor. */
    private Optional<Name> lone(String form, Set<String> vendors) {
        return Optional.ofNullable(byCode.get(Code.singular(form)))
                .filter(entry -> vendors.contains(entry.vendor()))
                .map(CatalogEntry::asName);
    }

    /** The chip by a code behind an article that resembles one that the article names: {@code the K2} beside {@code K3}. */
    private Optional<Name> near(Document document, int token, Held held, ShortForms forms) {
        if (!Code.isMixed(document.tokens().form(token))
                || held.isMeasure(token)
                || !ShortForms.isDetermined(document, token)) {
            return Optional.empty();
        }
        boolean stands = lists.standsAlone(document, token);
        return forms.coded(document.tokens().form(token).charAt(0)).stream()
                .flatMap(name -> siblings.near(name, document.tokens().form(token)).stream()
                        .filter(near -> stands
                                || near.entityId().isPresent()
                                || name.entityId().isEmpty()))
                .findFirst();
    }
}
