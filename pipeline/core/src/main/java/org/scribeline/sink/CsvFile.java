package org.scribeline.sink;

import java.io.Closeable;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.List;
import org.apache.commons.csv.CSVFormat;

/** One CSV file, with its header line. */
final class CsvFile implements Closeable {
    /** Where the rows go; to be finished and published by the sink. */
    final PartFile part;

    CsvFile(OutputFolder folder, Table table) throws IOException {
        part = folder.open(table.file());
        CSVFormat.RFC4180.printRecord(part.writer(), table.header().toArray());
    }

    void row(List<Object> cells) throws IOException {
        CSVFormat.RFC4180.printRecord(
                part.writer(), cells.stream().map(CsvFile::plain).toArray());
    }

    private static String plain(Object cell) {
        return cell instanceof BigDecimal number ? number.toPlainString() : cell.toString();
    }

    @Override
    public void close() throws IOException {
        part.close();
    }
}
