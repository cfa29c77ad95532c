package io.finopsbot.bot.people;

import io.finopsbot.bot.slack.SlackClient;
import io.finopsbot.workflows.people.PeopleBook;
import io.finopsbot.workflows.people.PersonId;
import io.finopsbot.workflows.people.Roles;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * Reads from Slack who has which role, often enough for a reading to be usable always, and whenever Slack says that it
 * changed. One caller reads it at a time.
 */
public final class SlackRoles {
    /** More groups than this cannot be read within a reading's life: Slack answers 20 such questions a minute. */
    public static final int MOST_GROUPS = 12;

    private static final Duration SHORTEST_PAUSE = Duration.ofSeconds(20);
    private static final Duration PAUSE_A_GROUP = Duration.ofSeconds(4);

    private final SlackClient slack;
    private final PeopleBook people;
    private final RoleList leads;
    private final RoleList engineers;
    private final RoleList breakGlass;
    private final RoleList auditors;
    private final InstantSource clock;

    public SlackRoles(
            SlackClient slack,
            PeopleBook people,
            RoleList leads,
            RoleList engineers,
            RoleList breakGlass,
            RoleList auditors,
            InstantSource clock) {
        this.slack = slack;
        this.people = people;
        this.leads = leads;
        this.engineers = engineers;
        this.breakGlass = breakGlass;
        this.auditors = auditors;
        this.clock = clock;
    }

    /** Reads it now. What was known stays if Slack does not answer, until it is too old to be used. */
    public void read() {
        Instant asked = clock.instant();
        people.remember(new Roles(members(leads), members(engineers), members(breakGlass), members(auditors), asked));
    }

    /** How long to wait between two readings: at most 15 questions a minute, which leaves some for Slack's events. */
    Duration pause() {
        Duration needed = PAUSE_A_GROUP.multipliedBy((long) leads.groups().size()
                + engineers.groups().size()
                + breakGlass.groups().size()
                + auditors.groups().size());
        return needed.compareTo(SHORTEST_PAUSE) < 0 ? SHORTEST_PAUSE : needed;
    }

    /** These people have left that group: at once they have no role by it. */
    void left(String group, Collection<String> users) {
        keepOnly(group, person -> !users.contains(person.value()));
    }

    /** That group has only these people now: at once nobody else has a role by it. */
    void narrowed(String group, Collection<String> users) {
        keepOnly(group, person -> users.contains(person.value()));
    }

    private void keepOnly(String group, Predicate<PersonId> kept) {
        people.correct(
                roles -> new Roles(
                        rest(leads, roles.leads(), group, kept),
                        rest(engineers, roles.engineers(), group, kept),
                        rest(breakGlass, roles.breakGlass(), group, kept),
                        rest(auditors, roles.auditors(), group, kept),
                        roles.readAt()),
                clock.instant());
    }

    private static Set<PersonId> rest(RoleList list, Set<PersonId> members, String group, Predicate<PersonId> kept) {
        return members.stream()
                .filter(person ->
                        !list.groups().contains(group) || list.people().contains(person.value()) || kept.test(person))
                .collect(Collectors.toSet());
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
