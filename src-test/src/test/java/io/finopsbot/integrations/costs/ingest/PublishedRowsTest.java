package io.finopsbot.integrations.costs.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import io.finopsbot.workflows.spend.CostPeriod;
import io.finopsbot.workflows.spend.Dimension;
import io.finopsbot.workflows.spend.Question;
import io.finopsbot.workflows.spend.Usd;
import java.nio.file.Path;
import java.time.Instant;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The eight rows that AWS has published (User Guide of Cost and Usage Reports, IAM principal data) come out to the last digit. */
class PublishedRowsTest {
    private static final YearMonth OCTOBER = YearMonth.of(2026, 10);
    private static final Question MONTH = Question.of(CostPeriod.of(OCTOBER));
    private static final String USER = "arn:aws:iam::123456789012:user/user-";
    private static final String ROLE = "arn:aws:sts::123456789012:assumed-role/";
    private static final Map<String, String> SCIENCE =
            Map.of("iamPrincipal/team", "BedrockDataScience", "iamPrincipal/cost-center", "12345");
    private static final Map<String, String> FLOW =
            Map.of("iamPrincipal/project", "DocFlow", "iamPrincipal/cost-center", "12345");
    private static final Map<String, String> CHAT = Map.of("iamPrincipal/project", "ChatBackend");

    @TempDir
    Path folder;

    private Taken costs;

    @BeforeEach
    void takeIn() {
        new CurExport(folder.resolve("export"), OCTOBER)
                .file(
                        "a.parquet",
                        List.of(
                                row(USER + 1, "Claude4.6Sonnet-input", "0.0693", SCIENCE),
                                row(USER + 1, "Claude4.6Sonnet-output", "0.2145", SCIENCE),
                                row(USER + 2, "Claude4.6Opus-input", "0.1980", SCIENCE),
                                row(USER + 2, "Claude4.6Opus-output", "0.9900", SCIENCE)))
                .file(
                        "b.parquet",
                        List.of(
                                row(ROLE + "Role-1/session-123", "Claude4.6Sonnet-input", "0.0330", FLOW),
                                row(ROLE + "Role-1/session-123", "Claude4.6Opus-output", "0.1650", FLOW),
                                row(ROLE + "Role-2/session-456", "NovaLite-input", "0.0810", CHAT),
                                row(ROLE + "Role-2/session-456", "NovaLite-output", "0.0500", CHAT)))
                .delivered(Instant.parse("2026-10-20T06:30:00Z"));
        costs = new Taken(folder.resolve("export"), folder.resolve("kept"));
        costs.in(OCTOBER);
    }

    @AfterEach
    void close() {
        costs.close();
    }

    @Test
    void inAll() {
        assertThat(costs.answer(MONTH)).singleElement().satisfies(all -> {
            assertThat(all.unblended()).isEqualTo(Usd.of("1.8008"));
            assertThat(all.net()).isEqualTo(Usd.of("1.8008"));
            assertThat(all.lines()).isEqualTo(8);
        });
    }

    @Test
    void byPrincipal() {
        assertThat(costs.costs(MONTH, Dimension.KEY))
                .containsExactly(
                        Map.entry("user:123456789012/user-2", "1.188"),
                        Map.entry("user:123456789012/user-1", "0.2838"),
                        Map.entry("role:123456789012/Role-1", "0.198"),
                        Map.entry("role:123456789012/Role-2", "0.131"));
    }

    @Test
    void byPrincipalTag() {
        assertThat(costs.byText(MONTH.byPrincipalTag("cost-center")))
                .containsExactly(Map.entry("12345", "1.6698"), Map.entry("-", "0.131"));
        assertThat(costs.byText(MONTH.byPrincipalTag("team")))
                .containsExactly(Map.entry("BedrockDataScience", "1.4718"), Map.entry("-", "0.329"));
        assertThat(costs.byText(MONTH.byPrincipalTag("project")))
                .containsExactly(
                        Map.entry("-", "1.4718"), Map.entry("DocFlow", "0.198"), Map.entry("ChatBackend", "0.131"));
    }

    @Test
    void byModelAndTokenType() {
        assertThat(costs.costs(MONTH, Dimension.MODEL, Dimension.TOKEN_TYPE))
                .containsExactly(
                        Map.entry("Claude Opus 4.6|OUTPUT", "1.155"),
                        Map.entry("Claude Sonnet 4.6|OUTPUT", "0.2145"),
                        Map.entry("Claude Opus 4.6|INPUT", "0.198"),
                        Map.entry("Claude Sonnet 4.6|INPUT", "0.1023"),
                        Map.entry("NovaLite|INPUT", "0.081"),
                        Map.entry("NovaLite|OUTPUT", "0.05"));
    }

    private static CurLine row(String principal, String usage, String cost, Map<String, String> tags) {
        return CurLine.bedrock(principal, "USE1-" + usage + "-tokens", cost).tags(tags);
    }
}
