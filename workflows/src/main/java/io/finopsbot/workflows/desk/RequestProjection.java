package io.finopsbot.workflows.desk;

import io.finopsbot.workflows.audit.Subject;
import io.finopsbot.workflows.request.RequestNumber;

/** An image of a request. */
public interface RequestProjection extends Projection {
    /** Brings the image of that request up to date, as {@link Projection} says. */
    void bringUpToDate(RequestNumber request, Lease lease);

    @Override
    default void bringUpToDate(Subject about, Lease lease) {
        bringUpToDate(RequestNumber.of(about), lease);
    }
}
