package io.finopsbot.workflows.desk;

import io.finopsbot.workflows.audit.AuditAction;
import io.finopsbot.workflows.request.BusinessRequest;
import io.finopsbot.workflows.request.RequestMove;
import io.finopsbot.workflows.request.RequestState;
import io.finopsbot.workflows.rules.Refusal;
import java.util.Map;
import java.util.Optional;

/** The requester no longer wants it; after approval too, as long as the chain is open. */
public record Withdraw(String reason) implements Verb {
    @Override
    public AuditAction action() {
        return AuditAction.WITHDRAW;
    }

    @Override
    public Ruling<BusinessRequest> judge(BusinessRequest request, Circumstances circumstances) {
        Optional<Refusal> refusal = Guard.requester(circumstances, request);
        if (refusal.isPresent()) {
            return Ruling.refused(refusal.get());
        }
        return circumstances
                .order()
                .next(request, RequestMove.WITHDRAW)
                .fold(state -> ended(request, state, circumstances), because -> Ruling.refused(because));
    }

    private Ruling<BusinessRequest> ended(BusinessRequest request, RequestState state, Circumstances circumstances) {
        String by = circumstances.actor().name();
        BusinessRequest next = EndOfRequest.of(request, state, reason, circumstances);
        return Ruling.becomes(
                next,
                Map.of("reason", reason, "was", request.state().name()),
                Tell.thread(NoticeKind.WITHDRAWN, next.number(), by, reason));
    }
}
