package org.scribeline.sink;

import java.io.IOException;
import java.util.List;
import org.scribeline.entity.Extraction;
import org.scribeline.text.Failure;

/** Writes {@code errors.csv} alone, for a run without the other tables. */
public final class ErrorSink implements Staged {
    /** The table that it writes. */
    public static final List<Table> TABLES = List.of(Tables.ERRORS);

    private final CsvFile errors;

    public ErrorSink(OutputFolder folder) throws IOException {
        errors = new CsvFile(folder, Tables.ERRORS);
    }

    @Override
    public void accept(Extraction extraction) {}

    @Override
    public void fail(Failure failure) throws IOException {
        errors.row(Cells.failure(failure));
    }

    @Override
    public void finish() throws IOException {
        errors.part.finish();
    }

    @Override
    public void publish() throws IOException {
        errors.part.publish();
    }

    @Override
    public void close() throws IOException {
        errors.close();
    }
}
