/**
 * Finds companies: by the catalog, and by the statistical tagger where the catalog has no answer.
 *
 * <p>The path: {@link org.scribeline.company.CompanyAnnotator} matches the catalog's names beside the names that are no
 * company ({@code catalog/not-companies.csv}), so that {@code Dow Jones Industrial Average} does not yield {@code Dow Jones};
 * takes names with a legal form ({@code LegalNames}); asks the tagger about sentences with capitalised words that neither
 * knows; and lets {@link org.scribeline.company.OrganisationFilter} refuse agencies, parties and universities. {@code
 * NameJudge} weighs what is
 * left over the whole article: the words of the name, what stands around each of its places ({@code Surroundings}), its
 * neighbours in lists and columns ({@code Neighbours}, {@code Columns}), and how many companies the article names;
 * {@code Introduced} adds the names that the tagger overlooks: {@code chip designer Vaskelor has raised $210 million}. {@link
 * org.scribeline.company.CompanyLinker} then ties {@code SMIC} to {@code Semiconductor Manufacturing International Corp
 * (SMIC)} within the article.
 */
@NullMarked
package org.scribeline.company;

import org.jspecify.annotations.NullMarked;
