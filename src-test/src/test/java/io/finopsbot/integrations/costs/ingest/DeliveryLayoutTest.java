package io.finopsbot.integrations.costs.ingest;

import static io.finopsbot.integrations.costs.ingest.ExportLine.platform;
import static io.finopsbot.integrations.costs.ingest.ExportOnDisk.DELIVERED;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.finopsbot.workflows.spend.Usd;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** AWS overwrites what it delivered, or gives each delivery a folder of its own. Either way the last one is all that counts. */
class DeliveryLayoutTest {
    private static final String EARLIER = "20250719T063000Z-aaaa";
    private static final String LATER = "20250720T063000Z-bbbb";

    @TempDir
    Path root;

    private TakenCosts costs;
    private ExportOnDisk export;

    @BeforeEach
    void open() {
        costs = new TakenCosts(root);
        export = new ExportOnDisk(costs.exports());
    }

    @AfterEach
    void close() throws SQLException {
        costs.close();
    }

    @Test
    void aPeriodIsReplacedAndItsTotalMayGoDown() {
        export.parquet("a.parquet", platform("claims", "10"))
                .parquet("b.parquet", platform("claims", "5"))
                .deliver();
        costs.take();
        assertTotal("15");

        export.parquet("a.parquet", platform("claims", "9")).deliver();
        costs.take();

        assertTotal("9");
    }

    @Test
    void aDeliveryThatIsTakenInTwiceCountsOnce() {
        export.parquet("a.parquet", platform("claims", "10")).deliver();

        assertThat(costs.take()).isEqualTo(costs.take());
        assertTotal("10");
    }

    @Test
    void whatAFileSaysOfAnotherPeriodIsNotOfThisOne() {
        export.parquet(
                        "a.parquet",
                        platform("claims", "10"),
                        platform("claims", "5").with("bill_billing_period_start_date", "2025-06-01T00:00:00.000Z"))
                .deliver();
        costs.take();

        assertTotal("10");
    }

    @Test
    void surplusChunksAreLeftAlone() throws IOException {
        export.parquet("a.parquet", platform("claims", "10"))
                .parquet("b.parquet", platform("claims", "5"))
                .deliver();
        costs.take();
        Files.write(export.data("b.parquet"), new byte[0]);
        Files.write(export.data("c.parquet"), "no Parquet".getBytes(UTF_8));
        export.list("a.parquet").deliver();
        costs.take();

        assertTotal("10");
    }

    @Test
    void ofDeliveriesInTheirOwnFoldersTheLatestManifestCounts() {
        export.parquet(LATER + "/a.parquet", platform("claims", "9")).deliver(DELIVERED, LATER);
        export.parquet(EARLIER + "/a.parquet", platform("claims", "10"))
                .deliver(DELIVERED.minus(Duration.ofDays(1)), EARLIER);
        costs.take();

        assertTotal("9");
    }

    @Test
    void aDeliveryWithoutItsManifestIsNotThereYet() {
        export.parquet(EARLIER + "/a.parquet", platform("claims", "10")).deliver(DELIVERED, EARLIER);
        export.parquet(LATER + "/a.parquet", platform("claims", "9"));
        ExportFiles.directoriesFor(costs.exports().resolve("cur/metadata/BILLING_PERIOD=2025-07/" + LATER + "/x"));
        costs.take();

        assertTotal("10");
    }

    @Test
    void theManifestOfThePeriodMayNameTheLatestFolder() {
        export.parquet(EARLIER + "/a.parquet", platform("claims", "10")).deliver();
        costs.take();
        export.parquet(LATER + "/a.parquet", platform("claims", "9")).deliver();
        costs.take();

        assertTotal("9");
    }

    @Test
    void anExportThatWasChangedToFoldersOfTheirOwnIsFollowed() {
        export.parquet("a.parquet", platform("claims", "10")).deliver(DELIVERED.minus(Duration.ofDays(1)), "");
        export.parquet(LATER + "/a.parquet", platform("claims", "9")).deliver(DELIVERED, LATER);
        costs.take();

        assertTotal("9");
    }

    @Test
    void theFolderOfAPeriodMayBeWrittenInSmallLetters() throws IOException {
        export.parquet("a.parquet", platform("claims", "10")).deliver();
        Path cur = costs.exports().resolve("cur");
        for (String part : new String[] {"data", "metadata"}) {
            Files.move(
                    cur.resolve(part).resolve("BILLING_PERIOD=2025-07"),
                    cur.resolve(part).resolve("billing_period=2025-07"));
        }
        Files.writeString(
                cur.resolve("metadata/billing_period=2025-07/cur-Manifest.json"),
                "{\"dataFiles\":[\"s3://billing/cur/data/billing_period=2025-07/a.parquet\"]}");
        costs.take();

        assertTotal("10");
    }

    private void assertTotal(String total) {
        assertThat(costs.answer(question -> question).get(0).unblended()).isEqualTo(Usd.of(total));
    }
}
