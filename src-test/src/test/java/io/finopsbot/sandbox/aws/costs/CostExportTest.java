package io.finopsbot.sandbox.aws.costs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.finopsbot.sandbox.Json;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

class CostExportTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 5, 20);
    private static final YearMonth MAY = YearMonth.of(2026, 5);

    @TempDir
    private Path folder;

    private CostExportWriter writer;
    private final DemoMonth month = DemoMonth.of(
            TODAY,
            List.of(new TaggedWorkspace(
                    "orders-assistant", "finops-workspace", "123456789012", "us-east-1", LocalDate.of(2026, 5, 10))));

    @BeforeEach
    void exporting() {
        writer = new CostExportWriter(folder, "finops", InstantSource.fixed(Instant.parse("2026-05-20T08:00:00Z")));
    }

    @Test
    void theColumnsHaveTheTypesOfTheExport() throws SQLException {
        writer.write(MAY, month.rows());

        Map<String, String> types = new LinkedHashMap<>();
        try (Connection duckdb = DriverManager.getConnection("jdbc:duckdb:");
                Statement statement = duckdb.createStatement();
                ResultSet columns = statement.executeQuery("DESCRIBE SELECT * FROM " + parquet())) {
            while (columns.next()) {
                types.put(columns.getString(1), columns.getString(2));
            }
        }

        assertThat(types)
                .hasSize(CostColumn.values().length)
                .containsEntry("bill_billing_period_start_date", "TIMESTAMP")
                .containsEntry("line_item_usage_start_date", "TIMESTAMP")
                .containsEntry("line_item_usage_amount", "DOUBLE")
                .containsEntry("line_item_unblended_cost", "DOUBLE")
                .containsEntry("line_item_iam_principal", "VARCHAR")
                .containsEntry("product", "MAP(VARCHAR, VARCHAR)")
                .containsEntry("resource_tags", "MAP(VARCHAR, VARCHAR)");
    }

    @Test
    void everyTotalClosesExactly() throws SQLException {
        writer.rowsPerFile(40).write(MAY, month.rows());

        assertThat(sum("true")).isEqualByComparingTo(month.everything());
        assertThat(sum("resource_tags['user_finops-workspace'] = 'orders-assistant'"))
                .isEqualByComparingTo(month.workspace("orders-assistant"))
                .isPositive();
        assertThat(sum("product['product_name'] = 'Claude Platform on AWS' AND line_item_line_item_type = 'Usage'"))
                .isEqualByComparingTo(month.claudePlatform());
        assertThat(sum("line_item_line_item_type = 'Tax'")).isEqualByComparingTo(month.tax());
        assertThat(sum("line_item_line_item_type = 'Credit'"))
                .isEqualByComparingTo(month.credit())
                .isNegative();
        assertThat(sum("line_item_iam_principal = '" + DemoMonth.ROLE_SESSION + "'"))
                .isEqualByComparingTo(month.bedrock(DemoMonth.ROLE_SESSION));
    }

    @Test
    void aUsageRowOfClaudePlatformCostsACentACcu() throws SQLException {
        writer.write(MAY, month.rows());

        assertThat(count("product['product_name'] = 'Claude Platform on AWS' AND line_item_line_item_type = 'Usage'"
                        + " AND abs(line_item_unblended_cost - line_item_usage_amount * 0.01) > 0.0000001"))
                .isZero();
        assertThat(count("product['product_name'] = 'Claude Platform on AWS' AND line_item_iam_principal IS NOT NULL"))
                .isZero();
    }

    @Test
    void theManifestListsEveryFileAndColumn() throws IOException {
        Path written = writer.rowsPerFile(40).write(MAY, month.rows());

        JsonNode manifest = Json.read(Files.readString(written));

        assertThat(folder.relativize(written).toString())
                .isEqualTo("finops/metadata/BILLING_PERIOD=2026-05/finops-Manifest.json");
        assertThat(manifest.path("billingPeriod").path("start").asString()).isEqualTo("2026-05-01T00:00:00.000Z");
        assertThat(manifest.path("billingPeriod").path("end").asString()).isEqualTo("2026-06-01T00:00:00.000Z");
        assertThat(manifest.path("columns")).hasSize(CostColumn.values().length);
        assertThat(manifest.path("dataFiles").path(0).asString())
                .isEqualTo("s3://sandbox-cost-exports/finops/data/BILLING_PERIOD=2026-05/finops-00001.snappy.parquet");
        assertThat(manifest.path("dataFiles")).hasSize((month.rows().size() + 39) / 40);
        manifest.path("dataFiles")
                .values()
                .forEach(file -> assertThat(
                                folder.resolve(file.asString().substring("s3://sandbox-cost-exports/".length())))
                        .exists());
    }

    @Test
    void aSecondDeliveryReplacesThePeriodAndEmptiesSurplusFiles() throws SQLException, IOException {
        Path first = writer.rowsPerFile(40).write(MAY, month.rows());
        int files = Json.read(Files.readString(first)).path("dataFiles").size();
        List<CostRow> fewer = month.rows().subList(0, 45);

        Path second = writer.rowsPerFile(40).write(MAY, fewer);

        assertThat(Json.read(Files.readString(second)).path("dataFiles")).hasSize(files);
        assertThat(count("true")).isEqualTo(45);
        assertThat(sum("true"))
                .isEqualByComparingTo(fewer.stream().map(CostRow::cost).reduce(BigDecimal.ZERO, BigDecimal::add));
    }

    @Test
    void anExportWithoutPrincipalsLacksTheColumn() {
        writer.without(CostColumn.LINE_ITEM_IAM_PRINCIPAL).write(MAY, month.rows());

        assertThatThrownBy(() -> count("line_item_iam_principal IS NULL")).isInstanceOf(SQLException.class);
    }

    @Test
    void theSameMonthIsAlwaysTheSame() {
        DemoMonth again = DemoMonth.of(TODAY, List.of());

        assertThat(DemoMonth.of(TODAY, List.of()).everything()).isEqualTo(again.everything());
        assertThat(again.everything().add(month.workspace("orders-assistant")))
                .isEqualByComparingTo(month.everything());
    }

    /** Rounds each line as the bot does. */
    private BigDecimal sum(String condition) throws SQLException {
        return query(
                "SELECT coalesce(sum(CAST(line_item_unblended_cost AS DECIMAL(20,10))), 0) FROM %s WHERE %s",
                condition);
    }

    private long count(String condition) throws SQLException {
        return query("SELECT CAST(count(*) AS DECIMAL(20,0)) FROM %s WHERE %s", condition)
                .longValueExact();
    }

    private BigDecimal query(String sql, String condition) throws SQLException {
        try (Connection duckdb = DriverManager.getConnection("jdbc:duckdb:");
                Statement statement = duckdb.createStatement();
                ResultSet result = statement.executeQuery(sql.formatted(parquet(), condition))) {
            assertThat(result.next()).isTrue();
            return result.getBigDecimal(1);
        }
    }

    private String parquet() {
        return "read_parquet('" + folder.resolve("finops/data/BILLING_PERIOD=2026-05/*.parquet")
                + "', hive_partitioning = false)";
    }
}
