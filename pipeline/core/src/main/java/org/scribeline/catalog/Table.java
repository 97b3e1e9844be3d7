package org.scribeline.catalog;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVException;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.apache.commons.csv.DuplicateHeaderMode;

/** A file of {@code models/}: CSV with a header line, whose rows know their file and line. */
public final class Table implements Iterable<Table.Row> {
    private static final String ROOT = "/org/scribeline/models/";
    private static final int BYTE_ORDER_MARK = '\uFEFF';
    /** Where the library tells of a fault: {@code (startline 2)} of an open quote, {@code at line: 3} of others. */
    private static final Pattern LINE = Pattern.compile("line:? (\\d+)");

    private static final CSVFormat FORMAT = CSVFormat.RFC4180
            .builder()
            .setHeader()
            .setSkipHeaderRecord(true)
            .setIgnoreEmptyLines(true)
            .setDuplicateHeaderMode(DuplicateHeaderMode.DISALLOW)
            .get();
    private final String name;
    private final List<Row> rows;

    private Table(String name, List<Row> rows) {
        this.name = name;
        this.rows = List.copyOf(rows);
    }

    /**
     * Reads a packed file such as {@code rules/units.csv}.
     *
     * @throws DataException when it is missing or not CSV
     */
    public static Table resource(String name) {
        try (InputStream in = Table.class.getResourceAsStream(ROOT + name)) {
            if (in == null) {
                throw new DataException(name + ": not packed into the models; run the build again");
            }
            return parse(name, new InputStreamReader(in, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Reads a file from disk; the byte-order mark that spreadsheets put before UTF-8 is passed over.
     *
     * @throws DataException when it is not CSV
     */
    public static Table file(Path path) throws IOException {
        try (Reader in = Files.newBufferedReader(path)) {
            in.mark(1);
            if (in.read() != BYTE_ORDER_MARK) {
                in.reset();
            }
            return parse(path.toString(), in);
        }
    }

    private static Table parse(String name, Reader in) throws IOException {
        List<Row> rows = new ArrayList<>();
        try (CSVParser parser = FORMAT.parse(in)) {
            if (parser.getHeaderNames().isEmpty()) {
                throw new DataException(name + ":1: is empty; a line with the names of the columns is needed");
            }
            Map<String, Integer> columns = Map.copyOf(parser.getHeaderMap());
            for (CSVRecord record : parser) {
                Row row = new Row(name, parser.getCurrentLineNumber(), columns, record);
                if (!record.isConsistent()) {
                    throw row.error("has " + record.size() + " columns where the header has "
                            + parser.getHeaderNames().size());
                }
                rows.add(row);
            }
            return new Table(name, rows);
        } catch (UncheckedIOException e) {
            throw broken(name, Optional.ofNullable(e.getCause()).orElse(new IOException(e)));
        } catch (CSVException e) {
            throw broken(name, e);
        } catch (IllegalArgumentException e) {
            // So the library tells of a header with an empty name or the same one twice.
            throw new DataException(name + ":1: " + e.getMessage());
        }
    }

    /** What to throw where the library cannot go on: a fault with file and line, or what the file system said. */
    private static DataException broken(String name, IOException fault) throws IOException {
        if (!(fault instanceof CSVException)) {
            throw fault;
        }
        String message = String.valueOf(fault.getMessage());
        Matcher line = LINE.matcher(message);
        if (!line.find()) {
            return new DataException(name + ": " + message);
        }
        boolean open = message.contains("EOF");
        return new DataException(name + ":" + line.group(1) + ": "
                + (open
                        ? "a double quote is opened and never closed"
                        : "behind a closing double quote stands something else than a comma"));
    }

    public String name() {
        return name;
    }

    public Stream<Row> rows() {
        return rows.stream();
    }

    @Override
    public Iterator<Row> iterator() {
        return rows.iterator();
    }

    /** One line of a table. */
    public static final class Row {
        private final String file;
        private final long line;
        private final Map<String, Integer> columns;
        private final CSVRecord cells;

        private Row(String file, long line, Map<String, Integer> columns, CSVRecord cells) {
            this.file = file;
            this.line = line;
            this.columns = columns;
            this.cells = cells;
        }

        /** The cell of a column, empty where it is; throws {@link DataException} where the table has no such column. */
        public String get(String column) {
            Integer place = columns.get(column);
            if (place == null) {
                throw new DataException(file + ":1: no column " + column);
            }
            return cells.get(place);
        }

        /** Whether the table has a column of this name. */
        public boolean has(String column) {
            return columns.containsKey(column);
        }

        /** All cells, in the order of the columns. */
        List<String> cells() {
            return cells.toList();
        }

        /** A cell's parts, joined in the file with {@code ;}. */
        public List<String> list(String column) {
            String cell = get(column);
            return cell.isEmpty() ? List.of() : Arrays.asList(cell.split(";", -1));
        }

        /** Where this row stands, as {@code rules/units.csv:12}. */
        public String at() {
            return file + ":" + line;
        }

        /** A fault of this row, to be thrown; it says file and line. */
        public DataException error(String message) {
            return new DataException(at() + ": " + message);
        }
    }

    /** Bad data in {@code models/} or in a catalog of the user's: its message begins with file and line. */
    public static final class DataException extends RuntimeException {
        private static final long serialVersionUID = 1;

        public DataException(String message) {
            super(message);
        }
    }
}
