package org.scribeline.date;

/** The time of a sentence's verb, told from the forms of the words around a date, without a parser. */
enum Tense {
    PAST,
    FUTURE,
    /** No verb tells. */
    NONE;

    private static final int FARTHEST = 25;
    private static final int AUXILIARIES = 3;

    /** The tense for a date in the tokens {@code [token, after)}: the nearest verb before it, else the first behind. */
    static Tense at(Scene scene, int token, int after) {
        if (scene.is(token - 1, "since")) {
            return PAST;
        }
        for (int t = token - 1; t >= Math.max(scene.from(), token - FARTHEST); t--) {
            Tense told = verb(scene, t);
            if (told != NONE) {
                return told;
            }
        }
        for (int t = after; t < Math.min(scene.to(), after + FARTHEST); t++) {
            Tense told = verb(scene, t);
            if (told != NONE) {
                return told;
            }
        }
        boolean ahead = scene.is(token - 1, Kind.TOWARD)
                || (scene.is(token - 2, Kind.TOWARD) && (scene.is(token - 1, "the") || scene.is(token - 1, Kind.MOD)));
        return ahead ? FUTURE : NONE;
    }

    private static Tense verb(Scene scene, int token) {
        String form = scene.value(token, Kind.TENSE);
        if (form.isEmpty()) {
            boolean present = scene.is(token - 1, Kind.PRONOUN)
                    && scene.tokens().word(token).lower().endsWith("s");
            return present ? FUTURE : infinitive(scene, token);
        }
        if (!form.equals("PAST")) {
            return FUTURE;
        }
        for (int t = token - 1; t >= Math.max(scene.from(), token - AUXILIARIES); t--) {
            if (scene.is(t, Kind.AHEAD)) {
                return FUTURE;
            }
        }
        return PAST;
    }

    /** {@code to open}: what is to come, but for {@code agreed to open}. */
    private static Tense infinitive(Scene scene, int token) {
        boolean verb = scene.is(token, "to")
                && scene.word(token + 1)
                        .filter(w -> w.hasLetter() && !w.hasUpperCase() && !w.hasDigit())
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
