package io.finopsbot.sandbox.slack.client;

import io.finopsbot.sandbox.slack.team.SlackApp;
import io.finopsbot.sandbox.slack.team.UserGroup;
import io.finopsbot.sandbox.slack.team.UserGroups;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Changes who is in a user group, and tells the bot of it. */
@Component
public class GroupChanges {
    private final UserGroups groups;
    private final SlackEvents events;
    private final Courier courier;

    GroupChanges(UserGroups groups, SlackEvents events, Courier courier) {
        this.groups = groups;
        this.events = events;
        this.courier = courier;
    }

    public Optional<Reply> add(String groupId, String person) {
        Set<String> members = new HashSet<>(groups.get(groupId).members());
        members.add(person);
        return change(groupId, members, List.of(person), List.of());
    }

    public Optional<Reply> remove(String groupId, String person) {
        Set<String> members = new HashSet<>(groups.get(groupId).members());
        members.remove(person);
        return change(groupId, members, List.of(), List.of(person));
    }

    private Optional<Reply> change(
            String groupId, Set<String> members, Collection<String> added, Collection<String> removed) {
        UserGroup before = groups.replaceMembers(groupId, members);
        if (!courier.knowsTheBot()) {
            return Optional.empty();
        }
        ObjectNode event = JsonNodeFactory.instance
                .objectNode()
                .put("type", "subteam_members_changed")
                .put("subteam_id", groupId)
                .put("team_id", SlackApp.TEAM_ID)
                .put("date_previous_update", before.updated().getEpochSecond())
                .put("date_update", groups.get(groupId).updated().getEpochSecond())
                .put("added_users_count", added.size())
                .put("removed_users_count", removed.size());
        event.set("added_users", strings(added));
        event.set("removed_users", strings(removed));
        return Optional.of(events.tell(event));
    }

    private static ArrayNode strings(Collection<String> values) {
        ArrayNode array = JsonNodeFactory.instance.arrayNode();
        values.forEach(array::add);
        return array;
    }
}
