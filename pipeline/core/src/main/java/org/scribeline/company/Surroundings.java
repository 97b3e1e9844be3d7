package org.scribeline.company;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.scribeline.catalog.Table;
import org.scribeline.text.Document;
import org.scribeline.text.Tokens;
import org.scribeline.text.Vocabulary;
import org.scribeline.text.Word;
import org.scribeline.text.WordFact;

/**
 * Weighs what stands around a name for (above 0) and against (below) its being a company's, by {@code
 * rules/company-cues.csv}.
 */
final class Surroundings {
    /** A sum of money behind what a company did: {@code raised $40 million}. */
    private static final int MONEY = 1;

    private static final int TICKER = 3;
    private static final int PERSON = -3;
    /** The holder of a copyright. */
    private static final int HOLDER = 3;

    private static final int ARTICLE = -1;
    /** How many words an apposition is read for its noun. */
    private static final int LONGEST_APPOSITION = 14;

    /** Where a word must stand for its weight to count. */
    private enum Side {
        /** Right before the name. */
        BEFORE,
        /** Right before the name, at the start of the sentence. */
        BEFORE_START,
        /** Before {@code at}, {@code for}, {@code of} or {@code with} and the name. */
        ROLE,
        /** Opens the sentence, before a colon and the name: {@code Source: Acme}. */
        CREDIT,
        BY,
        IN,
        WITH,
        /** Before {@code such as}, {@code including} or {@code like} and the name. */
        AS,
        /** Behind the name, its possessive and auxiliary verbs. */
        AFTER,
        /** Behind the name's possessive. */
        OWNS,
        /** Right before the name, or the noun of the apposition behind it. */
        NOUN;

        static Side of(Table.Row row) {
            String side = row.get("side").toUpperCase(Locale.ROOT).replace('-', '_');
            try {
                return valueOf(side);
            } catch (IllegalArgumentException e) {
                throw row.error("no such side as " + row.get("side"));
            }
        }
    }

    private final Vocabulary vocabulary;
    private final WordFact<Map<Side, Integer>> weights;

    Surroundings(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
        Map<String, Map<Side, Integer>> read = new HashMap<>();
        for (Table.Row row : Table.resource("rules/company-cues.csv")) {
            Integer other = read.computeIfAbsent(row.get("word"), fresh -> new EnumMap<>(Side.class))
                    .put(Side.of(row), weight(row));
            if (other != null) {
                throw row.error(row.get("word") + " has another weight on this side");
            }
        }
        this.weights = vocabulary.fact(word -> read.getOrDefault(word.lower(), Map.of()));
    }

    private static int weight(Table.Row row) {
        try {
            return Integer.parseInt(row.get("weight"));
        } catch (NumberFormatException e) {
            throw row.error("weight is no whole number");
        }
    }

    /** The sum of what stands before and behind the name of these tokens. */
    int weigh(Document document, int from, int to) {
        int sentence = document.sentenceOf(from);
        int start = document.sentenceStart(sentence);
        int end = document.sentenceEnd(sentence);
        Tokens tokens = document.tokens();
        int opening = from == start + 1 && isOurs(tokens, to, end) ? weight(tokens, start, Side.BEFORE_START) : 0;
        return opening + before(tokens, from, start) + after(tokens, to, end);
    }

    /** Whether a word before a name tells that it is a person's or a place's: {@code President}. */
    boolean isTitle(Tokens tokens, int token) {
        return weight(tokens, token, Side.BEFORE) < 0;
    }

    /** Whether the author goes on in the first person: {@code At Acme, we …}. */
    private static boolean isOurs(Tokens tokens, int to, int end) {
        return to + 1 < end
                && tokens.word(to).is(",")
                && switch (tokens.word(to + 1).lower()) {
                    case "we", "our", "i", "my" -> true;
                    default -> false;
                };
    }

    private int before(Tokens tokens, int from, int start) {
        if (from == start) {
            return 0;
        }
        Word last = tokens.word(from - 1);
        if (last.form().startsWith("©")
                || (from > start + 1 && tokens.form(from - 2).startsWith("©"))) {
            return HOLDER;
        }
        if (last.is(":") && from - 2 == start) {
            return weight(tokens, start, Side.CREDIT);
        }
        if (last.is("the")) {
            return ARTICLE + linked(tokens, from - 2, start);
        }
        if (Cues.isInitial(last)) {
            return PERSON;
        }
        int opens = from - 1 == start ? Math.min(1, weight(tokens, from - 1, Side.BEFORE_START)) : 0;
        int near = strongest(weight(tokens, from - 1, Side.BEFORE), weight(tokens, from - 1, Side.NOUN));
        return strongest(strongest(opens, near), linked(tokens, from - 1, start));
    }

    /** The weight of the word before a preposition: {@code shares of}, {@code backed by}, {@code customers such as}. */
    private int linked(Tokens tokens, int link, int start) {
        if (link <= start) {
            return 0;
        }
        int head = link - 1;
        return switch (tokens.word(link).lower()) {
            case "at", "for", "of" -> weight(tokens, head, Side.ROLE);
            case "with" -> strongest(weight(tokens, head, Side.ROLE), weight(tokens, head, Side.WITH));
            case "by" -> weight(tokens, head, Side.BY);
            case "in" -> weight(tokens, head, Side.IN);
            case "like", "including" -> {
                int noun = tokens.word(head).is(",") && head > start ? head - 1 : head;
                yield weight(tokens, noun, Side.AS);
            }
            case "as" -> {
                boolean such = tokens.word(head).is("such") && head > start;
                int noun = such && tokens.word(head - 1).is(",") && head - 1 > start ? head - 2 : head - 1;
                yield such ? weight(tokens, noun, Side.AS) : 0;
            }
            default -> 0;
        };
    }

    private int after(Tokens tokens, int to, int end) {
        int next = to;
        boolean owns = next < end && isPossessive(tokens.word(next));
        if (owns) {
            next++;
        }
        if (next >= end) {
            return 0;
        }
        if (Cues.isTicker(tokens, next, end)) {
            return TICKER;
        }
        if (tokens.word(next).is(",") || tokens.word(next).is("(")) {
            return apposition(tokens, next + 1, end);
        }
        if (owns) {
            return strongest(weight(tokens, next, Side.OWNS), Math.max(0, weight(tokens, next, Side.AFTER)));
        }
        int verb = pastAuxiliaries(tokens, next, end);
        if (verb > next && isArticle(tokens.word(verb)) && isBe(tokens.word(verb - 1))) {
            return apposition(tokens, verb, end);
        }
        int did = weight(tokens, verb, Side.AFTER);
        boolean money = did > 0 && verb + 2 < end && (isMoney(tokens.word(verb + 1)) || isMoney(tokens.word(verb + 2)));
        return did + (money ? MONEY : 0);
    }

    /** What the noun of an apposition tells: {@code , a Kenya-based medical device manufacturer}. */
    private int apposition(Tokens tokens, int token, int end) {
        if (token >= end) {
            return 0;
        }
        Word first = tokens.word(token);
        if (first.is("who") || first.is("whom")) {
            return PERSON;
        }
        if (first.is("which")) {
            return token + 1 < end
                    ? Math.max(0, weight(tokens, pastAuxiliaries(tokens, token + 1, end), Side.AFTER))
                    : 0;
        }
        if (!isArticle(first)) {
            return strongest(weight(tokens, token, Side.BEFORE), weight(tokens, token, Side.NOUN));
        }
        int last = token;
        for (int at = token + 1; at < Math.min(end, token + LONGEST_APPOSITION); at++) {
            if (endsNoun(tokens, at)) {
                break;
            }
            last = at;
        }
        return weight(tokens, last, Side.NOUN);
    }

    /** Whether the noun that an apposition begins with has ended. */
    private static boolean endsNoun(Tokens tokens, int token) {
        Word word = tokens.word(token);
        if (word.isPunctuation()) {
            return tokens.spaced(token) || !word.is("-");
        }
        return switch (word.lower()) {
            case "of", "for", "in", "that", "which", "who", "with", "is", "to", "and", "from", "on", "at", "whose" ->
                true;
            default -> false;
        };
    }

    private static int pastAuxiliaries(Tokens tokens, int token, int end) {
        int next = token;
        while (next + 1 < end && isAuxiliary(tokens.word(next).lower())) {
            next++;
        }
        return next;
    }

    private static boolean isAuxiliary(String lower) {
        return switch (lower) {
            case "has",
                    "have",
                    "had",
                    "will",
                    "would",
                    "is",
                    "was",
                    "are",
                    "also",
                    "recently",
                    "today",
                    "now",
                    "already" -> true;
            default -> false;
        };
    }

    private static boolean isBe(Word word) {
        return word.is("is") || word.is("was") || word.is("are");
    }

    private static boolean isArticle(Word word) {
        return word.is("a") || word.is("an") || word.is("the");
    }

    private static boolean isMoney(Word word) {
        return word.form().endsWith("$") || word.is("€") || word.is("£") || word.is("¥");
    }

    private static boolean isPossessive(Word word) {
        return word.is("'s") || word.is("’s") || word.is("'") || word.is("’");
    }

    /** The weight of a word on one side: of the whole of {@code start-up}, of {@code owned} in {@code Intel-owned}. */
    private int weight(Tokens tokens, int token, Side side) {
        boolean joined =
                token > 1 && tokens.word(token - 1).is("-") && !tokens.spaced(token) && !tokens.spaced(token - 1);
        if (joined) {
            Word whole = vocabulary.word(tokens.form(token - 2) + "-" + tokens.form(token));
            int weight = weights.of(whole).getOrDefault(side, 0);
            if (weight != 0 || !tokens.word(token - 2).isCapitalised()) {
                return weight;
            }
        }
        return weights.of(tokens.word(token)).getOrDefault(side, 0);
    }

    private static int strongest(int one, int other) {
        return Math.abs(one) >= Math.abs(other) ? one : other;
    }
}
