package io.finopsbot.integrations.costs.ingest;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** An export of July 2025 on disk, as AWS Data Exports lays it out. */
public final class ExportOnDisk {
    public static final YearMonth JULY = YearMonth.of(2025, 7);
    public static final Instant DELIVERED = Instant.parse("2025-07-20T06:30:00Z");
    private static final String PERIOD = "BILLING_PERIOD=2025-07";

    private final Path folder;
    private final List<String> listed = new ArrayList<>();

    public ExportOnDisk(Path parent) {
        this.folder = parent.resolve("cur");
    }

    ExportOnDisk parquet(String file, ExportLine... lines) {
        return parquet(file, ExportLine.columnsWithout(), ExportLine.COLUMNS, lines);
    }

    ExportOnDisk parquet(String file, List<String> columns, Map<String, String> types, ExportLine... lines) {
        ExportFiles.parquet(data(file), List.of(lines), columns, types);
        return list(file);
    }

    ExportOnDisk csv(String file, List<String> columns, ExportLine... lines) {
        ExportFiles.csv(data(file), List.of(lines), columns);
        return list(file);
    }

    /** Lists that data file, whether it is there or not. */
    ExportOnDisk list(String file) {
        listed.add("s3://billing/cur/data/" + PERIOD + "/" + file);
        return this;
    }

    public Path data(String file) {
        return folder.resolve("data").resolve(PERIOD).resolve(file);
    }

    /** Writes the manifest; what is added afterwards belongs to the next delivery. */
    public ExportOnDisk deliver() {
        return deliver(DELIVERED, "");
    }

    ExportOnDisk deliver(Instant at, String below) {
        Path manifest =
                folder.resolve("metadata").resolve(PERIOD).resolve(below).resolve("cur-Manifest.json");
        String files = listed.stream().map(entry -> '"' + entry + '"').collect(Collectors.joining(","));
        listed.clear();
        ExportFiles.directoriesFor(manifest);
        try {
            Files.writeString(manifest, "{\"dataFiles\":[" + files + "]}");
            Files.setLastModifiedTime(manifest, FileTime.from(at));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return this;
    }
}
