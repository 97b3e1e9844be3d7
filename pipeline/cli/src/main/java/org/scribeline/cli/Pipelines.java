package org.scribeline.cli;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import org.scribeline.catalog.Catalog;
import org.scribeline.catalog.Table;
import org.scribeline.nlp.CrfTagger;
import org.scribeline.pipeline.Pipeline;
import org.scribeline.pipeline.Standard;

/** Loads the pipeline that a command runs. */
@FunctionalInterface
interface Pipelines {
    /**
     * The pipeline over the packed catalog and these further ones.
     *
     * @throws Table.DataException at a fault in a catalog, with file and line
     */
    Loaded load(List<Path> catalogs) throws IOException;

    /** A pipeline and the catalog that it knows names from. */
    record Loaded(Catalog catalog, Pipeline pipeline) {}

    /** The standard pipeline. */
    static Pipelines standard() {
        return catalogs -> {
            List<Table> more = tables(catalogs);
            // Reading the tagger's model and the catalogs keeps a core busy each.
            CompletableFuture<CrfTagger> tagger = CompletableFuture.supplyAsync(CrfTagger::packed);
            Catalog catalog = Catalog.packed(more);
            Pipeline pipeline = Standard.pipeline(
                    catalog, (document, sentence) -> tagger.join().tag(document, sentence));
            waitFor(tagger);
            return new Loaded(catalog, pipeline);
        };
    }

    /** Waits, so that a tagger which cannot be loaded stops the start and not every article. */
    private static void waitFor(CompletableFuture<CrfTagger> tagger) {
        try {
            tagger.join();
        } catch (CompletionException e) {
            throw e.getCause() instanceof RuntimeException fault ? fault : e;
        }
    }

    /** The user's catalogs; throws {@link UnusableException} for one that cannot be read. */
    static List<Table> tables(List<Path> catalogs) {
        List<Table> tables = new ArrayList<>();
        for (Path file : catalogs) {
            tables.add(read(file));
        }
        return tables;
    }

    private static Table read(Path file) {
        if (Files.isDirectory(file)) {
            throw new UnusableException(file + ": is a folder, not a catalog file");
        }
        try {
            return Table.file(file);
        } catch (CharacterCodingException e) {
            throw new UnusableException(file + ": is not UTF-8");
        } catch (IOException e) {
            throw new UnusableException(UnusableException.reason(e));
        }
    }
}
