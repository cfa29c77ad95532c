package io.finopsbot.workflows.desk;

import io.finopsbot.workflows.people.Actor;
import io.finopsbot.workflows.request.BusinessRequest;
import io.finopsbot.workflows.request.Ending;
import io.finopsbot.workflows.request.RequestState;

/** What becomes of a request that ends before it is claimed: its open tasks are cancelled, with the reason. */
final class EndOfRequest {
    private EndOfRequest() {}

    static BusinessRequest of(BusinessRequest request, RequestState state, String reason, Circumstances circumstances) {
        Actor by = circumstances.actor();
        return request.edit()
                .state(state)
                .chain(circumstances.order().chains().cancelled(request.chain(), by, circumstances.now(), reason))
                .ending(new Ending(by, circumstances.now(), reason))
                .done();
    }
}
