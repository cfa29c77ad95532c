package io.finopsbot.workflows.desk;

import io.finopsbot.workflows.audit.AuditAction;
import io.finopsbot.workflows.request.BusinessRequest;
import io.finopsbot.workflows.rules.Refusal;
import io.finopsbot.workflows.tasks.TaskKind;
import java.util.Map;
import java.util.Optional;

/**
 * The bot no longer moves an issue back, because somebody moves it again and again or its workflow has no way back. What the
 * ledger says stands; people are told. The bot's own.
 *
 * @param position which task of the chain, 1 for the first
 * @param issue what people call the issue
 */
public record StopMoving(int position, String issue) implements Verb {
    @Override
    public AuditAction action() {
        return AuditAction.STOP_MOVING;
    }

    @Override
    public Ruling<BusinessRequest> judge(BusinessRequest request, Circumstances circumstances) {
        Optional<Refusal> refusal = Guard.bot(circumstances, request);
        if (refusal.isPresent()) {
            return Ruling.refused(refusal.get());
        }
        TaskKind task = request.chain().at(position).kind();
        BusinessRequest next = request.edit().done();
        return Ruling.becomes(
                next,
                Map.of("issue", issue, "task", task.name()),
                Tell.thread(
                        NoticeKind.STOPPED_MOVING,
                        next.number(),
                        issue,
                        task,
                        request.chain().at(position).state()));
    }
}
