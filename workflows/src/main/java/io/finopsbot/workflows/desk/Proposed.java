package io.finopsbot.workflows.desk;

import io.finopsbot.workflows.approval.Decision;
import io.finopsbot.workflows.request.BusinessRequest;
import io.finopsbot.workflows.request.RequestState;
import io.finopsbot.workflows.rules.Refusal;
import io.finopsbot.workflows.rules.Rule;
import java.util.Optional;
import java.util.Set;

/** Whether a request waits for a second lead, and a given person may be that one, on what they saw. */
final class Proposed {
    private static final Set<RequestState> WAITING = Set.of(RequestState.PROPOSED);

    private Proposed() {}

    /** Why the actor may not be the second lead now; empty if they may. */
    static Optional<Refusal> refusal(BusinessRequest request, int seenRevision, Circumstances circumstances) {
        return Guard.first(
                () -> request.isRescoping()
                        ? Undecided.open(request, seenRevision, circumstances, WAITING)
                        : Undecided.refusal(request, seenRevision, circumstances, WAITING),
                () -> Guard.notExecutor(circumstances, request),
                () -> Guard.when(
                        !circumstances.emergency() && approvedBy(request, circumstances),
                        Rule.OWN_APPROVAL,
                        request.number()));
    }

    private static boolean approvedBy(BusinessRequest request, Circumstances circumstances) {
        Decision proposal = request.proposal();
        return proposal != null && proposal.voices().anyMatch(circumstances::actsAs);
    }
}
