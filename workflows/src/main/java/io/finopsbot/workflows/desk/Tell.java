package io.finopsbot.workflows.desk;

import io.finopsbot.workflows.people.Actor;
import io.finopsbot.workflows.request.BusinessRequest;

/** Notices to the people of a request. */
final class Tell {
    private Tell() {}

    static Notice requester(BusinessRequest request, NoticeKind kind, Object... arguments) {
        return Notice.to(person(request.requester()), kind, arguments);
    }

    static Notice approver(BusinessRequest request, NoticeKind kind, Object... arguments) {
        return Notice.to(person(request.decided().by()), kind, arguments);
    }

    static Notice person(Actor actor, NoticeKind kind, Object... arguments) {
        return Notice.to(person(actor), kind, arguments);
    }

    static Notice thread(NoticeKind kind, Object... arguments) {
        return Notice.to(Audience.thread(), kind, arguments);
    }

    private static Audience person(Actor actor) {
        return Audience.person(actor.personId().orElseThrow(() -> new IllegalStateException("No person: " + actor)));
    }
}
