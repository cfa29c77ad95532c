package io.finopsbot.integrations.costs;

import static io.finopsbot.integrations.costs.CurRow.MAY;
import static io.finopsbot.integrations.costs.CurRow.usage;
import static org.assertj.core.api.Assertions.assertThat;

import io.finopsbot.workflows.spend.Attribution;
import io.finopsbot.workflows.spend.Charge;
import io.finopsbot.workflows.spend.ClaimedWorkspace;
import io.finopsbot.workflows.spend.PlatformMonth;
import io.finopsbot.workflows.spend.SpendReport;
import io.finopsbot.workflows.spend.Usd;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Attributed and unattributed are the total of the usage rows, to the last digit, whatever the export holds. */
class ClosingIdentityTest {
    private static final List<String> KINDS = List.of("Usage", "Usage", "Usage", "DiscountedUsage", "Tax", "Credit");

    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 5, 8, 13})
    void theFiguresClose(long seed) {
        Random random = new Random(seed);
        List<CurRow> rows = new ArrayList<>();
        BigDecimal usage = BigDecimal.ZERO;
        BigDecimal charges = BigDecimal.ZERO;
        for (int index = 0; index < 300; index++) {
            CurRow row = row(random);
            rows.add(row);
            BigDecimal cost = BigDecimal.valueOf(row.cost()).setScale(10, RoundingMode.HALF_UP);
            boolean isUsage = row.kind().endsWith("Usage");
            usage = isUsage ? usage.add(cost) : usage;
            charges = isUsage ? charges : charges.add(cost);
        }
        new WrittenExport(folder, "cur", MAY)
                .file("a.parquet", rows.subList(0, 150))
                .file("b.parquet", rows.subList(150, 300))
                .delivered();

        PlatformMonth month = Costs.of(folder).read(MAY);
        SpendReport report = Attribution.of(month, claims(random));

        assertThat(report.closes()).isTrue();
        assertThat(report.attributedTotal().plus(report.unattributedTotal())).isEqualTo(new Usd(usage));
        assertThat(month.total()).isEqualTo(new Usd(usage));
        assertThat(month.charges().stream().map(Charge::cost).reduce(Usd.ZERO, Usd::plus))
                .isEqualTo(new Usd(charges));
        assertThat(report.gaps()).isNotEmpty();
        assertThat(report.attributedTotal()).isNotEqualTo(Usd.ZERO);
    }

    private static CurRow row(Random random) {
        double cost = random.nextInt(5) == 0 ? random.nextDouble() * 1e-9 : random.nextDouble() * 1000;
        CurRow row = usage(cost).kind(KINDS.get(random.nextInt(KINDS.size()))).on(MAY.atDay(1 + random.nextInt(31)));
        int workspace = random.nextInt(6);
        return workspace == 0 ? row : row.of("workspace-" + workspace);
    }

    private static List<ClaimedWorkspace> claims(Random random) {
        List<ClaimedWorkspace> claims = new ArrayList<>();
        for (int workspace = 1; workspace <= 3; workspace++) {
            claims.add(new ClaimedWorkspace(
                    "workspace-" + workspace,
                    "BR-100" + workspace,
                    "Billing",
                    MAY.atDay(1 + random.nextInt(20)),
                    null,
                    Usd.of("100")));
        }
        return claims;
    }
}
