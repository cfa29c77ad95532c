package io.finopsbot.workflows.desk;

import io.finopsbot.workflows.approval.Decision;
import io.finopsbot.workflows.approval.Priority;
import io.finopsbot.workflows.models.Model;
import io.finopsbot.workflows.people.Actor;
import io.finopsbot.workflows.request.BusinessRequest;
import io.finopsbot.workflows.request.RequestEdit;
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
 * A lead decides on a scope, for the first time or instead of the one before. It stands at once, or is proposed where the model
 * needs a second lead: until that one has confirmed, what was decided before stands.
 *
 * @param seenRevision the content revision that the lead saw
 */
record ScopeDecision(int seenRevision, ScopeChoice choice, Priority priority) {
    /** Whether the choice may stand, and what follows by that move if it does. Whether the actor may decide was judged before. */
    Ruling<BusinessRequest> judge(BusinessRequest request, RequestMove move, Circumstances circumstances) {
        return choice.checked(request, circumstances)
                .then(chosen -> other(request, chosen))
                .fold(
                        chosen -> judged(request, move, approval(chosen, request, circumstances), circumstances),
                        because -> Ruling.refused(because));
    }

    /** The request with the tasks of that approval, and without what was found out by those of another scope. */
    static RequestEdit begun(
            BusinessRequest request, RequestState state, Decision approval, Circumstances circumstances) {
        return request.edit()
                .state(state)
                .chain(FirstChain.of(request, approval, circumstances))
                .registration(null)
                .removal(null)
                .tagTick(circumstances.ledger().tagTick().orElse(null));
    }

    /** Whoever is told that a scope took the place of another one; nobody if it is the first. */
    static Notice[] told(BusinessRequest before, Actor by) {
        if (before.decision() == null) {
            return new Notice[0];
        }
        Object[] arguments = {before.number(), by.name()};
        return new Notice[] {
            Tell.requester(before, NoticeKind.SCOPE_CHANGED, arguments),
            Tell.thread(NoticeKind.SCOPE_CHANGED, arguments)
        };
    }

    /** The scope as it is would be a new chain for nothing. */
    private static Outcome<ChosenScope> other(BusinessRequest request, ChosenScope chosen) {
        Decision before = request.decision();
        boolean same = before != null
                && chosen.scope().equals(before.scope())
                && Objects.equals(chosen.joins(), before.joins());
        return same
                ? Outcome.refused(
                        Rule.FIELD_INVALID,
                        "That is the scope of " + request.number() + " already. Choose another one, or resume the task")
                : Outcome.of(chosen);
    }

    private Decision approval(ChosenScope chosen, BusinessRequest request, Circumstances circumstances) {
        return Decision.approval(
                        circumstances.actor(),
                        circumstances.now(),
                        chosen.scope(),
                        priority,
                        chosen.joins(),
                        chosen.widenings())
                .insteadOf(Deputies.leadBehind(circumstances, request).orElse(null));
    }

    private Ruling<BusinessRequest> judged(
            BusinessRequest request, RequestMove move, Decision approval, Circumstances circumstances) {
        Model model = Objects.requireNonNull(approval.scope()).model();
        return ModelTermsGuard.needsSecond(model, circumstances)
                ? proposed(request, approval, model, circumstances)
                : stands(request, move, approval, circumstances);
    }

    private Ruling<BusinessRequest> stands(
            BusinessRequest request, RequestMove move, Decision approval, Circumstances circumstances) {
        return circumstances
                .order()
                .next(request, move)
                .then(state -> Outcome.of(begun(request, state, approval, circumstances)
                        .decision(approval)
                        .done()))
                .fold(
                        next -> Ruling.becomes(
                                next, details(request, approval, circumstances), told(request, circumstances.actor())),
                        because -> Ruling.refused(because));
    }

    private Ruling<BusinessRequest> proposed(
            BusinessRequest request, Decision approval, Model model, Circumstances circumstances) {
        Optional<Refusal> alone = Proposed.nobody(request, circumstances);
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
        Map<String, String> details =
                new HashMap<>(Deputies.noted(ScopeDetails.of(approval, seenRevision), circumstances, request));
        if (request.decision() != null) {
            details.putAll(ScopeDetails.before(request.decided()));
        }
        return details;
    }
}
