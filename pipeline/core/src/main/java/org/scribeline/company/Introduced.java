package org.scribeline.company;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.scribeline.text.Document;
import org.scribeline.text.Span;
import org.scribeline.text.Tokens;
import org.scribeline.text.Word;

/**
 * Finds names that the tagger overlooks or takes for a person's or a place's and that their surroundings introduce as a
 * company's: {@code Chip designer Vaskelor has raised $40 million}.
 */
final class Introduced {
    private static final int ENOUGH = 2;
    /** For what may be a place, initials or a subject. */
    private static final int ENOUGH_IF_DOUBTFUL = 3;

    private static final int MOST_WORDS = 4;
    private static final int SHORTEST = 3;
    private final OrganisationFilter filter;
    private final Surroundings surroundings;

    Introduced(OrganisationFilter filter, Surroundings surroundings) {
        this.filter = filter;
        this.surroundings = surroundings;
    }

    /** The tokens of the names. */
    List<Span> find(Document document, Tagged tagged, Neighbours neighbours, ArticleWords words) {
        List<Span> found = new ArrayList<>();
        neighbours.cells().stream()
                .filter(cell -> !tagged.isTold(cell.start(), cell.end()))
                .filter(cell -> isName(document, cell.start(), cell.end(), words)
                        && !filter.isCommon(document, cell.start(), cell.end()))
                .forEach(found::add);
        Tokens tokens = document.tokens();
        for (int sentence = 0; sentence < document.sentences(); sentence++) {
            if (document.casing(sentence).isHeadline()) {
                continue;
            }
            int end = document.sentenceEnd(sentence);
            int start = document.sentenceStart(sentence);
            for (int token = start; token < end; token++) {
                if (token == start && filter.isCommon(document, token, token + 1)) {
                    continue;
                }
                int to = runEnd(tokens, neighbours, token, end);
                if (to > token) {
                    if (isIntroduced(document, token, to, tagged, neighbours, words)) {
                        found.add(Span.of(token, to));
                    }
                    token = to - 1;
                }
            }
        }
        return found;
    }

    /** The end of the capitalised words that begin at a token and that no known name holds; the token where none does. */
    private static int runEnd(Tokens tokens, Neighbours neighbours, int token, int end) {
        int to = token;
        while (to < end && isOfName(tokens.word(to)) && (to == token || tokens.spaced(to))) {
            boolean partners = to + 2 < end && tokens.word(to + 1).is("&") && isOfName(tokens.word(to + 2));
            if (partners ? !isOpen(neighbours.at(to)) || !isOpen(neighbours.at(to + 2)) : neighbours.at(to) != null) {
                return to;
            }
            to += partners ? 3 : 1;
        }
        return to;
    }

    /** Whether a word may be a partner's, as in {@code Babcock & Brown}: we know it at most as a name that something else must tell. */
    static boolean isOpen(KnownNames.@Nullable Known known) {
        return known == null || (known.to() - known.from() == 1 && known.isDoubtful());
    }

    private static boolean isOfName(Word word) {
        return word.isCapitalised()
                || (word.hasUpperCase() && word.hasLowerCase() && word.form().length() > SHORTEST);
    }

    private boolean isIntroduced(
            Document document, int from, int to, Tagged tagged, Neighbours neighbours, ArticleWords words) {
        Tokens tokens = document.tokens();
        boolean goesOn =
                to < tokens.size() && (isHyphen(tokens, to) || tokens.word(to).is("of"));
        boolean apart = !goesOn
                && (from == 0 || neighbours.isFree(from - 1) || !tokens.spaced(from))
                && (from == 0 || !isHyphen(tokens, from - 1));
        if (!apart || to - from > MOST_WORDS || tagged.isTold(from, to) || !isName(document, from, to, words)) {
            return false;
        }
        int weight = surroundings.weigh(document, from, to) + neighbours.companies(from, to);
        boolean doubtful = filter.isCommon(document, from, to)
                || tagged.holdsPlace(from, to)
                || tokens.word(from).isAllCaps();
        return weight >= (doubtful ? ENOUGH_IF_DOUBTFUL : ENOUGH);
    }

    private static boolean isHyphen(Tokens tokens, int token) {
        return tokens.word(token).is("-") && !tokens.spaced(token);
    }

    /** Whether the words may be a name's: none is of another organisation, and a single one is not common. */
    private boolean isName(Document document, int from, int to, ArticleWords words) {
        Tokens tokens = document.tokens();
        for (int token = from; token < to; token++) {
            if (filter.isOther(tokens.word(token)) || filter.isAbbreviated(tokens.word(token))) {
                return false;
            }
        }
        Word first = tokens.word(from);
        return first.form().length() >= SHORTEST
                && !surroundings.isTitle(tokens, from)
                && (to - from > 1 || !filter.isCommon(document, from, to))
                && (to - from > 1 || !filter.isPlain(first))
                && !(to - from == 1 && words.isOrdinary(first));
    }
}
