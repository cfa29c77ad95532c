package io.finopsbot.integrations.costs;

import static io.finopsbot.integrations.costs.CurRow.MAY;
import static io.finopsbot.integrations.costs.CurRow.usage;
import static org.assertj.core.api.Assertions.assertThat;

import io.finopsbot.fakes.SettableClock;
import io.finopsbot.integrations.costs.export.ExportFolder;
import io.finopsbot.workflows.readiness.Check.Finding;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.YearMonth;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ExportAgeTest {
    private static final Instant DELIVERED = Instant.parse("2026-05-20T06:30:00Z");

    @TempDir
    Path folder;

    private final SettableClock clock = new SettableClock(DELIVERED);

    @Test
    void aDeliveryOfThreeDaysAgoIsRightAndAnOlderOneIsNot() {
        new WrittenExport(folder, "cur", YearMonth.of(2026, 4))
                .file("a.parquet", List.of(usage(1)))
                .delivered(DELIVERED.minus(Duration.ofDays(17)));
        new WrittenExport(folder, "cur", MAY)
                .file("a.parquet", List.of(usage(1)))
                .delivered(DELIVERED);
        ExportAgeCheck check = new ExportAgeCheck(new ExportFolder(folder), clock);

        clock.advance(Duration.ofDays(3));
        assertThat(check.look())
                .isEqualTo(Finding.right("delivered 2026-05-20T06:30:00Z, 72 hours ago", clock.instant()));

        clock.advance(Duration.ofSeconds(1));
        assertThat(check.look().right()).isFalse();
        assertThat(check.look().remedy()).contains("Data Exports");
    }

    @Test
    void theLatestFindingIsKept() {
        ExportAgeCheck check = new ExportAgeCheck(new ExportFolder(folder), clock);

        assertThat(check.latest()).isEqualTo(Finding.unknown());
        Finding found = check.look();

        assertThat(check.latest()).isEqualTo(found);
        assertThat(found.says()).isEqualTo("nothing was ever delivered");
    }

    @Test
    void aFolderThatIsNotThereIsWrong() {
        Finding found = new ExportAgeCheck(new ExportFolder(folder.resolve("nowhere")), clock).look();

        assertThat(found.right()).isFalse();
        assertThat(found.says()).contains("does not exist");
    }

    @Test
    void noExportAtAllIsWrongAndSaysWhichSettingIsMissing() {
        Finding found = new ExportAgeCheck(null, clock).look();

        assertThat(found.right()).isFalse();
        assertThat(found.remedy()).contains("FINOPS_COST_EXPORT");
    }
}
