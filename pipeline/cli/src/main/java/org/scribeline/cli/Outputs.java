package org.scribeline.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.scribeline.catalog.Catalog;
import org.scribeline.entity.Sink;
import org.scribeline.index.IndexSink;
import org.scribeline.sink.CsvSink;
import org.scribeline.sink.DataPackage;
import org.scribeline.sink.ErrorSink;
import org.scribeline.sink.JsonlSink;
import org.scribeline.sink.OutputFolder;
import org.scribeline.sink.RunReport;
import org.scribeline.sink.Table;
import org.scribeline.sink.Tee;

/** Where the results of a run go. */
record Outputs(OutputFolder folder, Optional<Path> index, Set<OutputFormat> formats) {
    Outputs {
        formats = Set.copyOf(formats);
    }

    /** Opens everything that is written; nothing of it counts before the commit. */
    Sink open(Catalog catalog, RunReport.Run run, Supplier<Map<String, Double>> seconds) throws IOException {
        List<Sink> open = new ArrayList<>();
        try {
            if (index.isPresent()) {
                open.add(IndexSink.open(index.get(), catalog::surfaces));
            }
            boolean csv = formats.contains(OutputFormat.CSV);
            boolean jsonl = formats.contains(OutputFormat.JSONL);
            List<Table> tables = csv ? CsvSink.TABLES : ErrorSink.TABLES;
            open.add(csv ? new CsvSink(folder) : new ErrorSink(folder));
            if (jsonl) {
                open.add(new JsonlSink(folder));
            }
            open.add(new DataPackage(folder, tables, jsonl));
            open.add(new RunReport(folder, run, seconds));
            return Tee.of(open);
        } catch (IOException | RuntimeException e) {
            Tee.of(open).close();
            throw e;
        }
    }

    /** What is kept where the run ends before its commit, for a person. */
    String kept() {
        return folder.hasResults()
                ? places() + (index.isPresent() ? " are" : " is") + " as before"
                : "nothing was written to " + places();
    }

    /** Takes away what is half written, where the run cannot do it itself any more. */
    void sweep() {
        folder.sweep();
    }

    /** The table of what failed. */
    Path errors() {
        return folder.path().resolve("errors.csv");
    }

    /** The folders that hold the results, for a person. */
    String places() {
        return folder.path() + index.map(path -> " and the index " + path).orElse("");
    }
}
