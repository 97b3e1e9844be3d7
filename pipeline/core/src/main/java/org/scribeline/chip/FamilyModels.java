package org.scribeline.chip;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.scribeline.catalog.Catalog;
import org.scribeline.chip.IntroductionWords.Role;
import org.scribeline.entity.HeldTokens;
import org.scribeline.entity.Linker;
import org.scribeline.entity.Mention;
import org.scribeline.entity.MentionType;
import org.scribeline.entity.Name;
import org.scribeline.entity.Quantity;
import org.scribeline.text.Document;
import org.scribeline.text.Tokens;

/**
 * Makes a model of a family's name with a code behind it that neither catalog nor grammar knows: {@code Kria K99}, {@code
 * Snapdragon 8295}, {@code Nova Lake-S}; with a word that ends models' names, {@code Tensix Neo}; and one of two that share all but a letter, {@code MI300A/X}.
 */
public final class FamilyModels implements Linker {
    private static final double SCORE = 0.8;
    private final IntroductionWords words;
    private final Catalog catalog;

    public FamilyModels(ChipRules rules) {
        this.words = rules.words;
        this.catalog = rules.catalog;
    }

    @Override
    public List<Mention> link(Document document, List<Mention> mentions) {
        List<Mention> linked = new ArrayList<>();
        HeldTokens names = new HeldTokens(document);
        HeldTokens models = new HeldTokens(document);
        mentions.stream().filter(mention -> !isCount(mention)).forEach(mention -> names.hold(mention.span()));
        for (Mention mention : mentions) {
            int end = isNamed(mention) ? end(document, mention, names) : 0;
            if (end > 0) {
                Mention model = model(document, mention, end);
                models.hold(model.span());
                linked.add(model);
            } else if (!models.touch(mention.span())) {
                linked.add(mention);
            }
        }
        return linked;
    }

    private static boolean isCount(Mention mention) {
        return mention.value() instanceof Quantity figure && figure.isBare();
    }

    private static boolean isNamed(Mention mention) {
        return mention.value() instanceof Name name
                && name.type() == MentionType.CHIP
                && (name.kind().equals("family") || name.kind().equals("model"));
    }

    /** Whether a number may stand behind a name: behind a family's, or a model's that does not end in one. */
    private static boolean isOpen(Mention mention) {
        String canonical = ((Name) mention.value()).canonical();
        return isFamily(mention) || !Code.hasDigit(canonical.substring(canonical.lastIndexOf(' ') + 1));
    }

    private static boolean isFamily(Mention mention) {
        return mention.value() instanceof Name name && name.kind().equals("family");
    }

    /** The token after what stands right behind a name and belongs to it; 0 where nothing does. */
    private int end(Document document, Mention family, HeldTokens names) {
        Tokens tokens = document.tokens();
        int last = tokens.at(family.span().end() - 1);
        int limit = document.sentenceEnd(document.sentenceOf(last));
        boolean hyphen = last + 2 < limit
                && tokens.word(last + 1).is("-")
                && !tokens.spaced(last + 1)
                && !tokens.spaced(last + 2);
        int code = hyphen ? last + 2 : last + 1;
        if (code >= limit || !names.isFree(code) || tokens.start(code) - tokens.end(code - 1) > 1) {
            return pastVariant(document, family);
        }
        if (!isOpen(family)) {
            int past = words.pastSuffixes(document, code);
            return past > code && tellsNames(document, code) && endsName(tokens, past, limit)
                    ? past
                    : pastVariant(document, family);
        }
        boolean fits = switch (words.of(tokens.word(code))) {
            case CODE -> isFamily(family);
            case NUMBER ->
                !hyphen && isNumber(tokens, code, limit, isFamily(family)) && endsName(tokens, code + 1, limit);
            case SUFFIX ->
                tokens.word(code).isCapitalised()
                        && tellsNames(document, code)
                        && endsName(tokens, words.pastSuffixes(document, code), limit);
            default ->
                isLetter(tokens.form(code))
                        && (hyphen || (tokens.form(code).length() == 1 && isVersion(tokens.form(code))))
                        && tellsNames(document, code)
                        && endsName(tokens, code + 1, limit);
        };
        return fits ? words.pastSuffixes(document, code + 1) : pastVariant(document, family);
    }

    /** The token after the letter that a slash joins to a code's last one, {@code MI300A/X}, or the two of {@code 12900K/KF}; 0 where none is. */
    private static int pastVariant(Document document, Mention mention) {
        Tokens tokens = document.tokens();
        int last = tokens.at(mention.span().end() - 1);
        String form = tokens.form(last);
        return mention.type() == MentionType.CHIP
                        && last + 2 < document.sentenceEnd(document.sentenceOf(last))
                        && Code.isMixed(form)
                        && isLetter(form.substring(form.length() - 1))
                        && tokens.word(last + 1).is("/")
                        && !tokens.spaced(last + 1)
                        && !tokens.spaced(last + 2)
                        && isLetter(tokens.form(last + 2))
                ? last + 3
                : 0;
    }

    /** Whether a number may be a model's, or a generation's, of which there is no plural: {@code Snapdragon 8 Elite 2}. */
    private boolean isNumber(Tokens tokens, int token, int limit, boolean ofFamily) {
        String form = tokens.form(token);
        Role next = token + 1 < limit ? words.of(tokens.word(token + 1)) : Role.OTHER;
        boolean several = next == Role.HEADS || next == Role.CORE;
        return (ofFamily && Code.isModelNumber(Code.singular(form)))
                || (!ofFamily && form.length() == 1 && form.charAt(0) > '1' && !several);
    }

    /** Whether capitals tell names in the sentence of a token. */
    private static boolean tellsNames(Document document, int token) {
        return !document.casing(document.sentenceOf(token)).isHeadline();
    }

    /** Whether a letter alone is no word of the language, nor tells P-cores from E-cores. */
    private static boolean isVersion(String letter) {
        return "AIPE".indexOf(letter.charAt(0)) < 0;
    }

    private static boolean isLetter(String form) {
        return form.length() <= 2 && form.chars().allMatch(c -> c >= 'A' && c <= 'Z');
    }

    /** Whether nothing is counted: what follows is no noun, unless it is one for chips. */
    private boolean endsName(Tokens tokens, int next, int limit) {
        if (next >= limit) {
            return true;
        }
        Role role = words.of(tokens.word(next));
        boolean hyphen = tokens.word(next).is("-") && !tokens.spaced(next);
        return !hyphen
                && (tokens.word(next).isPunctuation() || role.isHead() || role == Role.WORD || role == Role.SUFFIX);
    }

    private Mention model(Document document, Mention family, int end) {
        Tokens tokens = document.tokens();
        int last = tokens.at(family.span().end() - 1);
        Name name = (Name) family.value();
        String code = Code.singular(document.text()
                .substring(family.span().end(), tokens.end(end - 1))
                .replaceAll("\\s+", " "));
        String canonical = name.canonical() + code;
        String kind = Code.hasDigit(code) || code.startsWith("-") ? "model" : name.kind();
        Name model = catalog.chip(canonical).orElseGet(() -> Name.chip(kind, Optional.empty(), canonical));
        return new Mention(
                tokens.span(tokens.at(family.span().start()), Math.max(last + 1, end)), model, "family-code", SCORE);
    }
}
