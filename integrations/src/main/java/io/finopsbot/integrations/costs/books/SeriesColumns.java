package io.finopsbot.integrations.costs.books;

/** What questions ask for and the export says in its own way only: whose a series is, of which model and kind of token. */
final class SeriesColumns {
    /**
     * The tag's value comes first, then the workspace's id. A role is known by account and name: the export leaves out its path.
     */
    static final String KEY = """
            CASE
              WHEN class <> 'USAGE' THEN NULL
              WHEN platform = 'claude-platform' THEN
                coalesce('workspace:' || workspace, 'workspace-id:' || workspace_id)
              WHEN contains(principal, ':assumed-role/') OR contains(principal, ':role/') THEN
                'role:' || split_part(principal, ':', 5) || '/' || split_part(principal, '/', -1)
              WHEN contains(principal, ':user/') THEN
                'user:' || split_part(principal, ':', 5) || '/' || split_part(principal, '/', -1)
              ELSE 'principal:' || principal
            END""";

    /** In this order, because a cache read is of input tokens, and so is a batch (AWS names them inside one another). */
    static final String TOKEN_TYPE = """
            CASE
              WHEN class <> 'USAGE' THEN NULL
              WHEN regexp_matches(lower(usage_type), 'cache[-_]?read') THEN 'CACHE_READ'
              WHEN regexp_matches(lower(usage_type), 'cache[-_]?write') THEN 'CACHE_WRITE'
              WHEN contains(lower(usage_type), 'batch') THEN 'BATCH'
              WHEN contains(lower(usage_type), 'input') THEN 'INPUT'
              WHEN contains(lower(usage_type), 'output') THEN 'OUTPUT'
            END""";

    /**
     * A model sold by way of Marketplace is the product itself, Amazon's own stands in the usage type, and Claude Platform's, if it
     * says any, is the id of a model. {@code Claude4.6Sonnet} is the same as {@code Claude Sonnet 4.6}.
     */
    static final String MODEL = """
            CASE
              WHEN class <> 'USAGE' THEN NULL
              WHEN platform = 'claude-platform' THEN
                nullif(regexp_extract(lower(usage_type), 'claude-(?:opus|sonnet|haiku)[a-z0-9-]*[0-9]'), '')
              WHEN ends_with(product_name, ' (Amazon Bedrock Edition)') THEN
                left(product_name, length(product_name) - length(' (Amazon Bedrock Edition)'))
              ELSE nullif(regexp_replace(
                regexp_extract(usage_type, '^[A-Z]+[0-9]*-([A-Za-z0-9.-]+?)-(?:input|output|cache|batch)', 1),
                '^Claude([0-9.]+)([A-Z][a-z]+)$', 'Claude \\2 \\1'), '')
            END""";

    private SeriesColumns() {}
}
