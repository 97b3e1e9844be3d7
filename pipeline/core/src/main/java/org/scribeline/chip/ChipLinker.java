package org.scribeline.chip;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.scribeline.catalog.CatalogEntry;
import org.scribeline.entity.Linker;
import org.scribeline.entity.Mention;
import org.scribeline.entity.MentionType;
import org.scribeline.entity.Name;
import org.scribeline.text.Document;
import org.scribeline.text.Tokens;
import org.scribeline.text.Word;

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
    private final Siblings siblings;
    private final ChipLists lists;
    private final IntroductionWords words;
    private final ModelCodes codes;

    public ChipLinker(ChipRules rules) {
        this.siblings = rules.siblings;
        this.words = rules.words;
        this.lists = new ChipLists(siblings, words);
        this.codes = rules.codes;
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
                    addBracketed(document, mention, name, held, forms);
                } else {
                    name.entityId().ifPresent(vendors::add);
                }
            }
        }
        addShort(document, held, forms, vendors);
        return held.all();
    }

    /** The code in brackets behind a name that begins like a word of it: {@code Tomahawk 5 (TH5)}. */
    private void addBracketed(Document document, Mention mention, Name name, Held held, ShortForms forms) {
        Tokens tokens = document.tokens();
        int code = tokens.at(mention.span().end() - 1) + 2;
        if (code + 1 >= tokens.size()
                || !tokens.word(code - 1).is("(")
                || !tokens.word(code + 1).isPunctuation()) {
            return;
        }
        String form = tokens.form(code);
        boolean begins = Character.isLetter(form.charAt(0))
                && (" " + mention.span().in(document.text())).contains(" " + form.charAt(0));
        if (begins && Code.isMixed(form) && held.isFree(code) && !held.isMeasure(code)) {
            add(document, new ShortForms.Match(code, code + 1, name), "alias", held, forms);
        }
    }

    /** Adds a short form, and what stands beside it in a list. */
    private void add(Document document, ShortForms.Match form, String rule, Held held, ShortForms forms) {
        Name name = form.name();
        Mention mention = new Mention(document.tokens().span(form.from(), form.to()), name, rule, SHORT);
        held.add(mention);
        forms.learnCode(form.from(), form.to(), name);
        lists.addBefore(document, mention, name, held, forms, SHORT);
        lists.addBehind(document, mention, name, held, forms, SHORT);
    }

    private void addShort(Document document, Held held, ShortForms forms, Set<String> vendors) {
        Tokens tokens = document.tokens();
        for (int token = 0; token < tokens.size(); token++) {
            Word word = tokens.word(token);
            if ((word.hasDigit() || word.isCapitalised()) && held.isFree(token)) {
                Optional<ShortForms.Match> known = forms.at(token).filter(form -> held.areFree(form.from(), form.to()));
                Optional<ShortForms.Match> match = known.isPresent() || !word.hasDigit()
                        ? known.map(form -> longer(document, form, held))
                        : fresh(document, token, held, forms, vendors);
                if (match.isPresent()) {
                    add(document, match.get(), known.isPresent() ? "alias" : "code", held, forms);
                    token = match.get().to() - 1;
                }
            }
        }
    }

    /** A short form with the word behind it that makes it another model: {@code 9070 GRE} beside {@code RX 9070}. */
    private ShortForms.Match longer(Document document, ShortForms.Match form, Held held) {
        int past = words.pastSuffixes(document, form.to());
        return past > form.to() && held.areFree(form.to(), past)
                ? siblings.formed(form.name(), document.surface(form.from(), past))
                        .map(name -> new ShortForms.Match(form.from(), past, name))
                        .orElse(form)
                : form;
    }

    /** A code that no name of the article ends in. */
    private Optional<ShortForms.Match> fresh(
            Document document, int token, Held held, ShortForms forms, Set<String> vendors) {
        return lone(document.tokens().form(token), vendors)
                .or(() -> near(document, token, held, forms))
                .map(name -> new ShortForms.Match(token, token + 1, name))
                .or(() -> numbered(document, token, held, forms));
    }

    /** The model that a number behind an article makes of a name of the article: {@code a 5080} beside {@code RTX 4090}. */
    private Optional<ShortForms.Match> numbered(Document document, int token, Held held, ShortForms forms) {
        String number = Code.singular(document.tokens().form(token));
        boolean told = ShortForms.isDetermined(document, token) || ShortForms.isCompared(document, token);
        if (!told || !Code.isModelNumber(number) || held.isMeasure(token)) {
            return Optional.empty();
        }
        int past = words.pastSuffixes(document, token + 1);
        boolean suffixed = past > token + 1;
        Optional<Name> shortened = suffixed
                ? Optional.empty()
                : forms.names().stream()
                        .filter(name -> Siblings.isShortened(name, number))
                        .findFirst();
        boolean series = isSeries(document, past);
        boolean stands = suffixed || series || lists.standsAlone(document, token);
        return shortened
                .or(() -> sibling(document.surface(token, past), series, stands, forms))
                .map(name -> new ShortForms.Match(token, past, name));
    }

    /** The chip of the catalog that a number makes of a name of the article, of a series no model; else, where it stands alone, one like it. */
    private Optional<Name> sibling(String written, boolean series, boolean stands, ShortForms forms) {
        Optional<Name> alike = Optional.empty();
        for (Name name : forms.names()) {
            Optional<Name> sibling = siblings.formed(name, written);
            boolean known = sibling.flatMap(Name::entityId).isPresent();
            if (known && !(series && sibling.get().kind().equals("model"))) {
                return sibling;
            }
            alike = alike.isPresent() || known ? alike : sibling;
        }
        return stands ? alike : Optional.empty();
    }

    private static boolean isSeries(Document document, int token) {
        return token < document.tokens().size()
                && switch (document.tokens().word(token).lower()) {
                    case "series", "family", "line", "lineup" -> true;
                    default -> false;
                };
    }

    /** The one chip of the catalog with this code, where the article names its vendor. */
    private Optional<Name> lone(String form, Set<String> vendors) {
        return codes.find(form)
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
