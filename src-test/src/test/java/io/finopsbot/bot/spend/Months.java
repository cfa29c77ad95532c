package io.finopsbot.bot.spend;

import io.finopsbot.workflows.spend.Ccu;
import io.finopsbot.workflows.spend.Charge;
import io.finopsbot.workflows.spend.PlatformMonth;
import io.finopsbot.workflows.spend.UsageLine;
import io.finopsbot.workflows.spend.Usd;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Months of the export, as tests need them. */
final class Months {
    static final YearMonth MAY = YearMonth.of(2026, 5);
    private static final Instant UNTIL = Instant.parse("2026-05-20T13:00:00Z");

    private Months() {}

    static PlatformMonth empty() {
        return of(List.of());
    }

    static PlatformMonth of(List<UsageLine> lines) {
        return new PlatformMonth(MAY, lines, List.of(), Usd.ZERO, UNTIL, UNTIL);
    }

    /** So many workspaces, each with usage of one day, and everything else that can be there. */
    static PlatformMonth of(List<String> workspaces, int charges) {
        List<UsageLine> lines = new ArrayList<>(workspaces.stream()
                .map(workspace -> line(workspace, "12.3456789012"))
                .toList());
        lines.add(line(null, "0.0000000001"));
        List<Charge> besides = new ArrayList<>();
        for (int index = 0; index < charges; index++) {
            besides.add(new Charge("Charge" + index, Usd.of("-1.5")));
        }
        return new PlatformMonth(MAY, lines, besides, Usd.of("3.25"), UNTIL, UNTIL);
    }

    static UsageLine line(@Nullable String workspace, String cost) {
        return line(workspace, LocalDate.of(2026, 5, 10), cost);
    }

    static UsageLine line(@Nullable String workspace, LocalDate day, String cost) {
        Usd usd = Usd.of(cost);
        return new UsageLine(workspace, day, new Ccu(usd.amount().multiply(BigDecimal.valueOf(100))), usd);
    }
}
