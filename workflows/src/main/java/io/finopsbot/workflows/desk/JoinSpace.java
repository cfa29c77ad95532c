package io.finopsbot.workflows.desk;

import io.finopsbot.workflows.approval.ApprovalScope;
import io.finopsbot.workflows.approval.JoinedSpace;
import io.finopsbot.workflows.approval.Widening;
import io.finopsbot.workflows.iam.InferencePolicy;
import io.finopsbot.workflows.request.BusinessRequest;
import io.finopsbot.workflows.request.RequestNumber;
import io.finopsbot.workflows.request.RequestState;
import io.finopsbot.workflows.rules.Outcome;
import io.finopsbot.workflows.rules.Rule;
import io.finopsbot.workflows.spaces.Anchor;
import io.finopsbot.workflows.spaces.Registration;
import io.finopsbot.workflows.spaces.WorkspaceArn;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A claimed workspace or role, and all that it was approved for so far. */
record JoinSpace(BusinessRequest holder, Anchor anchor, List<ApprovalScope> granted) {
    /** The space of that request, if it is claimed. */
    static Outcome<JoinSpace> of(RequestNumber number, Circumstances circumstances) {
        return of(number, null, circumstances);
    }

    /** The same for a request whose own earlier scope does not count: it is being changed. */
    static Outcome<JoinSpace> of(RequestNumber number, @Nullable RequestNumber changing, Circumstances circumstances) {
        Optional<BusinessRequest> holder = circumstances.ledger().find(number);
        if (holder.isEmpty()) {
            return Outcome.refused(Rule.NO_SUCH_REQUEST, number);
        }
        BusinessRequest request = holder.get();
        Registration registration = request.registration();
        if (request.state() != RequestState.CLAIMED || registration == null) {
            return Outcome.refused(Rule.NOT_CLAIMED, number, request.state());
        }
        List<ApprovalScope> granted = circumstances.ledger().grantedOn(number).stream()
                .filter(other -> !other.number().equals(changing))
                .map(BusinessRequest::approvedScope)
                .toList();
        return Outcome.of(new JoinSpace(request, registration.arn(), granted));
    }

    /** The name of the workspace or role. */
    String anchorName() {
        return holder.approvedScope().anchorName();
    }

    /** The scope as one that is added to this space; refused if it is of another place, or adds nothing. */
    Outcome<ChosenScope> with(ApprovalScope scope) {
        ApprovalScope first = holder.approvedScope();
        if (scope.platform() != first.platform()) {
            return Outcome.refused(
                    Rule.OTHER_PLATFORM, scope.model().name(), scope.platform().title(), holder.number());
        }
        if (!anchor.account().equals(scope.account().id())) {
            return Outcome.refused(Rule.OTHER_PLACE, anchorName(), "account " + anchor.account());
        }
        if (anchor instanceof WorkspaceArn workspace && !workspace.region().equals(scope.region())) {
            return Outcome.refused(Rule.OTHER_PLACE, anchorName(), "region " + workspace.region());
        }
        Optional<String> wrong = InferencePolicy.problem(granted, scope);
        if (wrong.isPresent()) {
            return Outcome.refused(
                    Rule.FIELD_INVALID,
                    "With that, the policy of " + anchorName() + " " + wrong.get()
                            + ". Choose less, or let the engineers make a new role");
        }
        List<Widening> widenings = widenings(scope);
        return widenings.isEmpty()
                ? Outcome.refused(Rule.NOTHING_WIDER, holder.number(), anchorName())
                : Outcome.of(
                        new ChosenScope(scope, new JoinedSpace(holder.number().toString(), anchor), widenings));
    }

    /** What the scope adds; all of it, if nothing is left since the space's models were blocked. */
    private List<Widening> widenings(ApprovalScope scope) {
        return granted.isEmpty()
                ? List.of(new Widening(
                        Widening.Dimension.MODEL, "–", scope.model().name()))
                : Widening.of(granted, scope);
    }
}
