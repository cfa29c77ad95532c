package io.finopsbot.integrations.costs.segments;

import io.finopsbot.integrations.costs.duckdb.Session;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * A delivered file, and how DuckDB reads it: as rows with CUR 2.0's names of columns, whatever its format is.
 *
 * @param format how the columns are called in the file itself
 * @param rows the text that reads it; the file's path is always the first value bound
 * @param types DuckDB's type by the column's name
 */
public record DeliveredFile(Path path, ExportFormat format, String rows, Map<String, String> types) {
    public DeliveredFile {
        types = Map.copyOf(types);
    }

    /** Looks at its columns. */
    static DeliveredFile of(Path path, Session session) throws IOException, SQLException {
        DeliveredFile file =
                isParquet(path) ? parquet(path, session) : CsvHeader.of(path).file();
        return ExportFormat.of(file.types().keySet()) == ExportFormat.FOCUS ? FocusRows.of(file) : file;
    }

    /** What the export lacks and is done without. */
    public Set<MissingColumn> missing() {
        return MissingColumn.of(types.keySet());
    }

    boolean isParquet() {
        return isParquet(path);
    }

    FileColumns columns() {
        return new FileColumns(types);
    }

    private static DeliveredFile parquet(Path path, Session session) throws SQLException {
        String reader = "read_parquet($1, hive_partitioning = false)";
        Map<String, String> types = new TreeMap<>();
        session.query("DESCRIBE SELECT * FROM " + reader, List.of(path.toString()), row -> {
            types.put(row.getString("column_name"), row.getString("column_type"));
            return row;
        });
        return new DeliveredFile(path, ExportFormat.CUR, reader, types);
    }

    private static boolean isParquet(Path path) {
        return path.toString().endsWith(".parquet");
    }
}
