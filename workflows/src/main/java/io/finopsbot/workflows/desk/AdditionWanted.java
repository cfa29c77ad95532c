package io.finopsbot.workflows.desk;

import io.finopsbot.workflows.approval.ApprovalScope;
import io.finopsbot.workflows.approval.IamScope;
import io.finopsbot.workflows.request.Addition;
import io.finopsbot.workflows.request.BusinessRequest;
import io.finopsbot.workflows.request.RequestFields;
import io.finopsbot.workflows.request.RequestNumber;
import io.finopsbot.workflows.rules.Outcome;
import io.finopsbot.workflows.rules.Refusal;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Whether somebody may ask for more for a claimed workspace or role, and whether it is more. */
final class AdditionWanted {
    private AdditionWanted() {}

    /** Why it may not be asked for; empty if it may, or if nothing is to be added to anything. */
    static Optional<Refusal> refusal(RequestFields fields, Circumstances circumstances) {
        Addition addition = fields.addition();
        if (addition == null) {
            return Optional.empty();
        }
        return seen(addition, circumstances)
                .then(space -> JoinSpace.of(space, circumstances))
                .fold(space -> refusal(fields, addition, space, circumstances), Optional::of);
    }

    /** Nobody finds out by asking for more of it that somebody else has it. */
    private static Outcome<RequestNumber> seen(Addition addition, Circumstances circumstances) {
        boolean seen = circumstances
                .ledger()
                .find(addition.space())
                .filter(holder -> WhoMaySee.of(holder, circumstances) != Sight.NOTHING)
                .isPresent();
        return seen
                ? Outcome.of(addition.space())
                : Outcome.refused(WhoMaySee.nothing(addition.space(), circumstances));
    }

    private static Optional<Refusal> refusal(
            RequestFields fields, Addition addition, JoinSpace space, Circumstances circumstances) {
        BusinessRequest holder = space.holder();
        return Guard.first(
                () -> Holder.refusal(holder, circumstances).isEmpty()
                        ? Optional.empty()
                        : Guard.owner(circumstances, holder),
                () -> space.granted().stream()
                        .filter(granted -> covers(granted, fields.suggestedModel(), addition.iamScope()))
                        .findFirst()
                        .map(granted -> Covering.refusal(holder, circumstances)));
    }

    private static boolean covers(ApprovalScope granted, @Nullable String model, @Nullable IamScope iamScope) {
        boolean modelFits = model == null || granted.model().id().equals(model);
        boolean scopeFits = iamScope == null || granted.iamScope().includes(iamScope);
        return modelFits && scopeFits && iamScope != IamScope.AGENTIC;
    }
}
