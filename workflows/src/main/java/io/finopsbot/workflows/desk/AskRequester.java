package io.finopsbot.workflows.desk;

import io.finopsbot.workflows.audit.AuditAction;
import io.finopsbot.workflows.request.BusinessRequest;
import io.finopsbot.workflows.request.Inquiry;
import io.finopsbot.workflows.request.RequestMove;
import io.finopsbot.workflows.request.RequestState;
import io.finopsbot.workflows.rules.Refusal;
import java.util.Map;
import java.util.Optional;

/**
 * A lead wants to know something before they decide. The request waits for its requester; its time runs on.
 *
 * @param seenRevision the content revision that the lead saw
 */
public record AskRequester(int seenRevision, String question) implements Verb {
    @Override
    public AuditAction action() {
        return AuditAction.ASK;
    }

    @Override
    public Ruling<BusinessRequest> judge(BusinessRequest request, Circumstances circumstances) {
        Optional<Refusal> refusal = Undecided.refusal(request, seenRevision, circumstances);
        if (refusal.isPresent()) {
            return Ruling.refused(refusal.get());
        }
        return circumstances
                .order()
                .next(request, RequestMove.ASK)
                .fold(state -> asked(request, state, circumstances), because -> Ruling.refused(because));
    }

    private Ruling<BusinessRequest> asked(BusinessRequest request, RequestState state, Circumstances circumstances) {
        Inquiry inquiry = new Inquiry(circumstances.actor(), circumstances.now(), question, null);
        BusinessRequest next = request.edit()
                .state(state)
                .deliberation(request.deliberation().with(inquiry))
                .done();
        Object[] arguments = {next.number(), circumstances.actor().name(), question, Moment.of(next.expiresAt())};
        return Ruling.becomes(
                next,
                Deputies.noted(Map.of("question", question), circumstances, request),
                Tell.requester(next, NoticeKind.QUESTION, arguments),
                Tell.thread(NoticeKind.QUESTION_ASKED, arguments));
    }
}
