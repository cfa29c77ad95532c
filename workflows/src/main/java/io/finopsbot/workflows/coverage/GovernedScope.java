package io.finopsbot.workflows.coverage;

import io.finopsbot.workflows.approval.ApprovalScope;
import io.finopsbot.workflows.request.BusinessRequest;

/**
 * A scope that a lead has named, and that counts.
 *
 * @param request by which it was named
 */
public record GovernedScope(BusinessRequest request, ScopeStanding standing) {
    /** The scope itself. */
    public ApprovalScope scope() {
        return request.approvedScope();
    }
}
