/**
 * The parts wired together: {@link org.scribeline.pipeline.Pipeline} takes one article to its extraction, {@link
 * org.scribeline.pipeline.Batch} takes many through it on all cores, {@link org.scribeline.pipeline.Standard} builds the
 * pipeline that the program runs.
 *
 * <pre>{@code
 * Pipeline pipeline = Standard.pipeline(Catalog.packed());
 * Extraction extraction = pipeline.extract(article);
 * }</pre>
 */
@NullMarked
package org.scribeline.pipeline;

import org.jspecify.annotations.NullMarked;
