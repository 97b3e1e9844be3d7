package org.scribeline.sink;

import java.io.IOException;
import java.util.List;
import org.scribeline.entity.Extraction;
import org.scribeline.text.Failure;

/** Writes {@code documents.csv}, {@code mentions.csv} and {@code errors.csv}: RFC 4180, UTF-8, one header line each. */
public final class CsvSink implements Staged {
    /** The tables that it writes. */
    public static final List<Table> TABLES = List.of(Tables.DOCUMENTS, Tables.MENTIONS, Tables.ERRORS);

    private final CsvFile documents;
    private final CsvFile mentions;
    private final CsvFile errors;

    public CsvSink(OutputFolder folder) throws IOException {
        CsvFile[] open = new CsvFile[TABLES.size()];
        try {
            for (int i = 0; i < open.length; i++) {
                open[i] = new CsvFile(folder, TABLES.get(i));
            }
        } catch (IOException e) {
            for (int i = 0; i < open.length && open[i] != null; i++) {
                open[i].close();
            }
            throw e;
        }
        this.documents = open[0];
        this.mentions = open[1];
        this.errors = open[2];
    }

    @Override
    public void accept(Extraction extraction) throws IOException {
        Cells cells = new Cells(extraction);
        documents.row(cells.document());
        for (int i = 0; i < extraction.mentions().size(); i++) {
            mentions.row(cells.mention(i));
        }
    }

    @Override
    public void fail(Failure failure) throws IOException {
        errors.row(Cells.failure(failure));
    }

    @Override
    public void finish() throws IOException {
        documents.part.finish();
        mentions.part.finish();
        errors.part.finish();
    }

    @Override
    public void publish() throws IOException {
        documents.part.publish();
        mentions.part.publish();
        errors.part.publish();
    }

    @Override
    public void close() throws IOException {
        Closing.all(List.of(documents, mentions, errors));
    }
}
