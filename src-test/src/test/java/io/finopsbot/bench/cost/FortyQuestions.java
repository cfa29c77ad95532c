package io.finopsbot.bench.cost;

import io.finopsbot.workflows.spend.CostClass;
import io.finopsbot.workflows.spend.CostPeriod;
import io.finopsbot.workflows.spend.Dimension;
import io.finopsbot.workflows.spend.Question;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** A day, a week and the month, by each thing that can be asked by; and four workloads by what their owners ask. */
final class FortyQuestions {
    private static final int MOST = 20;

    private static final Map<String, CostPeriod> PERIODS = periods();

    private static final String DAY = "CAST(line_item_usage_start_date AS DATE)";

    /** How each dimension is written by hand. */
    private static final Map<Dimension, String> BY_HAND = Map.of(
            Dimension.CLASS, "line_item_line_item_type",
            Dimension.PLATFORM, "product['product_name']",
            Dimension.ACCOUNT, "line_item_usage_account_id",
            Dimension.REGION, "product_region_code",
            Dimension.MODEL, "product['product_name']",
            Dimension.TOKEN_TYPE, "line_item_usage_type",
            Dimension.PRINCIPAL, "regexp_extract(line_item_iam_principal, '^[^/]+/[^/]+')",
            Dimension.DAY, DAY);

    private static final String WORKSPACE = "coalesce(resource_tags['user_finops_workspace'],"
            + " resource_tags['user_finops-workspace'], tags['resourceTags/user_finops_workspace'])";
    private static final String ROLE = "split_part(line_item_iam_principal, '/', 2)";
    private static final String CLAUDE = "product['product_name'] = 'Claude Platform on AWS'";
    private static final String BEDROCK = "(line_item_product_code = 'AmazonBedrock'"
            + " OR product['product_name'] LIKE '%(Amazon Bedrock Edition)')";

    private FortyQuestions() {}

    static List<Asked> all() {
        List<Asked> all = new ArrayList<>();
        PERIODS.forEach((name, period) -> {
            BY_HAND.forEach((by, written) -> all.add(new Asked(
                    name + " by " + by, Question.of(period).by(by).most(MOST), sql(written, period, "true"))));
            all.add(new Asked(
                    name + " by workspace",
                    usage(period, "claude-platform").by(Dimension.KEY).most(MOST),
                    sql(WORKSPACE, period, CLAUDE)));
            all.add(new Asked(
                    name + " by role",
                    usage(period, "bedrock").by(Dimension.KEY).most(MOST),
                    sql(ROLE, period, BEDROCK)));
            all.add(new Asked(
                    name + " by tag",
                    Question.of(period).byPrincipalTag("team").most(MOST),
                    sql("tags['iamPrincipal/team']", period, "true")));
        });
        CostPeriod month = CostPeriod.of(GeneratedMonth.MONTH);
        of("month", month, "workspace:workspace-1005", WORKSPACE + " = 'workspace-1005'", all);
        of("month", month, "role:100000000003/finops-ai-workload-3", ROLE + " = 'finops-ai-workload-3'", all);
        of("month", month, "workspace:workspace-1", WORKSPACE + " = 'workspace-1'", all);
        all.add(new Asked("month in all", Question.of(month), sql("'all'", month, "true")));
        return all;
    }

    private static void of(String name, CostPeriod period, String key, String condition, List<Asked> all) {
        Question one = Question.of(period).only(Dimension.KEY, Set.of(key));
        all.add(new Asked(name + " of " + key + " by day", one.by(Dimension.DAY), sql(DAY, period, condition)));
        all.add(new Asked(
                name + " of " + key + " by model",
                one.by(Dimension.MODEL, Dimension.TOKEN_TYPE, Dimension.REGION),
                sql("(product['product_name'], line_item_usage_type, product_region_code)", period, condition)));
    }

    private static Question usage(CostPeriod period, String platform) {
        return Question.of(period)
                .only(Dimension.CLASS, Set.of(CostClass.USAGE.name()))
                .only(Dimension.PLATFORM, Set.of(platform));
    }

    private static String sql(String by, CostPeriod period, String condition) {
        return "SELECT %s AS what, sum(line_item_unblended_cost) AS cost FROM read_parquet(%%s)"
                        .formatted(by.replace("%", "%%"))
                + " WHERE line_item_usage_start_date >= TIMESTAMP '%s' AND line_item_usage_start_date < TIMESTAMP '%s' AND %s"
                        .formatted(period.from(), period.to().plusDays(1), condition.replace("%", "%%"))
                + " GROUP BY ALL ORDER BY cost DESC LIMIT " + MOST;
    }

    private static Map<String, CostPeriod> periods() {
        Map<String, CostPeriod> periods = new LinkedHashMap<>();
        periods.put("month", CostPeriod.of(GeneratedMonth.MONTH));
        periods.put("week", new CostPeriod(LocalDate.of(2026, 10, 4), LocalDate.of(2026, 10, 10)));
        periods.put("day", new CostPeriod(LocalDate.of(2026, 10, 7), LocalDate.of(2026, 10, 7)));
        return periods;
    }
}
