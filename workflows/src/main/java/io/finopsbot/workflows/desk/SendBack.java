package io.finopsbot.workflows.desk;

import io.finopsbot.workflows.audit.AuditAction;
import io.finopsbot.workflows.request.BusinessRequest;
import io.finopsbot.workflows.request.RequestMove;
import io.finopsbot.workflows.request.RequestState;
import io.finopsbot.workflows.rules.Refusal;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * A second lead does not agree with what a first one has approved: the request waits for a decision again, or is returned
 * as it was if that was another scope for it.
 *
 * @param seenRevision the content revision that the second lead saw
 */
public record SendBack(int seenRevision, String reason) implements Verb {
    @Override
    public AuditAction action() {
        return AuditAction.SEND_BACK;
    }

    @Override
    public Ruling<BusinessRequest> judge(BusinessRequest request, Circumstances circumstances) {
        Optional<Refusal> refusal = Proposed.refusal(request, seenRevision, circumstances);
        if (refusal.isPresent()) {
            return Ruling.refused(refusal.get());
        }
        RequestMove move = request.isRescoping() ? RequestMove.KEEP : RequestMove.SEND_BACK;
        return circumstances
                .order()
                .next(request, move)
                .fold(state -> back(request, state, circumstances), because -> Ruling.refused(because));
    }

    private Ruling<BusinessRequest> back(BusinessRequest request, RequestState state, Circumstances circumstances) {
        BusinessRequest next = request.edit().state(state).proposal(null).done();
        Object[] arguments = {next.number(), circumstances.actor().name(), reason};
        return Ruling.becomes(
                next,
                Map.of("reason", reason, "seen revision", Integer.toString(seenRevision)),
                Tell.person(Objects.requireNonNull(request.proposal()).by(), NoticeKind.SENT_BACK, arguments),
                Tell.thread(NoticeKind.SENT_BACK, arguments));
    }
}
