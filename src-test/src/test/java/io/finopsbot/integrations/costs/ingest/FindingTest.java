package io.finopsbot.integrations.costs.ingest;

import static io.finopsbot.integrations.costs.ingest.ExportLine.bedrock;
import static io.finopsbot.integrations.costs.ingest.ExportLine.columnsWithout;
import static io.finopsbot.integrations.costs.ingest.ExportLine.platform;
import static org.assertj.core.api.Assertions.assertThat;

import io.finopsbot.workflows.spend.Dimension;
import io.finopsbot.workflows.spend.Usd;
import java.nio.file.Path;
import java.sql.SQLException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Some columns may be missing: then the export is read without them, and it is said what that means. */
class FindingTest {
    private static final String ROLE = "arn:aws:sts::012345678901:assumed-role/finops-ai-search/session";

    @TempDir
    Path root;

    private TakenCosts costs;

    @BeforeEach
    void open() {
        costs = new TakenCosts(root);
    }

    @AfterEach
    void close() throws SQLException {
        costs.close();
    }

    @Test
    void anExportWithAllColumnsHasNoFindings() {
        new ExportOnDisk(costs.exports())
                .parquet("a.parquet", platform("claims", "1"))
                .deliver();

        assertThat(costs.take().findings()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "tags, the export has no tags of principals",
        "resource_tags, the export has no resource tags",
        "line_item_legal_entity, the export has no legal entities",
        "line_item_usage_end_date, the export has no ends of usage",
        "line_item_net_unblended_cost, the export has no net cost",
        "bill_invoice_id, the export has no invoice ids",
        "line_item_resource_id, the export has no resource ids",
        "pricing_unit, the export has no pricing units",
    })
    void aColumnThatIsDoneWithoutIsSaidOnce(String column, String begins) {
        new ExportOnDisk(costs.exports())
                .parquet("a.parquet", columnsWithout(column), ExportLine.COLUMNS, platform("claims", "1"))
                .csv("b.csv.gz", columnsWithout(column), platform("claims", "2"))
                .deliver();

        assertThat(costs.take().findings()).singleElement().asString().startsWith(begins);
        assertThat(costs.answer(question -> question).get(0).unblended()).isEqualTo(Usd.of("3"));
    }

    @Test
    void withoutPrincipalsNoRoleIsNamed() {
        new ExportOnDisk(costs.exports())
                .parquet("a.parquet", columnsWithout("line_item_iam_principal"), ExportLine.COLUMNS, bedrock(ROLE, "1"))
                .deliver();

        assertThat(costs.take().findings())
                .containsExactly("the export has no IAM principals: roles cannot be attributed");
        assertThat(costs.answer(question -> question.by(Dimension.KEY)).get(0).values())
                .containsOnlyNulls();
    }

    @Test
    void withoutNetCostTheUnblendedStandsInItsPlace() {
        new ExportOnDisk(costs.exports())
                .parquet(
                        "a.parquet",
                        columnsWithout("line_item_net_unblended_cost"),
                        ExportLine.COLUMNS,
                        platform("claims", "1").with("line_item_net_unblended_cost", "0.5"))
                .deliver();
        costs.take();

        assertThat(costs.answer(question -> question).get(0).net()).isEqualTo(Usd.of("1"));
    }

    @Test
    void findingsAreKeptWithTheDelivery() {
        new ExportOnDisk(costs.exports())
                .parquet("a.parquet", columnsWithout("pricing_unit"), ExportLine.COLUMNS, platform("claims", "1"))
                .deliver();
        TakenIn taken = costs.take();

        assertThat(costs.last()).contains(taken);
        assertThat(costs.take().findings()).isEqualTo(taken.findings()).hasSize(1);
    }
}
