package io.finopsbot.bot.spend;

import io.finopsbot.workflows.approval.ApprovalScope;
import io.finopsbot.workflows.desk.RequestLedger;
import io.finopsbot.workflows.people.Organisation;
import io.finopsbot.workflows.request.BusinessRequest;
import io.finopsbot.workflows.request.RequestState;
import io.finopsbot.workflows.spend.Attribution;
import io.finopsbot.workflows.spend.ClaimedWorkspace;
import io.finopsbot.workflows.spend.CostSource;
import io.finopsbot.workflows.spend.PlatformMonth;
import io.finopsbot.workflows.spend.SpendReport;
import java.time.InstantSource;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.stream.Stream;

/** The month so far, UTC, from the export, attributed to the ledger's claims. */
public final class MonthSpend {
    private final CostSource costs;
    private final RequestLedger ledger;
    private final Organisation organisation;
    private final InstantSource clock;

    public MonthSpend(CostSource costs, RequestLedger ledger, Organisation organisation, InstantSource clock) {
        this.costs = costs;
        this.ledger = ledger;
        this.organisation = organisation;
        this.clock = clock;
    }

    /**
     * The report.
     *
     * @throws CostSource.CostsUnavailable if the export cannot be read
     */
    public SpendReport soFar() {
        YearMonth month = YearMonth.from(clock.instant().atOffset(ZoneOffset.UTC));
        PlatformMonth usage = costs.read(month);
        return Attribution.of(
                usage,
                Stream.concat(ledger.live().stream(), ledger.inState(RequestState.RETIRED).stream())
                        .filter(request -> request.joins().isEmpty())
                        .filter(request -> request.scope()
                                .flatMap(ApprovalScope::claudePlatform)
                                .isPresent())
                        .filter(request -> request.state() != RequestState.RETIRED || isUsed(request, usage))
                        .flatMap(this::claimed)
                        .toList());
    }

    /** What is retired is shown as long as it still costs. */
    private static boolean isUsed(BusinessRequest request, PlatformMonth usage) {
        String name = request.approvedScope().anchorName();
        return usage.usage().stream().anyMatch(line -> name.equals(line.workspace()));
    }

    private Stream<ClaimedWorkspace> claimed(BusinessRequest request) {
        return request.claims().stream()
                .map(claim -> new ClaimedWorkspace(
                        request.approvedScope().anchorName(),
                        request.number().toString(),
                        organisation.nameOf(claim.unit()),
                        claim.from(),
                        claim.until(),
                        request.fields().monthlyEstimate()));
    }
}
