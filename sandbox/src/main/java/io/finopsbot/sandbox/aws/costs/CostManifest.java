package io.finopsbot.sandbox.aws.costs;

import java.time.Instant;
import java.time.YearMonth;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** The file that ends a delivery: what was delivered, and in which files. */
final class CostManifest {
    private static final String BUCKET = "s3://sandbox-cost-exports/";

    private CostManifest() {}

    /**
     * Writes the addresses that the files would have in a bucket.
     *
     * @param files relative to the folder of all exports, with slashes
     */
    static String of(String export, YearMonth period, Collection<CostColumn> columns, List<String> files, Instant now) {
        ObjectNode manifest = JsonNodeFactory.instance
                .objectNode()
                .put("executionId", UUID.randomUUID().toString())
                .put("exportArn", "arn:aws:bcm-data-exports:us-east-1:123456789012:export/" + export)
                .put("exportName", export)
                .put("executionCreatedTime", now.toString())
                .put("contentType", "Parquet");
        manifest.putObject("billingPeriod").put("start", start(period)).put("end", start(period.plusMonths(1)));
        ArrayNode described = manifest.putArray("columns");
        columns.forEach(
                column -> described.addObject().put("name", column.title()).put("type", column.manifestType()));
        ArrayNode dataFiles = manifest.putArray("dataFiles");
        files.forEach(file -> dataFiles.add(BUCKET + file));
        return manifest.toPrettyString();
    }

    private static String start(YearMonth period) {
        return period + "-01T00:00:00.000Z";
    }
}
