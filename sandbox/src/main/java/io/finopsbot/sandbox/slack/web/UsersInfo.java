package io.finopsbot.sandbox.slack.web;

import io.finopsbot.sandbox.people.People;
import io.finopsbot.sandbox.slack.team.SlackApp;
import io.finopsbot.sandbox.slack.team.SlackRefusal;
import org.springframework.stereotype.Component;
import tools.jackson.databind.node.ObjectNode;

@Component
class UsersInfo implements SlackMethod {
    private final People people;

    UsersInfo(People people) {
        this.people = people;
    }

    @Override
    public String name() {
        return "users.info";
    }

    @Override
    public ObjectNode answer(Call call) {
        String id = call.text("user");
        if (id.equals(SlackApp.BOT_USER)) {
            return Answers.with("user", UserJson.bot());
        }
        return people.bySlackId(id)
                .map(person -> Answers.with("user", UserJson.of(person)))
                .orElseThrow(() -> new SlackRefusal("user_not_found"));
    }
}
