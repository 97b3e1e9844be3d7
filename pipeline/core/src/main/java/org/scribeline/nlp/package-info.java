/**
 * The statistical parts, from CoreNLP, which is used nowhere else: {@link org.scribeline.nlp.PtbAnalyzer} cuts tokens and
 * sentences, {@link org.scribeline.nlp.CrfTagger} names persons, places and organisations.
 *
 * <p>The path: {@link org.scribeline.nlp.Blocks} finds the paragraphs, headings and list items of a text, so that none runs
 * into the next; CoreNLP's tokenizer reads the whole text once, its tokens are cut further at hyphens and slashes, and its
 * sentence splitter runs inside each block.
 *
 * <p>The tagger's model is CoreNLP's. {@link org.scribeline.nlp.CrfPacker} writes it as numbers without names when the project
 * is built, and {@link org.scribeline.nlp.CrfModel} reads that at each start.
 *
 * <pre>{@code
 * Document document = new PtbAnalyzer(vocabulary).analyze(article);
 * }</pre>
 */
@NullMarked
package org.scribeline.nlp;

import org.jspecify.annotations.NullMarked;
