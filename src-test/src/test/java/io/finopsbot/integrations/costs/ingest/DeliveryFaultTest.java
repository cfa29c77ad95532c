package io.finopsbot.integrations.costs.ingest;

import static io.finopsbot.integrations.costs.ingest.ExportLine.columnsWithout;
import static io.finopsbot.integrations.costs.ingest.ExportLine.platform;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.finopsbot.workflows.spend.CostSource.CostsUnavailable;
import io.finopsbot.workflows.spend.Usd;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.sql.SQLException;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever is wrong with a delivery, the one before it still counts, and a sentence says what is wrong. */
class DeliveryFaultTest {
    @TempDir
    Path root;

    private TakenCosts costs;
    private ExportOnDisk export;
    private TakenIn good;

    @BeforeEach
    void aGoodDelivery() {
        costs = new TakenCosts(root);
        export = new ExportOnDisk(costs.exports())
                .parquet("a.parquet", platform("claims", "1.5"))
                .deliver();
        good = costs.take();
    }

    @AfterEach
    void close() throws SQLException {
        costs.close();
    }

    @Test
    void aManifestAheadOfItsFiles() {
        export.parquet("a.parquet", platform("claims", "2")).list("b.parquet").deliver();

        assertRefused(
                "The delivery of 2025-07 of the cost export is not complete: data/BILLING_PERIOD=2025-07/b.parquet is missing.");
    }

    @ParameterizedTest
    @ValueSource(doubles = {0.3, 0.6, 0.95})
    void aTornParquetFile(double left) {
        export.parquet("a.parquet", platform("claims", "2"))
                .parquet("b.parquet", platform("claims", "3"))
                .deliver();
        ExportFiles.cut(export.data("b.parquet"), left);

        assertRefused("The data file b.parquet of the cost export cannot be read: it is cut off or damaged.");
    }

    @ParameterizedTest
    @ValueSource(doubles = {0.01, 0.5, 0.99})
    void aTornGzipFile(double left) {
        export.csv("a.csv.gz", columnsWithout(), many()).deliver();
        ExportFiles.cut(export.data("a.csv.gz"), left);

        assertRefused("The data file a.csv.gz of the cost export cannot be read: it is cut off or damaged.");
    }

    @Test
    void anEmptyFileThatTheManifestLists() throws IOException {
        export.parquet("a.parquet", platform("claims", "2")).list("b.parquet").deliver();
        Files.createFile(export.data("b.parquet"));

        assertRefused("The data file b.parquet of the cost export is empty, though the manifest lists it.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "bill_billing_entity",
                "bill_billing_period_start_date",
                "line_item_line_item_type",
                "line_item_product_code",
                "line_item_unblended_cost",
                "line_item_usage_account_id",
                "line_item_usage_amount",
                "line_item_usage_start_date",
                "line_item_usage_type",
                "product",
                "product_region_code",
            })
    void aMissingColumn(String column) {
        export.parquet("a.parquet", platform("claims", "2"))
                .parquet("b.parquet", columnsWithout(column), ExportLine.COLUMNS, platform("claims", "3"))
                .deliver();

        assertRefused("The cost export lacks a column that is needed: " + column
                + " (in b.parquet). Add it to the export's columns.");
    }

    @Test
    void aMissingColumnOfACsvFile() {
        export.csv("a.csv.gz", columnsWithout("product"), platform("claims", "2"))
                .deliver();

        assertRefused(
                "The cost export lacks a column that is needed: product (in a.csv.gz). Add it to the export's columns.");
    }

    @Test
    void bothTagMapsMissing() {
        export.parquet("a.parquet", columnsWithout("tags", "resource_tags"), ExportLine.COLUMNS, platform("a", "2"))
                .deliver();

        assertRefused("The cost export lacks a column that is needed: resource_tags or tags (in a.parquet)."
                + " Add it to the export's columns.");
    }

    @ParameterizedTest
    @CsvSource({
        "line_item_unblended_cost, VARCHAR, a number",
        "line_item_usage_account_id, BIGINT, text",
        "line_item_usage_start_date, VARCHAR, a time",
        "resource_tags, VARCHAR, a map of text",
    })
    void aColumnOfAnotherType(String column, String type, String was) {
        Map<String, String> types = new LinkedHashMap<>(ExportLine.COLUMNS);
        types.put(column, type);
        export.parquet("a.parquet", columnsWithout(), types, platform("claims", "2"))
                .deliver();

        assertRefused(
                "The cost export has changed: %s is no longer %s but of type %s (in a.parquet). See under Data Exports in AWS whether its query was edited."
                        .formatted(column, was, type));
    }

    @Test
    void aCostThatIsNoNumber() {
        export.csv("a.csv.gz", columnsWithout(), platform("claims", "1.5.2")).deliver();

        assertRefused("The data file a.csv.gz of the cost export cannot be read:"
                + " it has a value that is no number, time or map where there must be one.");
    }

    @ParameterizedTest
    @ValueSource(strings = {",surplus", ",\"open"})
    void aCsvFileWithARowThatDoesNotFit(String more) {
        ExportFiles.text(
                export.data("a.csv.gz"),
                String.join(",", columnsWithout()) + "\n"
                        + ",".repeat(columnsWithout().size() - 1) + more + "\n");
        export.list("a.csv.gz").deliver();

        assertRefused("The data file a.csv.gz of the cost export cannot be read: it is cut off or damaged.");
    }

    @Test
    void aFileThatChangesWhileItIsRead() throws IOException, InterruptedException {
        export.parquet("a.parquet", many()).deliver();
        AtomicBoolean isOver = new AtomicBoolean();
        CountDownLatch begun = new CountDownLatch(1);
        Thread aws = new Thread(() -> touch(export.data("a.parquet"), begun, isOver));
        aws.start();
        begun.await();
        try {
            assertRefused("The data file a.parquet of the cost export changed while it was read: AWS is delivering."
                    + " Nothing of it counts yet.");
        } finally {
            isOver.set(true);
            aws.join();
        }

        assertThat(costs.take().lines()).isEqualTo(2_000);
    }

    @Test
    void aDeliveryThatCanBeReadIsTakenInAfterOneThatCannot() {
        export.parquet("a.parquet", platform("claims", "2")).list("b.parquet").deliver();
        assertThatThrownBy(() -> costs.take()).isInstanceOf(CostsUnavailable.class);

        export.parquet("a.parquet", platform("claims", "2"))
                .parquet("b.parquet", platform("claims", "0.25"))
                .deliver();
        costs.take();

        assertThat(costs.answer(question -> question).get(0).unblended()).isEqualTo(Usd.of("2.25"));
    }

    private void assertRefused(String sentence) {
        assertThatThrownBy(() -> costs.take())
                .isInstanceOf(CostsUnavailable.class)
                .hasMessage(sentence);
        assertThat(costs.last()).contains(good);
        assertThat(costs.answer(question -> question).get(0).unblended()).isEqualTo(Usd.of("1.5"));
    }

    private static ExportLine[] many() {
        return java.util.stream.IntStream.range(0, 2_000)
                .mapToObj(number -> platform("workspace-" + number, "0." + (number + 1)))
                .toArray(ExportLine[]::new);
    }

    private static void touch(Path file, CountDownLatch begun, AtomicBoolean isOver) {
        Instant next = ExportOnDisk.DELIVERED;
        try {
            while (!isOver.get()) {
                next = next.plusSeconds(1);
                Files.setLastModifiedTime(file, FileTime.from(next));
                begun.countDown();
            }
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
