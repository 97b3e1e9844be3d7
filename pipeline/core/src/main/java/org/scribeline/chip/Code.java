package org.scribeline.chip;

/** What model codes look like: {@code 910C}, {@code X4}, {@code 14900K}. */
final class Code {
    private static final int FIRST_YEAR = 1980;
    private static final int LAST_YEAR = 2059;
    private static final int SHORTEST_NUMBER = 3;
    private static final int LONGEST_NUMBER = 5;

    private Code() {}

    /** Whether a code may be a model's number: three digits to five alone, and no year. */
    static boolean isModelNumber(String code) {
        if (code.length() < SHORTEST_NUMBER
                || code.length() > LONGEST_NUMBER
                || !code.chars().allMatch(c -> c >= '0' && c <= '9')) {
            return false;
        }
        int number = Integer.parseInt(code);
        return number < FIRST_YEAR || number > LAST_YEAR;
    }

    static boolean hasDigit(String code) {
        return code.chars().anyMatch(Character::isDigit);
    }

    /** Whether it has digits and letters. */
    static boolean isMixed(String code) {
        return hasDigit(code) && code.chars().anyMatch(Character::isLetter);
    }

    /** Whether it may name a chip by itself: it begins with a letter, as processes do not, and has three signs or more. */
    static boolean isOwnName(String code) {
        return singular(code).length() > 2 && Character.isLetter(code.charAt(0));
    }

    /** The code without a plural {@code s}, which only a digit or a capital can take. */
    static String singular(String code) {
        int last = code.length() - 1;
        boolean plural = last > 1
                && code.charAt(last) == 's'
                && (Character.isDigit(code.charAt(last - 1)) || Character.isUpperCase(code.charAt(last - 1)));
        return plural ? code.substring(0, last) : code;
    }

    /** Whether two codes begin with the same two letters or more, and digits alone follow: {@code LS800} and {@code LS1600}. */
    static boolean isOfSeries(String one, String other) {
        String letters = one.replaceAll("\\d+$", "");
        return letters.length() > 1 && !hasDigit(letters) && letters.equals(other.replaceAll("\\d+$", ""));
    }

    /** The code with its digits made alike, and each run of capitals. */
    static String shape(String code) {
        return code.replaceAll("\\d", "0").replaceAll("[A-Z]+", "A");
    }
}
