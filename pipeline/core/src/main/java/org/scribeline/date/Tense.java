package org.scribeline.date;

import org.scribeline.text.Word;

/** The time of a sentence's verb, told from the forms of the words around a date, without a parser. */
enum Tense {
    PAST,
    FUTURE,
    /** No verb tells. */
    NONE;

    private static final int FARTHEST = 25;
    private static final int AUXILIARIES = 3;
    /** So many words may stand between a determiner and its noun. */
    private static final int MODIFIERS = 4;
    /** So many words back {@code by} may stand. */
    private static final int LIMIT = 4;
    /** So many words back {@code from} may stand. */
    private static final int COMPARED = 5;
    /** So many words may stand between {@code is} and the date that it is on. */
    private static final int BESIDE = 2;

    /** The tense for a date in the tokens {@code [token, after)}: the nearest verb before it, else the first behind. */
    static Tense at(Scene scene, int token, int after) {
        if (scene.is(token - 1, "since") || isCompared(scene, token)) {
            return PAST;
        }
        for (int t = token - 1; t >= Math.max(scene.from(), token - FARTHEST); t--) {
            if (scene.is(t, ";")) {
                break;
            }
            Tense told = t < token - BESIDE && isState(scene, t) ? NONE : verb(scene, t);
            if (told != NONE) {
                return told;
            }
        }
        // In "at the June launch of it" what follows the date is its noun.
        int begin = scene.is(token - 1, Kind.DETERMINER) ? after + MODIFIERS : after;
        for (int t = after; t < Math.min(scene.to(), after + FARTHEST); t++) {
            if (scene.is(t, ";")) {
                break;
            }
            boolean noun = (t < begin && scene.is(t, Kind.NOUNLIKE)) || isState(scene, t);
            Tense told = noun ? NONE : verb(scene, t);
            if (told != NONE) {
                return told;
            }
        }
        return isLimit(scene, token) ? FUTURE : NONE;
    }

    /** {@code up from 40,000 in December}: what is compared with is past. */
    private static boolean isCompared(Scene scene, int token) {
        if (!scene.is(token - 1, "in")) {
            return false;
        }
        for (int t = token - 2; t >= Math.max(scene.from(), token - COMPARED); t--) {
            if (scene.is(t, "from")) {
                return true;
            }
        }
        return false;
    }

    /** Whether the verb of a date tells that somebody said something then. */
    static boolean isOfSaying(Scene scene, int token, int after) {
        for (int t = token - 1; t >= Math.max(scene.from(), token - FARTHEST); t--) {
            if (verb(scene, t) != NONE) {
                return scene.is(t, Kind.SAYING);
            }
        }
        for (int t = after; t < Math.min(scene.to(), after + FARTHEST); t++) {
            if (verb(scene, t) != NONE) {
                return scene.is(t, Kind.SAYING);
            }
        }
        return false;
    }

    /** Whether the date is one that something lasts until: {@code by the 10th}, {@code by noon on Saturday}. */
    private static boolean isLimit(Scene scene, int token) {
        for (int t = token - 1; t >= token - LIMIT; t--) {
            if (scene.is(t, Kind.TOWARD)) {
                return true;
            }
            boolean between = scene.is(t, "the")
                    || scene.is(t, "on")
                    || scene.is(t, Kind.MOD)
                    || scene.is(t, Kind.AMPM)
                    || scene.is(t, "noon")
                    || scene.is(t, Kind.CLOCK_PLAIN)
                    || scene.is(t, Kind.CLOCK12);
            if (!between) {
                return false;
            }
        }
        return false;
    }

    /** {@code had shut it until}: what ended. */
    private static boolean isPluperfect(Scene scene, int until) {
        for (int t = until - 1; t >= Math.max(scene.from(), until - FARTHEST); t--) {
            if (scene.is(t, "had")) {
                return true;
            }
            if (scene.word(t).map(Word::isPunctuation).orElse(true)) {
                return false;
            }
        }
        return false;
    }

    /** {@code is} that tells of no time: {@code On Sunday the group, that is, all of them, met}; not {@code is opening}. */
    private static boolean isState(Scene scene, int token) {
        boolean dates = scene.is(token + 1, "the") || scene.is(token + 1, "when") || scene.is(token + 1, "to");
        return (scene.is(token, "is") || scene.is(token, "are"))
                && !dates
                && scene.word(token + 1).filter(w -> w.lower().endsWith("ing")).isEmpty();
    }

    private static Tense verb(Scene scene, int token) {
        String form = scene.value(token, Kind.TENSE);
        if (form.isEmpty()) {
            boolean present = scene.is(token - 1, Kind.PRONOUN)
                    && scene.tokens().word(token).lower().endsWith("s");
            return present ? FUTURE : infinitive(scene, token);
        }
        if (noun(scene, token)) {
            return NONE;
        }
        if (!form.equals("PAST")) {
            boolean over = scene.is(token, "until") && isPluperfect(scene, token);
            return over ? PAST : FUTURE;
        }
        if (scene.is(token - 1, "is") || scene.is(token - 1, "are") || scene.is(token - 1, "being")) {
            return NONE;
        }
        for (int t = token - 1; t >= Math.max(scene.from(), token - AUXILIARIES); t--) {
            if (scene.is(t, Kind.AHEAD) && (t == token - 1 || !scene.is(t, "to"))) {
                return FUTURE;
            }
        }
        return PAST;
    }

    /** Whether what may be a verb is a noun here: {@code its plan}, {@code the spending plan}; not {@code the company plans}. */
    private static boolean noun(Scene scene, int token) {
        boolean verb = scene.is(token + 1, "to") && !Around.capitalised(scene, token + 2);
        if (!scene.is(token, Kind.NOUNLIKE) || verb) {
            return false;
        }
        if (scene.is(token - 1, Kind.DETERMINER)) {
            return true;
        }
        boolean agreed = Around.endsInS(scene.tokens().word(token))
                || scene.value(token, Kind.TENSE).equals("PAST")
                || scene.word(token - 1).filter(Around::endsInS).isPresent();
        if (agreed) {
            return false;
        }
        for (int t = token - 1; t >= Math.max(scene.from(), token - MODIFIERS); t--) {
            if (scene.is(t, Kind.DETERMINER)) {
                return true;
            }
            boolean modifier = scene.word(t)
                            .filter(w -> (w.hasLetter() && !w.isCapitalised()) || w.hasDigit() || w.is("-"))
                            .isPresent()
                    && !scene.is(t, Kind.TENSE)
                    && !scene.is(t, Kind.AHEAD)
                    && !scene.is(t, Kind.IN)
                    && !scene.is(t, Kind.OF);
            if (!modifier) {
                return false;
            }
        }
        return false;
    }

    /** {@code to open}: what is to come, but for {@code agreed to open}. */
    private static Tense infinitive(Scene scene, int token) {
        boolean verb = scene.is(token, "to")
                && scene.word(token + 1)
                        .filter(w -> w.hasLetter() && !w.hasUpperCase() && !w.hasDigit() && !Around.endsInS(w))
                        .isPresent()
                && !scene.is(token + 1, Kind.THIS)
                && !scene.is(token + 1, Kind.NO_VERB)
                && !scene.is(token + 1, Kind.NUMBER)
                && !scene.is(token + 1, "a")
                && !scene.is(token + 1, "the")
                && !scene.is(token + 1, "its");
        if (!verb) {
            return NONE;
        }
        return scene.value(token - 1, Kind.TENSE).equals("PAST") ? PAST : FUTURE;
    }
}
