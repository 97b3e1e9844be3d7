package org.scribeline.company;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.scribeline.entity.NameTagger.Label;
import org.scribeline.entity.NameTagger.Labelled;
import org.scribeline.text.Document;
import org.scribeline.text.Tokens;

/** What the tagger said of a document, by token. */
final class Tagged {
    private final List<Labelled> names = new ArrayList<>();
    /** For each token one more than the number of the name that holds it, 0 for none. */
    private final int[] at;

    Tagged(Document document) {
        this.at = new int[document.tokens().size()];
    }

    void add(List<Labelled> more) {
        for (Labelled name : more) {
            names.add(name);
            for (int token = name.from(); token < name.to(); token++) {
                at[token] = names.size();
            }
        }
    }

    List<Labelled> organisations() {
        return names.stream().filter(name -> name.label() == Label.ORGANIZATION).toList();
    }

    /** Whether exactly these tokens are an organisation's name. */
    boolean isOrganisation(int from, int to) {
        return holds(from, to, Label.ORGANIZATION) && length(from) == to - from;
    }

    /** Whether a person's name holds these tokens and begins before them, as {@code Michael Dell} does. */
    boolean endsPerson(int from, int to) {
        return holds(from, to, Label.PERSON) && names.get(at[from] - 1).from() < from;
    }

    /** Whether a person's name of more words holds these tokens. */
    boolean isOfPerson(int from, int to) {
        return holds(from, to, Label.PERSON) && length(from) > to - from;
    }

    /** The last words of people's names of two words or more. */
    Set<String> surnames(Tokens tokens) {
        Set<String> surnames = new HashSet<>();
        for (Labelled name : names) {
            if (name.label() == Label.PERSON && name.to() - name.from() > 1) {
                surnames.add(tokens.form(name.to() - 1));
            }
        }
        return surnames;
    }

    /** The words of people's names of two words or more. */
    Set<String> people(Tokens tokens) {
        Set<String> words = new HashSet<>();
        for (Labelled name : names) {
            if (name.label() == Label.PERSON && name.to() - name.from() > 1) {
                for (int token = name.from(); token < name.to(); token++) {
                    words.add(tokens.form(token));
                }
            }
        }
        return words;
    }

    /** Whether the tagger's word settles what these tokens are: an organisation's name, or a person's of two words or more. */
    boolean isTold(int from, int to) {
        for (int token = from; token < to; token++) {
            if (at[token] > 0) {
                Label label = names.get(at[token] - 1).label();
                if (label == Label.ORGANIZATION || (label == Label.PERSON && length(token) > 1)) {
                    return true;
                }
            }
        }
        return false;
    }

    /** Whether one of these tokens is a place's. */
    boolean holdsPlace(int from, int to) {
        for (int token = from; token < to; token++) {
            if (at[token] > 0 && names.get(at[token] - 1).label() == Label.LOCATION) {
                return true;
            }
        }
        return false;
    }

    private boolean holds(int from, int to, Label label) {
        return at[from] > 0 && at[from] == at[to - 1] && names.get(at[from] - 1).label() == label;
    }

    private int length(int token) {
        Labelled name = names.get(at[token] - 1);
        return name.to() - name.from();
    }
}
