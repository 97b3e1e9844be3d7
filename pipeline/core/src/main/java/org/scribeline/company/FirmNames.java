package org.scribeline.company;

import org.scribeline.text.Document;
import org.scribeline.text.Tokens;
import org.scribeline.text.Word;

/** Finds where a name with a legal form begins, of which the tagger holds a part: {@code Munger, Tolles and} before {@code Olson LLP}. */
final class FirmNames {
    private static final int MOST_MORE = 6;
    private final OrganisationFilter filter;
    private final Cues cues;

    FirmNames(OrganisationFilter filter, Cues cues) {
        this.filter = filter;
        this.cues = cues;
    }

    /** The first token of the name of which a part begins at a token and ends with a legal form before {@code to}. */
    int start(Document document, int from, int to) {
        Tokens tokens = document.tokens();
        int sentence = document.sentenceOf(from);
        int start = document.sentenceStart(sentence);
        boolean legal = cues.isLegalForm(document, to - 1) || cues.pastLegalForms(document, to) > to;
        if (!legal || document.casing(sentence).isHeadline()) {
            return from;
        }
        int first = from;
        boolean partners = cues.isPartnership(document, to - 1);
        while (first > start && from - first < MOST_MORE) {
            int before = first - 1;
            boolean joined = isJoint(tokens, before, partners);
            while (joined && before > start && isJoint(tokens, before, partners)) {
                before--;
            }
            Word word = tokens.word(before);
            boolean opens = before == start && filter.isCommon(document, before, before + 1);
            if (word.is("the")
                    || !word.isCapitalised()
                    || !word.hasLowerCase()
                    || filter.isAbbreviated(word)
                    || opens) {
                break;
            }
            first = before;
        }
        return first;
    }

    /** Whether a token joins partners: {@code &} always, {@code and} and commas before the forms of a partnership. */
    private static boolean isJoint(Tokens tokens, int token, boolean partners) {
        return tokens.word(token).is("&")
                || (partners
                        && (tokens.word(token).is("and") || tokens.word(token).is(",")));
    }
}
