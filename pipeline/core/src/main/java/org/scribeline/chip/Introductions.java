package org.scribeline.chip;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.scribeline.chip.IntroductionWords.Role;
import org.scribeline.text.Casing;
import org.scribeline.text.Document;
import org.scribeline.text.Span;
import org.scribeline.text.Tokens;

/**
 * Finds where an article introduces a name as a chip's, by the common noun beside it.
 *
 * <ul>
 *   <li>before the noun: {@code the K3 processor}, {@code its Heron inference chip}, {@code three “Alto” cores};
 *   <li>behind it: {@code an accelerator called Lightning}, {@code its first chip, the Heron Q1,};
 *   <li>as what the noun explains: {@code the C930, a server-class CPU};
 *   <li>a code alone, as what a maker of chips makes: {@code Renesas's RA8P1}, {@code Unisoc unveiled the V8821}.
 * </ul>
 *
 * <p>A name with a code is taken from any of them. One of words alone must be given as a name, or be somebody's ({@code its},
 * {@code Quillon's}), and mean nothing else that we or the article know.
 */
final class Introductions {
    /** How many tokens the words between a name and the noun that explains it may take. */
    private static final int LONGEST_PHRASE = 10;

    private static final int LONGEST_LINK = 6;
    private final Document document;
    private final Tokens tokens;
    private final IntroductionWords words;
    private final NameRuns runs;
    private final Set<String> others;
    private final BitSet makers;
    private final List<Introduction> found = new ArrayList<>();

    /**
     * A name and what it names.
     *
     * @param name its tokens
     * @param kind {@code model}, {@code family} or {@code system}
     */
    record Introduction(Span name, String kind) {}

    /**
     * @param others names that are known to be something else
     * @param makers the last tokens of the names of companies that make chips
     */
    Introductions(Document document, IntroductionWords words, NameRuns runs, Set<String> others, BitSet makers) {
        this.makers = makers;
        this.document = document;
        this.tokens = document.tokens();
        this.words = words;
        this.runs = runs;
        this.others = others;
    }

    /** All introductions in the order of the text; in a headline, whose capitals tell nothing, only codes beside their makers. */
    List<Introduction> find() {
        for (int sentence = 0; sentence < document.sentences(); sentence++) {
            boolean headline = document.casing(sentence).isHeadline();
            int end = document.sentenceEnd(sentence);
            for (int token = document.sentenceStart(sentence); token < end; token++) {
                if (isOfTrade(token, end)) {
                    continue;
                }
                if (role(token) == Role.CODE && document.casing(sentence) != Casing.CAPITALS) {
                    made(token);
                } else if (!headline && isHead(token)) {
                    before(token);
                    behind(token, end);
                    explained(token, end);
                }
            }
        }
        return found;
    }

    private Role role(int token) {
        return words.of(tokens.word(token));
    }

    private boolean isHead(int token) {
        boolean ofName =
                tokens.word(token).isCapitalised() && tokens.word(token).hasLowerCase();
        return role(token).isHead()
                && !ofName
                && (role(token) != Role.SCALE
                        || (token > 0 && tokens.word(token - 1).is("scale")));
    }

    /** Whether what stands behind the noun makes it something else: {@code chip maker}, {@code chip-making}. */
    private boolean isOfTrade(int head, int end) {
        int next = head + 1;
        boolean joined = next < end && tokens.word(next).is("-") && !tokens.spaced(next);
        return joined || (next < end && role(next) == Role.TRADE);
    }

    /** {@code Renesas's RA8P1}, {@code Unisoc unveiled the V8821}. */
    private void made(int code) {
        int start = Math.max(document.sentenceStart(document.sentenceOf(code)), code - LONGEST_LINK);
        int before = code - 1;
        while (before > start && isOfMaking(before)) {
            before--;
        }
        int maker = before;
        if (maker >= start && makers.get(maker) && Code.isOwnName(tokens.form(code))) {
            runs.endingAt(code + 1)
                    .filter(name -> name.start() > maker)
                    .ifPresent(name -> found.add(new Introduction(name, "model")));
        }
    }

    private boolean isOfMaking(int token) {
        return role(token) == Role.LAUNCH
                || switch (tokens.word(token).lower()) {
                    case "'s", "’s", "|", "the", "its", "a", "an", "new", "latest", "upcoming", "first" -> true;
                    default -> false;
                };
    }

    /** {@code the K3 server processor}. */
    private void before(int head) {
        int start = document.sentenceStart(document.sentenceOf(head));
        int end = head;
        while (end > start
                && (role(end - 1) == Role.MODIFIER || tokens.word(end - 1).is("-"))) {
            end--;
        }
        if (end == start || (end < head && tokens.word(end).is("-"))) {
            return;
        }
        if (isQuote(end - 1)) {
            runs.endingAt(end - 1)
                    .filter(name -> name.start() > start && isQuote(name.start() - 1) && isName(name))
                    .ifPresent(name -> add(name, head));
            return;
        }
        Optional<Span> run = runs.endingAt(end).filter(name -> !isOfPair(name));
        boolean one = role(head) == Role.HEAD;
        run.filter(name -> runs.isModel(name)
                        ? role(head) != Role.CORE || role(name.start()) == Role.CODE
                        : one && isOwned(name) && endsPhrase(head) && isName(name))
                .ifPresent(name -> add(name, head));
    }

    private boolean isQuote(int token) {
        return switch (tokens.form(token)) {
            case "\"", "“", "”", "``", "''", "‘", "’" -> true;
            default -> false;
        };
    }

    /** Whether a name stands behind a slash and a code, as the threads of {@code 96C/192T} do. */
    private boolean isOfPair(Span name) {
        int slash = name.start() - 1;
        return slash > 0 && tokens.word(slash).is("/") && !tokens.spaced(slash) && role(slash - 1) == Role.CODE;
    }

    /** {@code an accelerator called Lightning}, {@code its first chip, the Heron Q1,}. */
    private void behind(int head, int end) {
        boolean comma = head + 1 < end && tokens.word(head + 1).is(",");
        boolean called = false;
        int from = comma ? head + 2 : head + 1;
        int reach = Math.min(end, from + LONGEST_LINK);
        while (from < reach && isLink(from)) {
            called |= role(from) == Role.CALLS || tokens.word(from).is("calls");
            from++;
        }
        if (from >= end || !(comma || called) || role(head) == Role.CORE) {
            return;
        }
        boolean given = called;
        runs.startingAt(from)
                .filter(name -> given || (role(head) == Role.HEAD && runs.isModel(name) && isStop(name.end(), end)))
                .ifPresent(name -> add(name, head));
    }

    private boolean isLink(int token) {
        return role(token) == Role.CALLS
                || switch (tokens.word(token).lower()) {
                    case "the",
                            "its",
                            "it",
                            "they",
                            "calls",
                            "code",
                            "-",
                            "internally",
                            "is",
                            "will",
                            "be",
                            "\"",
                            "“",
                            "``",
                            "'",
                            "‘" -> true;
                    default -> false;
                };
    }

    /** {@code the C930, a server-class CPU}. */
    private void explained(int head, int end) {
        int start = Math.max(document.sentenceStart(document.sentenceOf(head)), head - LONGEST_PHRASE);
        int token = head - 1;
        while (token > start && !isStop(token, end) && !isPreposition(token)) {
            token--;
        }
        if (token <= start || !tokens.word(token).is(",") || !isDeterminer(token + 1)) {
            return;
        }
        runs.endingAt(token)
                .filter(name -> runs.isModel(name) || (role(head) == Role.HEAD && endsPhrase(head) && isName(name)))
                .ifPresent(name -> add(name, head));
    }

    private void add(Span name, int head) {
        String kind = switch (role(head)) {
            case SYSTEM, SCALE -> "system";
            case CORE -> "family";
            default -> runs.isModel(name) ? "model" : "family";
        };
        found.add(new Introduction(name, kind));
    }

    /** Whether a name without a code may be one: neither the article nor we know it as something else. */
    private boolean isName(Span name) {
        for (int token = name.start(); token < name.end(); token++) {
            if (others.contains(tokens.form(token))) {
                return false;
            }
        }
        return !others.contains(tokens.span(name.start(), name.end()).in(document.text())) && !runs.isOrdinary(name);
    }

    private boolean isOwned(Span name) {
        return name.start() > 0
                && switch (tokens.word(name.start() - 1).lower()) {
                    case "its", "their", "our", "'s", "’s" -> true;
                    default -> false;
                };
    }

    private boolean isDeterminer(int token) {
        return switch (tokens.word(token).lower()) {
            case "a", "an", "the", "its", "their", "our", "another" -> true;
            default -> false;
        };
    }

    private boolean isPreposition(int token) {
        return switch (tokens.word(token).lower()) {
            case "of", "for", "by", "from", "to", "in", "with", "on", "at", "that", "which", "who", "and", "or" -> true;
            default -> false;
        };
    }

    /** Whether punctuation that ends a phrase stands at a token, or the sentence ends there. */
    private boolean isStop(int token, int end) {
        return token >= end
                || (tokens.word(token).isPunctuation() && !tokens.word(token).is("-"));
    }

    /** Whether the noun ends its phrase: what follows is punctuation or a word of the language, no further noun. */
    private boolean endsPhrase(int head) {
        int end = document.sentenceEnd(document.sentenceOf(head));
        return isStop(head + 1, end) || role(head + 1) == Role.WORD || role(head + 1) == Role.CALLS;
    }
}
