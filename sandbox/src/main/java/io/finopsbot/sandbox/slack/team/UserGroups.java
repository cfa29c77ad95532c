package io.finopsbot.sandbox.slack.team;

import io.finopsbot.sandbox.SandboxClock;
import io.finopsbot.sandbox.people.People;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentSkipListMap;
import org.springframework.stereotype.Component;

/** The user groups of the team, which stand for the roles. */
@Component
public class UserGroups {
    public static final String LEADS = "S0LEADS";
    public static final String ENGINEERS = "S0ENGINEERS";
    /** Who may break the glass. */
    public static final String EMERGENCY = "S0EMERGENCY";

    private final SandboxClock clock;
    private final Map<String, UserGroup> byId = new ConcurrentSkipListMap<>();

    UserGroups(SandboxClock clock) {
        this.clock = clock;
        add(LEADS, "finops-leads", "FinOps Leads", Set.of(People.LEA.slackId(), People.LUIS.slackId()));
        add(ENGINEERS, "cloud-engineers", "Cloud Engineers", Set.of(People.CEM.slackId(), People.ELA.slackId()));
        add(EMERGENCY, "finops-emergency", "FinOps Emergency", Set.of(People.LEA.slackId()));
    }

    private void add(String id, String handle, String name, Set<String> members) {
        byId.put(id, new UserGroup(id, handle, name, members, clock.instant()));
    }

    public Optional<UserGroup> find(String id) {
        return Optional.ofNullable(byId.get(id));
    }

    public UserGroup get(String id) {
        return find(id).orElseThrow(() -> new SlackRefusal("no_such_subteam"));
    }

    public Collection<UserGroup> all() {
        return byId.values();
    }

    /** Replaces the members of a group; the group before that. */
    public UserGroup replaceMembers(String id, Set<String> members) {
        UserGroup before = get(id);
        byId.put(id, new UserGroup(id, before.handle(), before.name(), members, clock.instant()));
        return before;
    }
}
