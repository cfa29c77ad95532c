package io.finopsbot.workflows.desk;

import io.finopsbot.workflows.audit.AuditAction;
import io.finopsbot.workflows.request.BusinessRequest;
import io.finopsbot.workflows.request.RequestMove;
import io.finopsbot.workflows.request.RequestState;
import io.finopsbot.workflows.rules.Outcome;
import io.finopsbot.workflows.rules.Refusal;
import io.finopsbot.workflows.rules.Rule;
import io.finopsbot.workflows.tasks.Task;
import io.finopsbot.workflows.tasks.TaskChain;
import io.finopsbot.workflows.tasks.TaskMove;
import io.finopsbot.workflows.tasks.TaskState;
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
        if (request.state().isUnderWay()) {
            return kept(request, circumstances);
        }
        return circumstances
                .order()
                .next(request, RequestMove.CANCEL)
                .fold(state -> ended(request, state, circumstances), because -> Ruling.refused(because));
    }

    /** What was wanted of a claimed workspace or role is given up; it stays claimed, or suspended. */
    private Ruling<BusinessRequest> kept(BusinessRequest request, Circumstances circumstances) {
        Optional<Task> returned =
                ChangesToClaimed.task(request.chain()).filter(task -> task.state() == TaskState.RETURNED);
        if (returned.isEmpty()) {
            return Ruling.refused(Rule.NOT_POSSIBLE_NOW, request.number(), request.state());
        }
        Outcome<TaskChain> chain = circumstances
                .order()
                .chains()
                .move(
                        request.number(),
                        request.chain(),
                        returned.get().position(),
                        TaskMove.CANCEL,
                        circumstances.actor(),
                        circumstances.now(),
                        reason,
                        request.isRegistered());
        return circumstances
                .order()
                .next(request, RequestMove.KEEP)
                .then(state -> chain.then(kept -> Outcome.of(request.edit()
                        .state(state)
                        .chain(kept)
                        .life(ChangesToClaimed.kept(request))
                        .done())))
                .fold(next -> kept(request, next, circumstances), because -> Ruling.refused(because));
    }

    private Ruling<BusinessRequest> kept(BusinessRequest before, BusinessRequest next, Circumstances circumstances) {
        return Ruling.becomes(
                next,
                Map.of("reason", reason, "was", before.state().name()),
                Tell.thread(
                        NoticeKind.KEPT, next.number(), circumstances.actor().name(), reason));
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
