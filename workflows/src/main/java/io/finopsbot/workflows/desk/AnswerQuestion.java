package io.finopsbot.workflows.desk;

import io.finopsbot.workflows.audit.AuditAction;
import io.finopsbot.workflows.request.BusinessRequest;
import io.finopsbot.workflows.request.Inquiry;
import io.finopsbot.workflows.request.RequestMove;
import io.finopsbot.workflows.request.RequestState;
import io.finopsbot.workflows.rules.Refusal;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * The requester answers what a lead asked; the request waits for a lead again.
 *
 * @param door what they used, for the audit record
 */
public record AnswerQuestion(String answer, String door) implements Verb {
    @Override
    public AuditAction action() {
        return AuditAction.ANSWER;
    }

    @Override
    public Ruling<BusinessRequest> judge(BusinessRequest request, Circumstances circumstances) {
        Optional<Refusal> refusal = Guard.first(
                () -> Guard.requester(circumstances, request),
                () -> Undecided.over(request, Set.of(RequestState.INFORMATION_WANTED), circumstances));
        if (refusal.isPresent()) {
            return Ruling.refused(refusal.get());
        }
        return circumstances
                .order()
                .next(request, RequestMove.ANSWER)
                .fold(state -> answered(request, state), because -> Ruling.refused(because));
    }

    private Ruling<BusinessRequest> answered(BusinessRequest request, RequestState state) {
        Inquiry inquiry = Objects.requireNonNull(request.deliberation().inquiry());
        BusinessRequest next = request.edit()
                .state(state)
                .deliberation(request.deliberation().with(inquiry.answered(answer)))
                .done();
        return Ruling.becomes(
                next,
                Map.of("answer", answer, "door", door),
                Tell.person(
                        inquiry.by(),
                        NoticeKind.ANSWERED,
                        next.number(),
                        next.requester().name(),
                        answer));
    }
}
