package io.finopsbot.workflows.desk;

import io.finopsbot.workflows.audit.Governed;
import io.finopsbot.workflows.audit.Subject;
import io.finopsbot.workflows.people.PersonId;
import io.finopsbot.workflows.request.BusinessRequest;
import io.finopsbot.workflows.request.RequestNumber;
import io.finopsbot.workflows.request.RequestState;
import io.finopsbot.workflows.request.TagTick;
import io.finopsbot.workflows.spaces.Anchor;
import io.finopsbot.workflows.spaces.WorkspaceName;
import java.util.List;
import java.util.Optional;

/** Where requests, and all else that is governed, are kept. {@link #record} is the one door through which anything changes. */
public interface RequestLedger {
    /**
     * Writes the change in one transaction, durably.
     *
     * @throws StaleChange if the request has changed since it was read, or a name, an ARN or an account was taken meanwhile: judge again
     * @throws AlreadyHandled if the envelope's key was spent meanwhile
     * @throws Replayed if the message's signature was seen before; nothing is written
     */
    void record(Change change);

    /** The request of that number. */
    Optional<BusinessRequest> find(RequestNumber number);

    /** What is governed under that subject, if it was ever recorded; not for requests. */
    <T extends Governed> Optional<T> governed(Class<T> type, Subject subject);

    /** All that is governed of that kind, in the order of ids; not for requests. */
    <T extends Governed> List<T> governed(Class<T> type, Subject.Kind kind);

    /** All requests in that state, oldest first. */
    List<BusinessRequest> inState(RequestState state);

    /** All requests whose approved scope counts, or is about to, by their numbers. */
    List<BusinessRequest> live();

    /** All requests of that person, newest first. */
    List<BusinessRequest> by(PersonId requester);

    /** A number that no request has had. */
    RequestNumber nextNumber();

    /** The live request that holds that workspace name, without regard to case. */
    Optional<RequestNumber> holderOf(WorkspaceName name);

    /** The live request that has registered, or wants checked, that ARN. */
    Optional<RequestNumber> holderOf(Anchor anchor);

    /** All requests whose approved scope counts for the workspace or role of that request, in the order of their numbers. */
    List<BusinessRequest> grantedOn(RequestNumber holder);

    /** What was answered to the message of that key, if it is spent. */
    Optional<Answer> answered(String key);

    /** That the tag's key is active in the payer account, if it was ever ticked: it is so once for all requests. */
    Optional<TagTick> tagTick();

    /** Another change came first. */
    final class StaleChange extends RuntimeException {
        private static final long serialVersionUID = 1L;

        public StaleChange(String what, Throwable cause) {
            super("Another change came first: " + what, cause);
        }

        public StaleChange(String what) {
            super("Another change came first: " + what);
        }
    }

    /** The same message has just been handled by another thread or process. */
    final class AlreadyHandled extends RuntimeException {
        private static final long serialVersionUID = 1L;

        public AlreadyHandled(String key) {
            super("Handled already: " + key);
        }
    }

    /** A signed message came a second time. */
    final class Replayed extends RuntimeException {
        private static final long serialVersionUID = 1L;

        public Replayed() {
            super("This signed message was accepted before");
        }
    }
}
