package org.scribeline.entity;

import java.util.List;
import org.scribeline.text.Document;

/** Proposes the mentions of one type. Implementations are immutable and shared by threads. */
@FunctionalInterface
public interface Annotator {
    /** Mentions in any order; they may overlap, also with those of other annotators. */
    List<Mention> annotate(Document document);
}
