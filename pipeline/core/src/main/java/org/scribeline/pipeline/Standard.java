package org.scribeline.pipeline;

import java.util.List;
import org.scribeline.catalog.Catalog;
import org.scribeline.chip.ChipAnnotator;
import org.scribeline.chip.ChipLinker;
import org.scribeline.chip.FamilyModels;
import org.scribeline.chip.FullForms;
import org.scribeline.chip.IntroducedChips;
import org.scribeline.company.CompanyAnnotator;
import org.scribeline.company.CompanyLinker;
import org.scribeline.date.DateAnnotator;
import org.scribeline.date.FiscalPeriods;
import org.scribeline.entity.Annotator;
import org.scribeline.entity.Linker;
import org.scribeline.entity.LongestFirst;
import org.scribeline.entity.NameTagger;
import org.scribeline.figure.FigureAnnotator;
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
        return new Pipeline(
                new PtbAnalyzer(vocabulary),
                annotators(vocabulary, catalog, tagger),
                new LongestFirst(),
                linkers(vocabulary, catalog));
    }

    /** What finds mentions, in order. */
    public static List<Annotator> annotators(Vocabulary vocabulary, Catalog catalog, NameTagger tagger) {
        return List.of(
                new ChipAnnotator(vocabulary, catalog),
                new CompanyAnnotator(vocabulary, catalog, tagger),
                new FigureAnnotator(vocabulary),
                new DateAnnotator(vocabulary));
    }

    /** What judges the mentions of an article together, in order. */
    public static List<Linker> linkers(Vocabulary vocabulary, Catalog catalog) {
        ChipLinker chips = new ChipLinker(vocabulary, catalog);
        return List.of(
                new FamilyModels(vocabulary, catalog),
                new FullForms(),
                chips,
                new CompanyLinker(vocabulary),
                new IntroducedChips(vocabulary, catalog, chips),
                new FiscalPeriods());
    }
}
