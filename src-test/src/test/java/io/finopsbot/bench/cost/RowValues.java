package io.finopsbot.bench.cost;

import java.util.Map;

/**
 * What a generated row has in its columns; the others are empty, as they are in a real export of such usage. All of it follows from the
 * row's number, so that the same number of rows is the same month for ever.
 */
final class RowValues {
    /** Which workload, when, by whom: hidden columns that the others are made of. */
    private static final String HIDDEN = """
            SELECT *,
              ['Input', 'Output', 'CacheReadInput', 'CacheWriteInput'][1 + CAST(hash(i, 6) % 4 AS INTEGER)] AS token,
              TIMESTAMP '2026-10-01' + to_hours(CAST(hash(i, 3) % 744 AS INTEGER)) AS begins,
              hash(i, 4) % 20 AS session,
              ['us-east-1', 'us-west-2', 'eu-central-1', 'ap-southeast-2'][
                1 + CAST((w + CASE WHEN w % 2 = 0 THEN hash(i, 5) % 2 ELSE 0 END) % 4 AS INTEGER)] AS region,
              (w + hash(i, 7) % (1 + w % 3)) % 12 AS model,
              lpad(CAST(100000000000 + w % 500 AS VARCHAR), 12, '0') AS account,
              hash(i, 11) % 200000 AS server,
              w % 5 < 2 AS claude,
              w % 5 < 4 AS vendor,
              CAST(1 + hash(i, 8) % 100000 AS DOUBLE) AS amount,
              (1 + hash(i, 9) % 1000000) / 1e7 AS cost
            FROM (
              SELECT i, hash(i, 1) % 10 = 0 AS other,
                CAST(floor(pow(5001, (hash(i, 2) % 1000003) / 1000003.0)) AS INTEGER) AS w
              FROM range({from}, {to}) AS numbers(i))
            """;

    static final Map<String, String> COLUMNS = Map.ofEntries(
            Map.entry("bill_bill_type", "'Anniversary'"),
            Map.entry("bill_billing_entity", "CASE WHEN NOT other AND vendor THEN 'AWS Marketplace' ELSE 'AWS' END"),
            Map.entry("bill_billing_period_start_date", "TIMESTAMP '2026-10-01'"),
            Map.entry("bill_billing_period_end_date", "TIMESTAMP '2026-11-01'"),
            Map.entry("bill_payer_account_id", "'000000000001'"),
            Map.entry("bill_payer_account_name", "'payer'"),
            Map.entry("bill_invoicing_entity", "'Amazon Web Services, Inc.'"),
            Map.entry("cost_category", "MAP {'portfolio': 'p' || (w % 40)}"),
            Map.entry("discount", "CAST(MAP {} AS MAP(VARCHAR, DOUBLE))"),
            Map.entry("identity_line_item_id", "sha256(CAST(i AS VARCHAR)) || sha256(CAST(i + 7 AS VARCHAR))"),
            Map.entry(
                    "identity_time_interval",
                    "strftime(begins, '%Y-%m-%dT%H:00:00Z') || '/' || strftime(begins + INTERVAL 1 HOUR, '%Y-%m-%dT%H:00:00Z')"),
            Map.entry("line_item_blended_cost", "cost"),
            Map.entry("line_item_currency_code", "'USD'"),
            Map.entry(
                    "line_item_iam_principal",
                    "CASE WHEN NOT other THEN 'arn:aws:sts::' || account || ':assumed-role/finops-ai-workload-' || w"
                            + " || '/session-' || w || '-' || session END"),
            Map.entry("line_item_legal_entity", "'Amazon Web Services, Inc.'"),
            Map.entry(
                    "line_item_line_item_description",
                    "CASE WHEN other THEN '$0.096 per On Demand Linux m5.large Instance Hour'"
                            + " ELSE 'AWS Marketplace software usage|' || region || '|' || token END"),
            Map.entry("line_item_line_item_type", "'Usage'"),
            Map.entry("line_item_net_unblended_cost", "cost * 0.9"),
            Map.entry("line_item_operation", "CASE WHEN other THEN 'RunInstances' ELSE 'InvokeModel' END"),
            Map.entry(
                    "line_item_product_code",
                    "CASE WHEN other THEN 'AmazonEC2' WHEN claude THEN 'b7xk2q9claudeplatform'"
                            + " WHEN vendor THEN 'c' || md5(CAST(model AS VARCHAR)) ELSE 'AmazonBedrock' END"),
            Map.entry(
                    "line_item_resource_id",
                    "CASE WHEN other THEN 'arn:aws:ec2:' || region || ':' || account || ':instance/i-'"
                            + " || left(md5(CAST(server AS VARCHAR)), 17)"
                            + " WHEN claude THEN 'arn:aws:aws-external-anthropic:' || region || ':' || account"
                            + " || ':workspace/wrkspc_' || left(md5(CAST(w AS VARCHAR)), 24)"
                            + " ELSE 'arn:aws:bedrock:' || region || ':' || account"
                            + " || ':inference-profile/us.anthropic.model-' || model END"),
            Map.entry("line_item_unblended_cost", "cost"),
            Map.entry("line_item_unblended_rate", "'0.003'"),
            Map.entry("line_item_usage_account_id", "account"),
            Map.entry("line_item_usage_account_name", "'account ' || account"),
            Map.entry("line_item_usage_amount", "amount"),
            Map.entry("line_item_usage_end_date", "begins + INTERVAL 1 HOUR"),
            Map.entry("line_item_usage_start_date", "begins"),
            Map.entry(
                    "line_item_usage_type",
                    "CASE WHEN other THEN 'BoxUsage:m5.large' WHEN claude THEN 'USE1-ClaudeConsumptionUnits-' || token"
                            + " WHEN vendor THEN 'USE1-MP:USE1_' || token || 'TokenCount-Units'"
                            + " ELSE 'USE1-NovaPro' || model || '-' || lower(token) || '-tokens' END"),
            Map.entry("pricing_currency", "'USD'"),
            Map.entry("pricing_rate_code", "left(md5(CAST(model AS VARCHAR)), 16) || '.JRTCKXETXF.6YS6EN2CT7'"),
            Map.entry("pricing_rate_id", "CAST(1000000 + model AS VARCHAR)"),
            Map.entry("pricing_term", "'OnDemand'"),
            Map.entry("pricing_unit", "CASE WHEN other THEN 'Hrs' ELSE 'Units' END"),
            Map.entry(
                    "product",
                    "MAP {'product_name': CASE WHEN other THEN 'Amazon Elastic Compute Cloud'"
                            + " WHEN claude THEN 'Claude Platform on AWS'"
                            + " WHEN vendor THEN 'Claude Model ' || model || ' (Amazon Bedrock Edition)'"
                            + " ELSE 'Amazon Bedrock' END, 'region': region}"),
            Map.entry("product_location", "'US East (N. Virginia)'"),
            Map.entry("product_region_code", "region"),
            Map.entry("product_servicecode", "CASE WHEN other THEN 'AmazonEC2' ELSE 'AmazonBedrock' END"),
            Map.entry("product_sku", "left(md5(CAST(model AS VARCHAR)), 16)"),
            Map.entry(
                    "resource_tags",
                    "CASE WHEN other THEN MAP {'user_name': 'server-' || server}"
                            + " WHEN claude THEN MAP {'user_finops_workspace': 'workspace-' || w, 'user_team': 'team-' || (w % 300)}"
                            + " ELSE CAST(MAP {} AS MAP(VARCHAR, VARCHAR)) END"),
            Map.entry(
                    "tags",
                    "CASE WHEN other THEN MAP {'resourceTags/user_name': 'server-' || server}"
                            + " ELSE MAP {'iamPrincipal/team': 'team-' || (w % 300), 'iamPrincipal/cost-center': 'cc-' || (w % 50)} END"));

    private RowValues() {}

    /** The hidden columns of the rows of those numbers. */
    static String hidden(long from, long to) {
        return HIDDEN.replace("{from}", Long.toString(from)).replace("{to}", Long.toString(to));
    }
}
