package io.finopsbot.sandbox.slack.web;

import io.finopsbot.sandbox.people.People;
import io.finopsbot.sandbox.slack.team.SlackApp;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;
import tools.jackson.databind.node.ObjectNode;

/** The people of the team; those from elsewhere are not on the list. */
@Component
class UsersList implements SlackMethod {
    private final People people;

    UsersList(People people) {
        this.people = people;
    }

    @Override
    public String name() {
        return "users.list";
    }

    @Override
    public ObjectNode answer(Call call) {
        List<ObjectNode> users = new ArrayList<>();
        people.all().stream()
                .filter(person -> !person.slackId().isEmpty())
                .filter(person -> UserJson.team(person).equals(SlackApp.TEAM_ID))
                .map(UserJson::of)
                .forEach(users::add);
        users.add(UserJson.bot());
        Page<ObjectNode> page = Page.of(users, call);
        ObjectNode answer = Answers.with("members", Answers.list(page.items()));
        page.writeCursor(answer);
        return answer;
    }
}
