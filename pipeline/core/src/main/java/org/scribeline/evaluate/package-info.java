/**
 * Scoring: extractions against gold annotations, with the numbers of the project's scoring script, to the last digit.
 *
 * <p>The path: {@link org.scribeline.evaluate.GoldReader} reads {@link org.scribeline.evaluate.GoldArticle}s; the pipeline
 * extracts their articles; {@link org.scribeline.evaluate.RunMention#of} makes flat rows of an extraction; {@link
 * org.scribeline.evaluate.Scorer} pairs gold and run, and gives a {@link org.scribeline.evaluate.Score}. Scores add up;
 * {@link org.scribeline.evaluate.ScoreTable} prints the sum.
 *
 * <pre>{@code
 * Score score = Score.EMPTY;
 * for (GoldArticle gold : GoldReader.read(path)) {
 *     score = score.plus(Scorer.score(gold, RunMention.of(pipeline.extract(gold.article()))));
 * }
 * System.out.print(ScoreTable.of(score));
 * }</pre>
 */
@NullMarked
package org.scribeline.evaluate;

import org.jspecify.annotations.NullMarked;
