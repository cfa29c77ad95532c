package io.finopsbot.workflows.desk;

import io.finopsbot.workflows.audit.AuditAction;
import io.finopsbot.workflows.request.BusinessRequest;

/**
 * Something that somebody wants to happen to a request. A pure judgement: it reads nothing but its arguments and may be
 * made again when another change came first.
 */
public interface Verb {
    /** What the audit trail calls it. */
    AuditAction action();

    /** Whether it may be, and what the request becomes by it. */
    Ruling judge(BusinessRequest request, Circumstances circumstances);
}
