package io.finopsbot.workflows.iam;

import io.finopsbot.workflows.request.BusinessRequest;

/** The IAM policies of an approved request as JSON: the same text in the issue, in its attachments, in the handoff and in the check. */
public interface PolicyDocuments {
    /** What the workload's role is allowed: all that was approved for the request's role or workspace so far. */
    String inference(BusinessRequest approved);

    /** Who may run with the role. */
    String trust(BusinessRequest approved);

    /** What stops the use of the request's role, or of its workspace by any role. */
    String denial(BusinessRequest suspended);
}
