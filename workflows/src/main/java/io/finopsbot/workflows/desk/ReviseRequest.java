package io.finopsbot.workflows.desk;

import io.finopsbot.workflows.audit.AuditAction;
import io.finopsbot.workflows.request.BusinessRequest;
import io.finopsbot.workflows.request.Deliberation;
import io.finopsbot.workflows.request.Inquiry;
import io.finopsbot.workflows.request.RequestFields;
import io.finopsbot.workflows.request.RequestMove;
import io.finopsbot.workflows.request.RequestState;
import io.finopsbot.workflows.rules.Outcome;
import io.finopsbot.workflows.rules.Refusal;
import io.finopsbot.workflows.rules.Rule;
import java.util.Optional;

/**
 * The requester changes what they ask for, as long as nobody has decided. A decision on what was asked before no longer
 * counts.
 *
 * @param seenRevision the content revision that the requester changed
 */
public record ReviseRequest(int seenRevision, RequestFields fields) implements Verb {
    @Override
    public AuditAction action() {
        return AuditAction.REVISE;
    }

    @Override
    public Ruling<BusinessRequest> judge(BusinessRequest request, Circumstances circumstances) {
        Optional<Refusal> refusal = Guard.first(
                () -> refusal(request, seenRevision, circumstances),
                () -> AdditionWanted.refusal(fields, circumstances));
        if (refusal.isPresent()) {
            return Ruling.refused(refusal.get());
        }
        if (fields.equals(request.fields())) {
            return Ruling.unchanged();
        }
        Optional<Refusal> wrong = Guard.first(
                () -> ModelTermsGuard.suggestion(fields, circumstances),
                () -> EstimateGate.nobody(fields, request.deliberation(), circumstances));
        if (wrong.isPresent()) {
            return Ruling.refused(wrong.get());
        }
        return state(request, circumstances)
                .fold(state -> revised(request, state, circumstances), because -> Ruling.refused(because));
    }

    /** An estimate that needs the portfolio's owner goes to them first, again if need be. */
    private Outcome<RequestState> state(BusinessRequest request, Circumstances circumstances) {
        boolean shut = EstimateGate.isShut(fields, request.deliberation(), circumstances);
        if (request.state() == RequestState.INFORMATION_WANTED) {
            return circumstances.order().next(request, shut ? RequestMove.ASK_OWNER : RequestMove.ANSWER);
        }
        if (shut == (request.state() == RequestState.AWAITING_OWNER)) {
            return Outcome.of(request.state());
        }
        return circumstances.order().next(request, shut ? RequestMove.ASK_OWNER : RequestMove.ACCEPT_ESTIMATE);
    }

    private Ruling<BusinessRequest> revised(BusinessRequest request, RequestState state, Circumstances circumstances) {
        BusinessRequest next = request.edit()
                .state(state)
                .fields(fields)
                .deliberation(answered(request))
                .done();
        return Submission.recorded(next, circumstances);
    }

    /** To what a lead asked, a revision is the answer. */
    private static Deliberation answered(BusinessRequest request) {
        Inquiry inquiry = request.deliberation().inquiry();
        return request.state() == RequestState.INFORMATION_WANTED && inquiry != null
                ? request.deliberation().with(inquiry.answered("The request was revised"))
                : request.deliberation();
    }

    /** Why the actor may not revise that request now; empty if they may. */
    static Optional<Refusal> refusal(BusinessRequest request, int seenRevision, Circumstances circumstances) {
        return Guard.first(
                () -> Guard.requester(circumstances, request),
                () -> Guard.when(
                        !request.state().isUndecided() || request.isRescoping(),
                        Rule.NOT_POSSIBLE_NOW,
                        request.number(),
                        request.state()),
                () -> Undecided.changed(request, seenRevision));
    }
}
