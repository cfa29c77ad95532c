package io.finopsbot.sandbox.slack.web;

import io.finopsbot.sandbox.people.People;
import io.finopsbot.sandbox.slack.team.HomeTabs;
import io.finopsbot.sandbox.slack.team.SlackRefusal;
import org.springframework.stereotype.Component;
import tools.jackson.databind.node.ObjectNode;

@Component
class ViewsPublish implements SlackMethod {
    private final People people;
    private final Content content;
    private final HomeTabs homes;

    ViewsPublish(People people, Content content, HomeTabs homes) {
        this.people = people;
        this.content = content;
        this.homes = homes;
    }

    @Override
    public String name() {
        return "views.publish";
    }

    @Override
    public ObjectNode answer(Call call) {
        String person = call.text("user_id");
        if (people.bySlackId(person).isEmpty()) {
            throw new SlackRefusal("user_not_found");
        }
        ObjectNode view = content.view(call.json("view"), "home");
        return Answers.with("view", ViewJson.of(homes.publish(person, view, call.optional("hash"))));
    }
}
