package org.scribeline.chip;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.scribeline.catalog.Guard;
import org.scribeline.catalog.Table;
import org.scribeline.text.Document;
import org.scribeline.text.Tokens;
import org.scribeline.text.Vocabulary;
import org.scribeline.text.Word;
import org.scribeline.text.WordFact;

/**
 * The families' rules compiled for matching over tokens.
 *
 * <p>Each distinct word is tried against each element of each rule once; a token that begins no rule, which is nearly every
 * one, costs one look-up.
 */
public final class ChipGrammar {
    /** How many tokens a word of a name may have: three parts, their hyphens and a plus. */
    private static final int LONGEST_WORD = 6;

    private final List<FamilyRule> rules;
    private final Vocabulary vocabulary;
    private final WordFact<int[]> begins;
    private final WordFact<String[][]> readings;

    /**
     * A name that a rule forms.
     *
     * @param from the first token
     * @param to the token after the last
     * @param rule the rule's name
     * @param vendor the id of the vendor, empty for none
     * @param name the canonical name by the rule
     * @param guard when it counts
     */
    public record Match(int from, int to, String rule, String vendor, String kind, String name, Guard guard) {}

    private ChipGrammar(Vocabulary vocabulary, List<FamilyRule> rules) {
        this.vocabulary = vocabulary;
        this.rules = List.copyOf(rules);
        this.readings = vocabulary.fact(this::read);
        this.begins = vocabulary.fact(this::rulesBegunBy);
    }

    /** Reads {@code rules/chip-families.csv}; throws {@link Table.DataException} at a fault. */
    public static ChipGrammar packed(Vocabulary vocabulary) {
        return of(vocabulary, Table.resource("rules/chip-families.csv"));
    }

    static ChipGrammar of(Vocabulary vocabulary, Table table) {
        return new ChipGrammar(vocabulary, table.rows().map(FamilyRule::of).toList());
    }

    /** For each rule and element the canonical text of this word, or the empty string where it does not match. */
    private String[][] read(Word word) {
        String[][] readings = new String[rules.size()][];
        for (int r = 0; r < readings.length; r++) {
            List<FamilyRule.Element> elements = rules.get(r).elements();
            String[] row = new String[elements.size()];
            boolean any = false;
            for (int e = 0; e < row.length; e++) {
                row[e] = elements.get(e).read(word.form()).orElse("");
                any = any || !row[e].isEmpty();
            }
            readings[r] = any ? row : NOTHING;
        }
        return readings;
    }

    private static final String[] NOTHING = {};

    private int[] rulesBegunBy(Word word) {
        if (!word.hasLetter() && word.form().length() > 1) {
            return new int[0];
        }
        List<Integer> begun = new ArrayList<>();
        for (int r = 0; r < rules.size(); r++) {
            List<FamilyRule.Element> elements = rules.get(r).elements();
            for (int e = 0; e < elements.size(); e++) {
                if (readsPrefix(elements.get(e), word.form())) {
                    begun.add(r);
                    break;
                }
                if (!elements.get(e).optional()) {
                    break;
                }
            }
        }
        return begun.stream().mapToInt(Integer::intValue).toArray();
    }

    /** Whether a form can begin a match at this element: whole, in the plural, or as the first part of what hyphens join. */
    private static boolean readsPrefix(FamilyRule.Element element, String form) {
        if (element.literal().isPresent()) {
            String literal = element.literal().get();
            return form.regionMatches(true, 0, literal, 0, Math.min(form.length(), literal.length()));
        }
        return element.read(form).isPresent()
                || element.read(Code.singular(form)).isPresent()
                || element.continues(form);
    }

    /** The longest match of each rule at each token. */
    public List<Match> find(Document document) {
        List<Match> found = new ArrayList<>();
        Tokens tokens = document.tokens();
        for (int sentence = 0; sentence < document.sentences(); sentence++) {
            int end = document.sentenceEnd(sentence);
            for (int token = document.sentenceStart(sentence); token < end; token++) {
                for (int rule : begins.of(tokens.word(token))) {
                    match(tokens, rule, token, end).ifPresent(found::add);
                }
            }
        }
        return found;
    }

    /** The name with this beginning that these words, which single spaces part, form to their end; empty where they form none. */
    Optional<Match> whole(String words, String beginning) {
        Tokens.Builder builder = new Tokens.Builder(vocabulary);
        for (int start = 0; start < words.length(); ) {
            int space = words.indexOf(' ', start);
            int end = space < 0 ? words.length() : space;
            builder.add(words, start, end);
            start = end + 1;
        }
        Tokens tokens = builder.build();
        for (int token = 0; token < tokens.size(); token++) {
            for (int rule : begins.of(tokens.word(token))) {
                Optional<Match> match = match(tokens, rule, token, tokens.size());
                if (match.isPresent()
                        && match.get().to() == tokens.size()
                        && match.get().name().startsWith(beginning)) {
                    return match;
                }
            }
        }
        return Optional.empty();
    }

    private Optional<Match> match(Tokens tokens, int ruleNumber, int from, int limit) {
        FamilyRule rule = rules.get(ruleNumber);
        String[] texts = new String[rule.elements().size()];
        int to = walk(new Walk(tokens, ruleNumber, rule, texts, limit), 0, from);
        if (to <= from) {
            return Optional.empty();
        }
        String name = fill(rule.template(), texts);
        return Optional.of(new Match(from, to, rule.name(), rule.vendor(), rule.kind(), name, rule.guard()));
    }

    /** One rule being matched from one token on. */
    private static final class Walk {
        final Tokens tokens;
        final int ruleNumber;
        final FamilyRule rule;
        final String[] texts;
        final int limit;

        Walk(Tokens tokens, int ruleNumber, FamilyRule rule, String[] texts, int limit) {
            this.tokens = tokens;
            this.ruleNumber = ruleNumber;
            this.rule = rule;
            this.texts = texts;
            this.limit = limit;
        }
    }

    /** Where a match that goes on with this element at this token ends, longest first; 0 for no match. */
    private int walk(Walk walk, int element, int token) {
        if (element == walk.texts.length) {
            return token;
        }
        int first = pastMark(walk, token);
        for (int count = LONGEST_WORD; count >= 1; count--) {
            Optional<Word> word = joined(walk.tokens, first, count, walk.limit);
            String reading = word.isEmpty() ? "" : reading(walk, element, word.get());
            if (!reading.isEmpty()) {
                walk.texts[element] = reading;
                int end = walk(walk, element + 1, first + count);
                if (end > 0) {
                    return end;
                }
            }
        }
        if (token < walk.limit && readsRunTogether(walk, element, walk.tokens.form(token))) {
            int end = walk(walk, element + 2, token + 1);
            if (end > 0) {
                return end;
            }
        }
        if (walk.rule.elements().get(element).optional()) {
            walk.texts[element] = "";
            return walk(walk, element + 1, token);
        }
        return 0;
    }

    /** The token behind a trade mark's sign that stands inside a name: {@code Snapdragon® X Elite}. */
    private static int pastMark(Walk walk, int token) {
        return token < walk.limit
                        && switch (walk.tokens.form(token)) {
                            case "®", "™" -> true;
                            default -> false;
                        }
                ? token + 1
                : token;
    }

    /** Whether a token holds this literal and the code behind it without a space: {@code RTX4090}. */
    private static boolean readsRunTogether(Walk walk, int element, String form) {
        Optional<String> literal = walk.rule.elements().get(element).literal();
        if (literal.isEmpty()
                || element + 1 >= walk.texts.length
                || form.length() <= literal.get().length()) {
            return false;
        }
        String rest = Code.singular(form.substring(literal.get().length()));
        Optional<String> code =
                form.regionMatches(true, 0, literal.get(), 0, literal.get().length())
                                && Character.isDigit(rest.charAt(0))
                        ? walk.rule.elements().get(element + 1).read(rest)
                        : Optional.empty();
        code.ifPresent(text -> {
            walk.texts[element] = literal.get();
            walk.texts[element + 1] = text;
        });
        return code.isPresent();
    }

    private String reading(Walk walk, int element, Word word) {
        String[] row = readings.of(word)[walk.ruleNumber];
        if (row.length > 0 && !row[element].isEmpty()) {
            return row[element];
        }
        String singular = Code.singular(word.form());
        return singular.length() < word.form().length()
                ? walk.rule.elements().get(element).read(singular).orElse("")
                : "";
    }

    /** So many tokens as one word: each second one a hyphen, or the last a plus ({@code 8592+}); empty where they are none. */
    private Optional<Word> joined(Tokens tokens, int from, int count, int limit) {
        if (from + count > limit) {
            return Optional.empty();
        }
        if (count == 1) {
            return Optional.of(tokens.word(from));
        }
        boolean plus = tokens.form(from + count - 1).equals("+");
        if (count % 2 == (plus ? 1 : 0)) {
            return Optional.empty();
        }
        StringBuilder form = new StringBuilder(tokens.form(from));
        for (int i = 1; i < count; i++) {
            boolean hyphen = i % 2 == 1 && !(plus && i == count - 1);
            if (tokens.spaced(from + i) || (hyphen && !tokens.form(from + i).equals("-"))) {
                return Optional.empty();
            }
            form.append(tokens.form(from + i));
        }
        return Optional.of(vocabulary.word(form.toString()));
    }

    private static String fill(String template, String[] texts) {
        String name = template;
        for (int i = 0; i < texts.length; i++) {
            name = name.replace("{" + (i + 1) + "}", texts[i]);
        }
        return name.replaceAll(" +", " ").strip();
    }
}
