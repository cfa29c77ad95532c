package io.finopsbot.integrations.costs.export;

import io.finopsbot.workflows.spend.CostSource.CostsUnavailable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.YearMonth;
import java.util.List;
import java.util.regex.Pattern;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Reads the list of data files from the manifest of a delivery: what it does not list does not belong to it.
 *
 * @param period the name of the month's folder, below the metadata as below the data
 */
record Manifest(Path export, YearMonth month, String period, Path file) {
    private static final JsonMapper JSON = JsonMapper.shared();
    private static final Pattern PATTERN_CHARACTERS = Pattern.compile("[*?\\[]");

    /** The delivery that it describes. */
    Delivery delivery(Fetching fetching) {
        Instant at = writtenAt(file);
        List<Path> files = listed();
        fetching.fetch(file, files);
        files.forEach(this::assertThere);
        return new Delivery(export, month, files, at);
    }

    static Instant writtenAt(Path file) {
        try {
            return Files.getLastModifiedTime(file).toInstant();
        } catch (IOException e) {
            throw new CostsUnavailable("The manifest %s of the cost export cannot be read.".formatted(file), e);
        }
    }

    private List<Path> listed() {
        JsonNode names = read().path("dataFiles");
        if (!names.isArray() || names.isEmpty()) {
            throw new CostsUnavailable("The manifest of %s of the cost export (%s) lists no data files."
                    .formatted(month, file.getFileName()));
        }
        return names.valueStream().map(name -> dataFile(name.asString(""))).toList();
    }

    private JsonNode read() {
        try {
            return JSON.readTree(Files.readAllBytes(file));
        } catch (IOException | JacksonException e) {
            throw new CostsUnavailable(
                    "The manifest of %s of the cost export (%s) cannot be read.".formatted(month, file.getFileName()),
                    e);
        }
    }

    /** The file of that name, which is an address in S3 or a path: what counts is its place below the export's folder. */
    private Path dataFile(String name) {
        String place = "data/" + period + "/";
        int start = name.lastIndexOf(place);
        if (start < 0 || (start > 0 && name.charAt(start - 1) != '/')) {
            throw unfit(name, "is not below " + place);
        }
        if (!name.endsWith(".parquet") && !name.endsWith(".csv.gz")) {
            throw unfit(name, "is neither a Parquet file nor a .csv.gz file");
        }
        return inside(name, export.resolve(name.substring(start)).normalize(), export.resolve(place));
    }

    private Path inside(String name, Path path, Path place) {
        if (!path.startsWith(place)) {
            throw unfit(name, "lies outside of the period's folder");
        }
        if (PATTERN_CHARACTERS.matcher(path.toString()).find()) {
            throw unfit(name, "has one of * ? [ in its path, which would be taken for a pattern");
        }
        return path;
    }

    private void assertThere(Path path) {
        String name = export.relativize(path).toString();
        if (!Files.isRegularFile(path)) {
            throw new CostsUnavailable(
                    "The delivery of %s of the cost export is not complete: %s is missing.".formatted(month, name));
        }
        try {
            Path place = export.resolve("data").resolve(period);
            if (!path.toRealPath().startsWith(place.toRealPath())) {
                throw unfit(name, "lies outside of the period's folder");
            }
        } catch (IOException e) {
            throw new CostsUnavailable("%s of the cost export cannot be read.".formatted(name), e);
        }
    }

    private CostsUnavailable unfit(String name, String why) {
        return new CostsUnavailable(
                "The manifest of %s of the cost export lists %s, which %s.".formatted(month, name, why));
    }
}
