package org.scribeline.index;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.scribeline.entity.MentionType;
import org.scribeline.entity.Name;

/**
 * The forms under which a name is filed and sought.
 *
 * <p>A key holds the letters and digits alone, in lower case and without accents, so that {@code Ascend 910B}, {@code
 * ascend-910b} and {@code ASCEND910B} are one.
 */
final class Keys {
    /** Lucene refuses a term of more than 32,766 bytes; no name comes near this. */
    private static final int LONGEST = 512;

    private static final int SHORTEST = 3;

    private Keys() {}

    /** The key of a name; empty where it has neither letter nor digit. */
    static String of(String name) {
        return fold(name, "");
    }

    /** The key of a pattern, whose {@code *} and {@code ?} stay. */
    static String ofPattern(String pattern) {
        return fold(pattern, "*?");
    }

    private static String fold(String name, String kept) {
        StringBuilder key = new StringBuilder();
        Normalizer.normalize(name, Normalizer.Form.NFD)
                .toLowerCase(Locale.ROOT)
                .codePoints()
                .filter(c -> Character.isLetterOrDigit(c) || kept.indexOf(c) >= 0)
                .limit(LONGEST)
                .forEach(key::appendCodePoint);
        return key.toString();
    }

    /** Every key that a name may be asked by: id, canonical name, surfaces, aliases, a chip's short forms. */
    static Set<String> of(Name name, Collection<String> surfaces, Collection<String> aliases) {
        Set<String> keys = new LinkedHashSet<>();
        name.entityId().ifPresent(id -> keys.add(of(id)));
        keys.add(of(name.canonical()));
        if (name.type() == MentionType.CHIP) {
            keys.addAll(shortForms(name.canonical()));
        }
        surfaces.forEach(surface -> keys.add(of(surface)));
        aliases.forEach(alias -> keys.add(of(alias)));
        keys.remove("");
        return keys;
    }

    /**
     * What a chip is called for short: its name behind the first word, the vendor, and its last word if that is a model
     * number ({@code 910b} of {@code Huawei Ascend 910B}); a bare small number is no name.
     */
    private static List<String> shortForms(String canonical) {
        int first = canonical.indexOf(' ');
        if (first < 0) {
            return List.of();
        }
        String rest = of(canonical.substring(first));
        String last = of(canonical.substring(canonical.lastIndexOf(' ')));
        List<String> forms = new ArrayList<>();
        if (rest.length() >= SHORTEST || rest.chars().anyMatch(Character::isLetter)) {
            forms.add(rest);
        }
        if (last.length() >= SHORTEST && last.chars().anyMatch(Character::isDigit)) {
            forms.add(last);
        }
        return forms;
    }
}
