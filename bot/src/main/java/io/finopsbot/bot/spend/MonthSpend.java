package io.finopsbot.bot.spend;

import io.finopsbot.workflows.approval.ApprovalScope;
import io.finopsbot.workflows.desk.RequestLedger;
import io.finopsbot.workflows.people.Organisation;
import io.finopsbot.workflows.request.BusinessRequest;
import io.finopsbot.workflows.request.RequestState;
import io.finopsbot.workflows.spaces.WorkspaceName;
import io.finopsbot.workflows.spend.Attribution;
import io.finopsbot.workflows.spend.ClaimedWorkspace;
import io.finopsbot.workflows.spend.CostSource;
import io.finopsbot.workflows.spend.PlatformMonth;
import io.finopsbot.workflows.spend.SpendReport;
import io.finopsbot.workflows.spend.SpendReport.Gap;
import io.finopsbot.workflows.spend.SpendReport.GapKind;
import java.time.InstantSource;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/** The month so far, UTC, from the export, attributed to the ledger's claims. */
public final class MonthSpend {
    /** Each is a button, and a message has place for so many beside the rest. */
    private static final int MOST_ADOPTABLE = 5;

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

    /** The costliest of those that nobody has asked for yet: they can be adopted. Their names have to be such as can be approved. */
    public List<Gap> adoptable(List<Gap> gaps) {
        return gaps.stream()
                .filter(gap -> gap.kind() == GapKind.UNCLAIMED)
                .filter(gap -> isFree(Objects.requireNonNull(gap.workspace())))
                .limit(MOST_ADOPTABLE)
                .toList();
    }

    private boolean isFree(String name) {
        return WorkspaceName.isValid(name)
                && ledger.holderOf(new WorkspaceName(name)).isEmpty();
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
