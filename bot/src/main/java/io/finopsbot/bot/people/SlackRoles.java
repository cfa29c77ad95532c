package io.finopsbot.bot.people;

import io.finopsbot.bot.slack.SlackClient;
import io.finopsbot.workflows.people.PeopleBook;
import io.finopsbot.workflows.people.PersonId;
import io.finopsbot.workflows.people.Roles;
import java.time.Instant;
import java.time.InstantSource;
import java.util.HashSet;
import java.util.Set;

/** Reads from Slack who has which role. One caller reads it, every 60 seconds and whenever Slack says that it changed. */
public final class SlackRoles {
    private final SlackClient slack;
    private final PeopleBook people;
    private final RoleList leads;
    private final RoleList engineers;
    private final InstantSource clock;

    public SlackRoles(SlackClient slack, PeopleBook people, RoleList leads, RoleList engineers, InstantSource clock) {
        this.slack = slack;
        this.people = people;
        this.leads = leads;
        this.engineers = engineers;
        this.clock = clock;
    }

    /** Reads it now. What was known stays if Slack does not answer, until it is too old to be used. */
    public void read() {
        Instant asked = clock.instant();
        people.remember(new Roles(members(leads), members(engineers), asked));
    }

    private Set<PersonId> members(RoleList list) {
        Set<PersonId> members = new HashSet<>();
        list.people().forEach(person -> members.add(new PersonId(person)));
        for (String group : list.groups()) {
            slack.call(
                            "the members of the user group " + group,
                            () -> slack.methods().usergroupsUsersList(request -> request.usergroup(group)))
                    .getUsers()
                    .forEach(user -> members.add(new PersonId(user)));
        }
        return members;
    }
}
