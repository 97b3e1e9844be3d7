package org.scribeline.source;

import java.util.Set;
import org.scribeline.text.Article;
import org.scribeline.text.Failure;

/** What a source yields: an article, or the record of something that could not be read. */
public sealed interface Item {
    /** The classes of error that are warnings. */
    Set<String> WARNINGS = Set.of(Intake.BAD_DATE);

    /**
     * An article and where it came from.
     *
     * @param path the file as it was found, {@code -} for standard input
     * @param record the line in a JSONL file, from 1; 1 in a file that holds one article
     */
    record Found(Article article, String path, long record) implements Item {}

    /** Something that could not be read. */
    record Failed(Failure failure) implements Item {
        /** Whether nothing was lost but a detail: the article itself is the next item. */
        public boolean isWarning() {
            return WARNINGS.contains(failure.error());
        }
    }
}
