package io.finopsbot.integrations.costs;

import static io.finopsbot.integrations.costs.CurRow.MAY;
import static io.finopsbot.integrations.costs.CurRow.usage;
import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.finopsbot.workflows.spend.CostSource.CostsUnavailable;
import io.finopsbot.workflows.spend.Usd;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.YearMonth;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** No figure is better than a wrong one. */
class IncompleteExportTest {
    private static final Instant NOW = Instant.parse("2026-05-20T06:30:00Z");

    @TempDir
    Path folder;

    @Test
    void aFolderThatIsNotThereIsNamed() {
        Path nowhere = folder.resolve("nowhere");

        assertThatThrownBy(() -> Costs.of(nowhere).read(MAY))
                .isInstanceOf(CostsUnavailable.class)
                .hasMessage("The cost export's folder " + nowhere + " does not exist. FINOPS_COST_EXPORT names it.");
    }

    @Test
    void aMonthWithoutAManifestIsNotDeliveredYet() {
        export().file("a.parquet", List.of(usage(1))).delivered();

        assertThatThrownBy(() -> Costs.of(folder).read(YearMonth.of(2026, 6)))
                .isInstanceOf(CostsUnavailable.class)
                .hasMessageStartingWith("The cost export has no delivery of 2026-06 yet");
    }

    @Test
    void dataWithoutAManifestAreNotDeliveredYet() {
        export().file("a.parquet", List.of(usage(1)));

        assertUnavailable("no delivery of 2026-05 yet");
    }

    @Test
    void aListedFileThatIsMissingIsNamed() {
        export().file("a.parquet", List.of(usage(1)))
                .list("s3://billing/cur/cur/data/BILLING_PERIOD=2026-05/cur-00002.snappy.parquet")
                .delivered();

        assertUnavailable("data/BILLING_PERIOD=2026-05/cur-00002.snappy.parquet is missing");
    }

    @Test
    void aListedFileThatIsNoParquetIsNamed() throws IOException {
        WrittenExport export = export().file("a.parquet", List.of(usage(1)));
        Files.writeString(export.data().resolve("b.parquet"), "no parquet");
        export.list("s3://billing/cur/cur/data/BILLING_PERIOD=2026-05/b.parquet")
                .delivered();

        assertUnavailable("The data file b.parquet of the cost export cannot be read");
    }

    @Test
    void aListedFileThatIsCutOffIsNamed() throws IOException {
        WrittenExport export = export().file("a.parquet", List.of(usage(1))).delivered();
        Path file = export.data().resolve("a.parquet");
        byte[] whole = Files.readAllBytes(file);
        Files.write(file, List.of(new String(whole, 0, whole.length / 2, ISO_8859_1)));

        assertUnavailable("The data file a.parquet of the cost export cannot be read");
    }

    @Test
    void surplusChunksThatAreNotListedAreLeftAlone() throws IOException {
        WrittenExport export = export().file("a.parquet", List.of(usage(1)));
        Files.createFile(export.data().resolve("b.parquet"));
        new WrittenExport(folder, "cur", MAY).file("c.parquet", List.of(usage(100)));
        export.delivered();

        assertThat(Costs.of(folder).read(MAY).total()).isEqualTo(Usd.of("1"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "bill_billing_entity",
                "bill_billing_period_start_date",
                "line_item_line_item_type",
                "line_item_usage_start_date",
                "line_item_usage_amount",
                "line_item_unblended_cost",
                "product"
            })
    void aColumnThatIsNeededIsNamedWhenItIsMissing(String column) {
        export().file("a.parquet", List.of(usage(1)))
                .file("b.parquet", List.of(usage(1)), WrittenExport.columnsWithout(column))
                .delivered();

        assertUnavailable("lacks a column that is needed: " + column + " (in b.parquet)");
    }

    @Test
    void withoutAnyTagMapNothingCouldBeAttributed() {
        export().file("a.parquet", List.of(usage(1)), WrittenExport.columnsWithout("resource_tags", "tags"))
                .delivered();

        assertUnavailable("lacks a column that is needed: resource_tags or tags (in a.parquet)");
    }

    @Test
    void aCostThatIsNoNumberMakesTheDeliveryUnreadable() {
        export().file("a.parquet", List.of(usage(Double.NaN))).delivered();

        assertUnavailable("The cost export's delivery of 2026-05 cannot be read");
    }

    @Test
    void columnsOfAnotherKindMakeTheDeliveryUnreadable() {
        export().fileOf(
                        "a.parquet",
                        "SELECT * REPLACE (42 AS product) FROM (SELECT 'x' AS bill_billing_entity, now() AS"
                                + " bill_billing_period_start_date, 'Usage' AS line_item_line_item_type, now() AS"
                                + " line_item_usage_start_date, 1.0 AS line_item_usage_amount, 1.0 AS"
                                + " line_item_unblended_cost, 0 AS product, MAP {'a': 'b'} AS tags)")
                .delivered();

        assertUnavailable("The cost export's delivery of 2026-05 cannot be read");
    }

    @ParameterizedTest
    @ValueSource(strings = {"{", "[]", "{}", "{\"dataFiles\":[]}", "{\"dataFiles\":\"a.parquet\"}", ""})
    void aManifestThatListsNothingIsNoDelivery(String content) {
        export().file("a.parquet", List.of(usage(1))).manifest(NOW, "", content);

        assertUnavailable("The manifest of 2026-05 of the cost export (cur-Manifest.json)");
    }

    @Test
    void anExportAsCsvIsRefusedWithWhatToDo() throws IOException {
        WrittenExport export = export().list("s3://billing/cur/cur/data/BILLING_PERIOD=2026-05/cur-00001.csv.gz")
                .delivered();
        Path file = export.data().resolve("cur-00001.csv.gz");
        WrittenExport.directoriesFor(file);
        Files.createFile(file);

        assertUnavailable("choose Parquet as the export's format");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "s3://billing/cur/cur/data/BILLING_PERIOD=2026-05/../../../../secret.parquet",
                "data/BILLING_PERIOD=2026-05/../BILLING_PERIOD=2026-04/a.parquet",
                "/etc/secret.parquet",
                "../../secret.parquet",
                "s3://billing/cur/cur/data/BILLING_PERIOD=2026-04/a.parquet",
                "s3://billing/cur/cur/metadata/BILLING_PERIOD=2026-05/a.parquet",
                "s3://billing/otherdata/BILLING_PERIOD=2026-05/a.parquet/../../secret.parquet",
                "data/BILLING_PERIOD=2026-05/*.parquet",
                "data/BILLING_PERIOD=2026-05/[a].parquet",
                "",
            })
    void aManifestCannotNameAnythingOutsideOfItsPeriod(String entry) {
        WrittenExport export = export().file("a.parquet", List.of(usage(1)));
        new WrittenExport(folder, "cur", YearMonth.of(2026, 4)).file("a.parquet", List.of(usage(1)));
        export.list(entry).delivered();

        assertUnavailable("The manifest of 2026-05 of the cost export lists " + entry);
    }

    @Test
    void aLinkCannotLeadOutsideOfThePeriod() throws IOException {
        Path secret = new WrittenExport(folder, "secret", MAY)
                .file("a.parquet", List.of(usage(1)))
                .data()
                .resolve("a.parquet");
        WrittenExport export = export().file("a.parquet", List.of(usage(1)));
        Files.createSymbolicLink(export.data().resolve("link.parquet"), secret);
        export.list("s3://billing/cur/cur/data/BILLING_PERIOD=2026-05/link.parquet")
                .delivered();

        assertUnavailable("lies outside of the period's folder");
    }

    private WrittenExport export() {
        return new WrittenExport(folder, "cur", MAY);
    }

    private void assertUnavailable(String sentence) {
        assertThatThrownBy(() -> Costs.of(folder).read(MAY))
                .isInstanceOf(CostsUnavailable.class)
                .hasMessageContaining(sentence);
    }
}
