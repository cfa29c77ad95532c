package io.finopsbot.integrations.costs.segments;

import io.finopsbot.integrations.costs.Matchers;
import java.util.List;

/**
 * Says what each line is: which platform, and usage or charge. What is no AI keeps nothing but its amounts, since no question
 * is about it; a principal loses its session.
 */
public final class Items {
    /** What a series is one of; in this order. */
    public static final List<String> COLUMNS = List.of(
            "class",
            "platform",
            "line_type",
            "account",
            "region",
            "workspace",
            "workspace_id",
            "principal",
            "principal_tags",
            "product_name",
            "usage_type",
            "unit");

    /** Whether a line is usage or a charge of AI, looks like AI, or is none. DuckDB and Athena read this text alike. */
    public static final String CLASS = """
            CASE
              WHEN platform IS NOT NULL THEN
                CASE WHEN line_type IN ('Usage', 'DiscountedUsage', 'SavingsPlanCoveredUsage') THEN 'USAGE' ELSE 'CHARGE' END
              WHEN lower(coalesce(product_name, '') || coalesce(legal_entity, '')) LIKE '%anthropic%'
                OR lower(product_name) LIKE '%claude%' THEN 'UNCLASSIFIED'
              ELSE 'OTHER'
            END""";

    /** What a line whose class is known keeps of {@link #COLUMNS}, in the same order. This too both read alike. */
    public static final String KEPT = """
            class,
            platform,
            CASE WHEN class <> 'OTHER' THEN line_type END AS line_type,
            CASE WHEN class <> 'OTHER' THEN account END AS account,
            CASE WHEN class <> 'OTHER' THEN region END AS region,
            CASE WHEN class <> 'OTHER' THEN workspace END AS workspace,
            CASE WHEN class <> 'OTHER' AND strpos(resource, 'wrkspc_') > 0
              THEN nullif(regexp_extract(resource, 'wrkspc_[A-Za-z0-9]+'), '') END AS workspace_id,
            CASE
              WHEN class = 'OTHER' THEN NULL
              WHEN principal LIKE '%:assumed-role/%'
                THEN split_part(principal, '/', 1) || '/' || split_part(principal, '/', 2)
              ELSE principal
            END AS principal,
            CASE WHEN class <> 'OTHER' THEN principal_tags END AS principal_tags,
            CASE WHEN class <> 'OTHER' THEN product_name END AS product_name,
            CASE WHEN class <> 'OTHER' THEN usage_type END AS usage_type,
            CASE WHEN class <> 'OTHER' THEN unit END AS unit,
            CASE WHEN class <> 'OTHER' THEN units END AS units""";

    /** $1 is the file of the days, the others are as {@link #values} says. */
    static final String QUERY = """
            SELECT day, %s, unblended, net, lines, ends, invoiced
            FROM (
              SELECT *, %s AS class
              FROM (
                SELECT *,
                  CASE
                    WHEN entity = $2 AND list_contains($3, product_name) THEN 'claude-platform'
                    WHEN list_contains($4, product_code) OR ends_with(product_name, $5) THEN 'bedrock'
                  END AS platform
                FROM read_parquet($1)))
            """.formatted(KEPT, CLASS);

    private Items() {}

    /** What is bound after the file. */
    static Object[] values(String file, Matchers matchers) {
        return new Object[] {
            file,
            matchers.claudePlatform().billingEntity(),
            matchers.claudePlatform().productName(),
            matchers.bedrock().productCode(),
            matchers.bedrock().marketplaceSuffix()
        };
    }
}
