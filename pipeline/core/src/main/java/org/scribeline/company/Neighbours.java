package org.scribeline.company;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.scribeline.entity.Mention;
import org.scribeline.text.Document;
import org.scribeline.text.Span;
import org.scribeline.text.Tokens;

/** The known names of a document, by token, and which of them stand in one list with another name. */
final class Neighbours {
    private final Document document;
    private final KnownNames.@Nullable Known[] at;
    /** For each token of a company with a legal form the end of its name, else 0. */
    private final int[] legalEnd;

    private final Columns columns;

    /** The known names, and companies that are told by their legal forms. */
    Neighbours(Document document, List<KnownNames.Known> known, List<Mention> legal) {
        this.document = document;
        this.at = KnownNames.byToken(document, known);
        this.legalEnd = new int[document.tokens().size()];
        for (Mention mention : legal) {
            int from = document.tokens().at(mention.span().start());
            int to = document.tokens().at(mention.span().end() - 1) + 1;
            Arrays.fill(legalEnd, from, to, to);
        }
        this.columns = Columns.of(document, this::isCompany, this::end);
    }

    private int end(int token) {
        KnownNames.@Nullable Known name = at[token];
        return Math.max(legalEnd[token], name == null ? token : name.to());
    }

    /** The cells of tables and the items of lists among companies' that hold no known name. */
    List<Span> cells() {
        return columns.all().stream()
                .filter(cell -> IntStream.range(cell.start(), cell.end()).allMatch(this::isFree))
                .toList();
    }

    /** The known name that holds a token, null for none. */
    KnownNames.@Nullable Known at(int token) {
        return at[token];
    }

    /** Whether no known name and none with a legal form holds a token. */
    boolean isFree(int token) {
        return at[token] == null && legalEnd[token] == 0;
    }

    /** How many names beside these tokens in a list are companies', {@code Intel, Acme and AMD}; two for a column of them. */
    int companies(int from, int to) {
        Tokens tokens = document.tokens();
        int sentence = document.sentenceOf(from);
        int before = from - 1;
        while (before > document.sentenceStart(sentence) && before > from - 3 && isJoint(tokens, before)) {
            before--;
        }
        int after = to;
        while (after < document.sentenceEnd(sentence) - 1 && after < to + 2 && isJoint(tokens, after)) {
            after++;
        }
        return (columns.begin(from) ? 2 : 0)
                + (before < from - 1 && isCompany(before) ? 1 : 0)
                + (after > to && isCompany(after) ? 1 : 0);
    }

    private boolean isCompany(int token) {
        KnownNames.@Nullable Known name = at[token];
        return name != null && !name.small() && !name.isDoubtful();
    }

    private static boolean isJoint(Tokens tokens, int token) {
        return switch (tokens.word(token).lower()) {
            case ",", "and", "or", "/", "&", ";" -> true;
            default -> false;
        };
    }
}
