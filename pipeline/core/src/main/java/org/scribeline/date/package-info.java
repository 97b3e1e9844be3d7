/**
 * Finds calendar expressions and says what they mean: {@link org.scribeline.date.DateAnnotator}.
 *
 * <p>The path: {@link org.scribeline.date.DateWords} tells, once for each distinct word, which kinds of date word it is
 * ({@code May} a month, {@code second} a unit and an ordinal); {@link org.scribeline.date.Rules} holds the rules of {@code
 * models/rules/date-rules.csv}, each a pattern over words and kinds with the name of its reading and of its guard, and makes
 * further ones of the {@linkplain org.scribeline.date.NameRules names} of holidays and of what is no date; both are kept with
 * the word as a {@link org.scribeline.date.DateWord}. {@link org.scribeline.date.Parse} finds the longest rule at a token, and
 * rules may hold one another ({@code early} + {@code next year}); a {@link org.scribeline.date.Reading} makes the {@link
 * org.scribeline.date.Meaning} from what a pattern caught, the {@link org.scribeline.date.Scene} lending it the sentence with
 * the verb's tense, the {@link org.scribeline.date.Story} the publication date and the dates named before; a {@link
 * org.scribeline.date.Guard} turns away what only looks like a date.
 *
 * <p>A date that needs the publication date is left out where that is unknown. Nothing is kept between articles.
 *
 * <pre>{@code
 * new DateAnnotator(vocabulary).annotate(document); // "late May" -> DATE 2025-05 END 2025-05-21/2025-05-31
 * }</pre>
 */
@NullMarked
package org.scribeline.date;

import org.jspecify.annotations.NullMarked;
