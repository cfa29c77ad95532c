package io.finopsbot.integrations.costs.segments;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedReader;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.zip.GZIPInputStream;

/**
 * The names of a CSV file's columns, in its order. DuckDB is told of them: left to find them out, it takes rows that do not fit
 * for something before the header, and leaves them out.
 */
record CsvHeader(Path path, List<String> names) {
    /** Any other name is none of an export's, and does not become part of a query. */
    private static final Pattern NAME = Pattern.compile("[A-Za-z0-9_]+");

    CsvHeader {
        names = List.copyOf(names);
    }

    static CsvHeader of(Path path) throws IOException {
        try (InputStream file = Files.newInputStream(path);
                BufferedReader text = new BufferedReader(new InputStreamReader(new GZIPInputStream(file), UTF_8))) {
            String line = text.readLine();
            if (line == null) {
                throw new EOFException(path + " has no header");
            }
            return new CsvHeader(path, split(line));
        }
    }

    DeliveredFile file() {
        List<String> places = new ArrayList<>();
        List<String> known = new ArrayList<>();
        Map<String, String> types = new TreeMap<>();
        for (String name : names) {
            String place = "c" + places.size();
            places.add("'" + place + "': 'VARCHAR'");
            if (NAME.matcher(name).matches() && types.put(name, "VARCHAR") == null) {
                known.add(place + " AS \"" + name + '"');
            }
        }
        String rows = """
                (SELECT %s FROM read_csv($1, auto_detect = false, header = true, delim = ',', quote = '"', escape = '"',
                  columns = {%s}, compression = 'gzip', strict_mode = true, hive_partitioning = false))""".formatted(String.join(", ", known), String.join(", ", places));
        return new DeliveredFile(path, ExportFormat.CUR, rows, types);
    }

    /** No name has a comma or a line break in it. */
    private static List<String> split(String line) {
        List<String> names = new ArrayList<>();
        for (String name : line.split(",", -1)) {
            names.add(name.replace("\"", "").replace("\uFEFF", ""));
        }
        return names;
    }
}
