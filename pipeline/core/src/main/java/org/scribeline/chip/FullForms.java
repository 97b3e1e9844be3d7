package org.scribeline.chip;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.scribeline.entity.Linker;
import org.scribeline.entity.Mention;
import org.scribeline.entity.MentionType;
import org.scribeline.entity.Name;
import org.scribeline.text.Document;

/**
 * Gives a short name that several chips share the meaning of the full one that the article has: {@code Thor} beside {@code
 * Drive Thor}, {@code NVL72} beside {@code GB300 NVL72}.
 */
public final class FullForms implements Linker {
    @Override
    public List<Mention> link(Document document, List<Mention> mentions) {
        Map<String, Name> byEnd = new HashMap<>(numbered(document, mentions));
        for (Mention mention : mentions) {
            String surface = mention.span().in(document.text());
            int cut = surface.lastIndexOf(' ');
            if (cut > 0 && mention.value() instanceof Name name && isFull(name, surface, cut)) {
                byEnd.putIfAbsent(Code.singular(surface.substring(cut + 1)), name);
            }
        }
        if (byEnd.isEmpty()) {
            return mentions;
        }
        List<Mention> linked = new ArrayList<>();
        for (Mention mention : mentions) {
            Name full = byEnd.get(Code.singular(mention.span().in(document.text())));
            linked.add(full != null && isShortOf(mention, full) ? mention.with(full) : mention);
        }
        return linked;
    }

    /** The systems of which the article has one alone that is numbered, by the family's name: {@code CloudMatrix} of {@code CloudMatrix 384}. */
    private static Map<String, Name> numbered(Document document, List<Mention> mentions) {
        Map<String, Name> byFamily = new HashMap<>();
        Set<String> several = new HashSet<>();
        for (Mention mention : mentions) {
            String surface = mention.span().in(document.text());
            int cut = surface.lastIndexOf(' ');
            boolean system = cut > 0
                    && surface.indexOf(' ') == cut
                    && Character.isDigit(surface.charAt(cut + 1))
                    && mention.value() instanceof Name name
                    && name.type() == MentionType.CHIP
                    && name.kind().equals("system");
            if (system) {
                Name other = byFamily.putIfAbsent(surface.substring(0, cut), (Name) mention.value());
                if (other != null && !other.equals(mention.value())) {
                    several.add(surface.substring(0, cut));
                }
            }
        }
        byFamily.keySet().removeAll(several);
        return byFamily;
    }

    /** Whether a name's last word alone may stand for it: a model of two words without a code, or a system. */
    private static boolean isFull(Name name, String surface, int cut) {
        boolean twoWords = surface.indexOf(' ') == cut && !Code.hasDigit(surface);
        return name.type() == MentionType.CHIP
                && (name.kind().equals("system") || (name.kind().equals("model") && twoWords));
    }

    /** Whether a name is of a family where the full one is of a model, of the full one's own family, or both are of systems. */
    private static boolean isShortOf(Mention mention, Name full) {
        if (!(mention.value() instanceof Name name) || name.type() != MentionType.CHIP) {
            return false;
        }
        boolean family = name.kind().equals("family");
        return full.kind().equals("model")
                ? family
                : name.kind().equals("system") || (family && full.canonical().startsWith(name.canonical() + " "));
    }
}
