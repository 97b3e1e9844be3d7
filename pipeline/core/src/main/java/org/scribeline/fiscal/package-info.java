/**
 * Gives a fiscal year, half or quarter the days that it has with the company whose it is: {@link
 * org.scribeline.fiscal.FiscalPeriods}, by the year ends of {@code models/catalog/fiscal-years.csv}.
 */
@NullMarked
package org.scribeline.fiscal;

import org.jspecify.annotations.NullMarked;
