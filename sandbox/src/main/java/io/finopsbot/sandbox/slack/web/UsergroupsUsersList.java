package io.finopsbot.sandbox.slack.web;

import io.finopsbot.sandbox.slack.team.UserGroups;
import org.springframework.stereotype.Component;
import tools.jackson.databind.node.ObjectNode;

@Component
class UsergroupsUsersList implements SlackMethod {
    private final UserGroups groups;

    UsergroupsUsersList(UserGroups groups) {
        this.groups = groups;
    }

    @Override
    public String name() {
        return "usergroups.users.list";
    }

    @Override
    public ObjectNode answer(Call call) {
        return Answers.with(
                "users", Answers.strings(groups.get(call.text("usergroup")).members()));
    }
}
