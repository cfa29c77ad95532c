package io.finopsbot.integrations.costs.athena;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Where the raw table of CUR 2.0 is, and with what it is asked.
 *
 * @param workgroup whose limit of scanned bytes protects against a bill of its own
 * @param output where Athena writes results, {@code s3://…}; null if the workgroup says it
 */
public record AthenaTable(
        String database,
        String table,
        String workgroup,
        @Nullable String output) {
    /** AWS's own catalogue of tables. */
    static final String CATALOGUE = "AwsDataCatalog";

    private static final Pattern NAME = Pattern.compile("[a-z0-9_]{1,255}");
    private static final Pattern WORKGROUP = Pattern.compile("[a-zA-Z0-9._-]{1,128}");

    public AthenaTable {
        if (!NAME.matcher(database).matches() || !NAME.matcher(table).matches()) {
            throw new IllegalArgumentException("Not the name of a table in Athena: " + database + "." + table);
        }
        if (!WORKGROUP.matcher(workgroup).matches()) {
            throw new IllegalArgumentException("Not the name of a workgroup in Athena: " + workgroup);
        }
        if (output != null && !output.startsWith("s3://")) {
            throw new IllegalArgumentException("Not a place in S3: " + output);
        }
    }

    /** Its name in a query. */
    String quoted() {
        return '"' + database + "\".\"" + table + '"';
    }

    @Override
    public String toString() {
        return database + "." + table;
    }
}
