package org.scribeline.sink;

import java.util.List;

/**
 * One table of the output: its columns, in order, with what they mean.
 *
 * @param name the file's name without {@code .csv}
 * @param key the columns that tell its rows apart, none where rows may repeat
 */
public record Table(String name, String meaning, List<String> key, List<Column> columns) {
    public Table {
        key = List.copyOf(key);
        columns = List.copyOf(columns);
    }

    /** The name of the table's file. */
    public String file() {
        return name + ".csv";
    }

    /** The header line's cells. */
    public List<String> header() {
        return columns.stream().map(Column::name).toList();
    }

    /**
     * One column.
     *
     * @param type of the Frictionless table schema: {@code string}, {@code integer}, {@code number} or {@code date}
     * @param unit what its numbers count, empty for what is no number
     * @param allowed the only values that it holds, none where any may stand
     */
    public record Column(String name, String type, String unit, String meaning, List<String> allowed) {
        public Column {
            allowed = List.copyOf(allowed);
        }
    }
}
