package io.finopsbot.sandbox.slack.team;

import java.time.Instant;
import java.util.Set;

/** A user group ({@code S…}) and who is in it. */
public record UserGroup(String id, String handle, String name, Set<String> members, Instant updated) {
    public UserGroup {
        members = Set.copyOf(members);
    }
}
