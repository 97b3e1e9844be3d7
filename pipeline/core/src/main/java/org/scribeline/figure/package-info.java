/**
 * Figures: counts, money, percentages, measures, multiples and ranges, read from digits and from words.
 *
 * <p>The path: {@link org.scribeline.figure.FigureAnnotator} walks the sentences; at each token {@code AmountReader} reads a
 * number in digits or words ({@code NumberReader}, {@code WrittenNumbers}, {@code WordNumbers}) with its currency or unit
 * ({@code CurrencyTable}, {@code UnitTable}; {@code Suffixes} for letters that touch the digits, {@code Composites} for {@code
 * 5 ft 2 in}) and {@code Ranges} joins two into one; {@code CurrencyContext} chooses among the currencies that share a sign by
 * the whole article; {@code Exclusions} turns away dates, names, codes, scores and the like; {@code BoundTable} reads {@code
 * more than}, and {@code Counted} finds what the number is of. The words, units, currencies and bounds are the tables {@code
 * rules/numbers.csv}, {@code units.csv}, {@code currencies.csv}, {@code bounds.csv}, {@code figure-words.csv}, {@code
 * figure-labels.csv} and {@code figure-verbs.csv}; {@code Lexicon} tells the classes of a word.
 *
 * <p>What is counted stands behind the number ({@code Chunks}: {@code 800,000 Ascend chips}) or before it ({@code Subjects}):
 * as the noun that it is tied to, as the label of its line ({@code Labels}, {@code Tables}), or as the object or subject of its
 * verb, to which a {@code Walk} goes back past what prepositions govern and what stands between commas ({@code Clauses}).
 * {@code Parts} tells nouns from verbs by word classes and neighbours; there is no parser.
 *
 * <pre>{@code
 * new FigureAnnotator(vocabulary).annotate(document); // more than [800,000] chips: 800000, unit 1, bound >, counted chips
 * }</pre>
 */
@NullMarked
package org.scribeline.figure;

import org.jspecify.annotations.NullMarked;
