package io.finopsbot.workflows.desk;

import io.finopsbot.workflows.approval.Decision;
import io.finopsbot.workflows.people.PersonId;
import io.finopsbot.workflows.request.BusinessRequest;
import io.finopsbot.workflows.request.RequestState;
import io.finopsbot.workflows.rules.Refusal;
import io.finopsbot.workflows.rules.Rule;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

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
                () -> Guard.approver(circumstances, request),
                () -> Guard.when(
                        !circumstances.emergency() && approvedBy(request, circumstances),
                        Rule.OWN_APPROVAL,
                        request.number()));
    }

    /** What nobody could confirm would wait for ever; empty if there is another lead than the actor who could. */
    static Optional<Refusal> nobody(BusinessRequest request, Circumstances circumstances) {
        List<PersonId> others = Stream.of(
                        Stream.of(request.requester()),
                        request.executors(),
                        request.estimateBy().stream(),
                        Deputies.leadBehind(circumstances, request).stream())
                .flatMap(actors -> actors.flatMap(actor -> actor.personId().stream()))
                .toList();
        return Guard.secondLead(
                circumstances,
                lead -> others.stream().anyMatch(other -> circumstances.same(lead, other)),
                request.number());
    }

    private static boolean approvedBy(BusinessRequest request, Circumstances circumstances) {
        Decision proposal = request.proposal();
        return proposal != null && proposal.voices().anyMatch(circumstances::actsAs);
    }
}
