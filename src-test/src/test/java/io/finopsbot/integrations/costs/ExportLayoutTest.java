package io.finopsbot.integrations.costs;

import static io.finopsbot.integrations.costs.CurRow.MAY;
import static io.finopsbot.integrations.costs.CurRow.usage;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.finopsbot.workflows.spend.CostSource.CostsUnavailable;
import io.finopsbot.workflows.spend.PlatformMonth;
import io.finopsbot.workflows.spend.Usd;
import java.nio.file.Path;
import java.time.Instant;
import java.time.YearMonth;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ExportLayoutTest {
    private static final Instant EARLIER = Instant.parse("2026-05-19T06:30:00Z");
    private static final Instant LATER = Instant.parse("2026-05-20T06:30:00Z");

    @TempDir
    Path folder;

    @Test
    void theFolderMayBeTheExportItself() {
        WrittenExport export =
                export("cur").file("a.parquet", List.of(usage(1))).delivered();

        assertThat(Costs.of(export.folder).read(MAY).total()).isEqualTo(Usd.of("1"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "prefix", "bucket/prefix/of/some parts"})
    void theFolderMayBeAboveTheExport(String between) {
        new WrittenExport(folder.resolve(between), "cur", MAY)
                .file("a.parquet", List.of(usage(1)))
                .delivered();

        assertThat(Costs.of(folder).read(MAY).total()).isEqualTo(Usd.of("1"));
    }

    @Test
    void aFolderWithAnApostropheIsAFolder() {
        Path place = folder.resolve("Bob's costs");
        new WrittenExport(place, "cur", MAY)
                .file("a.parquet", List.of(usage(1)))
                .delivered();

        assertThat(Costs.of(place).read(MAY).total()).isEqualTo(Usd.of("1"));
    }

    @Test
    void allFilesOfAMonthCountWhateverTheOrderOfTheirColumns() {
        export("cur")
                .file("a.parquet", List.of(usage(1)))
                .file(
                        "b.parquet",
                        List.of(usage(2)),
                        WrittenExport.COLUMNS.stream().sorted().toList())
                .file("c.parquet", List.of(usage(4)), WrittenExport.columnsWithout("tags"))
                .delivered();

        assertThat(Costs.of(folder).read(MAY).total()).isEqualTo(Usd.of("7"));
    }

    @Test
    void eachMonthHasAManifestOfItsOwn() {
        export("cur").file("a.parquet", List.of(usage(1))).delivered();
        YearMonth april = YearMonth.of(2026, 4);
        new WrittenExport(folder, "cur", april)
                .file("a.parquet", List.of(usage(2).billedIn(april)))
                .delivered();

        assertThat(Costs.of(folder).read(MAY).total()).isEqualTo(Usd.of("1"));
        assertThat(Costs.of(folder).read(april).total()).isEqualTo(Usd.of("2"));
    }

    @Test
    void aDeliveryThatOverwritesReplacesThePeriod() {
        export("cur").file("a.parquet", List.of(usage(100))).delivered(EARLIER);
        assertThat(Costs.of(folder).read(MAY).total()).isEqualTo(Usd.of("100"));

        export("cur").file("a.parquet", List.of(usage(90))).delivered(LATER);

        PlatformMonth month = Costs.of(folder).read(MAY);
        assertThat(month.total()).isEqualTo(Usd.of("90"));
        assertThat(month.deliveredAt()).isEqualTo(LATER);
    }

    @Test
    void whereEachDeliveryIsNewTheManifestSaysWhichCounts() {
        export("cur")
                .file("20260519T063000Z-aaaa/cur-00001.parquet", List.of(usage(100)))
                .delivered(EARLIER);
        export("cur")
                .file("20260520T063000Z-bbbb/cur-00001.parquet", List.of(usage(90)))
                .delivered(LATER);

        assertThat(Costs.of(folder).read(MAY).total()).isEqualTo(Usd.of("90"));
    }

    @Test
    void whereEachDeliveryHasAManifestOfItsOwnTheLatestCounts() {
        export("cur")
                .file("20260520T063000Z-bbbb/cur-00001.parquet", List.of(usage(90)))
                .delivered(LATER, "20260520T063000Z-bbbb");
        export("cur")
                .file("20260519T063000Z-aaaa/cur-00001.parquet", List.of(usage(100)))
                .delivered(EARLIER, "20260519T063000Z-aaaa");

        assertThat(Costs.of(folder).read(MAY).total()).isEqualTo(Usd.of("90"));
    }

    @Test
    void twoExportsOfOneMonthAreNotAddedUp() {
        export("cur").file("a.parquet", List.of(usage(1))).delivered();
        export("second").file("a.parquet", List.of(usage(1))).delivered();

        assertThatThrownBy(() -> Costs.of(folder).read(MAY))
                .isInstanceOf(CostsUnavailable.class)
                .hasMessageContaining("more than one export of 2026-05 (cur, second)");
    }

    @Test
    void anotherExportOfAnotherMonthDoesNotDisturb() {
        export("cur").file("a.parquet", List.of(usage(1))).delivered();
        new WrittenExport(folder, "old", YearMonth.of(2026, 4))
                .file("a.parquet", List.of(usage(1)))
                .delivered();

        assertThat(Costs.of(folder).read(MAY).total()).isEqualTo(Usd.of("1"));
    }

    @Test
    void theMatcherIsConfiguration() {
        export("cur")
                .file(
                        "a.parquet",
                        List.of(
                                usage(1).sold("AWS", "Claude Platform", "Amazon Web Services, Inc."),
                                usage(2).sold("AWS", "Claude Platform (annual)", "Amazon Web Services, Inc."),
                                usage(4)))
                .delivered();
        PlatformMatcher matcher = new PlatformMatcher("AWS", List.of("Claude Platform", "Claude Platform (annual)"));

        PlatformMonth month = Costs.of(folder, "finops-workspace", matcher).read(MAY);

        assertThat(month.total()).isEqualTo(Usd.of("3"));
        assertThat(month.unclassified()).isEqualTo(Usd.of("4"));
    }

    private WrittenExport export(String name) {
        return new WrittenExport(folder, name, MAY);
    }
}
