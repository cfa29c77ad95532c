package io.finopsbot.workflows.desk;

import io.finopsbot.workflows.audit.AuditAction;
import io.finopsbot.workflows.request.BusinessRequest;
import io.finopsbot.workflows.request.RequestMove;
import io.finopsbot.workflows.request.RequestState;
import io.finopsbot.workflows.rules.Refusal;
import java.util.Map;
import java.util.Optional;

/** A lead gives up a request whose task was returned. */
public record CancelChain(String reason) implements Verb {
    @Override
    public AuditAction action() {
        return AuditAction.CANCEL;
    }

    @Override
    public Ruling<BusinessRequest> judge(BusinessRequest request, Circumstances circumstances) {
        Optional<Refusal> refusal =
                Guard.first(() -> Guard.lead(circumstances, request), () -> Guard.notRequester(circumstances, request));
        if (refusal.isPresent()) {
            return Ruling.refused(refusal.get());
        }
        return circumstances
                .order()
                .next(request, RequestMove.CANCEL)
                .fold(state -> ended(request, state, circumstances), because -> Ruling.refused(because));
    }

    private Ruling<BusinessRequest> ended(BusinessRequest request, RequestState state, Circumstances circumstances) {
        String by = circumstances.actor().name();
        BusinessRequest next = EndOfRequest.of(request, state, reason, circumstances);
        Object[] arguments = {next.number(), by, reason};
        return Ruling.becomes(
                next,
                Deputies.noted(Map.of("reason", reason), circumstances, request),
                Tell.requester(next, NoticeKind.CANCELLED, arguments),
                Tell.thread(NoticeKind.CANCELLED, arguments));
    }
}
