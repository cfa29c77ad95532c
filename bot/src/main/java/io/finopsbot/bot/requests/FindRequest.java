package io.finopsbot.bot.requests;

import io.finopsbot.bot.slack.Form;
import io.finopsbot.bot.slack.Spoken;
import io.finopsbot.workflows.desk.ReadingRoom;
import io.finopsbot.workflows.people.PersonId;
import io.finopsbot.workflows.request.BusinessRequest;
import io.finopsbot.workflows.request.RequestNumber;
import io.finopsbot.workflows.rules.Outcome;
import io.finopsbot.workflows.rules.Rule;

/** Finds the request whose number was typed first after the command's word. */
public final class FindRequest {
    private final ReadingRoom room;

    public FindRequest(ReadingRoom room) {
        this.room = room;
    }

    /** To act on it: the desk judges, and answers, who may. Nothing of it is shown. */
    public Outcome<BusinessRequest> spoken(Spoken spoken) {
        return number(spoken).then(number -> room.toActOn(number, person(spoken)));
    }

    /** To show the whole of what an open form is about, to a person who may see that. */
    Outcome<BusinessRequest> whole(Form open) {
        return room.whole(open.target().request(), new PersonId(open.userId()));
    }

    /** To show what the person may see of it. */
    public Outcome<ReadingRoom.Seen> seen(Spoken spoken) {
        return number(spoken).then(number -> room.seen(number, person(spoken)));
    }

    /** To show the whole of it, to a person who may see that. */
    public Outcome<BusinessRequest> whole(Spoken spoken) {
        return number(spoken).then(number -> room.whole(number, person(spoken)));
    }

    private static Outcome<RequestNumber> number(Spoken spoken) {
        String typed = spoken.first().isEmpty() ? "?" : spoken.first();
        return spoken.number().map(Outcome::of).orElseGet(() -> Outcome.refused(Rule.NO_SUCH_REQUEST, typed));
    }

    private static PersonId person(Spoken spoken) {
        return new PersonId(spoken.userId());
    }
}
