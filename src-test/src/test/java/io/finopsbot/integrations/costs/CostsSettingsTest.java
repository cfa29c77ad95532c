package io.finopsbot.integrations.costs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.finopsbot.workflows.readiness.Setting;
import io.finopsbot.workflows.readiness.SettingsPart;
import io.finopsbot.workflows.spaces.WorkspaceTagKey;
import io.finopsbot.workflows.spend.CostSource;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.ServiceLoader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;

class CostsSettingsTest {
    private final SettingsPart part = new CostsSettingsPart();

    private final ApplicationContextRunner context = new ApplicationContextRunner()
            .withUserConfiguration(CostsConfiguration.class)
            .withBean(InstantSource.class, () -> InstantSource.fixed(Instant.EPOCH));

    @Test
    void thePartIsFoundByTheServiceLoader() {
        assertThat(ServiceLoader.load(SettingsPart.class)).hasAtLeastOneElementOfType(CostsSettingsPart.class);
    }

    @Test
    void nothingHasToBeSet() {
        assertThat(part.settings())
                .allSatisfy(setting -> assertThat(setting.problem(null)).isEmpty());
    }

    @Test
    void anExportInS3ComesLater() {
        assertThat(problem("FINOPS_COST_EXPORT", "s3://bucket/cur"))
                .hasValueSatisfying(sentence -> assertThat(sentence)
                        .startsWith("FINOPS_COST_EXPORT=s3://bucket/cur is in S3, which comes later"));
    }

    @ParameterizedTest
    @CsvSource({
        "FINOPS_COST_EXPORT, /var/costs/cur, true",
        "FINOPS_COST_EXPORT, costs, true",
        "FINOPS_COST_EXPORT, https://bucket/cur, false",
        "FINOPS_COST_EXPORT, /var/costs/*, false",
        "FINOPS_COST_EXPORT, /var/costs[1], false",
        "FINOPS_WORKSPACE_TAG, CostCenter, true",
        "FINOPS_WORKSPACE_TAG, team/ai workspace, true",
        "FINOPS_WORKSPACE_TAG, aws:workspace, false",
        "FINOPS_WORKSPACE_TAG, Anthropic-workspace, false",
        "FINOPS_WORKSPACE_TAG, finops-request, false",
        "FINOPS_WORKSPACE_TAG, finops;workspace, false",
    })
    void aValueIsRightOrWrong(String name, String value, boolean right) {
        assertThat(problem(name, value).isEmpty()).isEqualTo(right);
    }

    @Test
    void theFilesMatcherHasTwoKeysAndNoEmptyOne() {
        Map<String, String> file = Map.of(
                "matchers.claude-platform.billing-entity", "AWS Marketplace",
                "matchers.claude-platform.product-name[0]", " ",
                "matchers.claude-platform.product", "Claude",
                "matchers.bedrock.product-name", "Bedrock",
                "accounts[0].id", "");

        String known = "claude-platform has billing-entity and product-name,"
                + " bedrock has product-code and marketplace-suffix.";
        assertThat(part.sections()).containsExactly("matchers");
        assertThat(part.problems(file))
                .containsExactly(
                        "matchers.bedrock.product-name is not known; " + known,
                        "matchers.claude-platform.product is not known; " + known,
                        "matchers.claude-platform.product-name[0] is empty. It is what the cost export's rows of that"
                                + " platform say there.");
    }

    @Test
    void withoutAnyValueTheStandardHolds() {
        context.run(started -> {
            ExportSettings settings = started.getBean(ExportSettings.class);
            assertThat(settings.folder()).isNull();
            assertThat(settings.matcher()).isEqualTo(Costs.STANDARD);
            assertThat(started.getBean(WorkspaceTagKey.class)).hasToString("finops-workspace");
            assertThatThrownBy(() -> started.getBean(CostSource.class).read(YearMonth.of(2026, 5)))
                    .isInstanceOf(CostSource.CostsUnavailable.class)
                    .hasMessageContaining("FINOPS_COST_EXPORT");
        });
    }

    @Test
    void whatIsSetCounts() {
        context.withPropertyValues(
                        "FINOPS_COST_EXPORT=target/costs/../exports",
                        "FINOPS_WORKSPACE_TAG=CostCenter",
                        "finops.file.matchers.claude-platform.billing-entity=AWS",
                        "finops.file.matchers.claude-platform.product-name[0]=Claude, one",
                        "finops.file.matchers.claude-platform.product-name[1]=Claude two")
                .run(started -> {
                    ExportSettings settings = started.getBean(ExportSettings.class);
                    assertThat(settings.folder())
                            .isEqualTo(Path.of("target/exports").toAbsolutePath());
                    assertThat(settings.workspaceTag()).hasToString("CostCenter");
                    assertThat(settings.matcher())
                            .isEqualTo(new PlatformMatcher("AWS", List.of("Claude, one", "Claude two")));
                    assertThat(started.getBean(CostSource.class)).isInstanceOf(DuckDbCostSource.class);
                });
    }

    @Test
    void oneProductNeedsNoList() {
        context.withPropertyValues("finops.file.matchers.claude-platform.product-name=Claude")
                .run(started -> assertThat(started.getBean(ExportSettings.class).matcher())
                        .isEqualTo(new PlatformMatcher("AWS Marketplace", List.of("Claude"))));
    }

    private Optional<String> problem(String name, String value) {
        Setting setting = part.settings().stream()
                .filter(one -> one.name().equals(name))
                .findFirst()
                .orElseThrow();
        return setting.problem(value);
    }
}
