package io.finopsbot.workflows.desk;

import io.finopsbot.workflows.people.PersonId;
import io.finopsbot.workflows.people.Roles;
import io.finopsbot.workflows.request.BusinessRequest;
import io.finopsbot.workflows.request.RequestFields;
import io.finopsbot.workflows.request.RequestId;
import io.finopsbot.workflows.request.RequestNumber;
import io.finopsbot.workflows.rules.Refusal;
import io.finopsbot.workflows.rules.Rule;
import java.util.Optional;

/** A new request: who may make one, and what it is when it is made. */
final class Submission {
    private Submission() {}

    /** Why the actor may not submit now; empty if they may. */
    static Optional<Refusal> refusal(Circumstances circumstances) {
        return Guard.first(() -> Guard.member(circumstances), () -> approver(circumstances));
    }

    static BusinessRequest request(RequestFields fields, RequestNumber number, Circumstances circumstances) {
        return BusinessRequest.submitted(
                RequestId.random(),
                number,
                circumstances.actor(),
                fields,
                circumstances.now(),
                circumstances.now().plus(circumstances.settings().requestLifetime()));
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
