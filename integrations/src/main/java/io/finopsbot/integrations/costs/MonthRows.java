package io.finopsbot.integrations.costs;

import io.finopsbot.integrations.costs.MonthRow.Part;
import io.finopsbot.integrations.costs.export.Delivery;
import io.finopsbot.workflows.spend.Ccu;
import io.finopsbot.workflows.spend.Charge;
import io.finopsbot.workflows.spend.PlatformMonth;
import io.finopsbot.workflows.spend.UsageLine;
import io.finopsbot.workflows.spend.Usd;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/** What the query gave, as the month that people are shown. */
record MonthRows(List<MonthRow> rows) {
    PlatformMonth of(Delivery delivery) {
        Usd unclassified = of(Part.UNCLASSIFIED).map(row -> new Usd(row.cost())).reduce(Usd.ZERO, Usd::plus);
        return new PlatformMonth(
                delivery.month(), usage(), charges(), unclassified, dataUntil(delivery), delivery.at());
    }

    private List<UsageLine> usage() {
        return of(Part.USAGE)
                .map(row -> new UsageLine(
                        row.workspace(),
                        Objects.requireNonNull(row.day(), "Usage without a day"),
                        new Ccu(row.units()),
                        new Usd(row.cost())))
                .sorted(Comparator.comparing(UsageLine::day).thenComparing(line -> String.valueOf(line.workspace())))
                .toList();
    }

    private List<Charge> charges() {
        return of(Part.CHARGE)
                .map(row ->
                        new Charge(Objects.requireNonNull(row.kind(), "A charge without a kind"), new Usd(row.cost())))
                .sorted(Comparator.comparing(Charge::lineItemType))
                .toList();
    }

    /** Of Claude Platform if it was used at all, else of anything; the month's beginning if nothing was. */
    private Instant dataUntil(Delivery delivery) {
        return last(of(Part.USAGE))
                .or(() -> last(rows.stream()))
                .orElse(delivery.month().atDay(1).atStartOfDay().toInstant(ZoneOffset.UTC));
    }

    private static Optional<Instant> last(Stream<MonthRow> some) {
        return some.flatMap(row -> Stream.ofNullable(row.ends())).max(Comparator.naturalOrder());
    }

    private Stream<MonthRow> of(Part part) {
        return rows.stream().filter(row -> row.part() == part);
    }
}
