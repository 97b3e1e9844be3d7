package org.scribeline.catalog;

import org.scribeline.text.Document;

/** Decides whether a text may write an alias with these spaces. */
final class Spacing {
    private Spacing() {}

    /**
     * Whether the gaps of the tokens from {@code from} to {@code to} are those of the alias, or ones that may come and go.
     *
     * <p>A gap may go anywhere. It may come only between two letters or more and a digit: {@code MI 300X} is MI300X, but
     * {@code A 100} is not A100, nor {@code H 20} H20.
     */
    static boolean agrees(Document document, int from, int to, String alias) {
        String text = document.text();
        int at = document.tokens().start(from);
        int end = document.tokens().end(to - 1);
        int letters = 0;
        int i = 0;
        while (i < alias.length() && at < end) {
            boolean aliasGap = Atoms.isSilent(alias.charAt(i));
            boolean textGap = Atoms.isSilent(text.charAt(at));
            if (aliasGap || textGap) {
                int nextAt = textGap ? skip(text, at, end) : at;
                int nextI = aliasGap ? skip(alias, i, alias.length()) : i;
                if (!aliasGap && isWide(text, at, nextAt) && !mayCome(letters, text, nextAt, end)) {
                    return false;
                }
                at = nextAt;
                i = nextI;
                letters = 0;
                continue;
            }
            letters = Character.isLetter(alias.charAt(i)) ? letters + 1 : 0;
            at++;
            i++;
        }
        return true;
    }

    private static boolean mayCome(int letters, String text, int at, int end) {
        return letters >= 2 && at < end && Character.isDigit(text.charAt(at));
    }

    /** Whether the gap holds more than a trade-mark sign. */
    private static boolean isWide(String text, int from, int to) {
        for (int i = from; i < to; i++) {
            if (text.charAt(i) != '®' && text.charAt(i) != '™') {
                return true;
            }
        }
        return false;
    }

    private static int skip(String text, int from, int end) {
        int at = from;
        while (at < end && Atoms.isSilent(text.charAt(at))) {
            at++;
        }
        return at;
    }
}
