package org.scribeline.pipeline;

import java.util.List;
import org.scribeline.catalog.Catalog;
import org.scribeline.chip.ChipAnnotator;
import org.scribeline.chip.ChipLinker;
import org.scribeline.chip.ChipRules;
import org.scribeline.chip.FamilyModels;
import org.scribeline.chip.FullForms;
import org.scribeline.chip.IntroducedChips;
import org.scribeline.chip.Juxtaposed;
import org.scribeline.company.CompanyAnnotator;
import org.scribeline.company.CompanyLinker;
import org.scribeline.company.CompanyRules;
import org.scribeline.date.DateAnnotator;
import org.scribeline.entity.Annotator;
import org.scribeline.entity.Linker;
import org.scribeline.entity.LongestFirst;
import org.scribeline.entity.NameTagger;
import org.scribeline.figure.FigureAnnotator;
import org.scribeline.fiscal.FiscalPeriods;
import org.scribeline.nlp.CrfTagger;
import org.scribeline.nlp.PtbAnalyzer;
import org.scribeline.text.Vocabulary;

/** The pipeline that the program runs: every part in its standard form. */
public final class Standard {
    private Standard() {}

    /**
     * The standard pipeline over a catalog. It takes a second or two to load, and may be shared by threads.
     *
     * @throws org.scribeline.catalog.Table.DataException at a fault in the rules, with file and line
     */
    public static Pipeline pipeline(Catalog catalog) {
        return pipeline(catalog, CrfTagger.packed());
    }

    /** The standard pipeline with another tagger for the names that the catalog lacks. */
    public static Pipeline pipeline(Catalog catalog, NameTagger tagger) {
        Vocabulary vocabulary = new Vocabulary();
        Parts parts = parts(vocabulary, catalog, tagger);
        return new Pipeline(new PtbAnalyzer(vocabulary), parts.annotators(), new LongestFirst(), parts.linkers());
    }

    /**
     * The parts between the analyzer and the extraction.
     *
     * @param annotators what finds mentions, in order
     * @param linkers what judges the mentions of an article together, in order
     */
    public record Parts(List<Annotator> annotators, List<Linker> linkers) {
        public Parts {
            annotators = List.copyOf(annotators);
            linkers = List.copyOf(linkers);
        }
    }

    /** The standard parts over a catalog. */
    public static Parts parts(Vocabulary vocabulary, Catalog catalog, NameTagger tagger) {
        ChipRules rules = new ChipRules(vocabulary, catalog);
        ChipLinker chips = new ChipLinker(rules);
        CompanyRules companies = new CompanyRules(vocabulary);
        return new Parts(
                List.of(
                        new ChipAnnotator(rules),
                        new CompanyAnnotator(companies, catalog, tagger),
                        new FigureAnnotator(vocabulary),
                        new DateAnnotator(vocabulary)),
                List.of(
                        new FamilyModels(rules),
                        new Juxtaposed(rules),
                        new FullForms(),
                        chips,
                        new CompanyLinker(companies),
                        new IntroducedChips(rules, chips),
                        new FiscalPeriods()));
    }
}
