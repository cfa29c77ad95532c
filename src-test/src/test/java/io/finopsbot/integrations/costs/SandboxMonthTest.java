package io.finopsbot.integrations.costs;

import static org.assertj.core.api.Assertions.assertThat;

import io.finopsbot.sandbox.aws.costs.CostExportWriter;
import io.finopsbot.sandbox.aws.costs.DemoMonth;
import io.finopsbot.sandbox.aws.costs.TaggedWorkspace;
import io.finopsbot.workflows.spend.Attribution;
import io.finopsbot.workflows.spend.Charge;
import io.finopsbot.workflows.spend.ClaimedWorkspace;
import io.finopsbot.workflows.spend.PlatformMonth;
import io.finopsbot.workflows.spend.SpendReport;
import io.finopsbot.workflows.spend.SpendReport.Attributed;
import io.finopsbot.workflows.spend.Usd;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the sandbox delivers is read to the last digit. */
class SandboxMonthTest {
    private static final LocalDate TODAY = LocalDate.parse("2026-05-20");
    private static final LocalDate CLAIMED = LocalDate.parse("2026-05-12");

    @TempDir
    Path folder;

    @Test
    void theSandboxsMonthIsReadToTheLastDigit() {
        DemoMonth demo = DemoMonth.of(
                TODAY,
                List.of(new TaggedWorkspace("orders-bot", "finops-workspace", "123456789012", "us-east-1", CLAIMED)));
        new CostExportWriter(folder, "finops", InstantSource.fixed(Instant.parse("2026-05-20T08:00:00Z")))
                .rowsPerFile(50)
                .write(demo.period(), demo.rows());

        PlatformMonth month = Costs.of(folder).read(demo.period());
        SpendReport report = Attribution.of(
                month, List.of(new ClaimedWorkspace("orders-bot", "BR-1001", "Orders", CLAIMED, null, Usd.of("1200"))));

        assertThat(month.total()).isEqualTo(new Usd(demo.claudePlatform()));
        assertThat(report.attributed())
                .extracting(Attributed::cost)
                .containsExactly(new Usd(demo.workspace("orders-bot")));
        assertThat(report.unattributedTotal())
                .isEqualTo(new Usd(demo.untagged().add(demo.workspace(DemoMonth.UNCLAIMED))));
        assertThat(month.charges())
                .containsExactly(new Charge("Credit", new Usd(demo.credit())), new Charge("Tax", new Usd(demo.tax())));
        assertThat(month.unclassified()).isEqualTo(Usd.ZERO);
        assertThat(report.closes()).isTrue();
    }
}
