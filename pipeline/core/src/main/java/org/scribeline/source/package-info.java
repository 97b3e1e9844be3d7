/**
 * Reading: the arguments of a command line become a lazy sequence of {@link org.scribeline.source.Item}s, each an article
 * or the record of one that could not be read.
 *
 * <p>The path: {@link org.scribeline.source.Inputs#resolve} finds the files (a bad argument is an {@link
 * org.scribeline.source.InputException}); {@link org.scribeline.source.Inputs#open} gives an {@link
 * org.scribeline.source.ArticleSource}, which opens one file after the other. A reader for the file's format makes a draft
 * of each record; the intake checks it (text, encoding, id, date) and makes the item. One record at a time is in memory,
 * whatever the size of the file; all that grows is the list of files and 16 to 32 bytes for each id that was seen.
 *
 * <pre>{@code
 * Inputs inputs = Inputs.resolve(List.of("corpus/articles", "more/*.jsonl.gz"));
 * try (ArticleSource source = inputs.open(Optional.empty(), System.in)) {
 *     while (source.hasNext()) {
 *         if (source.next() instanceof Item.Found found) { ... }
 *     }
 * }
 * }</pre>
 *
 * <p>The classes of failure, all of stage {@code read}: {@code unreadable}, {@code too-long}, {@code binary}, {@code
 * bad-encoding}, {@code bad-gzip}, {@code truncated-gzip}, {@code gzip-bomb}, {@code bad-json}, {@code bad-html}, {@code
 * no-text}, {@code empty}, {@code duplicate-id}, {@code out-of-memory}, {@code fault}; and {@code bad-date}, a warning, after which the article comes all the
 * same, without that date.
 */
@NullMarked
package org.scribeline.source;

import org.jspecify.annotations.NullMarked;
