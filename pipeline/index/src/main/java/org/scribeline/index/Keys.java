package org.scribeline.index;

import java.text.Normalizer;
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

    private static final int SHORTEST_NUMBER = 3;

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

    /** Every key that a name may be asked by: id, canonical name, with and without a vendor, surfaces, aliases. */
    static Set<String> of(Name name, Collection<String> surfaces, Collection<String> aliases) {
        Set<String> keys = new LinkedHashSet<>();
        name.entityId().ifPresent(id -> keys.add(of(id)));
        for (String form : List.of(name.canonical(), withoutVendor(name))) {
            keys.add(of(form));
        }
        surfaces.forEach(surface -> keys.add(of(surface)));
        aliases.forEach(alias -> keys.add(of(alias)));
        keys.remove("");
        return keys;
    }

    /** A chip's canonical name behind its first word, the vendor, unless that leaves a bare small number. */
    private static String withoutVendor(Name name) {
        String canonical = name.canonical();
        int space = canonical.indexOf(' ');
        if (name.type() != MentionType.CHIP || space < 0) {
            return canonical;
        }
        String rest = of(canonical.substring(space));
        boolean telling = rest.length() >= SHORTEST_NUMBER || rest.chars().anyMatch(Character::isLetter);
        return telling ? rest : canonical;
    }
}
