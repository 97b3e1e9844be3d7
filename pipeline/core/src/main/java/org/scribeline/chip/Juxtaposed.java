package org.scribeline.chip;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.scribeline.catalog.Catalog;
import org.scribeline.catalog.CatalogEntry;
import org.scribeline.entity.Linker;
import org.scribeline.entity.Mention;
import org.scribeline.entity.MentionType;
import org.scribeline.entity.Name;
import org.scribeline.text.Document;
import org.scribeline.text.Span;

/**
 * Takes a family's name into the name of the chip of it that stands right behind, {@code Blackwell GB200 NVL72}, {@code EPYC
 * Turin}; the whole means that chip. {@code Skylake-SP Xeons} and {@code Blackwell DGX H200} stay two.
 */
public final class Juxtaposed implements Linker {
    private final Catalog catalog;

    public Juxtaposed(ChipRules rules) {
        this.catalog = rules.catalog;
    }

    @Override
    public List<Mention> link(Document document, List<Mention> mentions) {
        List<Mention> linked = new ArrayList<>(mentions.size());
        for (Mention mention : mentions) {
            int last = linked.size() - 1;
            if (last >= 0 && isOne(document.text(), linked.get(last), mention)) {
                Span whole =
                        Span.of(linked.get(last).span().start(), mention.span().end());
                linked.set(last, new Mention(whole, mention.value(), mention.rule(), mention.score()));
            } else {
                linked.add(mention);
            }
        }
        return linked;
    }

    private boolean isOne(String text, Mention before, Mention behind) {
        return before.value() instanceof Name family
                && behind.value() instanceof Name chip
                && family.type() == MentionType.CHIP
                && chip.type() == MentionType.CHIP
                && family.kind().equals("family")
                && behind.span().start() == before.span().end() + 1
                && text.charAt(before.span().end()) == ' '
                && isOf(family, chip, behind.span().in(text));
    }

    /** Whether a chip, as it is written, is a family's: by the catalog, or a model or a system of the maker's that begins with a code. */
    private boolean isOf(Name family, Name chip, String written) {
        Optional<String> parent = chip.entityId().flatMap(catalog::byId).map(CatalogEntry::family);
        if (parent.isPresent() && parent.equals(family.entityId())) {
            return true;
        }
        String maker = family.canonical().substring(0, family.canonical().indexOf(' ') + 1);
        String first = written.split(" ", 2)[0];
        return !maker.isEmpty()
                && chip.canonical().startsWith(maker)
                && (chip.kind().equals("model") || chip.kind().equals("system"))
                && Code.isMixed(first);
    }
}
