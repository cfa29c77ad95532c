package io.finopsbot.workflows.coverage;

import io.finopsbot.workflows.request.BusinessRequest;
import io.finopsbot.workflows.tasks.TaskIssue;
import java.util.List;
import java.util.Optional;

/** How far a scope has come that a lead has named. */
public enum ScopeStanding {
    /** Waits for the second approver of a restricted model. */
    PROPOSED,
    /** Decided; nobody works on it: its issue is not open yet, or its task was returned. */
    APPROVED,
    /** The engineers have its issue. */
    PENDING,
    /** Its chain is done. */
    IMPLEMENTED;

    /**
     * Where the scope of that request stands; empty if it names none that counts.
     *
     * @param issues the issues that are open for the request's chain
     */
    public static Optional<ScopeStanding> of(BusinessRequest request, List<TaskIssue> issues) {
        if (request.removal() != null && request.chain().current().isEmpty()) {
            return Optional.empty();
        }
        return switch (request.state()) {
            case AWAITING_OWNER, SUBMITTED, INFORMATION_WANTED, DECLINED, EXPIRED, WITHDRAWN, CANCELLED, RETIRED ->
                Optional.empty();
            case PROPOSED -> Optional.of(PROPOSED);
            case APPROVED -> Optional.of(hasItsIssue(request, issues) ? PENDING : APPROVED);
            case RETURNED -> Optional.of(APPROVED);
            case READY_TO_CLAIM, CLAIMED, IMPLEMENTED, RETIRING, SUSPENDING, SUSPENDED, RESUMING ->
                Optional.of(ScopeStanding.IMPLEMENTED);
        };
    }

    private static boolean hasItsIssue(BusinessRequest request, List<TaskIssue> issues) {
        return request.chain()
                .current()
                .filter(task -> issues.stream().anyMatch(issue -> issue.position() == task.position()))
                .isPresent();
    }
}
