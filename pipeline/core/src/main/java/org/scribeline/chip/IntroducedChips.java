package org.scribeline.chip;

import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.scribeline.catalog.Catalog;
import org.scribeline.catalog.CatalogEntry;
import org.scribeline.catalog.Table;
import org.scribeline.chip.Introductions.Introduction;
import org.scribeline.entity.HeldTokens;
import org.scribeline.entity.Linker;
import org.scribeline.entity.Mention;
import org.scribeline.entity.MentionType;
import org.scribeline.entity.Name;
import org.scribeline.entity.Quantity;
import org.scribeline.text.Document;
import org.scribeline.text.Tokens;

/**
 * Adds the chips that neither catalog nor grammar knows: each name that the article introduces as a chip's
 * ({@link Introductions}) wherever the article writes it, and what begins with the same words and ends in another code.
 *
 * <p>The vendor is the company that the name is said to be of or from, else the first that its sentence names before it, else
 * the first of the article. Names that the statistical tagger alone takes for a company's give way.
 */
public final class IntroducedChips implements Linker {
    private static final double SCORE = 0.75;
    private static final double SURE = 0.65;
    private final IntroductionWords words;
    private final Linker shortForms;
    private final Catalog catalog;
    private final Set<String> others = new HashSet<>();

    /**
     * Reads {@code catalog/not-companies.csv} for names of things that are no chips.
     *
     * @param shortForms what finds the short forms of the names that were introduced
     */
    public IntroducedChips(ChipRules rules, Linker shortForms) {
        this.shortForms = shortForms;
        this.catalog = rules.catalog;
        this.words = rules.words;
        Table.resource("catalog/not-companies.csv").forEach(row -> others.add(row.get("name")));
        catalog.entries(MentionType.CHIP)
                .forEach(chip -> chip.aliases().forEach(alias -> others.remove(alias.surface())));
    }

    @Override
    public List<Mention> link(Document document, List<Mention> mentions) {
        if (!isOfField(document, mentions)) {
            return mentions;
        }
        HeldTokens taken = new HeldTokens(document);
        mentions.stream().filter(mention -> !givesWay(mention)).forEach(mention -> taken.hold(mention.span()));
        NameRuns runs = new NameRuns(document, words, taken);
        List<Introduction> introductions =
                new Introductions(document, words, runs, others, makers(document, mentions)).find();
        if (introductions.isEmpty()) {
            return mentions;
        }
        Vendors vendors = new Vendors(document, mentions, this::mayMakeChips);
        IntroducedNames names = new IntroducedNames(document, words);
        introductions.forEach(one -> names.learn(one, vendors.of(one.name())));
        return shortForms.link(document, names.addTo(mentions, taken, SCORE));
    }

    /** The last tokens of the names of companies that make chips. */
    private BitSet makers(Document document, List<Mention> mentions) {
        BitSet makers = new BitSet();
        for (Mention mention : mentions) {
            boolean makes = mention.value() instanceof Name name
                    && name.type() == MentionType.COMPANY
                    && name.entityId()
                            .flatMap(catalog::byId)
                            .filter(IntroducedChips::makesChips)
                            .isPresent();
            if (makes) {
                makers.set(document.tokens().at(mention.span().end() - 1));
            }
        }
        return makers;
    }

    /** Whether a company may have chips of its own; one that no catalog holds may. */
    private boolean mayMakeChips(Name company) {
        return company.entityId()
                .flatMap(catalog::byId)
                .map(CatalogEntry::kind)
                .filter(industry -> switch (industry) {
                    case "foundry",
                            "osat",
                            "equipment",
                            "materials",
                            "media",
                            "research",
                            "finance",
                            "vc",
                            "law",
                            "distributor" -> true;
                    default -> false;
                })
                .isEmpty();
    }

    private static boolean makesChips(CatalogEntry company) {
        return switch (company.kind()) {
            case "semiconductor", "eda-ip" -> true;
            default -> false;
        };
    }

    /** Whether the article names a chip, or speaks of more than chips: those may be of potatoes. */
    private boolean isOfField(Document document, List<Mention> mentions) {
        if (mentions.stream().anyMatch(mention -> mention.type() == MentionType.CHIP)) {
            return true;
        }
        Tokens tokens = document.tokens();
        for (int token = 0; token < tokens.size(); token++) {
            if (words.of(tokens.word(token)).isHead()
                    && !tokens.word(token).lower().startsWith("chip")) {
                return true;
            }
        }
        return false;
    }

    /** Whether a chip may stand in a mention's place: in a bare number's, or an unlisted company's that only the tagger sees. */
    private static boolean givesWay(Mention mention) {
        return (mention.value() instanceof Quantity figure && figure.isBare())
                || (mention.value() instanceof Name name
                        && name.type() == MentionType.COMPANY
                        && name.entityId().isEmpty()
                        && mention.score() < SURE);
    }
}
