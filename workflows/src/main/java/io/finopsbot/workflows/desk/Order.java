package io.finopsbot.workflows.desk;

import io.finopsbot.workflows.request.BusinessRequest;
import io.finopsbot.workflows.request.RequestMachine;
import io.finopsbot.workflows.request.RequestMove;
import io.finopsbot.workflows.request.RequestState;
import io.finopsbot.workflows.rules.Outcome;
import io.finopsbot.workflows.rules.Rule;
import io.finopsbot.workflows.tasks.ChainJudge;

/** The judges of order: one for requests, one for the tasks of a chain. */
public record Order(RequestMachine requests, ChainJudge chains) {
    /** Judges with machines of their own. */
    public static Order standard() {
        return new Order(new RequestMachine(), new ChainJudge());
    }

    /** Where the move leads that request, or that it is not possible now. */
    Outcome<RequestState> next(BusinessRequest request, RequestMove move) {
        return requests.next(request.state(), move)
                .map(Outcome::of)
                .orElseGet(() -> Outcome.refused(Rule.NOT_POSSIBLE_NOW, request.number(), request.state()));
    }
}
