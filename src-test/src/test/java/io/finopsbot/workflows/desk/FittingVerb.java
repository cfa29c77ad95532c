package io.finopsbot.workflows.desk;

import io.finopsbot.fakes.Company;
import io.finopsbot.workflows.request.BusinessRequest;
import io.finopsbot.workflows.spaces.AnchorFinding;
import io.finopsbot.workflows.tasks.Task;
import io.finopsbot.workflows.tasks.TaskState;
import java.util.LinkedHashMap;
import java.util.Map;

/** A verb, as somebody would mean it who looks at that request. */
final class FittingVerb {
    private FittingVerb() {}

    /** By what it is called; a task's is there once for each state that the task can be brought into. */
    static Map<String, Verb> of(Verb any, BusinessRequest request) {
        if (any instanceof MoveTask) {
            return moves(request);
        }
        if (any instanceof StopMoving && request.chain().tasks().isEmpty()) {
            return Map.of();
        }
        return Map.of(any.getClass().getSimpleName(), fitting(any, request));
    }

    private static Map<String, Verb> moves(BusinessRequest request) {
        Map<String, Verb> moves = new LinkedHashMap<>();
        int position = request.chain().current().map(Task::position).orElse(1);
        for (TaskState wanted : TaskState.values()) {
            moves.put("MoveTask to " + wanted, new MoveTask(position, wanted, "cannot be done", "test"));
        }
        return moves;
    }

    private static Verb fitting(Verb any, BusinessRequest request) {
        int seen = request.revision();
        if (any instanceof Approve approve) {
            return new Approve(seen, Company.choice("another-space"), approve.priority());
        }
        if (any instanceof ChangeScope change) {
            return new ChangeScope(seen, Company.choice("another-space"), change.priority());
        }
        if (any instanceof ReviseRequest) {
            return new ReviseRequest(seen, Company.fields("Invoice triage of the north", Company.PRODUCT));
        }
        if (any instanceof RegisterArn) {
            return new RegisterArn(Company.ARN.value(), "test");
        }
        if (any instanceof OfferSpace) {
            return new OfferSpace(recipient());
        }
        if (any instanceof ReassignSpace) {
            return new ReassignSpace(recipient(), "its owner has left");
        }
        if (any instanceof SettleCheck) {
            return new SettleCheck(Company.ARN, AnchorFinding.of(AnchorFinding.Kind.AS_APPROVED));
        }
        return sameRevision(any, seen);
    }

    private static Verb sameRevision(Verb any, int seen) {
        if (any instanceof Decline) {
            return new Decline(seen, "no");
        }
        if (any instanceof AskRequester) {
            return new AskRequester(seen, "why?");
        }
        if (any instanceof SendBack) {
            return new SendBack(seen, "another region");
        }
        if (any instanceof ConfirmApproval) {
            return new ConfirmApproval(seen);
        }
        if (any instanceof Consider) {
            return new Consider(seen);
        }
        if (any instanceof ConsiderScope) {
            return new ConsiderScope(seen);
        }
        if (any instanceof ApproveEstimate) {
            return new ApproveEstimate(seen);
        }
        return any instanceof DeclineEstimate ? new DeclineEstimate(seen, "no") : any;
    }

    private static TransferTo recipient() {
        return new TransferTo(Company.id(Role.RECIPIENT.actor), null);
    }
}
