package io.finopsbot.workflows.audit;

import java.util.List;

/** Reads audit trails. */
public interface AuditTrail {
    /** The whole trail of that subject, oldest first. */
    List<AuditRecord> of(Subject subject);
}
