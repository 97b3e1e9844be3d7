package org.scribeline.catalog;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * A surface cut into atoms, the runs of letters and of digits, in lower case: {@code MI 300X} and {@code mi300x} have the
 * same three.
 *
 * @param atoms the runs; any other character is an atom of its own (both apostrophes are one), hyphens and trade-mark signs
 *     are none
 * @param spaced for each atom whether something stood between it and the one before
 */
record Atoms(List<String> atoms, List<Boolean> spaced) {
    Atoms {
        atoms = List.copyOf(atoms);
        spaced = List.copyOf(spaced);
    }

    static Atoms of(String surface) {
        List<String> atoms = new ArrayList<>();
        List<Boolean> spaced = new ArrayList<>();
        boolean gap = true;
        int i = 0;
        while (i < surface.length()) {
            int c = surface.codePointAt(i);
            if (isSilent(c)) {
                gap = gap || (c != '®' && c != '™');
                i += Character.charCount(c);
                continue;
            }
            int end = i + Character.charCount(c);
            Kind kind = Kind.of(c);
            while (end < surface.length() && kind != Kind.OTHER && Kind.of(surface.codePointAt(end)) == kind) {
                end += Character.charCount(surface.codePointAt(end));
            }
            atoms.add(c == '’' ? "'" : surface.substring(i, end).toLowerCase(Locale.ROOT));
            spaced.add(gap);
            gap = false;
            i = end;
        }
        return new Atoms(atoms, spaced);
    }

    /** Whether a character is passed over: white space, hyphens and the signs of a trade mark. */
    static boolean isSilent(int c) {
        return Character.isWhitespace(c)
                || Character.isSpaceChar(c)
                || switch (c) {
                    case '-', '‐', '‑', '®', '™' -> true;
                    default -> false;
                };
    }

    private enum Kind {
        LETTERS,
        DIGITS,
        OTHER;

        static Kind of(int c) {
            return Character.isLetter(c) ? LETTERS : Character.isDigit(c) ? DIGITS : OTHER;
        }
    }
}
