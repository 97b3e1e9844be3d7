/**
 * Finds chips: by the catalog, by the grammar of the known families, by what stands beside them in a list, by their short
 * forms later in the article, and by the words with which an article introduces a name that nobody has heard of.
 *
 * <p>The path: {@link org.scribeline.chip.ChipAnnotator} proposes what the gazetteer and {@link
 * org.scribeline.chip.ChipGrammar} match, where {@link org.scribeline.chip.ChipGuard} lets it count. After overlaps are
 * resolved {@link org.scribeline.chip.FamilyModels} takes the code behind a family's name into it, {@link
 * org.scribeline.chip.Juxtaposed} the family before its chip's name ({@code Blackwell GB200 NVL72}), {@link
 * org.scribeline.chip.FullForms} reads {@code Thor} as the article's {@code Drive Thor}, {@link
 * org.scribeline.chip.ChipLinker} adds {@code 910C} in {@code Ascend 910B and 910C} and {@code the 910D}, and {@link
 * org.scribeline.chip.IntroducedChips} adds {@code its new K3 processor}, every further {@code K3}, and its short forms.
 *
 * <p>A family's grammar is a line of {@code rules/chip-families.csv}: {@code Ascend /\d{3}[A-Z]{0,3}/} names {@code Ascend
 * 920C}, which no catalog holds, {@code Huawei Ascend 920C}. A rule may have a guard: {@code M7} is Apple's only in an article that
 * names Apple. {@link org.scribeline.chip.ChipRules} holds what all parts look up, so that a word is studied once.
 */
@NullMarked
package org.scribeline.chip;

import org.jspecify.annotations.NullMarked;
