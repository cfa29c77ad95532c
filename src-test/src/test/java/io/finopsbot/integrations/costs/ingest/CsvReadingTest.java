package io.finopsbot.integrations.costs.ingest;

import static io.finopsbot.integrations.costs.ingest.ExportLine.bedrock;
import static io.finopsbot.integrations.costs.ingest.ExportLine.columnsWithout;
import static io.finopsbot.integrations.costs.ingest.ExportLine.platform;
import static org.assertj.core.api.Assertions.assertThat;

import io.finopsbot.workflows.spend.CostPeriod;
import io.finopsbot.workflows.spend.Dimension;
import io.finopsbot.workflows.spend.Question;
import io.finopsbot.workflows.spend.SpendRow;
import io.finopsbot.workflows.spend.Usd;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The same rows say the same as CSV and as Parquet. */
class CsvReadingTest {
    private static final String ROLE = "arn:aws:sts::012345678901:assumed-role/finops-ai-search/session-1";

    private static final ExportLine[] LINES = {
        platform("claims", "0.1234567891"),
        platform("claims", "12345.0000000001").with("line_item_usage_start_date", "2025-07-31T23:00:00.000Z"),
        platform("claims", "-3.3").with("line_item_line_item_type", "Credit"),
        platform("a \\\"quoted\\\", tag\\nwith a break", "1.00000000005"),
        platform("claims", "0.00000000005").with("line_item_line_item_description", "says \"so\",\nand more"),
        platform("", "7.25")
                .with("resource_tags", "")
                .with("tags", "{\"resourceTags/user:finops-workspace\":\"late\"}"),
        platform("x", "2")
                .with("line_item_resource_id", "arn:x:workspace/wrkspc_01AbC")
                .with("resource_tags", "{}"),
        platform("x", "1e-7").with("line_item_usage_amount", "1.5E3").with("line_item_usage_end_date", ""),
        bedrock(ROLE, "0.0693"),
        bedrock(ROLE, "0.2145").with("line_item_net_unblended_cost", "").with("pricing_unit", ""),
        bedrock("", "0.5").with("tags", "{\"iamPrincipal/team\":\"se,ar\\\"ch\",\"iamPrincipal/a\":\"ü €\"}"),
        bedrock(ROLE, "9").with("bill_billing_entity", "AWS").with("line_item_product_code", "AmazonEC2")
    };

    @TempDir
    Path root;

    private TakenCosts parquet;
    private TakenCosts csv;

    @BeforeEach
    void open() {
        parquet = new TakenCosts(root.resolve("parquet"));
        csv = new TakenCosts(root.resolve("csv"));
    }

    @AfterEach
    void close() throws SQLException {
        parquet.close();
        csv.close();
    }

    @Test
    void bothAnswerTheSame() {
        new ExportOnDisk(parquet.exports()).parquet("a.parquet", LINES).deliver();
        List<String> otherOrder = new ArrayList<>(columnsWithout());
        Collections.reverse(otherOrder);
        new ExportOnDisk(csv.exports())
                .csv("a.csv.gz", otherOrder, Arrays.copyOf(LINES, 5))
                .csv("b.csv.gz", columnsWithout(), Arrays.copyOfRange(LINES, 5, LINES.length))
                .deliver();
        parquet.take();
        csv.take();

        assertThat(answer(csv)).isEqualTo(answer(parquet)).hasSize(11);
        assertThat(csv.answer(question -> question)).isEqualTo(parquet.answer(question -> question));
    }

    @Test
    void moneyIsTakenToTheLastDigitAndRoundedOnceHalfUp() {
        new ExportOnDisk(csv.exports()).csv("a.csv.gz", columnsWithout(), LINES).deliver();
        csv.take();

        assertThat(csv.answer(question -> question).get(0).unblended()).isEqualTo(Usd.of("12361.8572568894"));
    }

    @Test
    void hoursBelongToTheirDayInUtc() {
        new ExportOnDisk(csv.exports()).csv("a.csv.gz", columnsWithout(), LINES).deliver();
        csv.take();
        LocalDate last = LocalDate.of(2025, 7, 31);

        SpendRow row = csv.answer(question -> new Question(
                                new CostPeriod(last, last), List.of(), question.only(), null, Question.ALL)
                        .by(Dimension.DAY))
                .get(0);

        assertThat(row.values()).containsExactly("2025-07-31");
        assertThat(row.unblended()).isEqualTo(Usd.of("12345.0000000001"));
    }

    @Test
    void aHeaderMayBeInQuotesAndHaveColumnsThatNobodyKnows() {
        ExportFiles.text(
                new ExportOnDisk(csv.exports()).data("a.csv.gz"),
                "\uFEFF\"what's new?\",\"" + String.join("\",\"", columnsWithout()) + "\"\r\n\"1\","
                        + String.join(
                                ",",
                                columnsWithout().stream()
                                        .map(column -> '"'
                                                + platform("claims", "1.5")
                                                        .value(column)
                                                        .replace("\"", "\"\"")
                                                + '"')
                                        .toList())
                        + "\r\n");
        new ExportOnDisk(csv.exports()).list("a.csv.gz").deliver();
        csv.take();

        assertThat(csv.answer(question -> question.by(Dimension.KEY)).get(0).values())
                .containsExactly("workspace:claims");
    }

    @Test
    void aFileWithoutRowsSaysNothing() {
        new ExportOnDisk(csv.exports())
                .csv("a.csv.gz", columnsWithout())
                .csv("b.csv.gz", columnsWithout(), platform("claims", "1"))
                .deliver();

        assertThat(csv.take().lines()).isEqualTo(1);
    }

    private static List<SpendRow> answer(TakenCosts costs) {
        return costs.answer(question -> question.by(
                        Dimension.DAY,
                        Dimension.CLASS,
                        Dimension.PLATFORM,
                        Dimension.LINE_TYPE,
                        Dimension.ACCOUNT,
                        Dimension.REGION,
                        Dimension.KEY,
                        Dimension.WORKSPACE_ID,
                        Dimension.PRINCIPAL,
                        Dimension.TOKEN_TYPE,
                        Dimension.UNIT)
                .byPrincipalTag("team"));
    }
}
