package io.finopsbot.sandbox.aws.costs;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Writes one chunk: rows as lines of JSON, which DuckDB turns into Parquet with the types of the export. */
final class CostFile {
    private static final JsonMapper MAPPER = new JsonMapper();

    private CostFile() {}

    /** The file appears as a whole or not at all. */
    static void write(Connection duckdb, Path file, List<CostRow> rows, Collection<CostColumn> columns)
            throws IOException, SQLException {
        Path lines = Files.createTempFile("cost-rows", ".json");
        Path next = file.resolveSibling(file.getFileName() + ".next");
        try (Statement statement = duckdb.createStatement()) {
            Files.write(lines, rows.stream().map(row -> json(row).toString()).toList());
            statement.execute("COPY (SELECT * FROM read_json(" + quoted(lines)
                    + ", format = 'newline_delimited', columns = {" + types(columns) + "})) TO " + quoted(next)
                    + " (FORMAT parquet, COMPRESSION snappy)");
            Files.move(next, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
        } finally {
            Files.deleteIfExists(lines);
        }
    }

    private static String types(Collection<CostColumn> columns) {
        return columns.stream()
                .map(column -> column.title() + ": '" + column.sqlType() + "'")
                .collect(Collectors.joining(", "));
    }

    private static ObjectNode json(CostRow row) {
        ObjectNode json = MAPPER.createObjectNode();
        row.values().forEach((column, value) -> {
            if (value instanceof Map<?, ?> map) {
                json.set(column.title(), MAPPER.valueToTree(map));
            } else if (value instanceof BigDecimal number) {
                json.put(column.title(), number);
            } else {
                json.put(column.title(), value.toString());
            }
        });
        return json;
    }

    private static String quoted(Path path) {
        return "'" + path.toString().replace("'", "''") + "'";
    }
}
