package io.finopsbot.workflows.desk;

import io.finopsbot.workflows.approval.Decision;
import io.finopsbot.workflows.request.BusinessRequest;
import io.finopsbot.workflows.request.Hold;
import io.finopsbot.workflows.request.RequestState;
import io.finopsbot.workflows.rules.Refusal;
import io.finopsbot.workflows.rules.Rule;
import java.util.Optional;
import java.util.Set;

/** Whether a request still waits for a decision, and a given person may make it on what they saw. */
final class Undecided {
    private Undecided() {}

    /** Why the actor may not decide now; empty if they may. */
    static Optional<Refusal> refusal(BusinessRequest request, int seenRevision, Circumstances circumstances) {
        return refusal(request, seenRevision, circumstances, Set.of(RequestState.SUBMITTED));
    }

    /** Why the actor may not approve it now; empty if they may. */
    static Optional<Refusal> approval(BusinessRequest request, int seenRevision, Circumstances circumstances) {
        return Guard.first(
                () -> refusal(request, seenRevision, circumstances), () -> Guard.approver(circumstances, request));
    }

    /** Why the actor may not decide now on a request in one of those states; empty if they may. */
    static Optional<Refusal> refusal(
            BusinessRequest request, int seenRevision, Circumstances circumstances, Set<RequestState> undecided) {
        return Guard.first(
                () -> Guard.member(circumstances),
                () -> decided(request),
                () -> open(request, seenRevision, circumstances, undecided));
    }

    /** The same, whether something else was decided before or not. */
    static Optional<Refusal> open(
            BusinessRequest request, int seenRevision, Circumstances circumstances, Set<RequestState> waiting) {
        return Guard.first(
                () -> Guard.lead(circumstances, request),
                () -> over(request, waiting, circumstances),
                () -> Guard.notRequester(circumstances, request),
                () -> taken(request, circumstances),
                () -> changed(request, seenRevision));
    }

    /** While a lead is on it, others wait. */
    static Optional<Refusal> taken(BusinessRequest request, Circumstances circumstances) {
        Hold hold = request.deliberation().hold();
        if (hold == null || !hold.holdsAt(circumstances.now()) || circumstances.actsAs(hold.by())) {
            return Optional.empty();
        }
        return Guard.when(true, Rule.TAKEN, request.number(), hold.by().name(), Moment.of(hold.until()));
    }

    /** A decision counts for what was seen. */
    static Optional<Refusal> changed(BusinessRequest request, int seenRevision) {
        return Guard.when(
                seenRevision != request.revision(),
                Rule.CONTENT_CHANGED,
                request.number(),
                seenRevision,
                request.revision());
    }

    private static Optional<Refusal> decided(BusinessRequest request) {
        Decision decision = request.decision();
        if (decision == null) {
            return Optional.empty();
        }
        return Guard.when(
                true,
                Rule.ALREADY_DECIDED,
                request.number(),
                decision.approved() ? "APPROVED" : "DECLINED",
                decision.by().name(),
                Moment.of(decision.at()));
    }

    /** Whether its time is over, or it does not wait in one of those states. */
    static Optional<Refusal> over(BusinessRequest request, Set<RequestState> waiting, Circumstances circumstances) {
        boolean late = request.decision() == null && !circumstances.now().isBefore(request.expiresAt());
        return Guard.first(
                () -> Guard.when(
                        late || request.state() == RequestState.EXPIRED,
                        Rule.EXPIRED,
                        request.number(),
                        Moment.of(request.expiresAt())),
                () -> Guard.when(
                        !waiting.contains(request.state()), Rule.NOT_POSSIBLE_NOW, request.number(), request.state()));
    }
}
