package io.finopsbot.workflows.desk;

import io.finopsbot.workflows.audit.AuditAction;
import io.finopsbot.workflows.request.BusinessRequest;
import io.finopsbot.workflows.request.RequestMove;
import io.finopsbot.workflows.request.RequestState;
import io.finopsbot.workflows.rules.Refusal;
import io.finopsbot.workflows.spaces.Retirement;
import io.finopsbot.workflows.tasks.TaskKind;
import java.util.Map;
import java.util.Optional;

/** Its owner gives a claimed workspace or role up for good: the engineers archive or delete it. */
public record RetireSpace(String reason) implements Verb {
    @Override
    public AuditAction action() {
        return AuditAction.RETIRE;
    }

    @Override
    public Ruling<BusinessRequest> judge(BusinessRequest request, Circumstances circumstances) {
        Optional<Refusal> refusal = Holder.refusal(request, circumstances);
        if (refusal.isPresent()) {
            return Ruling.refused(refusal.get());
        }
        return circumstances
                .order()
                .next(request, RequestMove.RETIRE)
                .fold(state -> retiring(request, state, circumstances), because -> Ruling.refused(because));
    }

    private Ruling<BusinessRequest> retiring(BusinessRequest request, RequestState state, Circumstances circumstances) {
        TaskKind kind = request.approvedScope()
                .fold(bedrock -> TaskKind.DELETE_ROLE, claudePlatform -> TaskKind.ARCHIVE_WORKSPACE);
        Retirement retirement = new Retirement(circumstances.actor(), circumstances.now(), reason, null, null);
        BusinessRequest next = request.edit()
                .state(state)
                .chain(request.chain().plus(kind))
                .life(request.life().retirement(retirement))
                .done();
        return Ruling.becomes(
                next,
                Map.of("reason", reason, "task", kind.name()),
                Tell.thread(
                        NoticeKind.RETIRING,
                        next.number(),
                        circumstances.actor().name(),
                        reason));
    }
}
