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

    /**
     * $1 is the file of the days, the others are as {@link #values} says. A condition is written out rather than an earlier
     * alias used where it decides what is read.
     */
    static final String QUERY = """
            SELECT day,
              CASE
                WHEN platform IS NOT NULL THEN
                  CASE WHEN line_type IN ('Usage', 'DiscountedUsage', 'SavingsPlanCoveredUsage') THEN 'USAGE' ELSE 'CHARGE' END
                WHEN contains(lower(coalesce(product_name, '') || coalesce(legal_entity, '')), 'anthropic')
                  OR contains(lower(product_name), 'claude') THEN 'UNCLASSIFIED'
                ELSE 'OTHER'
              END AS class,
              platform,
              CASE WHEN class <> 'OTHER' THEN line_type END AS line_type,
              CASE WHEN class <> 'OTHER' THEN account END AS account,
              CASE WHEN class <> 'OTHER' THEN region END AS region,
              CASE WHEN class <> 'OTHER' THEN workspace END AS workspace,
              CASE WHEN class <> 'OTHER' AND contains(resource, 'wrkspc_')
                THEN regexp_extract(resource, 'wrkspc_[A-Za-z0-9]+') END AS workspace_id,
              CASE
                WHEN class = 'OTHER' THEN NULL
                WHEN contains(principal, ':assumed-role/')
                  THEN split_part(principal, '/', 1) || '/' || split_part(principal, '/', 2)
                ELSE principal
              END AS principal,
              CASE WHEN class <> 'OTHER' THEN principal_tags END AS principal_tags,
              CASE WHEN class <> 'OTHER' THEN product_name END AS product_name,
              CASE WHEN class <> 'OTHER' THEN usage_type END AS usage_type,
              CASE WHEN class <> 'OTHER' THEN unit END AS unit,
              CASE WHEN class <> 'OTHER' THEN units END AS units,
              unblended, net, lines, ends, invoiced
            FROM (
              SELECT *,
                CASE
                  WHEN entity = $2 AND list_contains($3, product_name) THEN 'claude-platform'
                  WHEN list_contains($4, product_code) OR ends_with(product_name, $5) THEN 'bedrock'
                END AS platform
              FROM read_parquet($1))
            """;

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
