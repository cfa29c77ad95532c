package io.finopsbot.workflows.desk;

import io.finopsbot.workflows.audit.AuditAction;
import io.finopsbot.workflows.people.Actor;
import io.finopsbot.workflows.request.BusinessRequest;
import io.finopsbot.workflows.request.RequestMove;
import io.finopsbot.workflows.request.RequestState;
import io.finopsbot.workflows.rules.Refusal;
import io.finopsbot.workflows.rules.Rule;
import io.finopsbot.workflows.spaces.Proposal;
import io.finopsbot.workflows.spaces.Suspension;
import io.finopsbot.workflows.tasks.TaskChain;
import io.finopsbot.workflows.tasks.TaskKind;
import io.finopsbot.workflows.tasks.TaskState;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** A second lead agrees to what a first one proposed about a claimed workspace or role. */
public record ConfirmProposal() implements Verb {
    @Override
    public AuditAction action() {
        return AuditAction.CONFIRM_PROPOSAL;
    }

    @Override
    public Ruling<BusinessRequest> judge(BusinessRequest request, Circumstances circumstances) {
        Proposal proposal = request.life().proposal();
        Optional<Refusal> refusal = Guard.first(
                () -> Guard.leadInPerson(circumstances, request.number()),
                () -> Guard.when(proposal == null, Rule.NO_PROPOSAL, request.number()),
                () -> Guard.notRequester(circumstances, request),
                () -> Guard.when(
                        circumstances.actsAs(Objects.requireNonNull(proposal).by()),
                        Rule.SECOND_LEAD,
                        request.number()));
        if (refusal.isPresent()) {
            return Ruling.refused(refusal.get());
        }
        return confirmed(request, Objects.requireNonNull(proposal), circumstances);
    }

    private static Ruling<BusinessRequest> confirmed(
            BusinessRequest request, Proposal proposal, Circumstances circumstances) {
        return switch (proposal.kind()) {
            case SUSPENSION ->
                circumstances
                        .order()
                        .next(request, RequestMove.SUSPEND)
                        .fold(
                                state -> suspending(request, state, proposal, circumstances),
                                because -> Ruling.refused(because));
            case REASSIGNMENT ->
                ReassignSpace.confirmed(
                        request, Objects.requireNonNull(proposal.to()), proposal.reason(), circumstances);
        };
    }

    /** It waits for no other task. */
    private static TaskChain urgent(TaskChain chain) {
        return chain.with(chain.at(chain.tasks().size()).in(TaskState.READY));
    }

    private static Ruling<BusinessRequest> suspending(
            BusinessRequest request, RequestState state, Proposal proposal, Circumstances circumstances) {
        Actor second = circumstances.actor();
        Suspension suspension = new Suspension(proposal.by(), second, circumstances.now(), proposal.reason(), null);
        BusinessRequest next = request.edit()
                .state(state)
                .chain(urgent(request.chain().plus(TaskKind.APPLY_DENY)))
                .life(request.life().suspension(suspension))
                .done();
        Object[] arguments = {next.number(), proposal.by().name(), second.name(), proposal.reason()};
        return Ruling.becomes(
                next,
                Map.of("proposed by", proposal.by().name(), "reason", proposal.reason()),
                Tell.thread(NoticeKind.SUSPENDING, arguments),
                Tell.person(Objects.requireNonNull(next.claim()).by(), NoticeKind.SUSPENDING, arguments));
    }
}
