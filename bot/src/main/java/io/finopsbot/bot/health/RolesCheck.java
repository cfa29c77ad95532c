package io.finopsbot.bot.health;

import io.finopsbot.workflows.people.PeopleBook;
import io.finopsbot.workflows.people.Roles;
import io.finopsbot.workflows.readiness.Check;
import java.time.Instant;
import java.time.InstantSource;

/** Whether it is known who has which role, and since when. */
public final class RolesCheck implements Check {
    private static final String READ =
            "See what \"slack token\" says, and whether the token has the scope usergroups:read.";
    private static final String NAME_SOMEBODY =
            "Check FINOPS_LEADS and FINOPS_ENGINEERS, and who is in those groups in Slack.";

    private final PeopleBook people;
    private final InstantSource clock;
    private volatile Finding latest = Finding.unknown();

    public RolesCheck(PeopleBook people, InstantSource clock) {
        this.people = people;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "role snapshot";
    }

    @Override
    public Finding latest() {
        return latest;
    }

    @Override
    public Finding look() {
        Finding found = found(people.roles(), clock.instant());
        latest = found;
        return found;
    }

    private static Finding found(Roles roles, Instant now) {
        if (roles.readAt().equals(Instant.EPOCH)) {
            return Finding.wrong("Roles were never read, so nobody can decide", now, READ);
        }
        String says = "%d leads and %d engineers, read %d s ago"
                .formatted(
                        roles.leads().size(),
                        roles.engineers().size(),
                        roles.ageAt(now).toSeconds());
        if (!roles.usableAt(now)) {
            return Finding.wrong(says + ", which is too long to rely on: nobody can decide", now, READ);
        }
        return roles.leads().isEmpty() || roles.engineers().isEmpty()
                ? Finding.wrong(says, now, NAME_SOMEBODY)
                : Finding.right(says, now);
    }
}
