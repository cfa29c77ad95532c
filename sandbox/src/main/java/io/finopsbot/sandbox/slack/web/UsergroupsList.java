package io.finopsbot.sandbox.slack.web;

import io.finopsbot.sandbox.slack.team.SlackApp;
import io.finopsbot.sandbox.slack.team.UserGroup;
import io.finopsbot.sandbox.slack.team.UserGroups;
import org.springframework.stereotype.Component;
import tools.jackson.databind.node.ObjectNode;

@Component
class UsergroupsList implements SlackMethod {
    private final UserGroups groups;

    UsergroupsList(UserGroups groups) {
        this.groups = groups;
    }

    @Override
    public String name() {
        return "usergroups.list";
    }

    @Override
    public ObjectNode answer(Call call) {
        boolean users = call.flag("include_users");
        boolean count = call.flag("include_count");
        return Answers.with(
                "usergroups",
                Answers.list(groups.all().stream()
                        .map(group -> json(group, users, count))
                        .toList()));
    }

    private static ObjectNode json(UserGroup group, boolean users, boolean count) {
        ObjectNode json = Answers.empty()
                .put("id", group.id())
                .put("team_id", SlackApp.TEAM_ID)
                .put("is_usergroup", true)
                .put("name", group.name())
                .put("handle", group.handle())
                .put("date_update", group.updated().getEpochSecond())
                .put("date_delete", 0);
        if (users) {
            json.set("users", Answers.strings(group.members()));
        }
        if (count) {
            json.put("user_count", group.members().size());
        }
        return json;
    }
}
