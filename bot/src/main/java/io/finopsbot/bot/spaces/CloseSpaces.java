package io.finopsbot.bot.spaces;

import io.finopsbot.workflows.approval.ApprovalScope;
import io.finopsbot.workflows.desk.CloseSpace;
import io.finopsbot.workflows.desk.Envelope;
import io.finopsbot.workflows.desk.RequestDesk;
import io.finopsbot.workflows.desk.RequestLedger;
import io.finopsbot.workflows.people.Actor;
import io.finopsbot.workflows.request.BusinessRequest;
import io.finopsbot.workflows.request.RequestState;
import io.finopsbot.workflows.spaces.Retirement;
import io.finopsbot.workflows.spend.CostSource;
import io.finopsbot.workflows.spend.PlatformMonth;
import io.finopsbot.workflows.spend.SpaceClosure;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Closes what is retired, once, after its last cost. The export is read only as long as something waits for it. */
final class CloseSpaces {
    private final RequestLedger ledger;
    private final RequestDesk desk;
    private final CostSource costs;
    private final InstantSource clock;

    CloseSpaces(RequestLedger ledger, RequestDesk desk, CostSource costs, InstantSource clock) {
        this.ledger = ledger;
        this.desk = desk;
        this.costs = costs;
        this.clock = clock;
    }

    void run() {
        List<BusinessRequest> waiting = ledger.inState(RequestState.RETIRED).stream()
                .filter(request -> retirement(request) != null)
                .toList();
        waiting.stream().filter(request -> !isWorkspace(request)).forEach(role -> close(role, null));
        List<BusinessRequest> workspaces =
                waiting.stream().filter(CloseSpaces::isWorkspace).toList();
        if (!workspaces.isEmpty()) {
            closeWorkspaces(workspaces);
        }
    }

    private void closeWorkspaces(List<BusinessRequest> workspaces) {
        PlatformMonth newest;
        try {
            newest = costs.read(YearMonth.from(clock.instant().atOffset(ZoneOffset.UTC)));
        } catch (CostSource.CostsUnavailable unavailable) {
            return; // The next round reads it again; that it is away is said by the health checks.
        }
        for (BusinessRequest workspace : workspaces) {
            Instant retiredAt = Objects.requireNonNull(
                    Objects.requireNonNull(retirement(workspace)).doneAt());
            SpaceClosure.freeDay(workspace.approvedScope().anchorName(), retiredAt, newest)
                    .ifPresent(free -> close(workspace, free));
        }
    }

    private void close(BusinessRequest request, @Nullable LocalDate free) {
        desk.decide(request.number(), new CloseSpace(free), Actor.system("spaces"), Envelope.own());
    }

    private static @Nullable Retirement retirement(BusinessRequest request) {
        Retirement retirement = request.life().retirement();
        return retirement != null && retirement.isToBeClosed() ? retirement : null;
    }

    private static boolean isWorkspace(BusinessRequest request) {
        return request.scope().flatMap(ApprovalScope::claudePlatform).isPresent();
    }
}
