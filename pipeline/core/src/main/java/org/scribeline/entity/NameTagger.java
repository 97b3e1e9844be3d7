package org.scribeline.entity;

import java.util.List;
import org.scribeline.text.Document;

/** Labels names by what they look like, without knowing them. Implementations are shared by threads. */
@FunctionalInterface
public interface NameTagger {
    /** The names in one sentence, in the order of the text. */
    List<Labelled> tag(Document document, int sentence);

    /** What a name looks like. */
    enum Label {
        PERSON,
        LOCATION,
        ORGANIZATION
    }

    /**
     * A labelled name.
     *
     * @param from its first token
     * @param to the token after its last
     */
    record Labelled(int from, int to, Label label) {}
}
