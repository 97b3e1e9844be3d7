/**
 * Figures: counts, money, percentages, measures, multiples and ranges, read from digits and from words.
 *
 * <p>The path: {@link org.scribeline.figure.FigureAnnotator} walks the sentences; at each token {@code AmountReader} reads a
 * number with its currency or unit ({@code NumberReader}, {@code UnitTable}) and {@code Ranges} joins two into one;
 * {@code Exclusions} turns away dates, names, list numbers and the like; {@code BoundTable} reads {@code more than}, and
 * {@code Counted} finds what the number is of. The words, units, currencies and bounds are the tables {@code
 * rules/numbers.csv}, {@code units.csv}, {@code currencies.csv}, {@code bounds.csv} and {@code figure-words.csv}.
 *
 * <pre>{@code
 * new FigureAnnotator(vocabulary).annotate(document); // more than [800,000] chips: 800000, unit 1, bound >, counted chips
 * }</pre>
 */
@NullMarked
package org.scribeline.figure;

import org.jspecify.annotations.NullMarked;
