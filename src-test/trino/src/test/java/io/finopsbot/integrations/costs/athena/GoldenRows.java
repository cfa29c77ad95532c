package io.finopsbot.integrations.costs.athena;

import static io.finopsbot.integrations.costs.athena.GoldenRow.bedrock;
import static io.finopsbot.integrations.costs.athena.GoldenRow.marketplace;
import static io.finopsbot.integrations.costs.athena.GoldenRow.platform;

import java.math.BigDecimal;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;

/** Every kind of row that an export is known to have, and some that somebody would like it to have. */
final class GoldenRows {
    /** Texts that would like to be more than texts. */
    static final List<String> HOSTILE = List.of(
            "x' OR '1'='1",
            "'; DROP TABLE cur; --",
            "a\"b",
            "back\\slash",
            "\\'",
            "?",
            "$1",
            "line\nbreak",
            "ünï💥",
            "*");

    private static final String ROLE = "arn:aws:sts::123456789012:assumed-role/";
    private static final String USER = "arn:aws:iam::123456789012:user/";

    private GoldenRows() {}

    static List<GoldenRow> all() {
        return Stream.of(published(), platforms(), bought(), charges(), principals(), others(), figures(), hostile())
                .flatMap(List::stream)
                .toList();
    }

    /** The eight rows that AWS published. */
    static List<GoldenRow> published() {
        List<GoldenRow> science = Stream.of(
                        bedrock(USER + "user-1", "USE1-Claude4.6Sonnet-input-tokens", 0.0693),
                        bedrock(USER + "user-1", "USE1-Claude4.6Sonnet-output-tokens", 0.2145),
                        bedrock(USER + "user-2", "USE1-Claude4.6Opus-input-tokens", 0.1980),
                        bedrock(USER + "user-2", "USE1-Claude4.6Opus-output-tokens", 0.9900))
                .map(row -> row.tag("iamPrincipal/team", "BedrockDataScience").tag("iamPrincipal/cost-center", "12345"))
                .toList();
        List<GoldenRow> flow = Stream.of(
                        bedrock(ROLE + "Role-1/session-123", "USE1-Claude4.6Sonnet-input-tokens", 0.0330),
                        bedrock(ROLE + "Role-1/session-123", "USE1-Claude4.6Opus-output-tokens", 0.1650))
                .map(row -> row.tag("iamPrincipal/project", "DocFlow").tag("iamPrincipal/cost-center", "12345"))
                .toList();
        List<GoldenRow> chat = Stream.of(
                        bedrock(ROLE + "Role-2/session-456", "USE1-NovaLite-input-tokens", 0.0810),
                        bedrock(ROLE + "Role-2/session-456", "USE1-NovaLite-output-tokens", 0.0500))
                .map(row -> row.tag("iamPrincipal/project", "ChatBackend"))
                .toList();
        return Stream.of(science, flow, chat)
                .flatMap(List::stream)
                .map(row -> row.at("2026-04-20T05:00:00"))
                .toList();
    }

    /** Claude Platform with every spelling of the tag, with the id alone, with both and with none. */
    private static List<GoldenRow> platforms() {
        List<GoldenRow> rows = new ArrayList<>();
        for (String spelling : List.of(
                "user_finops-workspace", "user:finops-workspace", "finops-workspace", "user_finops_workspace")) {
            rows.add(platform(1.25).resourceTag(spelling, "payments-prod").resourceTag("user_other", "x"));
            rows.add(platform(2.5).tag("resourceTags/" + spelling, "claims-prod"));
        }
        String arn = "arn:aws:aws-external-anthropic:us-east-1:123456789012:workspace/wrkspc_01Ab";
        rows.add(platform(3).with("line_item_resource_id", arn));
        rows.add(platform(4).with("line_item_resource_id", "wrkspc_01Cd").resourceTag("finops-workspace", "both"));
        rows.add(platform(5).with("line_item_resource_id", "wrkspc_"));
        rows.add(platform(6).resourceTag("user_finops_workspace", ""));
        rows.add(platform(7)
                .resourceTag("user_finops_workspace", "")
                .tag("resourceTags/user:finops-workspace", "second"));
        rows.add(platform(8).with("line_item_iam_principal", ROLE + "seen/session"));
        rows.add(platform(9).with("line_item_usage_type", "USE1-Claude-Opus-4-5-CCU"));
        rows.add(platform(10).with("line_item_usage_type", "claude-sonnet-4-6_cache-write"));
        rows.add(platform(11).with("bill_billing_entity", "AWS"));
        rows.add(platform(12).with("line_item_line_item_type", "SavingsPlanCoveredUsage"));
        return rows;
    }

    /** Bedrock that is billed as Marketplace products, with the usage types that AWS is known to write. */
    private static List<GoldenRow> bought() {
        List<GoldenRow> rows = new ArrayList<>();
        String begin = "USE1-MP:USE1_";
        for (String type : List.of(
                "InputTokenCount-Units",
                "OutputTokenCount-Units",
                "CacheReadInputTokenCount-Units",
                "CacheWriteInputTokenCount-Units",
                "CacheWrite1hInputTokenCount_Global-Units",
                "InputTokenCount_Batch-Units",
                "input_tokens_standard-Units",
                "ProvisionedThroughput")) {
            rows.add(marketplace("Claude Sonnet 4.6", begin + type, 0.1 + rows.size()));
        }
        rows.add(marketplace("Claude Haiku 4.5", begin + "OutputTokenCount-Units", 0.7)
                .at("2026-04-30T23:00:00"));
        rows.add(marketplace("Claude Haiku 4.5", begin + "OutputTokenCount-Units", 0.7)
                .product("Claude (Amazon Bedrock Edition) 2"));
        return rows;
    }

    private static List<GoldenRow> charges() {
        List<GoldenRow> rows = new ArrayList<>();
        for (String kind : List.of("Tax", "Credit", "Refund", "Fee", "RIFee", "EdpDiscount", "")) {
            rows.add(platform(-1.5).with("line_item_line_item_type", kind).resourceTag("finops-workspace", "taxed"));
            rows.add(marketplace("Claude Opus 4.6", "USE1-MP:USE1_InputTokenCount-Units", 2.25)
                    .with("line_item_line_item_type", kind));
        }
        rows.add(platform(-3).without("line_item_line_item_type"));
        rows.add(platform(10).with("line_item_net_unblended_cost", 7.125));
        rows.add(platform(10).with("line_item_net_unblended_cost", 0.0));
        return rows;
    }

    private static List<GoldenRow> principals() {
        return Stream.of(
                        ROLE + "AWSReservedSSO_DataScience_0123456789abcdef/jane@example.com",
                        ROLE + "finops-ai-claims/session-1",
                        ROLE + "finops-ai-claims/session-2",
                        ROLE + "without-session",
                        "arn:aws:sts::210987654321:assumed-role/finops-ai-claims/other-account",
                        "arn:aws:iam::123456789012:role/service/path/finops-ai-claims",
                        USER + "division/team/alice",
                        USER + "BedrockAPIKey-abcd",
                        "arn:aws:iam::123456789012:root",
                        "arn:aws:sts::123456789012:federated-user/bob",
                        "arn:aws-us-gov:sts::123456789012:assumed-role/gov/s",
                        "odd:role/x",
                        "",
                        "text")
                .flatMap(principal -> Stream.of(
                        bedrock(principal, "USE1-NovaPro-input-tokens", 0.25).tag("iamPrincipal/team", ""),
                        bedrock(principal, "EUC1-Claude3.5Haiku-cache-read-input-tokens", 0.5)
                                .without("product_region_code")
                                .with("product", Map.of("region_code", "eu-central-1", "region", "never"))))
                .toList();
    }

    /** What is no AI, and what looks like Anthropic's but is not known. */
    private static List<GoldenRow> others() {
        GoldenRow compute = GoldenRow.of("AWS", "Usage", 17.5)
                .with("line_item_product_code", "AmazonEC2")
                .with("line_item_iam_principal", ROLE + "deployer/x")
                .with("line_item_usage_type", "USE1-BoxUsage:m5.large")
                .tag("iamPrincipal/team", "platform");
        return List.of(
                compute,
                compute.with("line_item_line_item_type", "Tax").product("Amazon Elastic Compute Cloud"),
                compute.with("line_item_resource_id", "wrkspc_01Ab").resourceTag("finops-workspace", "payments-prod"),
                compute.with("line_item_legal_entity", "Anthropic, PBC").tag("iamPrincipal/team", "kept"),
                compute.product("CLAUDE for Work").with("line_item_resource_id", "x/wrkspc_09Zz"),
                compute.product("Anthropic Something").without("tags"),
                compute.without("product").without("resource_tags").without("tags"),
                bedrock(ROLE + "r/s", "USE1-NovaPro-input-tokens", 1)
                        .with("line_item_product_code", "AmazonBedrockAgentCore"),
                bedrock(ROLE + "r/s", "USE1-NovaPro-input-tokens", 1).without("line_item_iam_principal"),
                bedrock(ROLE + "r/s", "USE1-Claude4.6Sonnet2-input-tokens", 1),
                bedrock(ROLE + "r/s", "USE1-input-tokens", 1),
                bedrock(ROLE + "r/s", "", 1));
    }

    /** Ties of every size, amounts below zero and without, and days at the edges. */
    private static List<GoldenRow> figures() {
        List<GoldenRow> rows = new ArrayList<>();
        for (double cost : new double[] {
            0.00000000005, 0.00000000004, 0.00000000015, 51.99998266735, 7795614.99993274, 1e-300, 0.1, 123456789.12
        }) {
            rows.add(platform(cost).at("2026-05-31T23:00:00"));
            rows.add(platform(-cost).at("2026-04-01T00:00:00"));
        }
        Random random = new Random(20260501);
        for (int index = 0; index < 500; index++) {
            BigDecimal whole = BigDecimal.valueOf(random.nextInt(1 << random.nextInt(1, 20)));
            double tie = whole.add(BigDecimal.valueOf(random.nextInt(1_000_000) * 10L + 5, 11))
                    .doubleValue();
            rows.add(platform(random.nextBoolean() ? tie : -tie)
                    .with("line_item_usage_amount", tie / 3)
                    .resourceTag("finops-workspace", "ties-" + index % 40)
                    .at("2026-05-%02dT11:00:00".formatted(1 + index % 31)));
        }
        rows.add(platform(1).without("line_item_unblended_cost").resourceTag("finops-workspace", "no-cost"));
        rows.add(platform(1).without("line_item_usage_amount").resourceTag("finops-workspace", "no-units"));
        rows.add(platform(1).without("line_item_usage_start_date"));
        rows.add(platform(64).at("2026-06-01T00:00:00"));
        rows.add(platform(32)
                .at("2026-06-01T00:00:00")
                .with("bill_billing_period_start_date", LocalDateTime.parse("2026-05-01T00:00:00")));
        return rows;
    }

    private static List<GoldenRow> hostile() {
        return HOSTILE.stream()
                .flatMap(text -> Stream.of(
                        platform(0.5).resourceTag("finops-workspace", text),
                        bedrock(ROLE + "Role-1/s", "USE1-NovaLite-input-tokens", 0.5)
                                .tag("iamPrincipal/team", text)
                                .tag("iamPrincipal/" + text, "of a hostile key")
                                .with("line_item_usage_account_id", text)))
                .toList();
    }
}
