package io.finopsbot.workflows.desk;

import io.finopsbot.workflows.audit.AuditAction;
import io.finopsbot.workflows.request.BusinessRequest;
import io.finopsbot.workflows.request.RequestMove;
import io.finopsbot.workflows.request.RequestState;
import io.finopsbot.workflows.rules.Outcome;
import io.finopsbot.workflows.rules.Refusal;
import io.finopsbot.workflows.tasks.Task;
import io.finopsbot.workflows.tasks.TaskChain;
import io.finopsbot.workflows.tasks.TaskMove;
import io.finopsbot.workflows.tasks.TaskState;
import java.util.Map;
import java.util.Optional;

/** A lead lets the engineers try a returned task again. */
public record ResumeChain() implements Verb {
    @Override
    public AuditAction action() {
        return AuditAction.RESUME;
    }

    @Override
    public Ruling<BusinessRequest> judge(BusinessRequest request, Circumstances circumstances) {
        Optional<Refusal> refusal =
                Guard.first(() -> Guard.lead(circumstances, request), () -> Guard.notRequester(circumstances, request));
        if (refusal.isPresent()) {
            return Ruling.refused(refusal.get());
        }
        return state(request, circumstances)
                .then(state -> resumed(request, state, circumstances))
                .fold(next -> accepted(next, circumstances), because -> Ruling.refused(because));
    }

    /** A request that was paused goes on; one whose later task was returned stays what it is. */
    private static Outcome<RequestState> state(BusinessRequest request, Circumstances circumstances) {
        boolean later = request.state() != RequestState.RETURNED
                && request.state().isGranted()
                && request.chain()
                        .current()
                        .filter(task -> task.state() == TaskState.RETURNED)
                        .isPresent();
        return later ? Outcome.of(request.state()) : circumstances.order().next(request, RequestMove.RESUME);
    }

    private static Outcome<BusinessRequest> resumed(
            BusinessRequest request, RequestState state, Circumstances circumstances) {
        Task returned = request.chain().current().orElseThrow();
        Outcome<TaskChain> chain = circumstances
                .order()
                .chains()
                .move(
                        request.number(),
                        request.chain(),
                        returned.position(),
                        TaskMove.RESUME,
                        circumstances.actor(),
                        circumstances.now(),
                        null,
                        request.isRegistered());
        return chain.then(
                next -> Outcome.of(request.edit().state(state).chain(next).done()));
    }

    private static Ruling<BusinessRequest> accepted(BusinessRequest next, Circumstances circumstances) {
        String by = circumstances.actor().name();
        return Ruling.becomes(
                next,
                Deputies.noted(Map.of(), circumstances, next),
                Tell.thread(NoticeKind.RESUMED, next.number(), by));
    }
}
