package io.finopsbot.workflows.desk;

import io.finopsbot.workflows.audit.AuditAction;
import io.finopsbot.workflows.request.BusinessRequest;
import io.finopsbot.workflows.request.RequestMove;
import io.finopsbot.workflows.request.RequestState;
import io.finopsbot.workflows.rules.Refusal;
import io.finopsbot.workflows.spaces.Suspension;
import io.finopsbot.workflows.tasks.TaskKind;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** A lead lets a suspended workspace or role be used again: the engineers take the denial back. */
public record LiftSuspension(String reason) implements Verb {
    @Override
    public AuditAction action() {
        return AuditAction.LIFT;
    }

    @Override
    public Ruling<BusinessRequest> judge(BusinessRequest request, Circumstances circumstances) {
        Optional<Refusal> refusal = Guard.first(
                () -> Guard.leadInPerson(circumstances, request.number()),
                () -> Guard.notRequester(circumstances, request));
        if (refusal.isPresent()) {
            return Ruling.refused(refusal.get());
        }
        return circumstances
                .order()
                .next(request, RequestMove.LIFT)
                .fold(state -> resuming(request, state, circumstances), because -> Ruling.refused(because));
    }

    private Ruling<BusinessRequest> resuming(BusinessRequest request, RequestState state, Circumstances circumstances) {
        Suspension suspension = Objects.requireNonNull(request.life().suspension());
        BusinessRequest next = request.edit()
                .state(state)
                .chain(request.chain().plus(TaskKind.REMOVE_DENY))
                .life(request.life().suspension(suspension.liftedBy(circumstances.actor())))
                .done();
        Object[] arguments = {next.number(), circumstances.actor().name(), reason};
        return Ruling.becomes(
                next,
                Map.of("reason", reason),
                Tell.thread(NoticeKind.RESUMING, arguments),
                Tell.person(Objects.requireNonNull(next.claim()).by(), NoticeKind.RESUMING, arguments));
    }
}
