package io.finopsbot.workflows.desk;

import io.finopsbot.workflows.audit.Subject;
import io.finopsbot.workflows.request.RequestNumber;

/** Says that an image of the ledger may be out of date. */
public interface Waker {
    /** Brings that image up to date soon; part of the current transaction if there is one. Saying it twice is harmless. */
    void wake(Subject about, ProjectionKind kind);

    /** The same, of a request. */
    default void wake(RequestNumber request, ProjectionKind kind) {
        wake(Subject.request(request), kind);
    }
}
