package io.finopsbot.integrations.costs.segments;

import java.nio.file.Path;

/** How DuckDB reads a delivered file; its path is always the first value bound. */
final class DeliveredFile {
    private DeliveredFile() {}

    static String reader(Path file) {
        return isParquet(file)
                ? "read_parquet($1, hive_partitioning = false)"
                : "read_csv($1, header = true, delim = ',', quote = '\"', escape = '\"', all_varchar = true,"
                        + " compression = 'gzip', strict_mode = true, hive_partitioning = false)";
    }

    static boolean isParquet(Path file) {
        return file.toString().endsWith(".parquet");
    }
}
