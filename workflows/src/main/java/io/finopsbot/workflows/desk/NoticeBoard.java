package io.finopsbot.workflows.desk;

import io.finopsbot.workflows.audit.Subject;
import java.time.Instant;
import java.util.List;

/** The notices that were recorded, and which of them have been given. */
public interface NoticeBoard {
    /** The notices about that subject for that kind of audience that have not been given yet, oldest first. */
    List<Posted> pending(Subject about, Audience.Kind audience);

    /** Notes that the notice is about to be given: from now on it is unknown whether it was. */
    void attempting(long id);

    /** Notes that the notice was given, as that message or comment. */
    void given(long id, String externalId);

    /**
     * A recorded notice.
     *
     * @param id unique in the installation; put into the message, so that it is found again after an unknown outcome
     * @param attempted whether it may have been given already
     */
    record Posted(long id, Notice notice, Instant recordedAt, boolean attempted) {}
}
