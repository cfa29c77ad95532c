package io.finopsbot.workflows.desk;

import io.finopsbot.workflows.audit.AuditAction;
import io.finopsbot.workflows.request.BusinessRequest;
import io.finopsbot.workflows.rules.Refusal;
import io.finopsbot.workflows.rules.Rule;
import io.finopsbot.workflows.tasks.Task;
import io.finopsbot.workflows.tasks.TaskState;
import java.util.Optional;

/** An engineer cannot do the task that is to be done now, and says why. */
public record ReturnCurrentTask(String reason, String door) implements Verb {
    @Override
    public AuditAction action() {
        return AuditAction.RETURN_TASK;
    }

    @Override
    public Ruling<BusinessRequest> judge(BusinessRequest request, Circumstances circumstances) {
        Optional<Refusal> refusal = Guard.member(circumstances);
        if (refusal.isPresent()) {
            return Ruling.refused(refusal.get());
        }
        Optional<Task> current = request.chain().current();
        if (current.isEmpty() || current.get().state() == TaskState.RETURNED) {
            return Ruling.refused(Rule.NOT_POSSIBLE_NOW, request.number(), request.state());
        }
        Ruling<BusinessRequest> ruling =
                new MoveTask(current.get().position(), TaskState.RETURNED, reason, door).judge(request, circumstances);
        // The engineer is told in Slack, where they pressed, not by a comment on the issue.
        return ruling.refusal() == null ? ruling : Ruling.refused(ruling.refusal());
    }
}
