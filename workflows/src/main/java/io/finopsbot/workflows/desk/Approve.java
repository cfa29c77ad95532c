package io.finopsbot.workflows.desk;

import io.finopsbot.workflows.approval.Decision;
import io.finopsbot.workflows.approval.Priority;
import io.finopsbot.workflows.audit.AuditAction;
import io.finopsbot.workflows.models.Model;
import io.finopsbot.workflows.people.PersonId;
import io.finopsbot.workflows.request.BusinessRequest;
import io.finopsbot.workflows.request.RequestMove;
import io.finopsbot.workflows.rules.Outcome;
import io.finopsbot.workflows.rules.Refusal;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * A lead approves, with a scope. The engineers' tasks follow from it; where the model needs a second lead, only once that one
 * has confirmed.
 *
 * @param seenRevision the content revision that the lead saw
 */
public record Approve(int seenRevision, ScopeChoice choice, Priority priority) implements Verb {
    @Override
    public AuditAction action() {
        return AuditAction.APPROVE;
    }

    @Override
    public boolean mayBreakGlass() {
        return true;
    }

    @Override
    public Ruling<BusinessRequest> judge(BusinessRequest request, Circumstances circumstances) {
        Optional<Refusal> refusal = Undecided.refusal(request, seenRevision, circumstances);
        if (refusal.isPresent()) {
            return Ruling.refused(refusal.get());
        }
        return choice.checked(request, circumstances)
                .then(chosen -> Outcome.of(Decision.approval(
                                circumstances.actor(),
                                circumstances.now(),
                                chosen.scope(),
                                priority,
                                chosen.joins(),
                                chosen.widenings())
                        .insteadOf(Deputies.leadBehind(circumstances, request).orElse(null))))
                .fold(approval -> judged(request, approval, circumstances), because -> Ruling.refused(because));
    }

    private Ruling<BusinessRequest> judged(BusinessRequest request, Decision approval, Circumstances circumstances) {
        Model model = Objects.requireNonNull(approval.scope()).model();
        return ModelTermsGuard.needsSecond(model, circumstances)
                ? proposed(request, approval, model, circumstances)
                : approved(request, approval, circumstances);
    }

    private Ruling<BusinessRequest> approved(BusinessRequest request, Decision approval, Circumstances circumstances) {
        return circumstances
                .order()
                .next(request, RequestMove.APPROVE)
                .then(state -> Outcome.of(request.edit()
                        .state(state)
                        .decision(approval)
                        .chain(FirstChain.of(request, approval, circumstances))
                        .tagTick(circumstances.ledger().tagTick().orElse(null))
                        .done()))
                .fold(
                        next -> Ruling.becomes(
                                next, Deputies.noted(ScopeDetails.of(approval, seenRevision), circumstances, request)),
                        because -> Ruling.refused(because));
    }

    private Ruling<BusinessRequest> proposed(
            BusinessRequest request, Decision approval, Model model, Circumstances circumstances) {
        Optional<Refusal> alone =
                Guard.secondLead(circumstances, lead -> circumstances.same(lead, requester(request)), request.number());
        if (alone.isPresent()) {
            return Ruling.refused(alone.get());
        }
        Map<String, String> details =
                new HashMap<>(Deputies.noted(ScopeDetails.of(approval, seenRevision), circumstances, request));
        details.put("waits for", "a second lead");
        return circumstances
                .order()
                .next(request, RequestMove.PROPOSE)
                .then(state -> Outcome.of(
                        request.edit().state(state).proposal(approval).done()))
                .fold(
                        next -> Ruling.becomes(next, details, needed(next, model, circumstances)),
                        because -> Ruling.refused(because));
    }

    private static PersonId requester(BusinessRequest request) {
        return request.requester().personId().orElseThrow();
    }

    private static Notice needed(BusinessRequest request, Model model, Circumstances circumstances) {
        String by = circumstances.actor().name();
        return Tell.thread(NoticeKind.SECOND_LEAD_NEEDED, request.number(), by, model.title());
    }
}
