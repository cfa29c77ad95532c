package io.finopsbot.integrations.costs;

import static io.finopsbot.integrations.costs.CurRow.MAY;
import static io.finopsbot.integrations.costs.CurRow.usage;
import static org.assertj.core.api.Assertions.assertThat;

import io.finopsbot.workflows.spend.UsageLine;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TagSpellingTest {
    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "user_finops-workspace",
                "user:finops-workspace",
                "finops-workspace",
                "user_finops_workspace",
            })
    void theTagIsFoundInResourceTags(String spelling) {
        assertThat(workspaces(usage(1).resourceTag(spelling, "billing-bot"))).containsExactly("billing-bot");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "resourceTags/finops-workspace",
                "resourceTags/user:finops-workspace",
                "resourceTags/user_finops-workspace",
                "resourceTags/user_finops_workspace",
            })
    void theTagIsFoundInTags(String spelling) {
        assertThat(workspaces(usage(1).tag(spelling, "billing-bot"))).containsExactly("billing-bot");
    }

    @ParameterizedTest
    @CsvSource({"CostCenter,user_cost_center", "karpenter.sh/nodepool,user_karpenter_sh_nodepool", "Team,user_team"})
    void anotherKeyIsFoundInSnakeCaseToo(String key, String spelling) {
        new WrittenExport(folder, "cur", MAY)
                .file("a.parquet", List.of(usage(1).resourceTag(spelling, "billing-bot")))
                .delivered();

        assertThat(Costs.of(folder, key, Costs.STANDARD).read(MAY).usage())
                .extracting(UsageLine::workspace)
                .contains("billing-bot");
    }

    @ParameterizedTest
    @ValueSource(strings = {"accountTag/finops-workspace", "iamPrincipal/finops-workspace", "finops-workspace"})
    void theTagOfSomethingElseThanTheResourceIsNotTaken(String spelling) {
        assertThat(workspaces(usage(1).tag(spelling, "billing-bot"))).containsOnlyNulls();
    }

    @Test
    void anEmptyValueIsNoTag() {
        assertThat(workspaces(usage(1).of(""))).containsOnlyNulls();
        assertThat(workspaces(usage(1).of("").tag("resourceTags/finops-workspace", "billing-bot")))
                .containsExactly("billing-bot");
    }

    @Test
    void theValueIsTakenAsItIs() {
        assertThat(workspaces(usage(1).of(" Billing-Bot "))).containsExactly(" Billing-Bot ");
    }

    @ParameterizedTest
    @ValueSource(strings = {"resource_tags", "tags"})
    void oneOfTheTwoMapsIsEnough(String absent) {
        CurRow row = absent.equals("tags")
                ? usage(1).of("billing-bot")
                : usage(1).tag("resourceTags/finops-workspace", "billing-bot");
        new WrittenExport(folder, "cur", MAY)
                .file("a.parquet", List.of(row), WrittenExport.columnsWithout(absent))
                .delivered();

        assertThat(Costs.of(folder).read(MAY).usage())
                .extracting(UsageLine::workspace)
                .containsExactly("billing-bot");
    }

    private List<@Nullable String> workspaces(CurRow row) {
        new WrittenExport(folder, "cur", MAY).file("a.parquet", List.of(row)).delivered();
        return Costs.of(folder).read(MAY).usage().stream()
                .<@Nullable String>map(UsageLine::workspace)
                .toList();
    }
}
