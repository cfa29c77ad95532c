package io.finopsbot.integrations.costs.ingest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.finopsbot.workflows.spend.CostPeriod;
import io.finopsbot.workflows.spend.CostSource.CostsUnavailable;
import io.finopsbot.workflows.spend.Dimension;
import io.finopsbot.workflows.spend.Question;
import io.finopsbot.workflows.spend.Usd;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A delivery counts whole or not at all, and takes the place of the one before. */
class TakingInTest {
    private static final YearMonth OCTOBER = YearMonth.of(2026, 10);
    private static final Question MONTH = Question.of(CostPeriod.of(OCTOBER));
    private static final Instant FIRST = Instant.parse("2026-10-20T06:30:00Z");
    private static final Instant SECOND = Instant.parse("2026-10-21T06:30:00Z");

    @TempDir
    Path folder;

    private CurExport export;
    private Taken costs;

    @BeforeEach
    void open() {
        export = new CurExport(folder.resolve("export"), OCTOBER)
                .file("a.parquet", List.of(CurLine.claude("one", "1.5"), CurLine.claude("two", "2.25")))
                .file("b.parquet", List.of(CurLine.claude("one", "4")))
                .delivered(FIRST);
        costs = new Taken(folder.resolve("export"), folder.resolve("kept"));
    }

    @AfterEach
    void close() {
        costs.close();
    }

    @Test
    void whatSeveralFilesSayOfOneWorkspaceIsSummed() {
        assertThat(costs.in(OCTOBER)).satisfies(intake -> {
            assertThat(intake.deliveredAt()).isEqualTo(FIRST);
            assertThat(intake.files()).isEqualTo(2);
            assertThat(intake.lines()).isEqualTo(3);
            assertThat(intake.unblended()).isEqualTo(Usd.of("7.75"));
        });

        assertThat(costs.costs(MONTH, Dimension.KEY))
                .containsExactly(Map.entry("workspace:one", "5.5"), Map.entry("workspace:two", "2.25"));
    }

    @Test
    void aPeriodIsReplacedAndNeverAddedTo() {
        costs.in(OCTOBER);

        export.file("c.parquet", List.of(CurLine.claude("one", "0.5"))).delivered(SECOND);

        assertThat(costs.in(OCTOBER).unblended()).isEqualTo(Usd.of("0.5"));
        assertThat(costs.costs(MONTH, Dimension.KEY)).containsExactly(Map.entry("workspace:one", "0.5"));
    }

    @Test
    void aTornFileLeavesTheLastGoodDeliveryInPlace() throws IOException {
        costs.in(OCTOBER);
        export.file("a.parquet", List.of(CurLine.claude("one", "100")))
                .file("b.parquet", List.of(CurLine.claude("two", "100")))
                .delivered(SECOND);
        byte[] whole = Files.readAllBytes(export.data("b.parquet"));
        Files.write(export.data("b.parquet"), Arrays.copyOf(whole, whole.length / 2));

        assertThatThrownBy(() -> costs.in(OCTOBER))
                .isInstanceOf(CostsUnavailable.class)
                .hasMessageStartingWith("The data file b.parquet of the cost export cannot be read");

        assertThat(costs.costs(MONTH, Dimension.KEY))
                .containsExactly(Map.entry("workspace:one", "5.5"), Map.entry("workspace:two", "2.25"));
        assertThat(unfinished()).isEmpty();
    }

    @Test
    void aFileThatWasReadBeforeIsNotReadAgainWhateverItIsCalled() throws IOException {
        costs.in(OCTOBER);
        List<FileTime> written = times("segments");

        Files.move(export.data("a.parquet"), export.data("z.parquet"));
        export.file("b.parquet", List.of(CurLine.claude("one", "6"))).delivered(SECOND);
        new CurExport(folder.resolve("export"), OCTOBER)
                .list("z.parquet")
                .list("b.parquet")
                .delivered(SECOND);

        assertThat(costs.in(OCTOBER).unblended()).isEqualTo(Usd.of("9.75"));
        assertThat(times("segments")).hasSize(3).containsAll(written);
    }

    @Test
    void anotherMonthIsAnotherBook() {
        YearMonth september = YearMonth.of(2026, 9);
        costs.in(OCTOBER);
        new CurExport(folder.resolve("export"), september)
                .file(
                        "s.parquet",
                        List.of(CurLine.claude("one", "3")
                                .with("bill_billing_period_start_date", "2026-09-01 00:00:00")
                                .on("2026-09-30")))
                .delivered(FIRST);

        assertThat(costs.in(september).unblended()).isEqualTo(Usd.of("3"));

        Question both = Question.of(new CostPeriod(september.atDay(30), OCTOBER.atDay(31)));
        assertThat(costs.costs(both, Dimension.KEY))
                .containsExactly(Map.entry("workspace:one", "8.5"), Map.entry("workspace:two", "2.25"));
        assertThat(costs.costs(Question.of(CostPeriod.of(september)), Dimension.DAY))
                .containsExactly(Map.entry("2026-09-30", "3"));
    }

    @Test
    void aRowThatIsBilledInAnotherPeriodIsNotCounted() {
        export.file(
                        "a.parquet",
                        List.of(
                                CurLine.claude("one", "1"),
                                CurLine.claude("one", "100")
                                        .with("bill_billing_period_start_date", "2026-09-01 00:00:00")))
                .delivered(SECOND);

        assertThat(costs.in(OCTOBER).unblended()).isEqualTo(Usd.of("1"));
    }

    @Test
    void whatWasNeverTakenInHasNoFigures() {
        assertThat(costs.answer(MONTH)).isEmpty();
    }

    private List<Path> unfinished() throws IOException {
        try (Stream<Path> files = Files.list(folder.resolve("kept/scratch"))) {
            return files.filter(path -> path.getFileName().toString().startsWith("making"))
                    .toList();
        }
    }

    private List<FileTime> times(String kind) throws IOException {
        try (Stream<Path> files = Files.walk(folder.resolve("kept").resolve(kind))) {
            return files.filter(file -> file.endsWith("lines.parquet"))
                    .map(file -> file.toFile().lastModified())
                    .map(FileTime::fromMillis)
                    .toList();
        }
    }
}
