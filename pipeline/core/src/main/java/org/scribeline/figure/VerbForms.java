package org.scribeline.figure;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.Map;
import org.scribeline.catalog.Table;

/** The forms of the verbs in {@code rules/figure-verbs.csv}, regular ones by rule. */
final class VerbForms {
    private final Map<String, EnumSet<WordClass>> classes = new HashMap<>();

    private VerbForms() {}

    /** Reads the table; each form is a verb, and of its verb's sense, and may be a noun where the table says so. */
    static Map<String, EnumSet<WordClass>> read() {
        VerbForms all = new VerbForms();
        for (Table.Row row : Table.resource("rules/figure-verbs.csv")) {
            try {
                all.add(row);
            } catch (IllegalArgumentException e) {
                throw row.error("no sense of verbs is called " + row.get("sense"));
            }
        }
        return all.classes;
    }

    private void add(Table.Row row) {
        String verb = row.get("verb");
        EnumSet<WordClass> senses = EnumSet.of(WordClass.VERB);
        if (!row.get("sense").isEmpty()) {
            senses.add(WordClass.of(row.get("sense")));
        }
        EnumSet<WordClass> sense = EnumSet.copyOf(senses);
        sense.remove(WordClass.VERB);
        put(gerund(verb), sense);
        EnumSet<WordClass> past = EnumSet.copyOf(senses);
        past.add(WordClass.PAST);
        for (String form : row.list("forms")) {
            put(form, form.endsWith("ing") ? sense : past);
        }
        put(past(verb), past);
        if (row.get("noun").equals("yes")) {
            senses.add(WordClass.NOUN);
        }
        put(verb, senses);
        put(third(verb), senses);
    }

    private void put(String form, EnumSet<WordClass> senses) {
        classes.computeIfAbsent(form, f -> EnumSet.noneOf(WordClass.class)).addAll(senses);
    }

    private static String third(String verb) {
        if (endsInConsonantY(verb)) {
            return stem(verb) + "ies";
        }
        boolean hiss = verb.matches(".*(s|x|z|ch|sh|o)");
        return verb + (hiss ? "es" : "s");
    }

    private static String past(String verb) {
        if (endsInConsonantY(verb)) {
            return stem(verb) + "ied";
        }
        return verb + (verb.endsWith("e") ? "d" : "ed");
    }

    private static String gerund(String verb) {
        boolean silent = verb.endsWith("e") && !verb.endsWith("ee") && verb.length() > 2;
        return (silent ? stem(verb) : verb) + "ing";
    }

    private static boolean endsInConsonantY(String verb) {
        return verb.endsWith("y") && "aeou".indexOf(verb.charAt(verb.length() - 2)) < 0;
    }

    private static String stem(String verb) {
        return verb.substring(0, verb.length() - 1);
    }
}
