package io.finopsbot.workflows.desk;

import io.finopsbot.workflows.audit.Subject;

/**
 * Brings one image of the ledger up to date: reads the ledger, reads what is out there, makes the difference vanish. Running
 * it twice, late or out of order changes nothing; it never runs twice at the same time for one subject.
 */
public interface Projection {
    /** Which image. */
    ProjectionKind kind();

    /**
     * Brings the image of that subject up to date.
     *
     * @param lease asked before every call to the outside, and when an external id is stored
     * @throws RuntimeException if the outside failed; it is tried again later
     */
    void bringUpToDate(Subject about, Lease lease);
}
