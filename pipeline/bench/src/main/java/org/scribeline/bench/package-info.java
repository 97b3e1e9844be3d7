/**
 * Measures the pipeline: how many tokens a second on one thread and on several, and whether a long article costs more a token
 * than a short one.
 *
 * <p>The path: {@link org.scribeline.bench.Throughput} reads articles by {@link org.scribeline.bench.Articles}, runs the
 * standard pipeline over them in {@link org.scribeline.bench.Round}s, and prints what they took. Rounds of one thread and of
 * several take turns, so that what else the machine does falls on both.
 *
 * <pre>{@code
 * java -cp ... org.scribeline.bench.Throughput --threads 2 --rounds 5 articles.jsonl.gz
 * }</pre>
 */
@NullMarked
package org.scribeline.bench;

import org.jspecify.annotations.NullMarked;
