package org.scribeline.company;

import org.scribeline.text.Vocabulary;

/** What the parts that find companies look up together, so that its tables are read, and each distinct word studied, once. */
public final class CompanyRules {
    final Vocabulary vocabulary;
    final Cues cues;
    final OrganisationFilter filter;

    /**
     * Reads the tables of words around and in names under {@code rules/}.
     *
     * @throws org.scribeline.catalog.Table.DataException at a fault, with file and line
     */
    public CompanyRules(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
        this.cues = new Cues(vocabulary);
        this.filter = new OrganisationFilter(vocabulary, cues);
    }
}
