package org.scribeline.company;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.scribeline.text.Document;
import org.scribeline.text.Span;
import org.scribeline.text.Tokens;

/** The known names of a document, by token, and which of them stand in one list with another name. */
final class Neighbours {
    private final Document document;
    private final KnownNames.@Nullable Known[] at;
    private final Columns columns;

    Neighbours(Document document, List<KnownNames.Known> known) {
        this.document = document;
        this.at = new KnownNames.@Nullable Known[document.tokens().size()];
        known.forEach(name -> Arrays.fill(at, name.from(), name.to(), name));
        this.columns = Columns.of(document, this::isCompany, this::end);
    }

    private int end(int token) {
        KnownNames.@Nullable Known name = at[token];
        return name == null ? token : name.to();
    }

    /** The cells of tables and the items of lists among companies' that hold no known name. */
    List<Span> cells() {
        return columns.all().stream()
                .filter(cell -> IntStream.range(cell.start(), cell.end()).allMatch(token -> at[token] == null))
                .toList();
    }

    /** The known name that holds a token, null for none. */
    KnownNames.@Nullable Known at(int token) {
        return at[token];
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
        return name != null
                && !name.small()
                && name.entries().stream()
                        .anyMatch(entry -> !entry.alias().guard().isOfContext());
    }

    private static boolean isJoint(Tokens tokens, int token) {
        return switch (tokens.word(token).lower()) {
            case ",", "and", "or", "/", "&", ";" -> true;
            default -> false;
        };
    }
}
