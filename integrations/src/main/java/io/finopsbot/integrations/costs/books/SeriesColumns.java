package io.finopsbot.integrations.costs.books;

/**
 * What questions ask for and the export says in its own way only: whose a series is, of which model and kind of token. Written in
 * what DuckDB and Athena have in common: where nothing matches, DuckDB extracts an empty text and Athena none.
 */
public final class SeriesColumns {
    /**
     * The tag's value comes first, then the workspace's id. A role is known by account and name: the export leaves out its path.
     */
    public static final String KEY = """
            CASE
              WHEN class <> 'USAGE' THEN NULL
              WHEN platform = 'claude-platform' THEN
                coalesce('workspace:' || workspace, 'workspace-id:' || workspace_id)
              WHEN principal LIKE '%:assumed-role/%' OR principal LIKE '%:role/%' THEN
                'role:' || coalesce(split_part(principal, ':', 5), '') || '/' || regexp_extract(principal, '[^/]*$')
              WHEN principal LIKE '%:user/%' THEN
                'user:' || coalesce(split_part(principal, ':', 5), '') || '/' || regexp_extract(principal, '[^/]*$')
              ELSE 'principal:' || principal
            END""";

    /** In this order, because a cache read is of input tokens, and so is a batch (AWS names them inside one another). */
    public static final String TOKEN_TYPE = """
            CASE
              WHEN class <> 'USAGE' THEN NULL
              WHEN regexp_extract(lower(usage_type), 'cache[-_]?read') <> '' THEN 'CACHE_READ'
              WHEN regexp_extract(lower(usage_type), 'cache[-_]?write') <> '' THEN 'CACHE_WRITE'
              WHEN lower(usage_type) LIKE '%batch%' THEN 'BATCH'
              WHEN lower(usage_type) LIKE '%input%' THEN 'INPUT'
              WHEN lower(usage_type) LIKE '%output%' THEN 'OUTPUT'
            END""";

    /**
     * A model sold by way of Marketplace is the product itself, Amazon's own stands in the usage type, and Claude Platform's, if it
     * says any, is the id of a model. {@code Claude4.6Sonnet} is the same as {@code Claude Sonnet 4.6}.
     */
    public static final String MODEL = """
            CASE
              WHEN class <> 'USAGE' THEN NULL
              WHEN platform = 'claude-platform' THEN
                nullif(regexp_extract(lower(usage_type), 'claude-(?:opus|sonnet|haiku)[a-z0-9-]*[0-9]'), '')
              WHEN product_name LIKE '% (Amazon Bedrock Edition)' THEN
                substr(product_name, 1, length(product_name) - length(' (Amazon Bedrock Edition)'))
              WHEN regexp_extract(usage_type, '^[A-Z]+[0-9]*-Claude[0-9.]+[A-Z][a-z]+-(?:input|output|cache|batch)') <> '' THEN
                'Claude ' || regexp_extract(usage_type, '-Claude[0-9.]+([A-Z][a-z]+)-', 1) || ' '
                  || regexp_extract(usage_type, '-Claude([0-9.]+)', 1)
              ELSE nullif(
                regexp_extract(usage_type, '^[A-Z]+[0-9]*-([A-Za-z0-9.-]+?)-(?:input|output|cache|batch)', 1), '')
            END""";

    private SeriesColumns() {}
}
