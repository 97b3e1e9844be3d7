/**
 * What is read: an {@link org.scribeline.text.Article}, its tokens as columns over interned words, and the spans that
 * point into its untouched characters.
 *
 * <p>The path: an {@link org.scribeline.text.Analyzer} turns an article into a {@link org.scribeline.text.Document}; the
 * document's {@link org.scribeline.text.Tokens} hold, for each token, its offsets and its {@link
 * org.scribeline.text.Word}. Two tokens with the same characters share one word, so what a form tells is studied once,
 * through a {@link org.scribeline.text.WordFact}, and looked up ever after:
 *
 * <pre>{@code
 * WordFact<Optional<Month>> month = vocabulary.fact(word -> Months.byName(word.lower()));
 * for (int t = 0; t < tokens.size(); t++) month.of(tokens.word(t)).ifPresent(...);
 * }</pre>
 *
 * <p>Inside the program offsets are UTF-16 code units; {@link org.scribeline.text.CodePoints} converts them at the edge.
 */
@NullMarked
package org.scribeline.text;

import org.jspecify.annotations.NullMarked;
