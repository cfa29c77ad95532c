package io.finopsbot.workflows.desk;

import io.finopsbot.workflows.approval.Decision;
import io.finopsbot.workflows.approval.Priority;
import io.finopsbot.workflows.audit.AuditAction;
import io.finopsbot.workflows.models.Model;
import io.finopsbot.workflows.people.Actor;
import io.finopsbot.workflows.people.PersonId;
import io.finopsbot.workflows.request.BusinessRequest;
import io.finopsbot.workflows.request.RequestMove;
import io.finopsbot.workflows.request.RequestState;
import io.finopsbot.workflows.rules.Outcome;
import io.finopsbot.workflows.rules.Refusal;
import io.finopsbot.workflows.rules.Rule;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * An engineer could not do a task as it was approved, and a lead decides on another scope: the old tasks are cancelled, and new
 * ones follow. Where the new model needs a second lead, the old decision stands until that one has confirmed.
 *
 * @param seenRevision the content revision that the lead saw
 */
public record ChangeScope(int seenRevision, ScopeChoice choice, Priority priority) implements Verb {
    @Override
    public AuditAction action() {
        return AuditAction.CHANGE_SCOPE;
    }

    /** Why the actor may not change the scope now; empty if they may. */
    static Optional<Refusal> refusal(BusinessRequest request, int seenRevision, Circumstances circumstances) {
        return Guard.first(
                () -> Guard.lead(circumstances, request),
                () -> Guard.notRequester(circumstances, request),
                () -> Guard.when(
                        request.state() != RequestState.RETURNED,
                        Rule.NOT_POSSIBLE_NOW,
                        request.number(),
                        request.state()),
                () -> Undecided.changed(request, seenRevision));
    }

    /** Requester and readers of the thread are told. */
    static Notice[] told(BusinessRequest next, Actor by) {
        Object[] arguments = {next.number(), by.name()};
        return new Notice[] {
            Tell.requester(next, NoticeKind.SCOPE_CHANGED, arguments), Tell.thread(NoticeKind.SCOPE_CHANGED, arguments)
        };
    }

    @Override
    public Ruling<BusinessRequest> judge(BusinessRequest request, Circumstances circumstances) {
        Optional<Refusal> refusal = refusal(request, seenRevision, circumstances);
        if (refusal.isPresent()) {
            return Ruling.refused(refusal.get());
        }
        return choice.checked(request, circumstances)
                .then(chosen -> other(request, chosen))
                .fold(
                        chosen -> judged(request, decision(chosen, request, circumstances), circumstances),
                        because -> Ruling.refused(because));
    }

    /** The scope as it is would be a new chain for nothing. */
    private static Outcome<ChosenScope> other(BusinessRequest request, ChosenScope chosen) {
        boolean same = chosen.scope().equals(request.approvedScope())
                && Objects.equals(chosen.joins(), request.joins().orElse(null));
        return same
                ? Outcome.refused(
                        Rule.FIELD_INVALID,
                        "That is the scope of " + request.number() + " already. Choose another one, or resume the task")
                : Outcome.of(chosen);
    }

    private Decision decision(ChosenScope chosen, BusinessRequest request, Circumstances circumstances) {
        return Decision.approval(
                        circumstances.actor(),
                        circumstances.now(),
                        chosen.scope(),
                        priority,
                        chosen.joins(),
                        chosen.widenings())
                .insteadOf(Deputies.leadBehind(circumstances, request).orElse(null));
    }

    private Ruling<BusinessRequest> judged(BusinessRequest request, Decision approval, Circumstances circumstances) {
        Model model = Objects.requireNonNull(approval.scope()).model();
        return ModelTermsGuard.needsSecond(model, circumstances)
                ? proposed(request, approval, model, circumstances)
                : changed(request, approval, circumstances);
    }

    private Ruling<BusinessRequest> changed(BusinessRequest request, Decision approval, Circumstances circumstances) {
        return circumstances
                .order()
                .next(request, RequestMove.CHANGE_SCOPE)
                .then(state -> Outcome.of(request.edit()
                        .state(state)
                        .decision(approval)
                        .chain(FirstChain.of(request, approval, circumstances))
                        .registration(null)
                        .removal(null)
                        .done()))
                .fold(
                        next -> Ruling.becomes(
                                next, details(request, approval, circumstances), told(next, circumstances.actor())),
                        because -> Ruling.refused(because));
    }

    private Ruling<BusinessRequest> proposed(
            BusinessRequest request, Decision approval, Model model, Circumstances circumstances) {
        PersonId requester = request.requester().personId().orElseThrow();
        Optional<Refusal> alone =
                Guard.secondLead(circumstances, lead -> circumstances.same(lead, requester), request.number());
        if (alone.isPresent()) {
            return Ruling.refused(alone.get());
        }
        Map<String, String> details = details(request, approval, circumstances);
        details.put("waits for", "a second lead");
        Notice needed = Tell.thread(
                NoticeKind.SECOND_LEAD_NEEDED,
                request.number(),
                circumstances.actor().name(),
                model.title());
        return circumstances
                .order()
                .next(request, RequestMove.PROPOSE)
                .then(state -> Outcome.of(
                        request.edit().state(state).proposal(approval).done()))
                .fold(next -> Ruling.becomes(next, details, needed), because -> Ruling.refused(because));
    }

    private Map<String, String> details(BusinessRequest request, Decision approval, Circumstances circumstances) {
        Map<String, String> details = new HashMap<>(ScopeDetails.before(request.decided()));
        details.putAll(Deputies.noted(ScopeDetails.of(approval, seenRevision), circumstances, request));
        return details;
    }
}
