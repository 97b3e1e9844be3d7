/**
 * Finds chips: by the catalog, by the grammar of the known families, by what stands beside them in a list, and by their
 * short forms later in the article.
 *
 * <p>The path: {@link org.scribeline.chip.ChipAnnotator} proposes what the gazetteer and {@link
 * org.scribeline.chip.ChipGrammar} match, where {@link org.scribeline.chip.ChipGuard} lets it count; after overlaps are
 * resolved {@link org.scribeline.chip.ChipLinker} adds {@code 910C} in {@code Ascend 910B and 910C} and {@code the 910D}.
 *
 * <p>A family's grammar is a line of {@code rules/chip-families.csv}: {@code Ascend /\d{3}[A-Z]{0,3}/} names {@code Ascend
 * 920C}, which no catalog holds, {@code Huawei Ascend 920C}.
 */
@NullMarked
package org.scribeline.chip;

import org.jspecify.annotations.NullMarked;
