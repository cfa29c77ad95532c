package io.finopsbot.workflows.desk;

import io.finopsbot.workflows.people.PersonId;
import io.finopsbot.workflows.people.Roles;
import io.finopsbot.workflows.request.BusinessRequest;
import io.finopsbot.workflows.request.Deliberation;
import io.finopsbot.workflows.request.RequestFields;
import io.finopsbot.workflows.request.RequestId;
import io.finopsbot.workflows.request.RequestNumber;
import io.finopsbot.workflows.request.RequestState;
import io.finopsbot.workflows.rules.Refusal;
import io.finopsbot.workflows.rules.Rule;
import io.finopsbot.workflows.spaces.Anchor;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A new request: who may make one, and what it is when it is made. */
final class Submission {
    private Submission() {}

    /** Why the actor may not submit that now; empty if they may. */
    static Optional<Refusal> refusal(RequestFields fields, @Nullable Anchor adopted, Circumstances circumstances) {
        return Guard.first(
                () -> Guard.member(circumstances),
                () -> approver(circumstances),
                () -> ModelTermsGuard.suggestion(fields, circumstances),
                () -> AdditionWanted.refusal(fields, circumstances),
                () -> Adoption.refusal(adopted, circumstances),
                () -> adopted == null ? Covering.refusal(fields, circumstances) : Optional.empty(),
                () -> EstimateGate.nobody(fields, Deliberation.none(), circumstances));
    }

    static BusinessRequest request(RequestFields fields, RequestNumber number, Circumstances circumstances) {
        boolean shut = EstimateGate.isShut(fields, Deliberation.none(), circumstances);
        return BusinessRequest.submitted(
                RequestId.random(),
                number,
                shut ? RequestState.AWAITING_OWNER : RequestState.SUBMITTED,
                circumstances.actor(),
                fields,
                circumstances.now(),
                circumstances.now().plus(circumstances.settings().thresholds().requestLifetime()));
    }

    /** It is recorded; if its estimate waits for the portfolio's owner, they are asked. */
    static Ruling<BusinessRequest> recorded(BusinessRequest request, Circumstances circumstances) {
        return request.state() == RequestState.AWAITING_OWNER
                ? Ruling.becomes(request, FieldDetails.of(request), EstimateGate.ask(request, circumstances))
                : Ruling.becomes(request, FieldDetails.of(request));
    }

    /** A request that nobody could approve would wait for ever. */
    private static Optional<Refusal> approver(Circumstances circumstances) {
        Roles roles = circumstances.roles();
        if (!roles.usableAt(circumstances.now())) {
            return Guard.when(true, Rule.NO_APPROVER, "STALE");
        }
        PersonId requester = circumstances.actor().personId().orElseThrow();
        boolean anybodyElse = roles.leads().stream().anyMatch(lead -> !circumstances.same(lead, requester));
        return Guard.when(!anybodyElse, Rule.NO_APPROVER, "NOBODY");
    }
}
