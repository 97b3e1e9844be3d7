/**
 * Writing: {@link org.scribeline.entity.Sink}s for tables, articles and the records about them.
 *
 * <p>The path: an {@link org.scribeline.sink.OutputFolder} opens each file beside its place, as {@code
 * .mentions.csv.part}; {@link org.scribeline.sink.CsvSink} and {@link org.scribeline.sink.JsonlSink} write what comes;
 * {@link org.scribeline.sink.DataPackage} and {@link org.scribeline.sink.RunReport} tell what was written. A {@link
 * org.scribeline.sink.Tee} holds them together: its commit finishes every file before it moves the first, so that a full
 * disk leaves the former results as they were. {@link org.scribeline.sink.Tables} is the one place for the columns: the
 * header lines, the keys of {@code articles.jsonl} and the data package come from it. A {@link
 * org.scribeline.sink.FolderLock} keeps a second run out of the folder from its opening until all is published.
 *
 * <pre>{@code
 * OutputFolder folder = OutputFolder.of(Path.of("out"));
 * try (FolderLock lock = folder.lock();
 *         Sink sink = Tee.of(new CsvSink(folder), new JsonlSink(folder), new DataPackage(folder, CsvSink.TABLES, true))) {
 *     sink.accept(extraction);
 *     sink.commit();
 * }
 * }</pre>
 */
@NullMarked
package org.scribeline.sink;

import org.jspecify.annotations.NullMarked;
