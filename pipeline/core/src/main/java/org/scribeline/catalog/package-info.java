/**
 * The lists that taggers are made of: {@link org.scribeline.catalog.Table} reads one file of {@code models/}, {@link
 * org.scribeline.catalog.Catalog} holds the entries of chips and companies, and {@link org.scribeline.catalog.Gazetteer}
 * is a catalog's aliases compiled for matching over tokens. {@link org.scribeline.catalog.CatalogCheck} tells all that is
 * wrong with a catalog, for those who change one.
 *
 * <pre>{@code
 * for (Table.Row row : Table.resource("rules/units.csv")) {
 *     units.put(row.get("symbol"), row.get("code"));
 * }
 * }</pre>
 */
@NullMarked
package org.scribeline.catalog;

import org.jspecify.annotations.NullMarked;
