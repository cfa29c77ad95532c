package io.finopsbot.bot.spend;

import io.finopsbot.workflows.desk.RequestLedger;
import io.finopsbot.workflows.models.Platform;
import io.finopsbot.workflows.people.Organisation;
import io.finopsbot.workflows.request.BusinessRequest;
import io.finopsbot.workflows.request.RequestState;
import io.finopsbot.workflows.spaces.Claim;
import io.finopsbot.workflows.spend.Attribution;
import io.finopsbot.workflows.spend.ClaimedWorkspace;
import io.finopsbot.workflows.spend.CostSource;
import io.finopsbot.workflows.spend.SpendReport;
import java.time.InstantSource;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.Objects;

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
        return Attribution.of(
                costs.read(month),
                ledger.inState(RequestState.CLAIMED).stream()
                        .filter(request -> request.approvedScope().platform() == Platform.CLAUDE_PLATFORM)
                        .map(this::claimed)
                        .toList());
    }

    private ClaimedWorkspace claimed(BusinessRequest request) {
        Claim claim = Objects.requireNonNull(request.claim());
        return new ClaimedWorkspace(
                request.approvedScope().anchorName(),
                request.number().toString(),
                organisation.nameOf(claim.unit()),
                claim.from(),
                request.fields().monthlyEstimate());
    }
}
