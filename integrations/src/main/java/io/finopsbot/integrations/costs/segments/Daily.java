package io.finopsbot.integrations.costs.segments;

/** What the lines of a segment come to a day, UTC: as fine as they are, but for the hour. */
final class Daily {
    /** In the order in which evidence is looked for, so that most of a segment is skipped. $1 is the file of the lines. */
    static final String QUERY = """
            SELECT CAST(begins AS DATE) AS day, entity, product_name, product_code, legal_entity, line_type, account, region,
              resource, principal, workspace, principal_tags, usage_type, unit,
              CAST(sum(units) AS DECIMAL(28, 8)) AS units, CAST(sum(unblended) AS DECIMAL(28, 10)) AS unblended,
              CAST(sum(net) AS DECIMAL(28, 10)) AS net, count(*) AS lines, max(ends) AS ends, bool_and(invoiced) AS invoiced
            FROM read_parquet($1)
            GROUP BY ALL
            ORDER BY account, workspace, principal, day
            """;

    private Daily() {}
}
