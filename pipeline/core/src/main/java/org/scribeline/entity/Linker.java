package org.scribeline.entity;

import java.util.List;
import org.scribeline.text.Document;

/**
 * Ties the mentions of an article together: short forms to long ones, names to catalog entries.
 *
 * <p>Takes and returns disjoint mentions in the order of the text; it may change their values, add and drop some.
 */
@FunctionalInterface
public interface Linker {
    List<Mention> link(Document document, List<Mention> mentions);
}
